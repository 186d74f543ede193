import type { PythonVersion } from '../../machine/profiles/profile.js';
import type { Item } from '../items/item.js';

/** A finished quiz: every form has the same blueprint, slot by slot. */
export interface Quiz {
  readonly title: string;
  readonly course?: string;
  readonly instructions?: string;
  /** Never printed in an exam. */
  readonly seed: string;
  readonly use: 'practice' | 'exam';
  /** Versions on which every key holds, oldest first. */
  readonly versions: readonly PythonVersion[];
  readonly paper: 'a4' | 'letter';
  readonly forms: readonly Form[];
  /** Release of heapsheet that made it: `0.1.0`. */
  readonly release: string;
  /** Short text that changes with the content: names pools in an LMS, so that an old pool can be told from a new one. */
  readonly build: string;
}

export interface Form {
  /** `A`, `B`, … */
  readonly label: string;
  readonly questions: readonly Question[];
}

/** An item at its place on a form. */
export interface Question {
  /** From 1. */
  readonly number: number;
  readonly item: Item;
  /** What identifies it in print and in files: the practice code, or an exam label like `A-7K3F`. */
  readonly label: string;
}
