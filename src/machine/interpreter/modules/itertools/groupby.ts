import type { HeapObject, IteratorObject } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { callOpaquely } from '../../calls.js';
import { equals } from '../../comparison.js';
import { iteratorOf, newIterator, nextElement } from '../../iteration.js';
import type { Native } from '../../native.js';
import type { Vm } from '../../vm.js';

/** What a groupby and its groups share (`groupbyobject`, Modules/itertoolsmodule.c). */
interface Groups {
  readonly source: HeapObject;
  readonly func: HeapObject | undefined;
  target: HeapObject | undefined;
  key: HeapObject | undefined;
  value: HeapObject | undefined;
  /** The group that was given last: only that one goes on. */
  current: IteratorObject | undefined;
}

/** `itertools.groupby` */
export const groupby: Native = (vm, args, keywords) => {
  upTo(vm, args, 'groupby', 1, 2);
  const given = args[1] ?? keywords?.get('key');
  const func = given === undefined || given.kind === 'none' ? undefined : vm.heap.own(given);
  const source = iteratorOf(vm, args[0] as HeapObject);
  const groups: Groups = { source, func, target: undefined, key: undefined, value: undefined, current: undefined };
  const held: HeapObject[] = [];
  const hold = (): void => {
    const { target, key, value } = groups;
    const all = [source, func ?? vm.heap.none, target, key, value];
    held.splice(0, held.length, ...all.filter((each) => each !== undefined));
  };
  hold();
  const object: IteratorObject = newIterator(
    vm,
    'itertools.groupby',
    held,
    () => {
      groups.current = undefined;
      while (groups.key === undefined || (groups.target && equals(vm, groups.target, groups.key))) {
        if (!step(vm, groups, hold)) return undefined;
      }
      const old = groups.target;
      groups.target = vm.heap.own(groups.key);
      hold();
      if (old) vm.heap.drop(old);
      const group = newGroup(vm, object, groups, hold);
      groups.current = group;
      return vm.heap.allocate('tuple', [vm.heap.own(groups.key), group]);
    },
    true,
  );
  return object;
};

/** Reads one more element; gives false at the end. */
function step(vm: Vm, groups: Groups, hold: () => void): boolean {
  const { heap } = vm;
  const value = nextElement(vm, groups.source);
  if (value === undefined) return false;
  const key = groups.func ? callOpaquely(vm, groups.func, [value]) : heap.own(value);
  const { value: oldValue, key: oldKey } = groups;
  groups.value = value;
  groups.key = key;
  hold();
  if (oldValue) heap.drop(oldValue);
  if (oldKey) heap.drop(oldKey);
  return true;
}

function newGroup(vm: Vm, parent: IteratorObject, groups: Groups, hold: () => void): IteratorObject {
  const { heap } = vm;
  const target = heap.own(groups.target ?? heap.none);
  const group: IteratorObject = newIterator(
    vm,
    'itertools._grouper',
    [heap.own(parent), target],
    () => {
      if (groups.current !== group) return undefined;
      if (groups.value === undefined && !step(vm, groups, hold)) return undefined;
      const { key, value } = groups;
      if (key === undefined || !equals(vm, target, key)) return undefined;
      groups.value = undefined;
      groups.key = undefined;
      hold();
      heap.drop(key);
      return value;
    },
    true,
  );
  return group;
}
