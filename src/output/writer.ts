import type { Item, Solution } from '../assessment/items/item.js';
import type { Quiz } from '../assessment/quiz/quiz.js';
import type { AnswerKey, Figure, Worksheet } from './sheet.js';

/** A file to write: its name without a folder, and its bytes or text (UTF-8). */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What is made on demand, when a writer asks for it. */
export interface OnDemand {
  readonly solutionOf: (item: Item) => Solution;
  /** Pictures of these moments, one layout for all, in this order. */
  readonly figuresOf: (item: Item, moments: Solution['figures']) => readonly Figure[];
}

/** How a quiz is written for another tool; what is absent is left out. */
export interface ImportOptions extends Partial<OnDemand> {
  /** `none` leaves out what is shown after answering: option feedback and worked solutions. Default `full`. */
  readonly feedback?: 'full' | 'none';
  /** Items per file, at least 1; default: all in one. */
  readonly split?: number;
  /** Items carry their proofs, where the format has a place for them. */
  readonly proofs?: boolean;
}

/** Writes a whole quiz for a learning platform or another tool. */
export interface ImportWriter {
  readonly kind: 'import';
  readonly id: string;
  /** One line for `heapsheet list formats`. */
  readonly title: string;
  write(quiz: Quiz, options: ImportOptions): readonly OutputFile[];
}

/** Writes one form: for learners, or with its key. `name` is the file name without extension. */
export interface SheetWriter {
  readonly kind: 'sheet';
  readonly id: string;
  readonly title: string;
  worksheet(sheet: Worksheet, name: string): Promise<OutputFile> | OutputFile;
  answerKey(key: AnswerKey, name: string): Promise<OutputFile> | OutputFile;
}

export type Writer = ImportWriter | SheetWriter;
