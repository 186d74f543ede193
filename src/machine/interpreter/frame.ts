import type { Code } from '../compiler/index.js';
import type {
  CellObject,
  ExceptionObject,
  FrameObject,
  GeneratorObject,
  HeapObject,
  Namespace,
} from '../heap/index.js';
import type { FrameId } from '../rules/index.js';

/** A running function, class body or module: its names and its evaluation stack. */
export class Frame {
  pc = 0;
  line = 0;
  /** Values and, side by side, whether the entry owns its reference; a gap stands for "no receiver". */
  readonly stack: (HeapObject | undefined)[] = [];
  readonly owned: boolean[] = [];
  readonly locals: (HeapObject | undefined)[] = [];
  readonly localsOwned: boolean[] = [];
  cells: CellObject[] = [];
  /** Exceptions being handled, innermost last. */
  readonly handled: ExceptionObject[] = [];
  /** Exceptions caught here: their tracebacks know this frame. */
  readonly caught: ExceptionObject[] = [];
  /** Frames that it called and that a traceback keeps: they keep it too (`f_back`). */
  called: FrameObject[] | undefined;
  /** Names of a module or class body. */
  names: Namespace | undefined;
  /** The function it runs, held while it runs. */
  callee: HeapObject | undefined;
  calleeOwned = false;
  /** What to do with the result instead of pushing it on the caller's stack. */
  isEntry: boolean;
  /** The generator whose frame it is. */
  generator: GeneratorObject | undefined;

  constructor(
    readonly id: FrameId,
    readonly code: Code,
    public caller: Frame | undefined,
    isEntry: boolean,
  ) {
    this.isEntry = isEntry;
  }

  /** Takes the top entry with a reference of its own. */
  popOwned(): HeapObject {
    const value = this.stack.pop() as HeapObject;
    if (!this.owned.pop()) value.refcount++;
    return value;
  }

  push(value: HeapObject | undefined, owned: boolean): void {
    this.stack.push(value);
    this.owned.push(owned);
  }
}
