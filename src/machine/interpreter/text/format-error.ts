/** A mistake in a format text or its arguments, which a Python program can catch. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  constructor(
    readonly type: 'ValueError' | 'TypeError' | 'OverflowError' | 'KeyError' | 'IndexError',
    /** Python's sentence. */
    message: string,
  ) {
    super(message);
  }
}
