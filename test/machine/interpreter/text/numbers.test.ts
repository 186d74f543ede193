import { describe, expect, it } from 'vitest';
import { floatRepr } from '../../../../src/machine/interpreter/text/float-text.js';
import * as numbers from '../../../../src/machine/interpreter/text/numbers.js';
import { asciiRepr, stringRepr } from '../../../../src/machine/interpreter/text/string-repr.js';
import type { PythonVersion } from '../../../../src/machine/profiles/index.js';
import { callsOf, differences, plainValue, type Recorded, type RecordedCall, type RecordedError } from './recording.js';

const { NumberError, NotModelled, TooLarge } = numbers;
const FUNCTIONS = { ...numbers, floatRepr, stringRepr, asciiRepr } as unknown as Readonly<
  Record<string, (...args: unknown[]) => unknown>
>;
const WORDING: Readonly<Record<PythonVersion, numbers.NumberWording>> = {
  '3.11': '3.11',
  '3.12': '3.11',
  '3.13': '3.13',
  '3.14': '3.14',
  '3.15': '3.14',
};

function computed({ name, args, version }: RecordedCall<Recorded>): unknown {
  try {
    return FUNCTIONS[name]?.(...args.map(plainValue));
  } catch (error) {
    if (error instanceof NumberError) return { error: error.type, message: error.messageIn(WORDING[version]) };
    throw error;
  }
}

function expected(answer: Recorded | RecordedError): unknown {
  return answer !== null && typeof answer === 'object' && 'error' in answer ? answer : plainValue(answer);
}

function expectCalls(...names: readonly string[]): void {
  for (const name of names) {
    const calls = callsOf(name);
    expect(calls.length, name).toBeGreaterThan(0);
    expect(differences(calls, computed, expected)).toEqual([]);
  }
}

describe('numbers', () => {
  it('calculates with ints of any size as CPython does', () => {
    expectCalls('intAdd', 'intSub', 'intMul', 'intFloorDiv', 'intMod', 'intDivmod', 'intDivide');
    expectCalls('intPower', 'intPowMod', 'intNegate', 'intAbs', 'bitLength', 'intRound');
  });

  it('combines and shifts the bits of ints', () => {
    expectCalls('intAnd', 'intOr', 'intXor', 'intInvert', 'intLeftShift', 'intRightShift');
  });

  it('calculates with floats, with the sign of zero and the sentences of each version', () => {
    expectCalls('floatDivide', 'floatFloorDiv', 'floatMod', 'floatDivmod');
  });

  it('rounds floats from their exact decimal value, ties to even', () => {
    expectCalls('floatToInt', 'floatRoundToInt', 'floatRound', 'intToFloat');
  });

  it('raises floats to powers, or refuses where C libraries may differ', () => {
    let refused = 0;
    const calls = callsOf('floatPow').filter((call) => {
      try {
        computed(call);
        return true;
      } catch (error) {
        if (!(error instanceof NotModelled)) throw error;
        refused++;
        return false;
      }
    });
    expect(differences(calls, computed, expected)).toEqual([]);
    expect(refused).toBeLessThan(calls.length / 10);
  });

  it('refuses a complex power', () => {
    expect(() => numbers.floatPow(-8, 0.5)).toThrow(NotModelled);
  });

  it('gives a float for a negative exponent of an int', () => {
    expect(numbers.intPow(2, -1)).toEqual({ float: 0.5 });
    expect(numbers.intPow(2, 70)).toEqual({ int: 2n ** 70n });
  });

  it('compares ints with floats exactly', () => {
    expectCalls('compareNumbers');
    expect(numbers.compareNumbers(2n ** 53n + 1n, 2 ** 53)).toBe(1);
  });

  it('keeps ints as numbers while they are safe, and as bigints beyond', () => {
    expect(numbers.intAdd(Number.MAX_SAFE_INTEGER, 1)).toBe(2n ** 53n);
    expect(numbers.intSub(2n ** 53n, 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(Object.is(numbers.intMul(0, -5), 0)).toBe(true);
  });

  it('refuses to compute an int of more bits than the limit', () => {
    expect(() => numbers.intPower(10, 10 ** 9)).toThrow(TooLarge);
    expect(() => numbers.intLeftShift(1, 10 ** 9)).toThrow(TooLarge);
    expect(() => numbers.intMul(2n ** 60n, 2n ** 60n, 100)).toThrow(TooLarge);
    expect(numbers.intPower(-1, 10n ** 30n)).toBe(1);
  });
});

describe('texts of numbers', () => {
  it('writes floats and ints as repr does', () => {
    expectCalls('floatRepr', 'intToString');
  });

  it('reads ints and floats in every notation that int() and float() take', () => {
    expectCalls('parseInteger', 'parseFloatText');
  });

  it('refuses more than 4300 decimal digits in both directions, as CPython does', () => {
    expect(() => numbers.intToString(10n ** 4300n)).toThrow('Exceeds the limit (4300 digits) for integer string');
    expect(() => numbers.parseInteger('1'.repeat(4301))).toThrow('value has 4301 digits');
    expect(numbers.intToString(-(10n ** 4299n))).toHaveLength(4301);
  });
});

describe('texts of strings', () => {
  it('writes repr and ascii with the same quotes and escapes', () => {
    expectCalls('stringRepr', 'asciiRepr');
  });

  it('escapes lone surrogates', () => {
    expect(stringRepr('a\udc80')).toBe(String.raw`'a\udc80'`);
  });
});
