import type { ExceptionObject } from '../heap/index.js';

/** A Python exception on its way; holds one reference to the exception object. */
export class Raised {
  /** @param again it is on its way as before: what is being handled now does not become its context */
  constructor(
    readonly exception: ExceptionObject,
    public again = false,
  ) {}
}

/** A wrong machine used memory it had already freed. */
export class Crash extends Error {
  override readonly name = 'Crash';
}
