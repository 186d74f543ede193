import { expect, test } from 'vitest';
import { outcomeText, plainError, simulate } from '../../../src/assessment/verify/outcome.js';
import { parse } from '../../../src/machine/python/index.js';

const outcome = (source: string) => simulate(parse(source, 'main.py'), '3.13').outcome;

test('an outcome is what is printed, and the error that nothing catches', () => {
  expect(outcome('print(1)\n')).toEqual({ stdout: '1\n' });
  expect(outcome('print(1)\nraise ValueError("low")\n')).toEqual({ stdout: '1\n', error: 'ValueError: low' });
  expect(outcome('raise ValueError\n')).toEqual({ stdout: '', error: 'ValueError' });
});

test('output at exit is no part of it', () => {
  expect(outcome('class A:\n    def __del__(self): print("late")\na = A()\nprint("now")\n')).toEqual({
    stdout: 'now\n',
  });
});

test('a refusal says where', () => {
  expect(simulate(parse('import os\n', 'main.py'), '3.13').refusal?.place).toMatchObject({ line: 1 });
});

test.each([
  ["NameError: name 'prnt' is not defined. Did you mean: 'print'?", "NameError: name 'prnt' is not defined"],
  ["NameError: name 'os' is not defined. Did you forget to import 'os'?", "NameError: name 'os' is not defined"],
  ['ValueError: really?', 'ValueError: really?'],
])('of %s counts %s', (error, plain) => {
  expect(plainError(error)).toBe(plain);
  expect(outcomeText({ stdout: 'a', error })).toBe(`a${plain}\n`);
});
