import type { HeapObject } from '../../../heap/index.js';
import { type ExtensionType, stateOf } from '../../extension.js';
import type { Vm } from '../../vm.js';

/** Something that stands in annotations: `List`, `Optional[int]`, a TypeVar. */
interface TypeForm {
  readonly name: string;
  /** What a subscript has made of it, by the numbers of its arguments. */
  readonly made: Map<string, HeapObject>;
}

const PARAMETERS: ReadonlySet<string> = new Set([
  'type',
  'class',
  'none',
  'str',
  'extension',
  'list',
  'tuple',
  'ellipsis',
]);

function unknown(vm: Vm, what: string): never {
  throw vm.refusal(`${what} of a type hint`);
}

/** All that typing offers for annotations; only that it can be named and subscripted is modelled. */
export const typeFormType: ExtensionType<TypeForm> = {
  name: 'typing.hint',
  untracked: true,
  references: () => [],
  repr: (vm) => unknown(vm, 'the text'),
  attribute: (vm, _state, name) => unknown(vm, `the attribute ${name}`),
  setAttribute: (vm) => unknown(vm, 'setting an attribute'),
  call: (vm) => unknown(vm, 'a call'),
  equals: (vm) => unknown(vm, 'comparing'),
  unhashed: (vm) => unknown(vm, 'the hash'),
  length: (vm) => unknown(vm, 'the length'),
  iterate: (vm) => unknown(vm, 'the parts'),
  contains: (vm) => unknown(vm, 'the parts'),
  getItem: (vm, { name, made }, key) => {
    const parts = key.kind === 'tuple' && key.cls === undefined ? key.value : [key];
    if (!parts.every(({ kind }) => PARAMETERS.has(kind))) unknown(vm, 'this subscript');
    const text = parts.map(({ kind, id }) => (kind === 'list' || kind === 'tuple' ? '' : id)).join();
    let form = made.get(text);
    if (form === undefined) {
      form = newTypeForm(vm, `${name}[]`);
      made.set(text, form);
    }
    return vm.heap.own(form);
  },
};

/** A hint that stays until the end. */
export function newTypeForm(vm: Vm, name: string): HeapObject {
  const state = { type: typeFormType, state: { name, made: new Map() } };
  return vm.heap.shared('extension', state as never);
}

export function isTypeForm(object: HeapObject): boolean {
  return stateOf(typeFormType, object) !== undefined;
}
