import type { Code } from '../compiler/index.js';
import type { FunctionObject, HeapObject, TupleObject } from '../heap/index.js';
import { codeObject } from './code-object.js';
import { holdsAgain } from './extension.js';
import { text } from './strings.js';
import type { Vm } from './vm.js';

/** An attribute of a function of the program, a new reference; undefined where it is none of these. */
export function functionAttribute(vm: Vm, func: FunctionObject, name: string): HeapObject | undefined {
  const { heap } = vm;
  const own = func.value.attributes.get(name);
  if (own) return heap.own(own);
  const code = func.value.code as Code;
  switch (name) {
    case '__name__':
      return text(vm, func.value.name);
    case '__qualname__':
      return text(vm, code.qualname);
    case '__module__':
      return text(vm, '__main__');
    case '__doc__':
      return code.doc === undefined ? vm.none() : text(vm, code.doc);
    case '__defaults__':
      return partOf(vm, func, 'defaults');
    case '__closure__':
      return partOf(vm, func, 'cells');
    case '__code__':
      return codeObject(vm, code);
    default:
      return undefined;
  }
}

/** A function keeps its defaults and its cells in a tuple each, which is an object of the heap once it is seen. */
function partOf(vm: Vm, func: FunctionObject, part: 'defaults' | 'cells'): HeapObject {
  const { value } = func;
  if (value[part].length === 0) return vm.none();
  value.tuples ??= {};
  let tuple: TupleObject | undefined = value.tuples[part];
  if (tuple === undefined) {
    tuple = vm.heap.allocate('tuple', [...value[part]]);
    tuple.generation = func.generation;
    // A tuple of constants is a constant of the program itself.
    if (part === 'defaults') vm.uncountable.add(tuple);
    value.tuples[part] = tuple;
    holdsAgain(vm, func);
  }
  return vm.heap.own(tuple);
}
