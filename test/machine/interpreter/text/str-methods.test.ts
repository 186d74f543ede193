import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../../src/machine/compiler/index.js';
import type { HeapObject } from '../../../../src/machine/heap/index.js';
import { strMethods } from '../../../../src/machine/interpreter/methods/str.js';
import { Raised } from '../../../../src/machine/interpreter/raised.js';
import { text } from '../../../../src/machine/interpreter/strings.js';
import { typeName } from '../../../../src/machine/interpreter/types.js';
import { Vm } from '../../../../src/machine/interpreter/vm.js';
import { PYTHON_VERSIONS, type PythonVersion, profileOf } from '../../../../src/machine/profiles/index.js';
import { differences, floatValue, intValue, methodCalls, type Recorded } from './recording.js';

const NO_CODE = {} as Unit;

function machine(version: PythonVersion): Vm {
  return new Vm(profileOf(version), NO_CODE, 'test.py', { recording: false });
}

function objectOf(vm: Vm, value: Recorded): HeapObject {
  const { heap } = vm;
  if (value === null) return vm.none();
  if (typeof value === 'string') return text(vm, value);
  if ('bool' in value) return heap.bool(value.bool);
  if ('int' in value) return heap.int(intValue(value.int));
  if ('float' in value) return heap.allocate('float', floatValue(value.float));
  if ('list' in value)
    return heap.allocate(
      'list',
      value.list.map((item) => objectOf(vm, item)),
    );
  if ('tuple' in value)
    return heap.allocate(
      'tuple',
      value.tuple.map((item) => objectOf(vm, item)),
    );
  throw new Error('a dict is no argument here');
}

function recordedOf(object: HeapObject): unknown {
  switch (object.kind) {
    case 'str':
      return object.value;
    case 'bool':
      return { bool: object.value };
    case 'int':
      return { int: String(object.value) };
    case 'list':
    case 'tuple':
      return { [object.kind]: object.value.map(recordedOf) };
    default:
      throw new Error(`a ${object.kind} is no result here`);
  }
}

function mortals(vm: Vm): number {
  return [...vm.heap.live()].filter(({ shared }) => !shared).length;
}

/** Calls a method as a program would and gives back all references; fails if one is left over. */
function call(vm: Vm, name: string, args: readonly Recorded[], keywords: Readonly<Record<string, Recorded>>): unknown {
  const before = mortals(vm);
  const values = args.map((value) => objectOf(vm, value));
  const named = new Map(Object.entries(keywords).map(([key, value]) => [key, objectOf(vm, value)]));
  let outcome: unknown;
  try {
    const result = strMethods[name]?.(vm, values, named) as HeapObject;
    outcome = { result: recordedOf(result), same: result === values[0] };
    vm.heap.drop(result);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    const [message] = error.exception.value.args;
    outcome = { error: typeName(error.exception), message: message?.kind === 'str' ? message.value : undefined };
    vm.heap.drop(error.exception);
  }
  for (const value of [...values, ...named.values()]) vm.heap.drop(value);
  return mortals(vm) === before ? outcome : `${mortals(vm) - before} references left over`;
}

describe('methods of str', () => {
  it('answer as each version does: results, identity with the receiver, errors; and leave no reference behind', () => {
    const machines = new Map(PYTHON_VERSIONS.map((version) => [version, machine(version)]));
    const found = differences(
      methodCalls(),
      ({ version, name, args, keywords }) => call(machines.get(version) as Vm, name, args, keywords),
      (answer) => answer,
    );
    expect(found).toEqual([]);
  });

  it('give the only item of a join itself', () => {
    const vm = machine('3.13');
    const [separator, item] = [vm.str(', '), vm.str('abc')];
    const list = vm.heap.allocate('list', [vm.heap.own(item)]);
    expect(strMethods.join?.(vm, [separator, list], undefined)).toBe(item);
  });

  it('give the only text that format shows itself', () => {
    const vm = machine('3.13');
    const argument = vm.str('abc');
    expect(strMethods.format?.(vm, [vm.str('{}'), argument], undefined)).toBe(argument);
    expect(strMethods.format?.(vm, [vm.str('{}!'), argument], undefined)).not.toBe(argument);
  });

  it('give the receiver where nothing was cut, and the separator that was passed', () => {
    const vm = machine('3.13');
    const [receiver, separator] = [vm.str('a--b'), vm.str('--')];
    const whole = strMethods.split?.(vm, [receiver, vm.str('+')], undefined);
    expect(whole?.value).toEqual([receiver]);
    const parts = strMethods.partition?.(vm, [receiver, separator], undefined);
    expect(parts).toMatchObject({ kind: 'tuple' });
    expect(parts?.kind === 'tuple' && parts.value[1]).toBe(separator);
  });

  it('share a single character cut out of a text, but not one whose case was changed', () => {
    const vm = machine('3.13');
    const strip = () => strMethods.strip?.(vm, [vm.str(' a ')], undefined);
    const lower = () => strMethods.lower?.(vm, [vm.str('A')], undefined);
    expect(strip()).toBe(strip());
    expect(lower()).not.toBe(lower());
  });

  it('refuse a text that grows beyond the limit', () => {
    const vm = machine('3.13');
    expect(() => strMethods.zfill?.(vm, [vm.str('a'), vm.heap.int(10 ** 9)], undefined)).toThrow('a string grows');
  });
});
