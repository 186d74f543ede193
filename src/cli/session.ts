import type { Engine } from './engine.js';

/** What the exit status says, as scripts may rely on. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Where a command reads and writes. */
export interface Terminal {
  /** Relative paths begin here. */
  readonly folder: string;
  /** Somebody watches the messages, so a progress bar makes sense. */
  readonly isWatched: boolean;
  /** Results. */
  write(content: string | Uint8Array): void;
  /** Messages and progress, without a line break of its own. */
  tell(text: string): void;
  /** All of standard input. */
  read(): Promise<Uint8Array>;
}

/** One call of the command line. */
export interface Session {
  readonly terminal: Terminal;
  readonly engine: Engine;
  /** `0.1.0` */
  readonly release: string;
  /** Sets the exit status of a job that was done; 0 until then. */
  finish(code: ExitCode): void;
}
