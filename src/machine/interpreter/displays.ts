import type { CallShape } from '../compiler/index.js';
import {
  addElement,
  DictTable,
  extendedCapacity,
  type HeapObject,
  mergeSet,
  references,
  type SetObject,
  SetTable,
  setEntry,
} from '../heap/index.js';
import { popMany } from './definitions.js';
import type { Frame } from './frame.js';
import { keyFor } from './keys.js';
import { held, objectOf, originOf } from './names.js';
import { display, formatObject, hashKey, repr } from './protocol.js';
import { checkShown } from './shown-order.js';
import { text } from './strings.js';
import { escapeBeyondAscii } from './text/string-repr.js';
import type { Vm } from './vm.js';

/** No shape: all items are there. */
const COMPLETE = -1;

/** Pushes a fresh display, or what a rule puts in its place. */
function pushDisplay(vm: Vm, frame: Frame, fresh: HeapObject, shape: number): void {
  if (vm.custom.display && !frame.code.calls[shape]?.partial) {
    const id = vm.rules.display(vm.machine, fresh.id);
    if (id !== fresh.id) {
      const other = vm.heap.own(objectOf(vm, id));
      vm.heap.drop(fresh);
      frame.push(other, true);
      return;
    }
  }
  frame.push(fresh, true);
}

/** What the slots of a new container will hold; only rules make a difference. */
function kept(vm: Vm, frame: Frame, items: HeapObject[], shapeIndex: number): HeapObject[] {
  if (!vm.custom.hold) return items;
  const shape = frame.code.calls[shapeIndex] as CallShape | undefined;
  return items.map((item, key) =>
    held(vm, item, { kind: 'item', owner: 0, key }, originOf(vm, frame, shape?.origins[key])),
  );
}

/** The container's slots take over the references: nothing to do unless items do not count. */
function settle(vm: Vm, container: HeapObject, items: readonly HeapObject[]): HeapObject {
  if (!vm.heap.options.itemsOwn) for (const item of items) vm.heap.drop(item);
  return container;
}

export function buildList(vm: Vm, frame: Frame, count: number, shape: number): void {
  const items = kept(vm, frame, popMany(frame, count), shape);
  pushDisplay(vm, frame, settle(vm, vm.heap.allocate('list', items), items), shape);
}

export function buildTuple(vm: Vm, frame: Frame, count: number, shape: number): void {
  const items = kept(vm, frame, popMany(frame, count), shape);
  pushDisplay(vm, frame, settle(vm, vm.heap.allocate('tuple', items), items), shape);
}

/** A list or set of three or more constants: an empty one extended from a constant tuple. */
export function listFromConstants(vm: Vm, frame: Frame, isSet: boolean): void {
  const constants = frame.popOwned();
  const items = constants.kind === 'tuple' ? constants.value : [];
  if (isSet) {
    const constant = new SetTable();
    for (const item of items) constant.add(hashKey(vm, item), item);
    const set = vm.heap.allocate('set', new SetTable());
    mergeSet(vm.heap, set, constant);
    pushDisplay(vm, frame, set, COMPLETE);
  } else {
    for (const item of items) vm.heap.ownItem(item);
    const list = vm.heap.allocate('list', [...items]);
    list.allocated = extendedCapacity(items.length);
    pushDisplay(vm, frame, list, COMPLETE);
  }
  vm.heap.drop(constants);
}

export function buildSet(vm: Vm, frame: Frame, count: number, shape: number): void {
  const items = kept(vm, frame, popMany(frame, count), shape);
  const set: SetObject = vm.heap.allocate('set', new SetTable());
  let added = 0;
  orUndo(
    vm,
    () => {
      for (const item of items) {
        addElement(vm.heap, set, keyFor(vm, set.value, item, 'set element'), item);
        added++;
      }
    },
    () => [...items.slice(added), set],
  );
  pushDisplay(vm, frame, set, shape);
}

export function buildDict(vm: Vm, frame: Frame, count: number, shape: number): void {
  const flat = popMany(frame, count * 2);
  const keys = flat.filter((_, index) => index % 2 === 0);
  const values = kept(
    vm,
    frame,
    flat.filter((_, index) => index % 2 === 1),
    shape,
  );
  const dict = vm.heap.allocate('dict', new DictTable());
  let added = 0;
  orUndo(
    vm,
    () => {
      for (const [index, key] of keys.entries()) {
        setEntry(vm.heap, dict, keyFor(vm, dict.value, key, 'dict key'), key, values[index] as HeapObject);
        added++;
      }
    },
    () => [...keys.slice(added), ...values.slice(added), dict],
  );
  pushDisplay(vm, frame, dict, shape);
}

/** Drops what is left over where a key cannot be hashed; with several to free their order is not modelled. */
function orUndo(vm: Vm, add: () => void, left: () => readonly HeapObject[]): void {
  try {
    add();
  } catch (error) {
    const over = left();
    const going = over.flatMap((object) => [object, ...references(object)]);
    if (going.filter(({ shared, refcount }) => !shared && refcount === 1).length > 2) {
      checkShown(vm, 'the order in which a display that fails frees its parts');
    }
    for (const object of over) vm.heap.drop(object);
    throw error;
  }
}

export function buildString(vm: Vm, frame: Frame, count: number): void {
  const parts = popMany(frame, count);
  const value = parts.map((part) => (part.kind === 'str' ? part.value : '')).join('');
  frame.push(count === 1 && parts[0] ? vm.heap.own(parts[0]) : text(vm, value), true);
  for (const part of parts) vm.heap.drop(part);
}

function convertedText(vm: Vm, value: HeapObject, conversion: string): string {
  if (conversion === '!s') return display(vm, value);
  return conversion === '!r' ? repr(vm, value) : escapeBeyondAscii(repr(vm, value));
}

/** One field of an f-string; a plain `{s}` of a str gives the str itself. */
export function formatValue(vm: Vm, frame: Frame, hasSpec: boolean, conversion: string): void {
  const spec = hasSpec ? frame.popOwned() : undefined;
  const value = frame.popOwned();
  const converted = conversion === '!r' || conversion === '!a';
  if (value.kind === 'str' && value.cls === undefined && spec === undefined && !converted) {
    frame.push(value, true);
    return;
  }
  const shown = conversion === '' || conversion === '!' ? undefined : convertedText(vm, value, conversion);
  const specText = spec?.kind === 'str' ? spec.value : '';
  let result: string;
  if (shown === undefined) result = formatObject(vm, value, specText);
  else if (specText === '') result = shown;
  else {
    const string = vm.str(shown);
    result = formatObject(vm, string, specText);
    vm.heap.drop(string);
  }
  frame.push(text(vm, result), true);
  if (spec) vm.heap.drop(spec);
  vm.heap.drop(value);
}

/** `start:stop:step` in a subscript. */
export function buildSlice(vm: Vm, frame: Frame): void {
  const step = frame.popOwned();
  const stop = frame.popOwned();
  frame.push(vm.heap.allocate('slice', [frame.popOwned(), stop, step]), true);
}
