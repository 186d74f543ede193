import type { Block, Sentence, Table } from '../../document/index.js';
import type { Edit } from '../../machine/python/index.js';
import type { BirthName, Moment, Trace } from '../../machine/trace/index.js';

/** A program and its run; the same road for the truth and for every wrong machine. */
export interface Experiment {
  readonly trace: Trace;
  /** What the same machine does where one line of the program is written otherwise; undefined if it refuses that. */
  readonly edited?: (edit: Edit) => Trace | undefined;
}

/** What somebody may answer. `chosen` holds ids of candidates: names sorted, labels in order of creation. */
export type Answer =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'chosen'; readonly ids: readonly string[] }
  /** A line of the main program; undefined: still in memory when the program ends. */
  | { readonly kind: 'line'; readonly line: number | undefined }
  /** What stands in the blanks of a table, row by row. */
  | { readonly kind: 'cells'; readonly cells: readonly string[] }
  /** Ids of candidates, the first event first; those that never happen are absent. */
  | { readonly kind: 'order'; readonly ids: readonly string[] }
  /** A picture of the heap, by what it says. */
  | { readonly kind: 'picture'; readonly text: string }
  /** The program raises this instead. */
  | { readonly kind: 'error'; readonly type: string };

export type AnswerForm = 'number' | 'lines' | 'choice' | 'multiple' | 'table' | 'order' | 'match' | 'claim' | 'essay';

/** Something to tick, or not; `because` says why, for this one alone. */
export interface Candidate {
  readonly id: string;
  readonly content: Block;
  readonly because?: () => Sentence;
  /** What the program looks like where this candidate stands in it. */
  readonly edit?: Edit;
}

/** A cell of a table: printed, or to be filled in; `choices` are all that may stand there, the same in every order. */
export type TableCell = { readonly given: string } | { readonly choices: readonly string[] | undefined };

/** A table with blanks. */
export interface BlankTable {
  /** Headings, that of the rows' heads first. */
  readonly columns: readonly Sentence[];
  readonly rows: readonly { readonly head: Sentence; readonly cells: readonly TableCell[] }[];
}

/** What a free answer is marked by. */
export interface Rubric {
  /** Where the answer goes: ruled lines, or a frame to draw in. */
  readonly space: 'lines' | 'drawing';
  /** Number of lines, or height of the frame in lines. */
  readonly size: number;
  /** A right answer must say or show each of these; a mark for each. */
  readonly points: readonly Sentence[];
}

/** One question that can be asked about one program. */
export interface Prompt {
  /** Stable within the program: tells this question from the others. */
  readonly id: string;
  /** For machines; `what` names the kind of question. */
  readonly ask: {
    readonly what: string;
    readonly [parameter: string]: string | number | readonly string[] | undefined;
  };
  /** The question is about the program so changed; `answer` reads runs of that. */
  readonly edit?: Edit;
  /** One sentence ending in "?". */
  readonly stem: Sentence;
  /** What a learner looks up to answer, shown under the stem. */
  readonly lookup?: Table;
  /** Ways to answer, the open one first. */
  readonly forms: readonly AnswerForm[];
  /** For `multiple`: what can be ticked, in order of presentation; for `order`: what happens, in that order. */
  readonly candidates?: readonly Candidate[];
  /** For `table`. */
  readonly table?: BlankTable;
  /** For `match`: `key` has for each on the left the place (from 0) of its partner. */
  readonly match?: {
    readonly left: readonly Sentence[];
    readonly right: readonly Sentence[];
    readonly key: readonly number[];
  };
  /** For `claim`: whether it holds, ruled lines for the reason, and what a right reason says. */
  readonly claim?: { readonly holds: boolean; readonly lines: number; readonly reason: Sentence };
  /** Wrong answers written by hand, where no program runs; and what the solution adds. */
  readonly fixed?: {
    readonly wrong: readonly {
      readonly answer: Answer;
      readonly ideas: readonly string[];
      readonly feedback: Sentence;
    }[];
    readonly paragraphs: readonly Sentence[];
  };
  /** For `essay`. */
  readonly rubric?: Rubric;
  /** The answer of a run; undefined where that run has none. */
  readonly answer: (experiment: Experiment) => Answer | undefined;
  /** An answer as an option shows it. */
  readonly show: (answer: Answer) => Block;
  /** An answer as a marker writes it: `2`, `B`, `[1, 2]`. */
  readonly brief: (answer: Answer) => string;
  /** Why the key is right, with this program's names and lines, without "Right.". */
  readonly because: (experiment: Experiment) => Sentence;
  /** Python that prints the key, one item a line; see `content/questions/proofs`. */
  readonly prove: (experiment: Experiment) => string;
  /** What the proof prints for an answer. */
  readonly proofOutput: (answer: Answer) => string;
  readonly object?: BirthName;
  /** How the question names the object. */
  readonly objectWords?: Sentence;
  readonly moment?: Moment;
  /** Moments after which the heap is worth a picture, in order. */
  readonly decisive: readonly Moment[];
  /** What no line of the worked table shows. */
  readonly worked?: readonly Sentence[];
  /** One general sentence to keep. */
  readonly remember: Sentence;
  /** "add `print(…)`. It prints 3." */
  readonly tryIt?: Sentence;
}

/** One kind of question, for programs of every topic. */
export interface QuestionType {
  readonly id: string;
  readonly words: {
    /** "Count the references" */
    readonly title: string;
    /** "I can …", for a topic. */
    readonly objective: (topic: string) => Sentence;
  };
  /** Extra minutes beyond reading the program. */
  readonly minutes: number;
  /** Keys are the same on every version only where this holds; otherwise a version must be named. */
  readonly needsVersion: boolean;
  /** It asks about claims or terms; there are few of them. */
  readonly showsNoProgram?: true;
  /** Only a person can mark it: no quiz takes it unless it is asked for by name. */
  readonly markedByHand?: true;
  pose(experiment: Experiment): readonly Prompt[];
}
