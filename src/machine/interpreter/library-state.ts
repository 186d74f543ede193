import type { HeapObject, TypeObject } from '../heap/index.js';
import { ExitRegistry } from './exit-registry.js';
import { CollectorState } from './modules/gc/collector-state.js';

/** What the modules of the standard library remember in one run. */
export class LibraryState {
  /** Types of modules, by their full names. */
  readonly moduleTypes = new Map<string, TypeObject>();
  /** Classes of named tuples, with the count each has when nothing refers to it. */
  readonly namedtuples: { readonly type: TypeObject; readonly references: number }[] = [];
  /** Where print goes instead of the output. */
  redirected: HeapObject | undefined;
  readonly atExit = new ExitRegistry();
  /** Text of the files that the program has made, by name. */
  readonly files = new Map<string, string>();
  readonly gc = new CollectorState();
  /** What `sys.intern` has given, by value. */
  readonly interned = new Map<string, HeapObject>();
  /** Texts given to and by `sys.intern` of which nobody knows whether they are one object. */
  maybeInterned: WeakSet<HeapObject> | undefined;
}
