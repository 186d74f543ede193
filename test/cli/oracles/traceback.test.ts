import { describe, expect, test } from 'vitest';
import { exitCodeOf, uncaught } from '../../../src/cli/oracles/traceback.js';

const traceback = (...last: string[]) =>
  ['Traceback (most recent call last):', '  File "main.py", line 1, in <module>', '    f()', ...last, ''].join('\n');

describe('the exception that ended a program', () => {
  test('is the last line of its traceback', () => {
    expect(uncaught(traceback("NameError: name 'x' is not defined"))).toBe("NameError: name 'x' is not defined");
  });
  test('is the first line of a message that has several', () => {
    expect(uncaught(traceback('ValueError: a', 'b'))).toBe('ValueError: a');
  });
  test('is the last of a chain', () => {
    const between = '\nDuring handling of the above exception, another exception occurred:\n\n';
    expect(uncaught(traceback('KeyError: 1') + between + traceback('TypeError: two'))).toBe('TypeError: two');
  });
  test('is not one that Python ignores', () => {
    const ignored = `Exception ignored in: <function A.__del__ at 0x7f>\n${traceback('KeyError: 1')}`;
    expect(uncaught(ignored)).toBeUndefined();
    expect(uncaught(ignored + traceback('TypeError: hm'))).toBe('TypeError: hm');
    expect(uncaught(traceback('TypeError: hm') + ignored)).toBe('TypeError: hm');
  });
  test('is a syntax error without a traceback', () => {
    const warning = 'main.py:1: SyntaxWarning: "is" with a literal\n  x is 1\n';
    const report = '  File "main.py", line 2\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n';
    expect(uncaught(warning + report)).toBe('SyntaxError: invalid syntax');
    expect(uncaught(warning)).toBeUndefined();
  });
});

test('a SystemExit that was reported says the exit code', () => {
  expect(
    ['SystemExit', 'SystemExit: None', 'SystemExit: 3', 'SystemExit: 256', 'SystemExit: stop'].map(exitCodeOf),
  ).toEqual([0, 0, 3, 0, 1]);
  expect(exitCodeOf('ValueError: 3')).toBeUndefined();
});
