import { describe, expect, it } from 'vitest';
import { floatRepr } from '../../../../src/machine/interpreter/text/float-text.js';
import {
  FormatError,
  formatFloat,
  formatInt,
  formatString,
} from '../../../../src/machine/interpreter/text/format-spec.js';
import { NumberError } from '../../../../src/machine/interpreter/text/numbers.js';
import { type PercentArguments, percentFormat } from '../../../../src/machine/interpreter/text/percent-format.js';
import { escapeBeyondAscii, stringRepr } from '../../../../src/machine/interpreter/text/string-repr.js';
import { TEXT_WORDINGS } from '../../../../src/machine/interpreter/text/wordings.js';
import { callsOf, differences, floatValue, intValue, type Recorded, type RecordedCall } from './recording.js';

type Call = RecordedCall<Recorded>;

function outcome(compute: () => string): unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormatError || error instanceof NumberError) {
      return { error: error.type, message: error.message };
    }
    throw error;
  }
}

function expectCalls(name: string, compute: (call: Call) => string): void {
  const calls = callsOf(name);
  expect(calls.length).toBeGreaterThan(0);
  const found = differences(
    calls,
    (call) => outcome(() => compute(call)),
    (answer) => answer,
  );
  expect(found).toEqual([]);
}

describe('the format mini-language', () => {
  const options = ({ version }: Call) => ({ groupsFraction: TEXT_WORDINGS[version].groupsFraction });

  it('lays out ints', () => {
    expectCalls('formatInt', (call) => {
      const [value, spec] = call.args as [{ int: string }, string];
      return formatInt(intValue(value.int), spec, options(call));
    });
  });

  it('lays out floats from their exact decimal value', () => {
    expectCalls('formatFloat', (call) => {
      const [value, spec] = call.args as [{ float: string }, string];
      return formatFloat(floatValue(value.float), spec, options(call));
    });
  });

  it('lays out texts by code points', () => {
    expectCalls('formatString', (call) => {
      const [value, spec] = call.args as [string, string];
      return formatString(value, spec, options(call));
    });
  });

  it('names the type that the caller gives in its errors', () => {
    expect(() => formatInt(1, 'y', { typeName: 'bool' })).toThrow("Unknown format code 'y' for object of type 'bool'");
  });
});

describe('% formatting', () => {
  it('answers as each version does, errors included', () => {
    expectCalls('percentFormat', ({ args, version }) => {
      const [template, operand] = args as [string, Recorded];
      return percentFormat(template, argumentsOf(operand), TEXT_WORDINGS[version].percent).text;
    });
  });

  it('tells when the result is the argument itself', () => {
    expect(percentFormat('%s', argumentsOf('abc')).whole).toBe('abc');
    expect(percentFormat('%5s', argumentsOf('abc')).whole).toBe(undefined);
    expect(percentFormat('%s!', argumentsOf('abc')).whole).toBe(undefined);
  });
});

function argumentsOf(operand: Recorded): PercentArguments<Recorded> {
  const isObject = operand !== null && typeof operand === 'object';
  const isTuple = isObject && 'tuple' in operand;
  return {
    items: isTuple ? operand.tuple : [operand],
    isTuple,
    isMapping: isObject && ('dict' in operand || 'list' in operand),
    typeName: typeOf(operand),
    lookUp: (key) => {
      if (!isObject || !('dict' in operand))
        throw new FormatError('TypeError', 'list indices must be integers or slices, not str');
      const value = operand.dict[key];
      if (value === undefined) throw new FormatError('KeyError', key);
      return value;
    },
    computed: () => new Error('an unknown int'),
    valueOf: (value) => {
      if (typeof value === 'string') return { kind: 'str', value };
      if (value !== null && 'int' in value) return { kind: 'int', value: intValue(value.int) };
      if (value !== null && 'float' in value) return { kind: 'float', value: floatValue(value.float) };
      return { kind: 'other' };
    },
    typeOf,
    display: (value) => (typeof value === 'string' ? value : reprOf(value)),
    repr: reprOf,
    ascii: (value) => escapeBeyondAscii(reprOf(value)),
  };
}

function typeOf(value: Recorded): string {
  if (value === null) return 'NoneType';
  return typeof value === 'string' ? 'str' : (Object.keys(value)[0] ?? '');
}

function reprOf(value: Recorded): string {
  if (value === null) return 'None';
  if (typeof value === 'string') return stringRepr(value);
  if ('int' in value) return value.int;
  if ('float' in value) return floatRepr(floatValue(value.float));
  if ('list' in value) return `[${value.list.map(reprOf).join(', ')}]`;
  if ('tuple' in value) return `(${value.tuple.map(reprOf).join(', ')}${value.tuple.length === 1 ? ',' : ''})`;
  if ('dict' in value) {
    const entries = Object.entries(value.dict).map(([key, item]) => `${stringRepr(key)}: ${reprOf(item)}`);
    return `{${entries.join(', ')}}`;
  }
  return value.bool ? 'True' : 'False';
}
