import type { Code } from '../compiler/index.js';
import type { HeapObject } from '../heap/index.js';
import { type ExtensionType, newExtension, stateOf } from './extension.js';
import { emptyTuple } from './sequences.js';
import { text } from './strings.js';
import type { Vm } from './vm.js';

/** What the program can ask a code object; what refers to one is not modelled, and nobody can count it. */
const codeType: ExtensionType<Code> = {
  name: 'code',
  uncounted: true,
  references: () => [],
  attribute: (vm, code, name) => {
    const { positional, positionalOnly, keywordOnly } = code.parameters;
    switch (name) {
      case 'co_name':
        return text(vm, code.name);
      case 'co_qualname':
        return text(vm, code.qualname);
      case 'co_argcount':
        return vm.heap.int(positional);
      case 'co_posonlyargcount':
        return vm.heap.int(positionalOnly);
      case 'co_kwonlyargcount':
        return vm.heap.int(keywordOnly);
      case 'co_nlocals':
        return vm.heap.int(localsOf(code).length);
      case 'co_varnames':
        return texts(vm, localsOf(code));
      case 'co_freevars':
        return texts(vm, code.freevars);
      case 'co_cellvars':
        return texts(vm, cellsOf(code));
      default:
        throw vm.refusal(`the attribute ${name} of a code object`);
    }
  },
  equals: (vm, code, other) => {
    const same = stateOf(codeType, other);
    if (same === undefined || same === code) return same === code;
    throw vm.refusal('comparing code objects');
  },
};

/** Code objects that the program has seen, per run. */
const seen = new WeakMap<Vm, Map<Code, HeapObject>>();

/** `function.__code__`: a new reference to the one object of this code. */
export function codeObject(vm: Vm, code: Code): HeapObject {
  let known = seen.get(vm);
  if (known === undefined) {
    known = new Map();
    seen.set(vm, known);
  }
  let object = known.get(code);
  if (object === undefined) {
    object = newExtension(vm, codeType, code);
    vm.uncountable.add(object);
    known.set(code, object);
  }
  return vm.heap.own(object);
}

/** Names of the slots in their order; a comprehension's variable uses the slot of its name (`.3 x` stands for `x`). */
function localsOf({ varnames }: Code): string[] {
  return [...new Set(varnames.map((name) => name.split(' ')[1] ?? name))];
}

/** Parameters that inner functions use in the order of the parameters, then the other cells in order of their names. */
function cellsOf({ cellvars, varnames }: Code): string[] {
  const parameters = varnames.filter((name) => cellvars.includes(name));
  return [...new Set([...parameters, ...cellvars])];
}

function texts(vm: Vm, names: readonly string[]): HeapObject {
  if (names.length === 0) return emptyTuple(vm);
  return vm.heap.allocate(
    'tuple',
    names.map((name) => text(vm, name)),
  );
}
