import type { HeapObject } from '../../heap/index.js';
import { noKeywords } from '../builtins/arity.js';
import { bytes } from '../bytes.js';
import { decoded } from '../encoding.js';
import type { Native, Natives } from '../native.js';
import { elements } from '../protocol.js';
import { splitAt, splitAtFromRight } from '../text/splitting.js';
import { typeName } from '../types.js';
import { isIterable } from '../unpacking.js';
import type { Vm } from '../vm.js';
import { fromHex } from './from-hex.js';

type ByteString = Extract<HeapObject, { kind: 'bytes' | 'bytearray' }>;
type Method = (vm: Vm, self: ByteString, args: readonly HeapObject[]) => HeapObject;

/** A method with `least` to `most` positional arguments. */
function method(name: string, [least, most]: readonly [number, number], run: Method): Native {
  return (vm, [self, ...args], keywords) => {
    const receiver = self as ByteString;
    noKeywords(vm, keywords, name);
    if (most === 0 && args.length > 0) {
      throw vm.error('TypeError', `${receiver.kind}.${name}() takes no arguments (${args.length} given)`);
    }
    if (args.length < least || args.length > most) throw vm.refusal(`${args.length} arguments of ${name}()`);
    return run(vm, receiver, args);
  };
}

/** The bytes of an argument that must be bytes-like. */
export function bytesOf(vm: Vm, object: HeapObject | undefined): string {
  if (object?.kind === 'bytes' || object?.kind === 'bytearray') return object.value;
  throw vm.error('TypeError', `a bytes-like object is required, not '${typeName(object ?? vm.heap.none)}'`);
}

/** A result of the receiver's own type; a bytes receiver that stays the same is given back itself. */
function like(vm: Vm, self: ByteString, value: string, mayBeSelf = true): HeapObject {
  if (self.kind === 'bytearray') return vm.heap.allocate('bytearray', value);
  if (mayBeSelf && value === self.value) return vm.heap.own(self);
  return bytes(vm, value);
}

/** What is looked for: bytes, or one byte as a number. */
function wantedOf(vm: Vm, object: HeapObject | undefined): string {
  if (object?.kind === 'int') {
    if (object.value < 0 || object.value > 255) throw vm.error('ValueError', 'byte must be in range(0, 256)');
    return String.fromCharCode(Number(object.value));
  }
  if (object?.kind === 'bytes' || object?.kind === 'bytearray') return object.value;
  const type = typeName(object ?? vm.heap.none);
  throw vm.error('TypeError', `argument should be integer or bytes-like object, not '${type}'`);
}

function finder(name: string, from: 'indexOf' | 'lastIndexOf', strict: boolean): Native {
  return method(name, [1, 1], (vm, self, [wanted]) => {
    const at = self.value[from](wantedOf(vm, wanted));
    if (at < 0 && strict) throw vm.error('ValueError', 'subsection not found');
    return vm.heap.int(at);
  });
}

function affix(name: string, fits: (value: string, wanted: string) => boolean): Native {
  return method(name, [1, 1], (vm, self, [wanted]) => {
    if (wanted?.kind !== 'bytes' && wanted?.kind !== 'bytearray') throw vm.refusal(`${name}() of this`);
    return vm.heap.bool(fits(self.value, wanted.value));
  });
}

function stripper(name: string, left: boolean, right: boolean): Native {
  return method(name, [0, 1], (vm, self, [wanted]) => {
    const chars = wanted === undefined || wanted.kind === 'none' ? ' \t\n\r\f\v' : bytesOf(vm, wanted);
    let from = 0;
    let to = self.value.length;
    while (left && from < to && chars.includes(self.value.charAt(from))) from++;
    while (right && to > from && chars.includes(self.value.charAt(to - 1))) to--;
    return like(vm, self, self.value.slice(from, to));
  });
}

function splitter(name: string, cut: (value: string, separator: string, limit: number) => string[]): Native {
  return method(name, [0, 1], (vm, self, [separator]) => {
    const blank = separator === undefined || separator.kind === 'none';
    const by = blank ? '' : bytesOf(vm, separator);
    if (!blank && by === '') throw vm.error('ValueError', 'empty separator');
    const pieces = blank ? self.value.split(/[ \t\n\r\f\v]+/).filter((piece) => piece !== '') : cut(self.value, by, -1);
    const items = pieces.map((piece) => like(vm, self, piece));
    const list = vm.heap.allocate('list', items);
    list.allocated = items.length;
    return list;
  });
}

function test(name: string, pattern: RegExp): Native {
  return method(name, [0, 0], (vm, self) => vm.heap.bool(pattern.test(self.value)));
}

const join: Native = method('join', [1, 1], (vm, self, [iterable]) => {
  if (!isIterable(iterable as HeapObject)) throw vm.error('TypeError', 'can only join an iterable');
  const items = elements(vm, iterable as HeapObject);
  const parts = items.map((item, index) => {
    if (item.kind === 'bytes' || item.kind === 'bytearray') return item.value;
    const message = `sequence item ${index}: expected a bytes-like object, ${typeName(item)} found`;
    throw vm.error('TypeError', message);
  });
  const [only] = items;
  if (items.length === 1 && only?.kind === 'bytes' && self.kind === 'bytes') return only;
  for (const item of items) vm.heap.drop(item);
  return like(vm, self, parts.join(self.value), false);
});

const replace: Native = method('replace', [2, 2], (vm, self, [before, after]) => {
  const old = bytesOf(vm, before);
  if (old === '') throw vm.refusal('replace() of nothing');
  return like(vm, self, self.value.split(old).join(bytesOf(vm, after)));
});

/** Methods that bytes and bytearray share. */
export const bytesMethods: Natives = {
  decode: (vm, [self, ...args], keywords) => decoded(vm, (self as ByteString).value, args, keywords),
  hex: method('hex', [0, 0], (vm, self) =>
    vm.str([...self.value].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')),
  ),
  fromhex: (vm, [self, ...args]) => fromHex(vm, args, (self as ByteString).kind),
  find: finder('find', 'indexOf', false),
  rfind: finder('rfind', 'lastIndexOf', false),
  index: finder('index', 'indexOf', true),
  rindex: finder('rindex', 'lastIndexOf', true),
  count: method('count', [1, 1], (vm, self, [wanted]) => {
    const text = wantedOf(vm, wanted);
    return vm.heap.int(text === '' ? self.value.length + 1 : self.value.split(text).length - 1);
  }),
  startswith: affix('startswith', (value, wanted) => value.startsWith(wanted)),
  endswith: affix('endswith', (value, wanted) => value.endsWith(wanted)),
  strip: stripper('strip', true, true),
  lstrip: stripper('lstrip', true, false),
  rstrip: stripper('rstrip', false, true),
  split: splitter('split', splitAt),
  rsplit: splitter('rsplit', splitAtFromRight),
  upper: method('upper', [0, 0], (vm, self) =>
    like(
      vm,
      self,
      self.value.replace(/[a-z]/g, (c) => c.toUpperCase()),
      false,
    ),
  ),
  lower: method('lower', [0, 0], (vm, self) =>
    like(
      vm,
      self,
      self.value.replace(/[A-Z]/g, (c) => c.toLowerCase()),
      false,
    ),
  ),
  isdigit: test('isdigit', /^[0-9]+$/),
  isalpha: test('isalpha', /^[A-Za-z]+$/),
  isalnum: test('isalnum', /^[0-9A-Za-z]+$/),
  isspace: test('isspace', /^[ \t\n\r\f\v]+$/),
  join,
  replace,
};
