import type { ClassObject, HeapObject } from '../../heap/index.js';
import type { Native } from '../native.js';
import { lookup } from '../types.js';
import type { Vm } from '../vm.js';
import { compiledFunctions } from './compiled-functions.js';
import type { DataclassOptions, Field } from './dataclass-fields.js';

/** The methods of a dataclass by name, made of Python source as `dataclasses` makes them. */
export function generatedFunctions(
  vm: Vm,
  cls: ClassObject,
  fields: readonly Field[],
  options: DataclassOptions,
  frozenError: HeapObject,
): ReadonlyMap<string, HeapObject> {
  const sources = new Map<string, string>();
  const compared = fields.filter(({ compare }) => compare);
  if (options.init) sources.set('__init__', initSource(vm, cls, fields, options));
  if (options.repr) sources.set('__repr__', reprSource(fields));
  if (options.eq) sources.set('__eq__', eqSource(vm, compared));
  if (options.order) {
    for (const [name, op] of ORDERS) sources.set(name, compareSource(name, op, compared));
  }
  if (options.frozen) {
    sources.set('__setattr__', frozenSource('__setattr__', 'assign to', ', value'));
    sources.set('__delattr__', frozenSource('__delattr__', 'delete', ''));
  }
  if (options.eq && options.frozen)
    sources.set('__hash__', `def __hash__(self):\n    return hash(${tuple(compared, 'self')})\n`);
  return compiledFunctions(vm, cls, sources, values(vm, cls, fields, frozenError));
}

const ORDERS = [
  ['__lt__', '<'],
  ['__le__', '<='],
  ['__gt__', '>'],
  ['__ge__', '>='],
] as const;

function initSource(vm: Vm, cls: ClassObject, fields: readonly Field[], { frozen }: DataclassOptions): string {
  const parameters: string[] = [];
  const lines: string[] = [];
  let seen = '';
  for (const field of fields) {
    const { name, init } = field;
    const hasDefault = field.default !== undefined || field.factory !== undefined;
    if (init) {
      if (seen !== '' && !hasDefault) {
        const more = vm.profile.namesDefaultField ? ` '${seen}'` : '';
        throw vm.error('TypeError', `non-default argument '${name}' follows default argument${more}`);
      }
      if (hasDefault) seen = name;
      const given = field.factory ? '=_has_factory' : field.default ? `=_default_${name}` : '';
      parameters.push(`, ${name}${given}`);
    }
    const made = field.factory ? `_factory_${name}()` : name;
    if (init && field.factory) lines.push(set(name, `${made} if ${name} is _has_factory else ${name}`, frozen));
    else if (init || field.factory) lines.push(set(name, made, frozen));
  }
  if (lookup(cls, '__post_init__')) lines.push('self.__post_init__()');
  return `def __init__(self${parameters.join('')}):\n${lines.map((line) => `    ${line}\n`).join('') || '    pass\n'}`;
}

function set(name: string, value: string, frozen: boolean): string {
  return frozen ? `_object.__setattr__(self, "${name}", ${value})` : `self.${name} = ${value}`;
}

function reprSource(fields: readonly Field[]): string {
  const parts = fields.filter(({ repr }) => repr).map(({ name }) => `${name}={self.${name}!r}`);
  return `def __repr__(self):
    if _enter(self):
        return '...'
    try:
        result = f"{self.__class__.__qualname__}(${parts.join(', ')})"
    finally:
        _leave(self)
    return result
`;
}

const tuple = (fields: readonly Field[], object: string): string =>
  `(${fields.map(({ name }) => `${object}.${name},`).join('')})`;

function eqSource(vm: Vm, fields: readonly Field[]): string {
  if (!vm.profile.dataclassComparesFields) return compareSource('__eq__', '==', fields);
  const terms = fields.map(({ name }) => `self.${name} == other.${name}`).join(' and ') || 'True';
  return `def __eq__(self, other):
    if self is other:
        return True
    if other.__class__ is self.__class__:
        return ${terms}
    return NotImplemented
`;
}

function compareSource(name: string, op: string, fields: readonly Field[]): string {
  return `def ${name}(self, other):
    if other.__class__ is self.__class__:
        return ${tuple(fields, 'self')} ${op} ${tuple(fields, 'other')}
    return NotImplemented
`;
}

/** Of a frozen dataclass: what its objects do when they are changed. */
function frozenSource(name: string, verb: string, value: string): string {
  return `def ${name}(self, name${value}):
    if _is_field(self, name):
        raise _frozen_error(f"cannot ${verb} field {name!r}")
    super(_class, self).${name}(name${value})
`;
}

/** What the sources refer to besides their parameters. */
function values(
  vm: Vm,
  cls: ClassObject,
  fields: readonly Field[],
  frozenError: HeapObject,
): ReadonlyMap<string, HeapObject> {
  const showing = new Set<HeapObject>();
  const native = (name: string, run: Native): HeapObject => vm.heap.shared('builtin', { name, run });
  const names = new Set(fields.map(({ name }) => name));
  const all = new Map<string, HeapObject>([
    ['_class', cls],
    ['_object', vm.builtin('object') as HeapObject],
    ['_has_factory', vm.heap.shared('builtin', { name: 'factory', run: undefined })],
    [
      '_enter',
      native('_enter', (machine, [self]) => {
        const again = showing.has(self as HeapObject);
        showing.add(self as HeapObject);
        return machine.heap.bool(again);
      }),
    ],
    [
      '_leave',
      native('_leave', (machine, [self]) => {
        showing.delete(self as HeapObject);
        return machine.none();
      }),
    ],
    [
      '_is_field',
      native('_is_field', (machine, [self, name]) => {
        return machine.heap.bool(self?.cls === cls || (name?.kind === 'str' && names.has(name.value)));
      }),
    ],
    ['_frozen_error', frozenError],
  ]);
  for (const field of fields) {
    if (field.default) all.set(`_default_${field.name}`, field.default);
    if (field.factory) all.set(`_factory_${field.name}`, field.factory);
  }
  return all;
}
