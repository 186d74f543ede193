import { describe, expect, test } from 'vitest';
import { localsStay } from '../../../src/content/misconceptions/locals-stay.js';
import { answers } from './learner.js';

describe('locals-stay', () => {
  test('what a parameter referred to has one reference more', () => {
    const source = `
import sys
def f(p):
    p.append(1)
a = []
f(a)
print(sys.getrefcount(a))
`;
    expect(answers(localsStay, source)).toBe('2 => 3');
  });

  test('an object that only a local name referred to is not freed', () => {
    const source = `
class Cup:
    def __del__(self):
        print("freed")
def f():
    c = Cup()
f()
print("done")
`;
    expect(answers(localsStay, source)).toBe('freed / done => done');
  });

  test('a local name that has moved keeps only its last object', () => {
    const source = `
class Cup:
    def __del__(self):
        print("freed")
def f(c):
    c = Cup()
    c = None
f(None)
print("done")
`;
    expect(answers(localsStay, source)).toBe('freed / done => freed / done');
  });
});
