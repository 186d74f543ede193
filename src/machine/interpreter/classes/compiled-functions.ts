import { compileGenerated } from '../../compiler/index.js';
import type { ClassObject, HeapObject } from '../../heap/index.js';
import { parse } from '../../python/index.js';
import { callObject } from '../calls.js';
import { Frame } from '../frame.js';
import { execute } from '../run-loop.js';
import type { Vm } from '../vm.js';

/** Functions of a class made of Python source. Runs the definitions inside a function whose parameters are the values. */
export function compiledFunctions(
  vm: Vm,
  cls: ClassObject,
  sources: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, HeapObject>,
): ReadonlyMap<string, HeapObject> {
  const functions = new Map<string, HeapObject>();
  for (const [name, source] of sources) {
    const used = [...given].filter(([key]) => source.includes(key));
    const indented = source.replaceAll(/^(?=.)/gm, '    ');
    const text = `def make(${used.map(([key]) => key).join(', ')}):\n${indented}    return ${name}\n`;
    const at = { line: vm.position(0), column: vm.position(1) };
    const code = compileGenerated(parse(text, '<string>'), vm.unit, vm.profile, at);
    const module = new Frame(++vm.nextFrame, code, vm.frame, true);
    module.names = new Map();
    const { calls, depth } = { calls: vm.call, depth: vm.depth };
    vm.heap.drop(execute(vm, module));
    const make = module.names.get('make') as HeapObject;
    const made = callObject(
      vm,
      make,
      used.map(([, value]) => value),
    );
    vm.heap.drop(make);
    vm.call = calls;
    vm.depth = depth;
    functions.set(name, renamed(made, `${cls.value.qualname}.${name}`));
  }
  return functions;
}

/** Error messages name the method by its class. */
function renamed(made: HeapObject, qualname: string): HeapObject {
  if (made.kind === 'function') Object.assign(made.value, { code: { ...(made.value.code as object), qualname } });
  return made;
}
