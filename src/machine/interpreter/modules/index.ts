import type { HeapObject, ModuleObject } from '../../heap/index.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';
import { copyModule } from './copy.js';
import { gcModule } from './gc.js';
import { sysModule } from './sys.js';
import { weakrefModule } from './weakref.js';

const MODULES: Readonly<Record<string, Natives>> = {
  copy: copyModule,
  gc: gcModule,
  sys: sysModule,
  weakref: weakrefModule,
};

/** Modules whose import runs code and leaves garbage behind. */
const RUNS_CODE: ReadonlySet<string> = new Set(['copy', 'weakref']);

/** `import name`: a new reference. */
export function importModule(vm: Vm, name: string): HeapObject {
  let module = vm.modules.get(name);
  if (module === undefined) {
    if (!Object.hasOwn(MODULES, name)) throw vm.refusal(`the module ${name}`);
    module = vm.heap.shared('module', { name, names: new Map() });
    vm.modules.set(name, module);
    if (RUNS_CODE.has(name)) vm.importedSinceCollect = true;
  }
  return vm.heap.own(module);
}

/** `module.name`, a new reference; what is not modelled is refused. */
export function moduleAttribute(vm: Vm, module: ModuleObject, name: string): HeapObject {
  const { names } = module.value;
  let value = names.get(name);
  if (value === undefined) {
    const natives = MODULES[module.value.name];
    const native = natives && Object.hasOwn(natives, name) ? natives[name] : undefined;
    if (native === undefined) throw vm.refusal(`${module.value.name}.${name}`);
    value = vm.heap.shared('builtin', { name, run: native });
    names.set(name, value);
  }
  return vm.heap.own(value);
}

/** `from module import name` */
export function importFrom(vm: Vm, module: HeapObject, name: string): HeapObject {
  if (module.kind !== 'module') throw vm.refusal('importing from this');
  return moduleAttribute(vm, module, name);
}
