import type { CallShape, Code } from '../compiler/index.js';
import type { CellObject, ClassObject, HeapObject, TypeObject } from '../heap/index.js';
import { Frame } from './frame.js';
import { execute } from './run-loop.js';
import type { Vm } from './vm.js';

/** MAKE_FUNCTION: defaults, keyword-only defaults and closure cells come off the stack. */
export function makeFunction(vm: Vm, frame: Frame, code: Code, shapeIndex: number): void {
  const shape = frame.code.calls[shapeIndex] as CallShape;
  const cells = popMany(frame, code.freevars.length) as CellObject[];
  const keywordValues = popMany(frame, shape.keywords.length);
  const defaults = popMany(frame, shape.origins.length);
  const kwDefaults = new Map(shape.keywords.map((name, index) => [name, keywordValues[index] as HeapObject]));
  const value = { name: code.name, code, defaults, kwDefaults, cells, attributes: new Map() };
  frame.push(vm.heap.allocate('function', value), true);
}

/** Takes `count` entries off the stack, first pushed first, each with a reference of its own. */
export function popMany(frame: Frame, count: number): HeapObject[] {
  const values: HeapObject[] = new Array(count);
  for (let index = count - 1; index >= 0; index--) values[index] = frame.popOwned();
  return values;
}

const MODELLED: ReadonlySet<string> = new Set([
  '__init__',
  '__del__',
  '__repr__',
  '__str__',
  '__match_args__',
  '__eq__',
  '__lt__',
  '__le__',
  '__gt__',
  '__ge__',
  '__len__',
  '__bool__',
  '__call__',
  '__enter__',
  '__exit__',
  '__getitem__',
  '__setitem__',
  '__delitem__',
  '__contains__',
  '__iter__',
  '__next__',
  '__add__',
  '__sub__',
  '__mul__',
]);

/** BUILD_CLASS: runs the body in a namespace of its own, then makes the class of it. */
export function buildClass(vm: Vm, frame: Frame, code: Code, baseCount: number): void {
  const cells = popMany(frame, code.freevars.length) as CellObject[];
  const bases = popMany(frame, baseCount);
  const body = new Frame(++vm.nextFrame, code, frame, true);
  body.names = new Map();
  body.cells = cells;
  vm.heap.drop(execute(vm, body));
  for (const name of body.names.keys()) {
    const isSpecial = name.startsWith('__') && name.endsWith('__');
    if (isSpecial && !MODELLED.has(name)) throw vm.refusal(`a class with ${name}`);
    if (name === '__del__') vm.mayPrintAtExit = true;
    if (name === '__eq__') body.names.set('__hash__', vm.none());
  }
  const cls = vm.heap.allocate('class', {
    name: code.name,
    bases: bases as (ClassObject | TypeObject)[],
    mro: [],
    names: body.names,
    sharedKeys: [],
    instances: 0,
  });
  cls.value.mro = linearize(vm, cls, bases);
  vm.heap.own(cls);
  frame.push(cls, true);
}

function linearize(vm: Vm, cls: ClassObject, bases: readonly HeapObject[]): (ClassObject | TypeObject)[] {
  if (bases.length > 1) throw vm.refusal('a class with several bases');
  const [base] = bases;
  if (base === undefined) return [cls];
  if (base.kind === 'class') return [cls, ...base.value.mro];
  if (base.kind !== 'type') throw vm.refusal('this base class');
  if (base.value.name === 'object') return [cls];
  const chain: TypeObject[] = [];
  for (let type: TypeObject | undefined = base; type; type = type.value.base) chain.push(type);
  if (!chain.some(({ value }) => value.name === 'BaseException')) {
    throw vm.refusal(`a class derived from ${base.value.name}`);
  }
  return [cls, ...chain];
}
