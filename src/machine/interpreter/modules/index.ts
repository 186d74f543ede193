import type { HeapObject, ModuleObject } from '../../heap/index.js';
import type { Vm } from '../vm.js';
import { abcClass, abcModule } from './abc.js';
import { atexitModule } from './atexit.js';
import { collectionsModule } from './collections/index.js';
import { contextlibModule } from './contextlib/index.js';
import { copyModule } from './copy.js';
import { dataclassesModule, dataclassesType } from './dataclasses.js';
import { enumClass, enumModule } from './enum.js';
import { functoolsModule } from './functools/index.js';
import { gcModule } from './gc/index.js';
import { ioModule } from './io/index.js';
import { itertoolsModule } from './itertools/index.js';
import { mathModule } from './math.js';
import type { ModuleContents } from './module-contents.js';
import { operatorModule } from './operator/index.js';
import { stringModule } from './string.js';
import { sysModule } from './sys.js';
import { weakrefModule } from './weakref/index.js';

/** Asked for when they are needed, since modules and the interpreter import each other. */
const MODULES: Readonly<Record<string, () => ModuleContents>> = {
  abc: () => abcModule,
  atexit: () => atexitModule,
  collections: () => collectionsModule,
  contextlib: () => contextlibModule,
  copy: () => copyModule,
  dataclasses: () => dataclassesModule,
  enum: () => enumModule,
  functools: () => functoolsModule,
  gc: () => gcModule,
  io: () => ioModule,
  itertools: () => itertoolsModule,
  math: () => mathModule,
  operator: () => operatorModule,
  string: () => stringModule,
  sys: () => sysModule,
  weakref: () => weakrefModule,
};

/** Modules whose import runs no code that leaves garbage behind. */
const QUIET: ReadonlySet<string> = new Set(['gc', 'sys', 'abc']);

/** Classes of modules by name. */
const CLASSES: Readonly<Record<string, (vm: Vm, name: string) => HeapObject | undefined>> = {
  abc: (vm, name) => abcClass(vm, name),
  dataclasses: (vm, name) => dataclassesType(vm, name),
  enum: (vm, name) => enumClass(vm, name),
};

/** `import name`: a new reference. */
export function importModule(vm: Vm, name: string): HeapObject {
  let module = vm.modules.get(name);
  if (module === undefined) {
    if (!Object.hasOwn(MODULES, name)) throw vm.refusal(`the module ${name}`);
    module = vm.heap.shared('module', { name, names: new Map() });
    vm.modules.set(name, module);
    if (!QUIET.has(name)) vm.importedSinceCollect = true;
  }
  return vm.heap.own(module);
}

/** `module.name`, a new reference; what is not modelled is refused. */
export function moduleAttribute(vm: Vm, module: ModuleObject, name: string): HeapObject {
  const { names } = module.value;
  let value = names.get(name);
  if (value === undefined) {
    const contents = MODULES[module.value.name]?.();
    const member = contents && Object.hasOwn(contents, name) ? contents[name] : undefined;
    if (member === undefined) value = CLASSES[module.value.name]?.(vm, name);
    else value = typeof member === 'function' ? vm.heap.shared('builtin', { name, run: member }) : member.make(vm);
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
