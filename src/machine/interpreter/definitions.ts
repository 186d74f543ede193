import type { CallShape, Code } from '../compiler/index.js';
import type { CellObject, HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
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
