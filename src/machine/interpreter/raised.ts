import type { ExceptionObject } from '../heap/index.js';

/** A Python exception on its way; holds one reference to the exception object. */
export class Raised {
  constructor(readonly exception: ExceptionObject) {}
}

/** A wrong machine used memory it had already freed. */
export class Crash extends Error {
  override readonly name = 'Crash';
}
