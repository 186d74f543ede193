import type { DictObject } from '../heap/index.js';
import type { Vm } from './vm.js';

/** `==` of dicts of which one is of a subclass; undefined: as for plain dicts. */
export function subclassEquals(vm: Vm, left: DictObject, right: DictObject): boolean | undefined {
  const names = [left.cls?.value.name, right.cls?.value.name];
  if (names.every((name) => name === 'Counter')) {
    const keys = [...left.value.entries.keys(), ...right.value.entries.keys()];
    const missing = keys.some((key) => !left.value.entries.has(key) || !right.value.entries.has(key));
    if (missing) throw vm.refusal('comparing counters of different keys');
    return undefined;
  }
  if (!names.every((name) => name === 'collections.OrderedDict')) return undefined;
  const [a, b] = [[...left.value.entries.keys()], [...right.value.entries.keys()]];
  return a.length === b.length && a.every((key, index) => key === b[index]) ? undefined : false;
}
