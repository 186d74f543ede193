import type { ClassObject, HeapObject, TypeObject } from '../../heap/index.js';
import { mroOf } from '../types.js';
import type { Vm } from '../vm.js';

type Type = ClassObject | TypeObject;

/** Method resolution order of a new class by C3 (`mro_implementation`, Objects/typeobject.c), without `object`. */
export function linearize(vm: Vm, cls: ClassObject, bases: readonly HeapObject[]): Type[] {
  const given: Type[] = [];
  for (const base of bases) {
    if (base.kind !== 'class' && base.kind !== 'type') throw vm.refusal('this base class');
    if (given.includes(base)) throw vm.error('TypeError', `duplicate base class ${base.value.name}`);
    given.push(base);
  }
  const object = given.find((base) => isObject(base));
  const sequences = given.map((base) => [
    ...mroOf(base).filter((each) => !isObject(each)),
    ...(object ? [object] : []),
  ]);
  sequences.push(given);
  const order: Type[] = [cls];
  for (;;) {
    const rest = sequences.filter(({ length }) => length > 0);
    if (rest.length === 0) return order.filter((each) => !isObject(each));
    const next = rest.map(([head]) => head).find((head) => head && !rest.some((each) => each.indexOf(head) > 0));
    if (next === undefined) throw inconsistent(vm, rest);
    order.push(next);
    for (const sequence of rest) if (sequence[0] === next) sequence.shift();
  }
}

const isObject = (type: Type): boolean => type.kind === 'type' && type.value.name === 'object';

function inconsistent(vm: Vm, rest: readonly (readonly Type[])[]): unknown {
  const names = [...new Set(rest.map(([head]) => head?.value.name ?? ''))];
  const order = vm.profile.breaksMroMessage ? '\norder' : ' order';
  return vm.error(
    'TypeError',
    `Cannot create a consistent method resolution${order} (MRO) for bases ${names.join(', ')}`,
  );
}
