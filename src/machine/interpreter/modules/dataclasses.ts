import { type ClassObject, EVENT, type HeapObject } from '../../heap/index.js';
import { upTo } from '../builtins/arity.js';
import {
  type DataclassOptions,
  dataclasses,
  type Field,
  type FieldOptions,
  fieldOptions,
  fieldsOf,
} from '../classes/dataclass-fields.js';
import { generatedFunctions } from '../classes/dataclass-functions.js';
import type { Keywords, Natives } from '../native.js';
import { truth } from '../protocol.js';
import { emptyTuple, trackedTuple } from '../sequences.js';
import { sharedText } from '../strings.js';
import type { Vm } from '../vm.js';
import { addSlots } from './dataclass-slots.js';
import { dataclassTools } from './dataclass-tools.js';
import { importModule, moduleAttribute } from './index.js';

function flags(vm: Vm, keywords: Keywords | undefined): DataclassOptions {
  const options = { init: true, repr: true, eq: true, order: false, frozen: false, slots: false };
  for (const [name, value] of keywords ?? []) {
    if (!Object.hasOwn(options, name)) throw vm.refusal(`dataclass(${name}=…)`);
    options[name as keyof typeof options] = truth(vm, value);
  }
  return options;
}

/** `dataclasses.dataclass`, `field` */
export const dataclassesModule: Natives = {
  ...dataclassTools,
  dataclass: (vm, args, keywords) => {
    const options = flags(vm, keywords);
    const [cls] = args;
    if (cls) return decorate(vm, cls, options);
    return vm.heap.allocate('builtin', {
      name: 'dataclass',
      run: (machine: Vm, given: readonly HeapObject[]) => decorate(machine, given[0] as HeapObject, options),
    });
  },
  field: (vm, args, keywords) => {
    upTo(vm, args, 'field', 0, 0);
    const options: FieldOptions = { init: true, repr: true, compare: true, default: undefined, factory: undefined };
    for (const [name, value] of keywords ?? []) {
      if (name === 'default') options.default = vm.heap.own(value);
      else if (name === 'default_factory') options.factory = vm.heap.own(value);
      else if (name === 'init' || name === 'repr' || name === 'compare') options[name] = truth(vm, value);
      else throw vm.refusal(`field(${name}=…)`);
    }
    if (options.default && options.factory) {
      throw vm.error('ValueError', 'cannot specify both default and default_factory');
    }
    const type = vm.builtin('object');
    const object = vm.heap.allocate('instance', new Map(), type?.kind === 'type' ? type : undefined);
    fieldOptions.set(object, options);
    return object;
  },
};

/** `dataclasses.FrozenInstanceError` */
export function dataclassesType(vm: Vm, name: string): HeapObject | undefined {
  if (name !== 'FrozenInstanceError') return undefined;
  const base = vm.builtin('AttributeError');
  return vm.heap.shared('type', { name, base: base?.kind === 'type' ? base : undefined });
}

/** The class with the methods that its fields ask for: a new reference. */
function decorate(vm: Vm, cls: HeapObject, options: DataclassOptions): HeapObject {
  if (cls.kind !== 'class') throw vm.refusal('dataclass() of this');
  if (cls.value.layout !== 'instance' || cls.value.slots || cls.value.extension !== undefined) {
    throw vm.refusal('a dataclass with this base');
  }
  const inherited: Field[] = [];
  for (const base of cls.value.mro.slice(1).toReversed()) {
    const known = base.kind === 'class' ? dataclasses.get(base) : undefined;
    if (known && known.frozen !== options.frozen) {
      const words = options.frozen
        ? 'frozen dataclass from a non-frozen one'
        : 'non-frozen dataclass from a frozen one';
      throw vm.error('TypeError', `cannot inherit ${words}`);
    }
    inherited.push(...(known?.fields ?? []));
  }
  const fields = fieldsOf(vm, cls, inherited);
  dataclasses.set(cls, { fields, frozen: options.frozen });
  for (const { default: value } of fields) if (value) vm.uncountable.add(value);
  const { names } = cls.value;
  for (const [name, func] of generatedFunctions(vm, cls, fields, options, frozenError(vm))) {
    if (names.has(name) && !(name === '__hash__' && names.get(name)?.kind === 'none')) {
      if (name !== '__init__' && name !== '__repr__' && name !== '__eq__') {
        throw vm.refusal(`a dataclass with ${name} of its own`);
      }
      vm.heap.drop(func);
      continue;
    }
    names.set(name, func);
    vm.heap.log.add3(EVENT.attribute, cls.id, vm.heap.log.string(name), func.id);
  }
  if (options.eq && !names.has('__hash__')) names.set('__hash__', vm.none());
  if (!names.has('__match_args__')) setMatchArgs(vm, cls, fields);
  if (options.slots) addSlots(vm, cls);
  return vm.heap.own(cls);
}

/** `__match_args__`: the parameters of `__init__`. */
function setMatchArgs(vm: Vm, cls: ClassObject, fields: readonly Field[]): void {
  const parameters = fields.filter(({ init }) => init).map(({ name }) => vm.heap.own(sharedText(vm, name)));
  const tuple = parameters.length === 0 ? emptyTuple(vm) : trackedTuple(vm, parameters);
  cls.value.names.set('__match_args__', tuple);
  vm.heap.log.add3(EVENT.attribute, cls.id, vm.heap.log.string('__match_args__'), tuple.id);
}

function frozenError(vm: Vm): HeapObject {
  const module = importModule(vm, 'dataclasses');
  if (module.kind !== 'module') throw vm.refusal('dataclasses');
  const error = moduleAttribute(vm, module, 'FrozenInstanceError');
  vm.heap.drop(module);
  return error;
}
