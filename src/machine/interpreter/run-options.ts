import type { Rules } from '../rules/index.js';
import type { Limits } from './limits.js';
import type { Notation } from './stand-ins.js';

/** How a program is run; by default as CPython does, whole, and within the default limits. */
export interface RunOptions {
  readonly rules?: Rules;
  readonly limits?: Limits;
  /** Keep the log and all objects for questions and pictures (default); without it only the output is kept. */
  readonly recording?: boolean;
  /** Write numbers that are different in every run in this notation, instead of refusing the program. */
  readonly notation?: Notation;
}
