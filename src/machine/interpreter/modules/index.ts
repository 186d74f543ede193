import type { HeapObject, ModuleObject } from '../../heap/index.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';
import { abcClass, abcModule } from './abc.js';
import { copyModule } from './copy.js';
import { dataclassesModule, dataclassesType } from './dataclasses.js';
import { enumClass, enumModule } from './enum.js';
import { gcModule } from './gc.js';
import { sysModule } from './sys.js';
import { weakrefModule } from './weakref.js';

const MODULES: Readonly<Record<string, Natives>> = {
  abc: abcModule,
  copy: copyModule,
  dataclasses: dataclassesModule,
  enum: enumModule,
  gc: gcModule,
  sys: sysModule,
  weakref: weakrefModule,
};

/** Modules whose import runs code and leaves garbage behind. */
const RUNS_CODE: ReadonlySet<string> = new Set(['copy', 'weakref', 'dataclasses', 'enum']);

/** Classes of modules by name. */
const CLASSES: Readonly<Record<string, (vm: Vm, name: string) => HeapObject | undefined>> = {
  abc: abcClass,
  dataclasses: dataclassesType,
  enum: enumClass,
};

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
    value = native ? vm.heap.shared('builtin', { name, run: native }) : CLASSES[module.value.name]?.(vm, name);
    if (value === undefined) throw vm.refusal(`${module.value.name}.${name}`);
    names.set(name, value);
  }
  return vm.heap.own(value);
}

/** `from module import name` */
export function importFrom(vm: Vm, module: HeapObject, name: string): HeapObject {
  if (module.kind !== 'module') throw vm.refusal('importing from this');
  return moduleAttribute(vm, module, name);
}
