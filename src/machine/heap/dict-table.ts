import type { Address, HeapObject, RangeObject } from './object.js';

/** Stands for a hashable object: equal keys are equal strings, numbers, or the object itself. */
export type Key = string | number | HeapObject;

export interface Entry {
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
  /** Hashes of keys whose class defines `__hash__`, as they were when they went in. */
  hashes: Map<Key, number | string> | undefined;
  /** What a defaultdict calls for a missing key. */
  factory: HeapObject | undefined = undefined;
  /** Order of insertion of entries that have been moved since, as in an OrderedDict. */
  private readonly insertions = new Map<Entry, number>();

  /** Remembers the order of insertion before entries are moved. */
  rememberInsertions(): void {
    for (const entry of this.entries.values()) {
      if (!this.insertions.has(entry)) this.insertions.set(entry, this.insertions.size);
    }
  }

  /** Entries in the order of their insertion, in which they are freed. */
  inserted(): Entry[] {
    const all = [...this.entries.values()];
    if (this.insertions.size === 0) return all;
    const place = (entry: Entry): number => this.insertions.get(entry) ?? Number.POSITIVE_INFINITY;
    return all.sort((left, right) => (place(left) < place(right) ? -1 : place(left) > place(right) ? 1 : 0));
  }
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
    case 'range':
      return `${MARK}r${rangeKey(object.value)}`;
    case 'slice':
      return tupleKey(object.value, 'l');
    case 'frozenset':
      return setKey([...object.value.elements.keys()]);
    case 'method':
      return `${MARK}m${object.value.self.id} ${object.value.func.id}`;
    case 'view':
      return object.value.of === 'values' ? object : undefined;
    case 'bytearray':
    case 'list':
    case 'dict':
    case 'set':
      return undefined;
    case 'address':
      return addressKey(object.value);
    default:
      return object;
  }
}

/** Equal for one object, and for objects that used the same predictable block. */
function addressKey({ hash, block, of }: Address): Key {
  if (hash !== undefined) return `${MARK}h${hash}`;
  return block > 0 ? `${MARK}a${block}` : `${MARK}o${of}`;
}

function wholeKey(value: number): Key {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${MARK}i${BigInt(value)}` : value;
}

/** Equal for ranges of the same numbers. */
export function rangeKey({ start, stop, step }: RangeObject['value']): string {
  const length = Math.max(0, Math.ceil((stop - start) / step));
  if (length === 0) return '';
  return length === 1 ? `${start}` : `${start} ${length} ${step}`;
}

/** Equal for sets of equal elements. */
function setKey(keys: readonly Key[]): Key {
  const texts = keys.map(keyText).sort();
  return `${MARK}f{${texts.join('')}}`;
}

function keyText(key: Key): string {
  if (typeof key === 'object') return `#${key.id},`;
  return typeof key === 'number' ? `n${key},` : `s${key.length}:${key},`;
}

function tupleKey(items: readonly HeapObject[], kind: 't' | 'l' = 't'): Key | undefined {
  let text = `${MARK}${kind}(`;
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) return undefined;
    text += keyText(key);
  }
  return `${text})`;
}
