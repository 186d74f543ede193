/** What sheets are made of: all words settled, nothing computed any more. A worksheet has no place for a key. */
import type { Block, Sentence, Table } from '../document/index.js';

/** A run of a program line: its text and how it is set. */
export interface CodeToken {
  readonly text: string;
  readonly style: 'plain' | 'keyword' | 'string' | 'number' | 'comment' | 'name';
}
/** One program line; `number` is what is printed beside it (undefined in a helper class). */
export interface CodeLine {
  readonly number?: number;
  readonly tokens: readonly CodeToken[];
}

export type AnswerSpace =
  | { readonly kind: 'number' }
  /** Ruled lines; their number does not tell the number of prints. */
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'choice'; readonly options: readonly SheetOption[] }
  | { readonly kind: 'multiple'; readonly options: readonly SheetOption[] }
  | {
      readonly kind: 'table';
      /** Headings, that of the rows' heads first. */
      readonly columns: readonly Sentence[];
      /** A cell is printed text, or blank. */
      readonly rows: readonly { readonly head: Sentence; readonly cells: readonly (string | undefined)[] }[];
      /** What may stand in the blanks; with a letter where that is written. */
      readonly bank: readonly { readonly letter?: string; readonly content: Sentence }[];
    }
  /** True or false, and ruled lines for the reason. */
  | { readonly kind: 'claim'; readonly lines: number }
  /** Ruled lines, or a frame so many lines high. */
  | { readonly kind: 'essay'; readonly space: 'lines' | 'drawing'; readonly size: number };

/** `letter` is A, B, C, D in order of presentation. */
export interface SheetOption {
  readonly letter: string;
  readonly content: Block;
}

export interface SheetQuestion {
  readonly number: number;
  /** "Count the references" */
  readonly title: string;
  readonly points: number;
  readonly minutes: number;
  readonly stem: Sentence;
  /** What a learner looks up to answer. */
  readonly lookup?: Table;
  readonly task: Sentence;
  /** Lines without numbers before it are a class that this program alone uses. */
  readonly program: readonly CodeLine[];
  readonly answer: AnswerSpace;
  /** Memory for learners to draw in: the start only, made from the program's text. */
  readonly sketch?: Figure;
  /** Practice code or exam label. */
  readonly label: string;
}

/** A picture of the heap as SVG, with a text that says the same. */
export interface Figure {
  readonly svg: string;
  /** Text equivalent, one statement a line. */
  readonly text: string;
  readonly caption: Sentence;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** Head, box and questions of one form. */
export interface Worksheet {
  readonly title: string;
  readonly course?: string;
  readonly instructions?: string;
  /** `A`; undefined where there is only one form. */
  readonly form?: string;
  /** "Python 3.11–3.15" or "Python 3.13". */
  readonly python: string;
  readonly points: number;
  readonly minutes: number;
  readonly paper: 'a4' | 'letter';
  /** Paragraphs of the box at the top. */
  readonly box: readonly Sentence[];
  /** Helper classes that programs on this sheet use, printed once in the box. */
  readonly helpers: readonly (readonly CodeLine[])[];
  readonly questions: readonly SheetQuestion[];
  /** Release and, for practice, seed: the footer's small print. */
  readonly colophon: string;
}

export interface SheetSolution {
  readonly columns: readonly Sentence[];
  readonly rows: readonly { readonly line: string; readonly cells: readonly Sentence[] }[];
  readonly paragraphs: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly answer: Sentence;
  readonly remember: Sentence;
  readonly tryIt?: Sentence;
}

export type KeyedAnswer =
  | { readonly kind: 'number'; readonly key: string; readonly accept: readonly string[] }
  | { readonly kind: 'lines'; readonly key: readonly string[]; readonly accept: readonly string[] }
  | { readonly kind: 'choice'; readonly letters: readonly [string] }
  | { readonly kind: 'multiple'; readonly letters: readonly string[] }
  /** What stands in the blanks, row by row. */
  | { readonly kind: 'table'; readonly cells: readonly string[] }
  | { readonly kind: 'claim'; readonly truth: string; readonly reason: Sentence }
  | { readonly kind: 'essay'; readonly points: readonly Sentence[] };

export interface KeyedQuestion {
  readonly question: SheetQuestion;
  readonly key: KeyedAnswer;
  /** Per option letter, or per expected wrong answer: what it means, in one sentence or two. */
  readonly feedback: readonly { readonly answer: string; readonly right: boolean; readonly sentence: Sentence }[];
  readonly solution: SheetSolution;
  /** `0 = only names counted · 1 = tray counted once`; empty where there is nothing to say. */
  readonly marker: string;
}

/** The teacher's side of one form: the questions again, with answers and worked solutions. */
export interface AnswerKey {
  readonly worksheet: Worksheet;
  readonly questions: readonly KeyedQuestion[];
}
