import type { HeapObject, StrObject } from '../../heap/index.js';
import type { Keywords, Native } from '../native.js';
import { typeName } from '../protocol.js';
import { pointLength } from '../text/code-points.js';
import { TEXT_WORDINGS, type TextWording } from '../text/wordings.js';
import { special } from '../types.js';
import type { Vm } from '../vm.js';

type Args = readonly HeapObject[];

/** A method of str: the receiver, then the arguments, which stay the caller's; gives a new reference. */
export type StrMethod = (vm: Vm, self: StrObject, args: Args, keywords: Keywords) => HeapObject;

const NO_KEYWORDS: Keywords = new Map();

/** How the running version words its errors. */
export function wordingOf(vm: Vm): TextWording {
  return TEXT_WORDINGS[vm.profile.id];
}

/** A method that checks its own arguments. */
export function strMethod(name: string, run: StrMethod): Native {
  return (vm, [self, ...args], keywords) => {
    if (self === undefined) throw vm.error('TypeError', `unbound method str.${name}() needs an argument`);
    if (self.kind !== 'str') {
      const type = typeName(self);
      throw vm.error('TypeError', `descriptor '${name}' for 'str' objects doesn't apply to a '${type}' object`);
    }
    return run(vm, self, args, keywords ?? NO_KEYWORDS);
  };
}

/** A method with positional arguments only, exactly `count` (0 or 1) of them. */
export function fixedMethod(name: string, count: 0 | 1, run: StrMethod): Native {
  return strMethod(name, (vm, self, args, keywords) => {
    rejectKeywords(vm, name, keywords);
    if (args.length === count) return run(vm, self, args, keywords);
    const takes = count === 0 ? 'no arguments' : 'exactly one argument';
    throw vm.error('TypeError', `str.${name}() takes ${takes} (${args.length} given)`);
  });
}

/** A method with `least` to `most` positional arguments, worded by the argument clinic. */
export function rangedMethod(name: string, [least, most]: readonly [number, number], run: StrMethod): Native {
  return strMethod(name, (vm, self, args, keywords) => {
    rejectKeywords(vm, name, keywords);
    checkCount(vm, name, args, [least, most]);
    return run(vm, self, args, keywords);
  });
}

/** @throws Raised `TypeError` for a number of arguments outside the bounds. */
export function checkCount(vm: Vm, name: string, args: Args, [least, most]: readonly [number, number]): void {
  const given = args.length;
  if (given >= least && given <= most) return;
  const [bound, limit] = given < least ? ['least', least] : ['most', most];
  throw vm.error('TypeError', `${name} expected at ${bound} ${limit} argument${limit === 1 ? '' : 's'}, got ${given}`);
}

/** @throws Raised `TypeError` for any keyword. */
export function rejectKeywords(vm: Vm, name: string, keywords: Keywords): void {
  if (keywords.size > 0) throw vm.error('TypeError', `str.${name}() takes no keyword arguments`);
}

/** Positional and keyword arguments in the order of `names`; undefined where one is not given. */
export function namedArguments(
  vm: Vm,
  name: string,
  names: readonly string[],
  { args, keywords }: { readonly args: Args; readonly keywords: Keywords },
): readonly (HeapObject | undefined)[] {
  const given = args.length + keywords.size;
  if (given > names.length) {
    const noun = names.length === 1 ? 'argument' : 'arguments';
    const which = args.length === 0 ? 'keyword ' : '';
    throw vm.error('TypeError', `${name}() takes at most ${names.length} ${which}${noun} (${given} given)`);
  }
  const values: (HeapObject | undefined)[] = [...args];
  for (const [keyword, value] of keywords) {
    const at = names.indexOf(keyword);
    if (at < 0) throw vm.error('TypeError', unknownKeyword(vm, name, keyword));
    if (values[at]) {
      throw vm.error('TypeError', `argument for ${name}() given by name ('${keyword}') and position (${at + 1})`);
    }
    values[at] = value;
  }
  return values;
}

function unknownKeyword(vm: Vm, name: string, keyword: string): string {
  return wordingOf(vm).arguments === '3.11'
    ? `'${keyword}' is an invalid keyword argument for ${name}()`
    : `${name}() got an unexpected keyword argument '${keyword}'`;
}

/** An argument used as a C integer; @throws Raised `TypeError`, `OverflowError` past 64 bits (32 for `int`). */
export function integerArgument(vm: Vm, object: HeapObject, cType: 'ssize_t' | 'int' = 'ssize_t'): number {
  const value = indexOf(vm, object);
  if (value === undefined) {
    throw vm.error('TypeError', `'${typeName(object)}' object cannot be interpreted as an integer`);
  }
  const limit = cType === 'int' ? 2 ** 31 : 2n ** 63n;
  if (value >= limit || value < -limit) {
    throw vm.error('OverflowError', `Python int too large to convert to C ${cType}`);
  }
  return Number(value);
}

function indexOf(vm: Vm, object: HeapObject): number | bigint | undefined {
  if (object.kind === 'int') return object.value;
  if (object.kind === 'bool') return object.value ? 1 : 0;
  if (object.kind === 'address') throw vm.refusal('an id as a number: it is another one in every run');
  if (special(object, '__index__')) throw vm.refusal('__index__ in a method of str');
  return undefined;
}

/** The part of a text between `start` and `end` as slices count them, in code points; end may lie before start. */
export function boundsOf(
  vm: Vm,
  self: StrObject,
  [start, end]: readonly (HeapObject | undefined)[],
): { readonly start: number; readonly end: number } {
  const length = pointLength(self.value);
  const place = (object: HeapObject | undefined, missing: number): number => {
    if (object === undefined || object.kind === 'none') return missing;
    const value = indexOf(vm, object);
    if (value === undefined) throw vm.error('TypeError', wordingOf(vm).sliceBounds);
    const number = Number(value);
    return number < 0 ? Math.max(0, number + length) : number;
  };
  const from = place(start, 0);
  return { start: from, end: Math.min(length, place(end, length)) };
}

/** The text of an argument that must be a str: `removeprefix() argument must be str, not int`. */
export function textArgument(vm: Vm, object: HeapObject | undefined, what: string): string {
  if (object?.kind === 'str') return object.value;
  throw vm.error('TypeError', `${what} must be str, not ${givenName(object)}`);
}

/** The type of a wrong argument as the argument clinic names it: `None`, not `NoneType`. */
export function givenName(object: HeapObject | undefined): string {
  return object === undefined || object.kind === 'none' ? 'None' : typeName(object);
}
