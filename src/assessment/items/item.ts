import type { BlankTable, Rubric } from '../../content/questions/question-type.js';
import type { Block, Sentence, Table } from '../../document/index.js';
import type { PythonVersion } from '../../machine/profiles/profile.js';
import type { Program } from '../../machine/python/ast.js';
import type { Edit } from '../../machine/python/edited.js';
import type { Moment } from '../../machine/trace/snapshot.js';

export type Level = 1 | 2 | 3 | 4 | 5;

/** What is asked, for machines: `what` names the kind, the rest are its parameters. */
export interface Ask {
  readonly what: string;
  readonly [parameter: string]: string | number | readonly string[] | readonly number[] | undefined;
}

/** One option of a choice; every wrong one is the answer of at least one named idea (or a labelled slip). */
export interface Option {
  /** Stable inside the item and says nothing about the key: `a`, `b`, … in order of presentation. */
  readonly id: string;
  readonly content: Block;
  readonly isKey: boolean;
  readonly feedback: Sentence;
  /** Ids of the ideas that lead to it; empty for the key. */
  readonly misconceptions: readonly string[];
}

/** A wrong answer that an idea predicts for an open question. */
export interface Expected {
  /** A number, the lines that would be written, what would stand in the blanks, or ids of events in order. */
  readonly answer: number | readonly string[];
  /** The answer in one line, where it is not the answer itself: the cells that differ from the key, events with arrows. */
  readonly shown?: string;
  readonly misconceptions: readonly string[];
  readonly feedback: Sentence;
}

/** How the learner answers. `feedback` of the open kinds is for the right answer. */
export type Interaction =
  | {
      readonly kind: 'choice';
      readonly options: readonly Option[];
      /** True for numbers and fixed words: keep the order, never shuffle, in no system. */
      readonly fixedOrder: boolean;
    }
  | { readonly kind: 'multiple'; readonly options: readonly Option[]; readonly fixedOrder: boolean }
  | {
      readonly kind: 'number';
      readonly key: number;
      /** Other right spellings: `two`. */
      readonly accept: readonly string[];
      readonly expected: readonly Expected[];
      readonly feedback: Sentence;
    }
  | {
      readonly kind: 'lines';
      /** What the program prints on the asked lines, one entry a line. */
      readonly key: readonly string[];
      readonly accept: readonly string[];
      readonly expected: readonly Expected[];
      readonly feedback: Sentence;
    }
  | {
      readonly kind: 'table';
      readonly table: BlankTable;
      /** What stands in the blanks, row by row. */
      readonly key: readonly string[];
      readonly expected: readonly Expected[];
      readonly feedback: Sentence;
    }
  | {
      readonly kind: 'order';
      /** In order of presentation, which says nothing about the key. */
      readonly events: readonly { readonly id: string; readonly content: Block }[];
      /** Ids of all events, the first first. */
      readonly key: readonly string[];
      readonly expected: readonly Expected[];
      readonly feedback: Sentence;
    }
  | {
      readonly kind: 'match';
      readonly left: readonly Sentence[];
      /** In order of presentation; more of them than there are on the left. */
      readonly right: readonly Sentence[];
      /** For each on the left the place (from 0) of its partner. */
      readonly key: readonly number[];
      readonly feedback: Sentence;
    }
  | {
      readonly kind: 'claim';
      /** Whether the claim in the stem is true. */
      readonly key: boolean;
      /** Ruled lines for the reason. */
      readonly lines: number;
      /** What a right reason says. */
      readonly reason: Sentence;
      /** Reasons that wrong ideas give, for whoever marks. */
      readonly wrongReasons: readonly Option[];
      readonly feedback: Sentence;
    }
  | { readonly kind: 'essay'; readonly rubric: Rubric; readonly feedback: Sentence };

/** A plain Python program whose output on a real CPython is the key. */
export interface Proof {
  readonly source: string;
  readonly prints: string;
}

export interface Item {
  /** The practice code that rebuilds the item; letters and digits, ≤ 32 characters. */
  readonly code: string;
  readonly topic: string;
  readonly question: string;
  readonly level: Level;
  /** Versions on which this key holds, oldest first. */
  readonly versions: readonly PythonVersion[];
  readonly program: Program;
  readonly ask: Ask;
  /** The question is about the program so changed. */
  readonly edit?: Edit;
  /** Title of its question type: "Count the references". */
  readonly title: Sentence;
  /** One sentence ending in "?". */
  readonly stem: Sentence;
  /** What a learner looks up to answer, shown under the stem. */
  readonly lookup?: Table;
  /** "Choose one answer." / "Write one number." */
  readonly task: Sentence;
  readonly interaction: Interaction;
  readonly points: number;
  readonly minutes: number;
  /** Constructs the program needs, in plain words: `lists`, `del`. */
  readonly needs: readonly string[];
  /** "I can …" */
  readonly objective: Sentence;
  /** Ideas that give an answer different from the key. */
  readonly separates: readonly string[];
  /** Numbers that describe the program: executedLines, peakObjects, rebinds, … */
  readonly features: Readonly<Record<string, number>>;
  readonly proof?: Proof;
}

/** A worked solution, made on demand. */
export interface Solution {
  /** Headings of the table, the first is the line column's. */
  readonly columns: readonly Sentence[];
  /** `line` is one printed line number or a range `3–6`; one cell per remaining column. */
  readonly rows: readonly { readonly line: string; readonly cells: readonly Sentence[] }[];
  /** What no single line shows. */
  readonly paragraphs: readonly Sentence[];
  /** Moments to draw, in order, with their captions ("After line 4"). */
  readonly figures: readonly { readonly moment: Moment; readonly caption: Sentence }[];
  /** "Answer: 2." without the word Answer. */
  readonly answer: Sentence;
  readonly remember: Sentence;
  readonly tryIt?: Sentence;
  /** One line for whoever marks: wrong answer = idea in a few words. */
  readonly marker: readonly { readonly answer: string; readonly meaning: string }[];
}
