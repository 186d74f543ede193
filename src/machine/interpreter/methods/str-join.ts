import { dropReversed, type HeapObject } from '../../heap/index.js';
import { exact } from '../exact.js';
import type { Keywords, Natives } from '../native.js';
import { elements, typeName } from '../protocol.js';
import { special } from '../types.js';
import type { Vm } from '../vm.js';
import {
  checkCount,
  fixedMethod,
  integerArgument,
  namedArguments,
  rejectKeywords,
  strMethod,
  textArgument,
  wordingOf,
} from './str-arguments.js';
import { checkSize, newText } from './str-results.js';

const NOT_ITERABLE: ReadonlySet<HeapObject['kind']> = new Set([
  'none',
  'bool',
  'int',
  'address',
  'float',
  'builtin',
  'function',
  'method',
  'class',
  'type',
  'module',
  'cell',
  'slice',
  'weakref',
]);

const join = fixedMethod('join', 1, (vm, self, [iterable]) => {
  const source = iterable as HeapObject;
  if (!isIterable(source)) throw vm.error('TypeError', 'can only join an iterable');
  const items = elements(vm, source);
  try {
    return joined(vm, self.value, items);
  } finally {
    dropReversed(vm.heap, items);
  }
});

function isIterable(object: HeapObject): boolean {
  if (object.kind !== 'instance' && object.kind !== 'exception') return !NOT_ITERABLE.has(object.kind);
  return special(object, '__iter__') !== undefined || special(object, '__getitem__') !== undefined;
}

function joined(vm: Vm, separator: string, items: readonly HeapObject[]): HeapObject {
  const pieces = items.map((item, index) => {
    if (item.kind === 'str') return item.value;
    throw vm.error('TypeError', `sequence item ${index}: expected str instance, ${typeName(item)} found`);
  });
  const [only] = items;
  if (only && items.length === 1) return exact(vm, only);
  const units = pieces.reduce((sum, piece) => sum + piece.length, separator.length * (pieces.length - 1));
  checkSize(vm, units);
  return newText(vm, pieces.join(separator));
}

const replace = strMethod('replace', (vm, self, args, keywords) => {
  const [oldObject, newObject, countObject] = replaceArguments(vm, args, keywords);
  const before = textArgument(vm, oldObject, 'replace() argument 1');
  const after = textArgument(vm, newObject, 'replace() argument 2');
  const count = countObject ? integerArgument(vm, countObject) : -1;
  const same = oldObject === newObject || (before === after && [...before].length === 1);
  if (same || count === 0 || !self.value.includes(before)) return exact(vm, self);
  const pieces = before === '' ? ['', ...self.value, ''] : self.value.split(before);
  const hits = count < 0 ? pieces.length - 1 : Math.min(count, pieces.length - 1);
  checkSize(vm, self.value.length + hits * (after.length - before.length));
  const rest = pieces.slice(hits).join(before);
  return newText(vm, [...pieces.slice(0, hits), rest].join(after));
});

function replaceArguments(
  vm: Vm,
  args: readonly HeapObject[],
  keywords: Keywords,
): readonly (HeapObject | undefined)[] {
  if (!wordingOf(vm).replaceTakesKeyword) {
    rejectKeywords(vm, 'replace', keywords);
    checkCount(vm, 'replace', args, [2, 3]);
    return args;
  }
  if (args.length < 2) {
    throw vm.error('TypeError', `replace() takes at least 2 positional arguments (${args.length} given)`);
  }
  return namedArguments(vm, 'replace', ['', '', 'count'], { args, keywords });
}

/** Methods that put texts together. */
export const joinMethods: Natives = { join, replace };
