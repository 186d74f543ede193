import type { HeapObject } from './object.js';

/** Kinds of objects without parts, at which the collector never looks. */
export const UNTRACKED: ReadonlySet<string> = new Set([
  'none',
  'notimplemented',
  'ellipsis',
  'bytes',
  'bytearray',
  'bool',
  'int',
  'address',
  'float',
  'str',
  'range',
  'builtin',
  'type',
]);

/** `_PyObject_GC_MAY_BE_TRACKED`: a collectable type, and for a tuple, one that is tracked. */
export function mayBeTracked(object: HeapObject): boolean {
  const { cls, kind } = object;
  if (cls?.kind === 'class' || kind === 'exception') return true;
  if (kind === 'extension') return !object.value.type.untracked;
  // An object() refers to nothing.
  if (kind === 'instance') return false;
  if (kind === 'iterator') return object.tracked;
  return !UNTRACKED.has(object.kind) && (object.kind !== 'tuple' || object.tracked);
}
