import type { Item, Solution } from '../assessment/items/item.js';
import type { Quiz } from '../assessment/quiz/quiz.js';
import type { AnswerKey, Figure, Worksheet } from './sheet.js';

/** A file to write: its name in the output folder, `/` after a folder inside that, and its bytes or text (UTF-8). */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A sheet or key, and the files it shows. */
export interface SheetFile extends OutputFile {
  /** In a folder of this document's own: what a key shows is never among what a worksheet shows. */
  readonly figures?: readonly OutputFile[];
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
  worksheet(sheet: Worksheet, name: string): Promise<SheetFile> | SheetFile;
  answerKey(key: AnswerKey, name: string): Promise<SheetFile> | SheetFile;
  /** The worksheet, and from a new page on its key, in one file. */
  withKey(key: AnswerKey, name: string): Promise<SheetFile> | SheetFile;
}

export type Writer = ImportWriter | SheetWriter;
