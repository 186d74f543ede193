import { type ClassObject, EVENT, type HeapObject } from '../../heap/index.js';
import type { Vm } from '../vm.js';

/**
 * `@dataclass(slots=True)`: CPython makes a second class with `__slots__`, and the first one waits for the collector.
 * Here the class itself gets the slots: nobody else has it yet.
 */
export function addSlots(vm: Vm, cls: ClassObject): void {
  const { value } = cls;
  const { names } = value;
  if (value.bases.some((base) => base.kind === 'class')) throw vm.refusal('a derived dataclass with slots');
  if ([...names.values()].some(usesClassCell)) throw vm.refusal('a dataclass with slots whose methods use super()');
  if (names.has('__slots__')) throw vm.error('TypeError', `${value.name} already specifies __slots__`);
  if (names.has('__init_subclass__') || names.has('__del__')) throw vm.refusal('this dataclass with slots');
  const slots = value.annotations.filter(({ classVariable }) => !classVariable).map(({ name }) => name);
  slots.sort((a, b) => (a < b ? -1 : 1));
  for (const name of slots) {
    const given = names.get(name);
    const slot = vm.heap.allocate('descriptor', { type: 'member_descriptor', name, parts: [] });
    names.set(name, slot);
    vm.heap.log.add3(EVENT.attribute, cls.id, vm.heap.log.string(name), slot.id);
    if (given) vm.heap.drop(given);
  }
  value.slots = slots;
  value.slotOrder = slots;
  value.hasDict = false;
  value.hasWeakrefs = false;
  // The class without slots is garbage that the next collection counts.
  vm.importedSinceCollect = true;
}

function usesClassCell(value: HeapObject): boolean {
  if (value.kind === 'descriptor') return value.value.parts.some((part) => part !== undefined && usesClassCell(part));
  if (value.kind !== 'function') return false;
  return (value.value.code as { readonly freevars: readonly string[] }).freevars.includes('__class__');
}
