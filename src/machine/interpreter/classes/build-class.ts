import type { CallShape, Code } from '../../compiler/index.js';
import { type CellObject, type ClassObject, EVENT, type HeapObject, type TypeObject } from '../../heap/index.js';
import { callObject } from '../calls.js';
import { bodyCells, fill } from '../cells.js';
import { popMany } from '../definitions.js';
import { Frame } from '../frame.js';
import { elements } from '../protocol.js';
import { execute } from '../run-loop.js';
import { text } from '../strings.js';
import { lookup, special } from '../types.js';
import type { Vm } from '../vm.js';
import { extendClass } from './extensions.js';
import { checkSlots, shapeOf } from './layout.js';
import { linearize } from './linearize.js';
import { checkMetaclass, initByMetaclass } from './metaclass.js';

/** Special names that a class may define but whose effect is not modelled: refused. */
const REFUSED: ReadonlySet<string> = new Set([
  '__prepare__',
  '__instancecheck__',
  '__subclasscheck__',
  '__subclasshook__',
  '__mro_entries__',
  '__class__',
  '__dict__',
  '__weakref__',
  '__reduce__',
  '__reduce_ex__',
  '__getstate__',
  '__setstate__',
  '__getnewargs__',
  '__getnewargs_ex__',
  '__dir__',
  '__length_hint__',
  '__await__',
  '__aiter__',
  '__anext__',
  '__aenter__',
  '__aexit__',
  '__buffer__',
  '__bytes__',
  '__fspath__',
  '__del_',
]);

/** BUILD_CLASS: runs the body in a namespace of its own, then makes the class of it. */
export function buildClass(vm: Vm, frame: Frame, code: Code, shapeIndex: number): void {
  const shape = frame.code.calls[shapeIndex] as CallShape;
  const cells = popMany(frame, code.freevars.length) as CellObject[];
  const values = popMany(frame, shape.keywords.length);
  const bases = popMany(frame, shape.origins.length);
  const body = new Frame(++vm.nextFrame, code, frame, true);
  body.names = new Map();
  const classCell = code.cellvars.includes('__class__') ? vm.heap.allocate('cell', { content: undefined }) : undefined;
  body.cells = [...bodyCells(vm, code, classCell), ...cells];
  vm.heap.drop(execute(vm, body));
  const keywords = new Map(shape.keywords.map((name, index) => [name, values[index] as HeapObject]));
  const cls = makeClass(vm, code, bases, body.names, keywords, classCell);
  if (classCell) vm.heap.drop(classCell);
  for (const value of values) vm.heap.drop(value);
  frame.push(cls, true);
}

function makeClass(
  vm: Vm,
  code: Code,
  bases: readonly HeapObject[],
  names: Map<string, HeapObject>,
  keywords: ReadonlyMap<string, HeapObject>,
  classCell: CellObject | undefined,
): ClassObject {
  for (const name of names.keys()) {
    if (REFUSED.has(name)) throw vm.refusal(`a class with ${name}`);
    if (name === '__del__') vm.mayPrintAtExit = true;
  }
  if (names.has('__eq__') && !names.has('__hash__')) names.set('__hash__', vm.none());
  for (const name of ['__new__', '__init_subclass__', '__class_getitem__']) wrap(vm, names, name);
  const slots = slotsOf(vm, names);
  const shape = shapeOf(vm, bases, slots);
  if (!vm.heap.options.itemsOwn && shape.layout !== 'instance' && shape.layout !== 'exception') {
    throw vm.refusal(`a class derived from ${shape.layout}`);
  }
  const cls = vm.heap.allocate('class', {
    name: code.name,
    bases: bases as (ClassObject | TypeObject)[],
    mro: [],
    names,
    sharedKeys: [],
    instances: 0,
    qualname: code.qualname,
    doc: code.doc,
    ...shape,
    slotOrder: [],
    annotations: code.annotations,
    abstract: [],
    extension: undefined,
  });
  cls.value.mro = linearize(vm, cls, bases);
  if (shape.layout === 'type') checkMetaclass(vm, cls);
  checkSlots(vm, bases);
  const slotted = cls.value.mro.flatMap((each) => (each.kind === 'class' ? (each.value.slots ?? []) : []));
  cls.value.slotOrder = [...new Set(slotted)];
  for (const [name, value] of names) {
    if (value.kind === 'descriptor' && value.value.type === 'property') value.value.name = name;
  }
  for (const name of shape.slots ?? []) {
    if (names.has(name)) throw vm.error('ValueError', `'${name}' in __slots__ conflicts with class variable`);
    names.set(name, vm.heap.allocate('descriptor', { type: 'member_descriptor', name, parts: [] }));
  }
  logNames(vm, cls);
  vm.heap.own(cls);
  if (classCell) fill(vm, classCell, vm.heap.own(cls));
  const rest = extendClass(vm, cls, keywords);
  for (const [name, value] of [...names]) {
    const setName = special(value, '__set_name__');
    if (!setName) continue;
    const string = text(vm, name);
    vm.heap.drop(callObject(vm, setName, [value, cls, string]));
    vm.heap.drop(string);
  }
  initSubclass(vm, cls, rest);
  initByMetaclass(vm, cls, keywords);
  return cls;
}

/** `__init_subclass__` of the bases, with the keywords of the class header. */
function initSubclass(vm: Vm, cls: ClassObject, keywords: ReadonlyMap<string, HeapObject>): void {
  for (const each of cls.value.mro.slice(1)) {
    const found = each.kind === 'class' ? each.value.names.get('__init_subclass__') : undefined;
    if (found?.kind !== 'descriptor') continue;
    const [func] = found.value.parts;
    if (func) vm.heap.drop(callObject(vm, func, [cls], keywords.size > 0 ? keywords : undefined));
    return;
  }
  if (keywords.size > 0) {
    throw vm.error('TypeError', `${cls.value.name}.__init_subclass__() takes no keyword arguments`);
  }
}

/** `__new__` is a static method, the hooks of a class are class methods, without being told. */
function wrap(vm: Vm, names: Map<string, HeapObject>, name: string): void {
  const func = names.get(name);
  if (func?.kind !== 'function') return;
  const type = name === '__new__' ? 'staticmethod' : 'classmethod';
  names.set(name, vm.heap.allocate('descriptor', { type, name, parts: [func] }));
}

/** Names of `__slots__` in the order of memory, which is alphabetical. */
function slotsOf(vm: Vm, names: ReadonlyMap<string, HeapObject>): readonly string[] | undefined {
  const given = names.get('__slots__');
  if (given === undefined) return undefined;
  const items = given.kind === 'str' ? [vm.heap.own(given)] : elements(vm, given);
  const slots = items.map((item) => {
    if (item.kind !== 'str') {
      throw vm.error('TypeError', `__slots__ items must be strings, not '${item.kind}'`);
    }
    if (/^__.*(?<!__)$/.test(item.value)) throw vm.refusal('a private name in __slots__');
    return item.value;
  });
  for (const item of items) vm.heap.drop(item);
  if (new Set(slots).size < slots.length) throw vm.refusal('a name twice in __slots__');
  return slots.sort((a, b) => (a < b ? -1 : 1));
}

/** What the body left in the class: from now on the class refers to it. */
function logNames(vm: Vm, cls: ClassObject): void {
  const { log } = vm.heap;
  if (!log.recording) return;
  for (const [name, value] of cls.value.names) log.add3(EVENT.attribute, cls.id, log.string(name), value.id);
}

/** Whether instantiating the class is forbidden by methods without an implementation. */
export function abstractNames(cls: ClassObject): readonly string[] {
  return cls.value.abstract.filter((name) => lookup(cls, name) !== undefined);
}
