/** What kind of mistake it is; scripts may rely on these words. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'UNKNOWN_ID'
  | 'BAD_QUIZ_FILE'
  | 'IMPOSSIBLE_REQUEST'
  | 'UNSUPPORTED_PYTHON'
  | 'PYTHON_SYNTAX'
  | 'LIMIT'
  | 'BAD_CODE'
  | 'UNREADABLE';

/** A place in a text: line and column both count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The user's mistake, or Python outside the subset: one sentence, its place, and what would work. */
export class HeapsheetError extends Error {
  override readonly name = 'HeapsheetError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly place?: SourcePlace,
    readonly hint?: string,
  ) {
    super(message);
  }

  /** `file:line:col: message` and the hint on a line of its own. */
  report(): string {
    const where = this.place ? `${this.place.file}:${this.place.line}:${this.place.column}: ` : '';
    return `${where}${this.message}${this.hint ? `\n  ${this.hint}` : ''}`;
  }
}

/** Several mistakes found in one go, reported together. */
export class HeapsheetErrors extends Error {
  override readonly name = 'HeapsheetErrors';
  constructor(readonly errors: readonly HeapsheetError[]) {
    super(errors.map((error) => error.report()).join('\n'));
  }
}

/** Ends every switch on `kind`: a new kind breaks the build here. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
