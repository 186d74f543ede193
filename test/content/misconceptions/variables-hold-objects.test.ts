import { describe, expect, test } from 'vitest';
import { variablesHoldObjects } from '../../../src/content/misconceptions/variables-hold-objects.js';
import { answers, references } from './learner.js';

describe('variables-hold-objects', () => {
  test('a slot has an object of its own', () => {
    const source = `
a = [1]
c = [a]
print(c[0] is a)
`;
    expect(answers(variablesHoldObjects, source)).toBe('True => False');
  });
  test('so has every second name', () => {
    const source = `
a = [1]
b = a
b.append(2)
print(a, b)
`;
    expect(answers(variablesHoldObjects, source)).toBe('[1, 2] [1, 2] => [1] [1, 2]');
  });
  test('all the way down', () => {
    const source = `
a = [1]
c = [a]
d = c
d[0].append(2)
print(c)
`;
    expect(answers(variablesHoldObjects, source)).toBe('[[1, 2]] => [[1]]');
  });
  test('a parameter too, but not the object of a method', () => {
    const source = `
class Cup:
    def fill(self, extra):
        extra.append(1)
        self.full = True
c = Cup()
a = []
c.fill(a)
print(c.full, a)
`;
    expect(answers(variablesHoldObjects, source)).toBe('True [1] => True []');
  });
  test('what an expression creates moves in as it is', () => {
    const source = `
a = [[1], [2]]
b = list(a)
print(len(b), a[0] is a[0])
`;
    expect(answers(variablesHoldObjects, source)).toBe('2 True => 2 True');
  });
  test('so there is one reference to each', () => {
    const source = `
a = [1]
b = a
c = [a, b]
`;
    expect(references(variablesHoldObjects, source, 'a', 2)).toBe('4 => 1');
  });
  test('a ring is copied as a ring', () => {
    const source = `
a = [1]
a.append(a)
b = a
print(len(b), b[1] is b)
`;
    expect(answers(variablesHoldObjects, source)).toBe('2 True => 2 False');
  });
});
