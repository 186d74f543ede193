import type { HeapObject, TypeObject } from '../../../heap/index.js';

import type { Native } from '../../native.js';
import { elements } from '../../protocol.js';
import type { Vm } from '../../vm.js';

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const TAKEN: ReadonlySet<string> = new Set(['count', 'index']);

function fieldsFrom(vm: Vm, source: HeapObject): readonly string[] {
  if (source.kind === 'str') return source.value.replaceAll(',', ' ').split(/\s+/).filter(Boolean);
  const items = elements(vm, source);
  const names = items.map((item) => (item.kind === 'str' ? item.value : ''));
  for (const item of items) vm.heap.drop(item);
  return names;
}

/** `collections.namedtuple(name, fields, defaults=…)` */
export const makeNamedtuple: Native = (vm, args, keywords) => {
  const [name, source] = args;
  if (name?.kind !== 'str' || source === undefined || args.length !== 2) throw vm.refusal('this call of namedtuple()');
  const fields = fieldsFrom(vm, source);
  const valid = [name.value, ...fields].every((each) => NAME.test(each) && !TAKEN.has(each));
  if (!valid || new Set(fields).size < fields.length) throw vm.refusal('these fields of a namedtuple');
  for (const option of keywords?.keys() ?? []) if (option !== 'defaults') throw vm.refusal(`namedtuple(${option}=…)`);
  const given = keywords?.get('defaults');
  const defaults = given === undefined || given.kind === 'none' ? [] : elements(vm, given);
  if (defaults.length > fields.length) {
    throw vm.error('TypeError', 'Got more default values than field names');
  }
  const type: TypeObject = vm.heap.shared('type', {
    name: name.value,
    base: vm.builtin('tuple') as TypeObject,
    fields,
    construct: (running: Vm, values: readonly HeapObject[], named: Parameters<Native>[2]) =>
      make(running, type, { fields, defaults }, values, named),
  });
  // The classes that an unused one leaves behind are not counted.
  vm.importedSinceCollect = true;
  vm.library.namedtuples.push({ type, references: type.refcount });
  return vm.heap.own(type);
};

function make(
  vm: Vm,
  type: TypeObject,
  { fields, defaults }: { readonly fields: readonly string[]; readonly defaults: readonly HeapObject[] },
  given: readonly HeapObject[],
  named: Parameters<Native>[2],
): HeapObject {
  const values: (HeapObject | undefined)[] = [...given];
  if (given.length > fields.length) {
    const most = fields.length + 1;
    const least = most - defaults.length;
    const takes = least === most ? `${most}` : `from ${least} to ${most}`;
    throw vm.error(
      'TypeError',
      `${type.value.name}.__new__() takes ${takes} positional arguments but ${given.length + 1} were given`,
    );
  }
  for (const [key, value] of named ?? []) {
    const at = fields.indexOf(key);
    if (at < 0) {
      throw vm.error('TypeError', `${type.value.name}.__new__() got an unexpected keyword argument '${key}'`);
    }
    if (values[at]) {
      throw vm.error('TypeError', `${type.value.name}.__new__() got multiple values for argument '${key}'`);
    }
    values[at] = value;
  }
  defaults.forEach((value, index) => {
    values[fields.length - defaults.length + index] ??= value;
  });
  const missing = fields.filter((_, index) => values[index] === undefined).map((field) => `'${field}'`);
  if (missing.length > 0) throw vm.error('TypeError', missingMessage(type.value.name, missing));
  if (fields.length === 0) throw vm.refusal('a namedtuple without fields');
  return vm.heap.allocate(
    'tuple',
    values.map((value) => vm.heap.own(value as HeapObject)),
    type,
  );
}

function missingMessage(name: string, missing: readonly string[]): string {
  const last = missing.at(-1) ?? '';
  const list =
    missing.length === 1
      ? last
      : missing.length === 2
        ? missing.join(' and ')
        : `${missing.slice(0, -1).join(', ')}, and ${last}`;
  return `${name}.__new__() missing ${missing.length} required positional argument${missing.length === 1 ? '' : 's'}: ${list}`;
}
