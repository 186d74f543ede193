import { HeapsheetError } from '../../errors.js';
import { compile } from '../../machine/compiler/index.js';
import { run } from '../../machine/interpreter/index.js';
import { type PythonVersion, profileOf } from '../../machine/profiles/index.js';
import type { Program } from '../../machine/python/index.js';
import type { Trace } from '../../machine/trace/index.js';

/** What a program leaves behind: its output before interpreter exit, and the last line of its traceback. */
export interface Outcome {
  readonly stdout: string;
  readonly error?: string;
}

/** A run on the simulated heap, or why the machine refuses the program. */
export type Simulated =
  | { readonly outcome: Outcome; readonly trace: Trace; readonly refusal?: undefined }
  | { readonly refusal: HeapsheetError; readonly outcome?: undefined; readonly trace?: undefined };

export function simulate(program: Program, version: PythonVersion): Simulated {
  const profile = profileOf(version);
  try {
    const trace = run(program, compile(program, profile), profile);
    return { outcome: outcomeOf(trace), trace };
  } catch (error) {
    if (error instanceof HeapsheetError) return { refusal: error };
    throw error;
  }
}

/** What a run leaves behind, its output at exit left out. */
export function outcomeOf({ output, end }: Trace): Outcome {
  if (end.kind !== 'exception') return { stdout: output };
  const type = end.told.at(-1)?.type ?? end.type;
  const error = end.message === '' ? type : `${type}: ${end.message}`;
  return { stdout: output, error };
}

/** The error without what CPython suggests ("Did you mean: 'x'?"), which is no part of the exception. */
export function plainError(error: string): string {
  return error.replace(/\. Did you (mean|forget)\b[^\n]*\?$/, '');
}

/** Both, one text. */
export function outcomeText({ stdout, error }: Outcome): string {
  return error === undefined ? stdout : `${stdout}${plainError(error)}\n`;
}
