import { type ClassObject, EVENT, type HeapObject } from '../../heap/index.js';
import { callObject } from '../calls.js';
import { equals } from '../comparison.js';
import { exceptionWith } from '../exceptions.js';
import { newIterator } from '../iteration.js';
import { hashObject } from '../keys.js';
import type { Keywords, Native } from '../native.js';
import { repr } from '../protocol.js';
import { computed, text } from '../strings.js';
import { lookup, special } from '../types.js';
import type { Vm } from '../vm.js';

/** Members of an enumeration by name, aliases left out, in order of definition. */
class Enumeration {
  readonly members = new Map<string, HeapObject>();
}

/** What `enum.auto()` gives until the class is made. */
export const automatic = new WeakSet<HeapObject>();

export function enumOf(cls: ClassObject): Enumeration | undefined {
  return cls.value.extension instanceof Enumeration ? cls.value.extension : undefined;
}

/** `enum.Enum`: what its members have in common is written here. */
export function enumBase(vm: Vm): ClassObject {
  const native = (name: string, run: Native): HeapObject => vm.heap.shared('builtin', { name, run });
  const part = (member: HeapObject | undefined, name: string): HeapObject => {
    const found = member?.kind === 'instance' ? member.value.get(name) : undefined;
    if (found === undefined) throw vm.refusal('an enumeration used in this way');
    return found;
  };
  const property = (name: string, attribute: string): HeapObject =>
    vm.heap.shared('descriptor', {
      type: 'property',
      name,
      parts: [native(name, (machine, [self]) => machine.heap.own(part(self, attribute)))],
    });
  const shown = (self: HeapObject | undefined): string => {
    const name = part(self, '_name_');
    return `${self?.cls?.value.name}.${name.kind === 'str' ? name.value : ''}`;
  };
  const cls = vm.heap.shared('class', {
    name: 'Enum',
    bases: [],
    mro: [],
    names: new Map<string, HeapObject>([
      ['name', property('name', '_name_')],
      ['value', property('value', '_value_')],
      [
        '__repr__',
        native('__repr__', (machine, [self]) => {
          return computed(machine, `<${shown(self)}: ${repr(machine, part(self, '_value_'))}>`);
        }),
      ],
      ['__str__', native('__str__', (machine, [self]) => computed(machine, shown(self)))],
      ['__hash__', native('__hash__', (machine, [self]) => hashObject(machine, part(self, '_name_')))],
    ]),
    sharedKeys: [],
    instances: 0,
    qualname: 'Enum',
    doc: undefined,
    layout: 'instance',
    slots: undefined,
    slotOrder: [],
    hasDict: true,
    hasWeakrefs: true,
    annotations: [],
    abstract: [],
    extension: new Enumeration(),
  });
  cls.value.mro = [cls];
  return cls;
}

/** Turns the plain values of a class body into members. */
export function makeEnum(vm: Vm, cls: ClassObject): void {
  for (const base of cls.value.bases) {
    if (base.kind !== 'class' || !enumOf(base)) throw vm.refusal('an enumeration with another base');
    if ((enumOf(base)?.members.size ?? 0) > 0) throw vm.refusal('a class derived from an enumeration with members');
  }
  const enumeration = new Enumeration();
  cls.value.extension = enumeration;
  const { names } = cls.value;
  for (const name of names.keys()) {
    if (/^_.*_$/.test(name) && !DEFINED.has(name)) throw vm.refusal(`an enumeration with ${name}`);
  }
  let last: HeapObject | undefined;
  for (const [name, given] of [...names]) {
    if (!isMember(name, given)) continue;
    const value = automatic.has(given) ? successor(vm, last, given) : given;
    last = value;
    const alias = [...enumeration.members.values()].find(
      (member) => member.kind === 'instance' && equals(vm, member.value.get('_value_') as HeapObject, value),
    );
    const member = alias ? vm.heap.own(alias) : newMember(vm, cls, name, value);
    names.set(name, member);
    vm.heap.log.add3(EVENT.attribute, cls.id, vm.heap.log.string(name), member.id);
    if (alias) vm.heap.drop(value);
    else enumeration.members.set(name, member);
  }
}

const DEFINED: ReadonlySet<string> = new Set([
  '__init__',
  '__str__',
  '__repr__',
  '__eq__',
  '__hash__',
  '__lt__',
  '__le__',
  '__gt__',
  '__ge__',
  '__bool__',
  '__len__',
  '__call__',
  '__add__',
  '__contains__',
  '__module__',
]);

function isMember(name: string, value: HeapObject): boolean {
  if (/^_.*_$/.test(name) || value.kind === 'function' || value.kind === 'descriptor') return false;
  return special(value, '__get__') === undefined;
}

function successor(vm: Vm, last: HeapObject | undefined, given: HeapObject): HeapObject {
  if (last && last.kind !== 'int') throw vm.refusal('auto() after a value that is no int');
  vm.heap.drop(given);
  return vm.heap.int(last ? Number(last.value) + 1 : 1);
}

/** A member; the reference of `value` moves into it. */
function newMember(vm: Vm, cls: ClassObject, name: string, value: HeapObject): HeapObject {
  const { heap } = vm;
  const member = heap.allocate('instance', new Map(), cls);
  for (const [key, part] of [
    ['_value_', value],
    ['_name_', text(vm, name)],
  ] as const) {
    member.value.set(key, part);
    heap.log.add3(EVENT.attribute, member.id, heap.log.string(key), part.id);
  }
  const init = lookup(cls, '__init__');
  if (init) heap.drop(callObject(vm, init, [member, ...(value.kind === 'tuple' ? value.value : [value])]));
  return member;
}

/** `Color(1)` */
export function enumMember(
  vm: Vm,
  cls: ClassObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  const [value] = args;
  if (value === undefined || args.length > 1 || (keywords && keywords.size > 0)) {
    throw vm.refusal('calling an enumeration in this way');
  }
  for (const member of enumOf(cls)?.members.values() ?? []) {
    const own = member.kind === 'instance' ? member.value.get('_value_') : undefined;
    if (member === value || (own && (own === value || equals(vm, own, value)))) return vm.heap.own(member);
  }
  throw vm.error('ValueError', `${repr(vm, value)} is not a valid ${cls.value.qualname}`);
}

/** `Color['RED']` */
export function enumItem(vm: Vm, cls: ClassObject, key: HeapObject): HeapObject {
  const found = key.kind === 'str' ? cls.value.names.get(key.value) : undefined;
  if (found?.cls === cls) return vm.heap.own(found);
  throw exceptionWith(vm, 'KeyError', key);
}

/** `iter(Color)` */
export function enumIterator(vm: Vm, cls: ClassObject): HeapObject {
  const members = [...(enumOf(cls)?.members.values() ?? [])];
  let index = 0;
  return newIterator(vm, 'generator', [vm.heap.own(cls)], () => {
    const member = members[index++];
    return member && vm.heap.own(member);
  });
}
