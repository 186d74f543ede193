import { dropReversed, type HeapObject, type ListObject, spliceList } from '../../heap/index.js';
import { noKeywords, upTo } from '../builtins/arity.js';
import { sorted } from '../builtins/iterables.js';
import { equals, isNumber, numeric } from '../comparison.js';
import type { Native, Natives } from '../native.js';
import { indexWithin } from '../search.js';
import { copies, WORK } from '../sequences.js';
import { appendToList, argumentOrigin, extendList, heldItem } from '../stores.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';

type Method = (vm: Vm, self: ListObject, args: readonly HeapObject[], keywords: Parameters<Native>[2]) => HeapObject;

/** A method whose outcome a rule may decide. */
function ruled(name: string, method: Method): Native {
  return (vm, [self, ...args], keywords) => {
    const list = self as ListObject;
    const plain = (): HeapObject => method(vm, list, args, keywords);
    return vm.custom.apply ? vm.applied(`list.${name}`, [list, ...args], receiverOrigin(vm, list), plain) : plain();
  };
}

function receiverOrigin(vm: Vm, list: HeapObject): ReturnType<typeof argumentOrigin> {
  const { call } = vm;
  return call?.args[0] === list ? vm.receiverOrigin() : argumentOrigin(vm, list);
}

function exactly(vm: Vm, args: readonly HeapObject[], name: string, count: number): void {
  if (args.length === count) return;
  const takes = count === 0 ? 'takes no arguments' : 'takes exactly one argument';
  throw vm.error('TypeError', `list.${name}() ${takes} (${args.length} given)`);
}

function indexArgument(vm: Vm, object: HeapObject): number {
  if (!isNumber(object) || object.kind === 'float') {
    throw vm.error('TypeError', `'${typeName(object)}' object cannot be interpreted as an integer`);
  }
  return Number(numeric(object));
}

/** Items that are moved in the time of about one instruction, as a power of two. */
const MOVE = 9;

function position(vm: Vm, list: ListObject, value: HeapObject): number {
  vm.steps += list.value.length >> WORK;
  return list.value.findIndex((item) => item === value || equals(vm, item, value));
}

/** Methods of list. */
export const listMethods: Natives = {
  append: ruled('append', (vm, self, args) => {
    exactly(vm, args, 'append', 1);
    appendToList(vm, self, vm.heap.own(args[0] as HeapObject));
    return vm.none();
  }),
  extend: ruled('extend', (vm, self, args) => {
    exactly(vm, args, 'extend', 1);
    extendList(vm, self, args[0] as HeapObject, false);
    return vm.none();
  }),
  insert: ruled('insert', (vm, self, args) => {
    upTo(vm, args, 'insert', 2, 2);
    const [at, value] = args as [HeapObject, HeapObject];
    const index = indexArgument(vm, at);
    const { length } = self.value;
    const start = Math.min(Math.max(index < 0 ? index + length : index, 0), length);
    vm.steps += (length - start) >> MOVE;
    spliceList(vm.heap, self, start, 0, [heldItem(vm, self, start, vm.heap.own(value))]);
    return vm.none();
  }),
  pop: ruled('pop', (vm, self, args) => {
    upTo(vm, args, 'pop', 0, 1);
    const { length } = self.value;
    if (length === 0) throw vm.error('IndexError', 'pop from empty list');
    const given = args[0] ? indexArgument(vm, args[0]) : -1;
    const index = given < 0 ? given + length : given;
    if (index < 0 || index >= length) throw vm.error('IndexError', 'pop index out of range');
    vm.steps += (length - index) >> MOVE;
    return spliceList(vm.heap, self, index, 1, [])[0] as HeapObject;
  }),
  remove: ruled('remove', (vm, self, args) => {
    exactly(vm, args, 'remove', 1);
    const index = position(vm, self, args[0] as HeapObject);
    if (index < 0) throw vm.error('ValueError', 'list.remove(x): x not in list');
    const [removed] = spliceList(vm.heap, self, index, 1, []);
    if (removed) vm.heap.drop(removed);
    return vm.none();
  }),
  clear: ruled('clear', (vm, self, args) => {
    exactly(vm, args, 'clear', 0);
    const removed = spliceList(vm.heap, self, 0, self.value.length, []);
    self.allocated = 0;
    dropReversed(vm.heap, removed);
    return vm.none();
  }),
  reverse: ruled('reverse', (vm, self, args) => {
    exactly(vm, args, 'reverse', 0);
    replaceAll(vm, self, self.value.toReversed());
    return vm.none();
  }),
  sort: ruled('sort', (vm, self, args, keywords) => {
    if (args.length > 0) throw vm.error('TypeError', 'sort() takes no positional arguments');
    replaceAll(vm, self, sorted(vm, [...self.value], keywords));
    return vm.none();
  }),
  copy: ruled('copy', (vm, self, args) => {
    exactly(vm, args, 'copy', 0);
    return vm.heap.allocate('list', copies(vm, self.value));
  }),
  index: (vm, [self, ...args], keywords) => {
    noKeywords(vm, keywords, 'index');
    const index = indexWithin(vm, self as ListObject, args);
    if (index < 0) throw notFound(vm, args[0] as HeapObject);
    return vm.heap.int(index);
  },
  count: (vm, [self, ...args]) => {
    exactly(vm, args, 'count', 1);
    const value = args[0] as HeapObject;
    return vm.heap.int((self as ListObject).value.filter((item) => item === value || equals(vm, item, value)).length);
  },
};

/** Same items in another order: no reference changes. */
function replaceAll(vm: Vm, list: ListObject, items: readonly HeapObject[]): void {
  const { length } = list.value;
  list.value = [...items];
  vm.heap.log.splice(list.id, 0, length, items);
}

function notFound(vm: Vm, value: HeapObject): unknown {
  return vm.error(
    'ValueError',
    vm.profile.containerWording ? 'list.index(x): x not in list' : `${vm.shown(value)} is not in list`,
  );
}
