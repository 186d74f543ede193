/** A Python version. */
export type PythonVersion = '3.11' | '3.12' | '3.13' | '3.14' | '3.15';

/** All of them, oldest first. */
export const PYTHON_VERSIONS: readonly PythonVersion[] = ['3.11', '3.12', '3.13', '3.14', '3.15'];

/**
 * How programs run. `fast`: one interpreter for all, each program in a module of its own, stdout up to the last
 * statement. `real`: as `python3 main.py`, with what is printed while the interpreter exits.
 */
export type RunMode = 'fast' | 'real';

/** A program to run; its own mode, where given, wins over the mode of the call. */
export interface OracleProgram {
  readonly source: string;
  readonly mode?: RunMode;
}

/** What a program did. */
export interface OracleResult {
  /** Every byte, decoded as UTF-8; also without a newline at the end. */
  readonly stdout: string;
  /** Last line of the traceback of an uncaught exception, such as "NameError: name 'x' is not defined". */
  readonly error?: string;
  /** All that Python writes to stderr about that exception; in real mode everything else on stderr too. */
  readonly traceback?: string;
  readonly exitCode: number;
  /** The time limit ended it; stdout is empty then. */
  readonly timedOut?: true;
  /** Fast mode only: something is printed after the last statement, which only real mode shows. */
  readonly printsAtExit?: true;
}

/** A real CPython. */
export interface Oracle {
  /** 'pyodide-3.13' or 'native-3.13' */
  readonly id: string;
  readonly version: PythonVersion;
  /** All of it, such as '3.13.2'. */
  readonly release: string;
  /** Width of a pointer: sizes differ between the two, nothing else that a program of the subset prints. */
  readonly bits: 32 | 64;
  /** Results in the order of the programs. */
  run(programs: readonly OracleProgram[], mode: RunMode): Promise<readonly OracleResult[]>;
  /** Ends the child process, if there is one; a later `run` starts another. */
  close(): Promise<void>;
}

/** Milliseconds that one program may take. */
export const TIME_LIMIT = 10_000;

/** Bytes that one program may print. */
export const OUTPUT_LIMIT = 16 * 1024 * 1024;

/** Exit code of a program that was ended from outside, as shells say it. */
export const KILLED = 137;
