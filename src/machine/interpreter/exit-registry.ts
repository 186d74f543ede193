import type { HeapObject } from '../heap/index.js';

/** A call that waits for the end of the program; it holds what it will be called with. */
export interface ExitCall {
  readonly callable: HeapObject;
  readonly args: readonly HeapObject[];
  readonly keywords: ReadonlyMap<string, HeapObject>;
  /** Runs in its place; for what the library registers itself. */
  readonly run?: () => void;
}

/** What runs when the program ends: registered calls, and the finalizers of weakref. */
export class ExitRegistry {
  calls: ExitCall[] = [];
  /** Live `weakref.finalize` objects, oldest first; each is held here. */
  finalizers: HeapObject[] = [];
  /** Exit functions have run: finalizers are dead. */
  over = false;
}
