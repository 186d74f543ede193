import type { Sentence } from '../../document/index.js';
import type { CodeLine, Figure } from '../sheet.js';

/** A run to be looked at line by line: everything that a page about it shows, in the order of the run. */
export interface Walk {
  /** Name of the program's file. */
  readonly file: string;
  /** `Python 3.14` */
  readonly python: string;
  readonly program: readonly CodeLine[];
  /** Lines that the main program ran; more than `steps` where some are left out. */
  readonly total: number;
  /** Only the steps of this line were asked for. */
  readonly line?: number;
  /** What was printed and is another in every run, a sentence each. */
  readonly unpredictable: readonly string[];
  /** At least one. */
  readonly steps: readonly WalkStep[];
  /** Steps that are left out between two that are shown, or at either end. */
  readonly gap: number;
  /** All that was printed before the end of the last line. */
  readonly output: Printed;
  /** What is printed while the interpreter exits; only where the last step of the run is shown. */
  readonly atExit?: Printed;
}

/** One executed line, and the memory after it. */
export interface WalkStep {
  /** Place among all steps of the run, from 1. */
  readonly number: number;
  readonly line: number;
  /** How often the line has run, this time included. */
  readonly visit: number;
  /** The line as it stands in the program, without its indentation. */
  readonly code: string;
  /** What happened, a sentence each; at least one. */
  readonly changes: readonly Sentence[];
  /** Whether the memory looks different after it, or the program ends with an exception. */
  readonly isChange: boolean;
  /** What the line printed. */
  readonly printed?: Printed;
  readonly outputSoFar: Printed;
  /** All steps share one layout; the caption is `After step 3, line 4`. */
  readonly figure: Figure;
}

/** Printed text as lines, cut to what a page can show. */
export interface Printed {
  /** Without their line breaks; empty where nothing was printed. */
  readonly lines: readonly string[];
  /** Lines before these that are left out. */
  readonly earlier: number;
}
