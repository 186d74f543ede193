import type { Block, Sentence, Table } from '../../document/index.js';
import type { BirthName, Moment, Trace } from '../../machine/trace/index.js';

/** A program and its run; the same road for the truth and for every wrong machine. */
export interface Experiment {
  readonly trace: Trace;
}

/** What somebody may answer. `chosen` holds ids of candidates: names sorted, labels in order of creation. */
export type Answer =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'chosen'; readonly ids: readonly string[] }
  /** A line of the main program; undefined: still in memory when the program ends. */
  | { readonly kind: 'line'; readonly line: number | undefined }
  /** The program raises this instead. */
  | { readonly kind: 'error'; readonly type: string };

export type AnswerForm = 'number' | 'lines' | 'choice' | 'multiple';

/** Something to tick, or not; `because` says why, for this one alone. */
export interface Candidate {
  readonly id: string;
  readonly content: Block;
  readonly because?: () => Sentence;
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
  /** One sentence ending in "?". */
  readonly stem: Sentence;
  /** What a learner looks up to answer, shown under the stem. */
  readonly lookup?: Table;
  /** Ways to answer, the open one first. */
  readonly forms: readonly AnswerForm[];
  /** For `multiple`: what can be ticked, in order of presentation. */
  readonly candidates?: readonly Candidate[];
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
  pose(experiment: Experiment): readonly Prompt[];
}
