import type { HeapObject } from '../../../heap/index.js';

/** Objects that the collector never counts. */
const UNCOUNTED: ReadonlySet<string> = new Set(['int', 'float', 'str', 'bool', 'none', 'range', 'address']);

/** Builtin functions and types that make no object for the collector behind the scenes. */
const PLAIN: ReadonlySet<string> = new Set([
  'range',
  'len',
  'isinstance',
  'abs',
  'enable',
  'disable',
  'isenabled',
  'list.append',
]);

/**
 * CPython's counter of the youngest generation (`generations[0].count`, Modules/gcmodule.c), as long as it is known:
 * from a full collection on, while the program makes nothing but instances and lists. Objects that come from a free
 * list are not counted.
 */
export class YoungCount {
  count = 0;
  /** Lengths of argument tuples that have been made; later ones come from the free list. */
  private readonly tuples = new Set<number>();
  private readonly running: number[] = [];

  /** @param seen number of the first object that is not counted yet */
  constructor(private seen: number) {}

  /** Counts what was made since; gives whether the count is still known. */
  made(objects: readonly (HeapObject | undefined)[]): boolean {
    for (; this.seen < objects.length; this.seen++) {
      const object = objects[this.seen];
      if (object === undefined || isUncounted(object)) continue;
      if (!isPlainInstance(object) && object.kind !== 'list') return false;
      this.count++;
    }
    return true;
  }

  /** An object went out of memory; gives whether the count is still known. */
  freed(object: HeapObject): boolean {
    if (isUncounted(object)) return true;
    if (!isPlainInstance(object)) return false;
    if (this.count > 0) this.count--;
    return true;
  }

  /** The call of a class makes a tuple of its arguments; gives whether the count is still known. */
  entersCall(length: number): boolean {
    if (this.running.includes(length)) return false;
    if (length > 0 && !this.tuples.has(length)) this.count++;
    this.tuples.add(length);
    if (length > 0) this.running.push(length);
    return true;
  }

  leavesCall(length: number): void {
    if (length > 0) this.running.splice(this.running.lastIndexOf(length), 1);
  }

  /** A collection of the youngest generation has run. */
  restart(): void {
    this.count = 0;
  }
}

function isUncounted(object: HeapObject): boolean {
  if (UNCOUNTED.has(object.kind)) return true;
  if (object.kind === 'iterator') return object.value.type === 'range_iterator';
  return object.shared && (object.kind === 'builtin' || (object.kind === 'type' && !object.value.name.includes('.')));
}

function isPlainInstance({ kind, cls, materialized }: HeapObject): boolean {
  if (kind !== 'instance' || cls?.kind !== 'class' || materialized) return false;
  const { hasDict, slotOrder, layout, extension } = cls.value;
  return hasDict && slotOrder.length === 0 && layout === 'instance' && extension === undefined;
}

/** Whether a call of this builtin leaves the count known. */
export function isPlainCall(name: string): boolean {
  return PLAIN.has(name);
}
