import type { GeneratorObject, HeapObject } from '../heap/index.js';
import { plainLocals } from './builtins/namespaces.js';
import { codeObject } from './code-object.js';
import { type ExtensionType, newExtension } from './extension.js';
import { delegates, frameOf } from './generator-frames.js';
import { namespaceView } from './namespace-view.js';
import { nextUse } from './only-asked.js';
import { text } from './strings.js';
import type { Vm } from './vm.js';

/** An attribute of a generator that is no method, a new reference; undefined for any other name. */
export function generatorAttribute(vm: Vm, generator: GeneratorObject, name: string): HeapObject | undefined {
  const { state } = generator.value;
  const over = state === 'done' || state === 'closed';
  switch (name) {
    case '__name__':
      return text(vm, generator.value.name);
    case '__qualname__':
      return text(vm, frameOf(generator).code.qualname);
    case 'gi_running':
      return vm.heap.bool(state === 'running');
    case 'gi_suspended':
      return vm.heap.bool(state === 'suspended');
    case 'gi_code':
      return codeObject(vm, frameOf(generator).code);
    case 'gi_yieldfrom':
      if (state === 'suspended' && delegates(generator)) throw vm.refusal('gi_yieldfrom of this generator');
      if (state === 'running') throw vm.refusal('gi_yieldfrom of this generator');
      return vm.none();
    case 'gi_frame': {
      if (over) return vm.none();
      if (nextUse(vm) === undefined) throw vm.refusal('the frame of a generator as an object');
      return newExtension(vm, frameType, generator);
    }
    default:
      return undefined;
  }
}

/** The frame of a generator, for one look at it; a frame that the program keeps would keep its locals. */
const frameType: ExtensionType<GeneratorObject> = {
  name: 'frame',
  uncounted: true,
  references: () => [],
  attribute: (vm, generator, name) => {
    if (name === 'f_code') return codeObject(vm, frameOf(generator).code);
    if (name !== 'f_locals') throw vm.refusal(`the attribute ${name} of a frame`);
    return localsView(vm, generator);
  },
};

/** Plain values of a resting frame by name: some versions keep a dict of them, so that nobody can count them. */
function localsView(vm: Vm, generator: GeneratorObject): HeapObject {
  if (generator.value.state === 'running') throw vm.refusal('f_locals of a running frame');
  const names = new Map(plainLocals(vm, frameOf(generator)));
  return namespaceView(vm, { what: 'f_locals', find: (name) => names.get(name), names: [...names.keys()] });
}
