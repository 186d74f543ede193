import { type DictTable, type HeapObject, type Key, keyOf, type SetTable } from '../heap/index.js';
import { equals } from './comparison.js';
import { callSpecial, hashKey } from './protocol.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

type Use = 'set element' | 'dict key' | '';
type Table = DictTable | SetTable;

/** The key under which a table has an object that is looked for. */
export function keyIn(vm: Vm, table: Table, object: HeapObject, use: Use = ''): Key {
  if (object.cls === undefined && table.hashes === undefined && object.kind !== 'tuple')
    return hashKey(vm, object, use);
  return search(vm, table, object, use, false);
}

/** The key under which a table will have an object that goes in; its hash, if another table knows it, is not asked for. */
export function keyFor(vm: Vm, table: Table, object: HeapObject, use: Use = '', known?: Hash): Key {
  if (object.cls === undefined && table.hashes === undefined && object.kind !== 'tuple')
    return hashKey(vm, object, use);
  return search(vm, table, object, use, true, known);
}

/** The key of an object in a container of a module, which does not ask the program's `__hash__` and `__eq__`. */
export function plainKey(vm: Vm, object: HeapObject, use: Use = ''): Key {
  if (definesEquality(object)) throw vm.refusal(`a ${typeName(object)}, which says when it is equal, as a key here`);
  return hashKey(vm, object, use);
}

/** Looks through the keys with the same hash, as the program's `__hash__` and `__eq__` have it. */
function search(vm: Vm, table: Table, object: HeapObject, use: Use, goesIn: boolean, known?: Hash): Key {
  const plain = hashKey(vm, object, use);
  const own = definesEquality(object);
  if (!own && !table.hashes) return plain;
  const hash = known ?? (own ? hashOf(vm, object) : plainHash(plain));
  const objects = keysOf(table);
  if (own && table.hashes === undefined) table.hashes = new Map();
  for (const [key, other] of objects) {
    const stored = table.hashes?.get(key) ?? plainHash(key);
    if (stored !== hash) continue;
    if (other === object || equals(vm, other, object)) return key;
  }
  if (!own) return plain;
  // Its hash has changed since it was put in: CPython would have it twice.
  if (goesIn && objects.has(object)) throw vm.refusal('a key whose hash has changed');
  if (goesIn) table.hashes?.set(object, hash);
  return objects.has(object) ? MISSING : object;
}

/** A key that no table has. */
const MISSING: Key = '\u0000missing';

function keysOf(table: Table): ReadonlyMap<Key, HeapObject> {
  if ('elements' in table) return table.elements;
  return new Map([...table.entries].map(([key, entry]) => [key, entry.key]));
}

/** Whether a class of the program says when its objects are equal. */
function definesEquality(object: HeapObject): boolean {
  return object.cls?.kind === 'class' && (special(object, '__hash__') ?? special(object, '__eq__')) !== undefined;
}

/** A hash as one can compare it: equal hashes are equal numbers or texts. */
export type Hash = number | string;

function plainHash(key: Key): Hash {
  if (typeof key === 'number') return key === -1 ? -2 : key;
  return typeof key === 'string' ? `s${key}` : `#${key.id}`;
}

/** hash(object) through `__hash__`. */
export function hashOf(vm: Vm, object: HeapObject): Hash {
  const method = special(object, '__hash__');
  if (method === undefined || method.kind === 'none') return plainHash(hashKey(vm, object));
  const result = callSpecial(vm, object, method, []);
  try {
    if (result.kind === 'address' && result.value.hash !== undefined) return result.value.hash;
    if (result.kind === 'address') return `a${result.value.of}`;
    if (result.kind !== 'int' && result.kind !== 'bool') {
      throw vm.error('TypeError', '__hash__ method should return an integer');
    }
    const value = Number(result.value);
    if (Math.abs(value) >= 2 ** 30) throw vm.refusal('a hash beyond 2**30');
    return value === -1 ? -2 : value;
  } finally {
    vm.heap.drop(result);
  }
}

/** `hash(object)` as an object: an int where it is the same in every run. */
export function hashObject(vm: Vm, object: HeapObject): HeapObject {
  checkParts(vm, object);
  return hashedAs(vm, object, special(object, '__hash__') ? hashOf(vm, object) : plainHash(hashKey(vm, object)));
}

/** The hash of a str, number or tuple as its builtin type has it. */
export function builtinHash(vm: Vm, object: HeapObject): HeapObject {
  checkParts(vm, object);
  const key = keyOf(object);
  if (key === undefined) throw vm.refusal(`the hash of a ${typeName(object)}`);
  return hashedAs(vm, object, plainHash(key));
}

function hashedAs(vm: Vm, object: HeapObject, hash: Hash): HeapObject {
  const small = typeof hash === 'number' && Number.isInteger(hash) && Math.abs(hash) < 2 ** 30;
  if (small) return vm.heap.int(hash);
  const own = hash === `#${object.id}`;
  if (own) vm.addressed.add(object.id);
  return vm.heap.allocate('address', { of: own ? object.id : 0, block: 0, predictable: false, hash: `${hash}` });
}

/** A tuple whose items have a hash of their own is refused. */
export function checkParts(vm: Vm, object: HeapObject): void {
  if (object.kind !== 'tuple') return;
  for (const item of object.value) {
    if (definesEquality(item)) throw vm.refusal(`a ${typeName(item)} in a hashed tuple`);
    checkParts(vm, item);
  }
}
