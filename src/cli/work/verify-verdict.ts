import type { Coverage } from '../../assessment/verify/tally.js';
import type { Difference, Verdict } from '../engine.js';

/** Fewer are too few to say that a form was put to the test. */
export const ENOUGH = 20;

/** How the code of a random program begins; items have their own. */
export const PROGRAM = 'program ';

/** A difference, and the program that shows it: a random one, or the proof of a key. */
export interface ProgramDifference extends Difference {
  readonly source: string;
}

/** Programs that the machine does not answer, by what it says. */
export interface Refusal {
  readonly message: string;
  readonly times: number;
}

/** What was compared on one version. */
export interface VersionFigures {
  readonly python: string;
  readonly programs: number;
  readonly refused: number;
  readonly keys: number;
  /** Keys that this Python cannot decide. */
  readonly undecided: number;
  readonly differences: number;
}

/** The verdict on random programs and items. */
export interface RandomVerdict extends Verdict {
  readonly differences: readonly ProgramDifference[];
  readonly versions: readonly VersionFigures[];
  readonly refusals: readonly Refusal[];
  /** How often each form of Python and each kind of event came, on one version. */
  readonly coverage: readonly Coverage[];
}

export function isRandomVerdict(verdict: Verdict): verdict is RandomVerdict {
  return 'coverage' in verdict;
}
