import type { HeapObject } from './object.js';

/** Stands for a hashable object: equal keys are equal strings, numbers, or the object itself. */
export type Key = string | number | HeapObject;

interface Entry {
  readonly key: HeapObject;
  value: HeapObject;
}

/** Entries of a dict in insertion order; overwriting keeps the place, deleting and inserting again does not. */
export class DictTable {
  readonly entries = new Map<Key, Entry>();
  /** Entries that fit before the table grows; 0 for a dict that was never filled. */
  slots = 0;
  /** Entries ever inserted since the last resize, deleted ones too. */
  used = 0;
  /** Every key so far is exactly a str. */
  stringKeys = true;
}

const MARK = '\u0000';

/**
 * The key of a hashable object, undefined for an unhashable one (list, dict, set, or a tuple that holds one).
 * 1, 1.0 and True are one key, as in Python; objects without a value are their own key.
 */
export function keyOf(object: HeapObject): Key | undefined {
  switch (object.kind) {
    case 'str':
      return object.value.startsWith(MARK) ? `${MARK}s${object.value}` : object.value;
    case 'int':
      return typeof object.value === 'number' ? object.value : `${MARK}i${object.value}`;
    case 'bool':
      return object.value ? 1 : 0;
    case 'float':
      return Number.isNaN(object.value) ? object : wholeKey(object.value);
    case 'tuple':
      return tupleKey(object.value);
    case 'bytes':
      return `${MARK}b${object.value}`;
    case 'bytearray':
    case 'list':
    case 'dict':
    case 'set':
      return undefined;
    case 'address':
      return `${MARK}a${object.value.block}`;
    default:
      return object;
  }
}

function wholeKey(value: number): Key {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${MARK}i${BigInt(value)}` : value;
}

function tupleKey(items: readonly HeapObject[]): Key | undefined {
  let text = `${MARK}t(`;
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) return undefined;
    if (typeof key === 'object') text += `#${key.id},`;
    else if (typeof key === 'number') text += `n${key},`;
    else text += `s${key.length}:${key},`;
  }
  return `${text})`;
}
