import { describe, expect, test } from 'vitest';
import { delDestroysObject } from '../../../src/content/misconceptions/del-destroys-object.js';
import { answers } from './learner.js';

describe('del-destroys-object', () => {
  test('the object goes at once, and the other name is an error', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
y = x
del x
print("end")
print(y.name)
y = 0
`;
    expect(answers(delDestroysObject, source)).toBe('end / A / del A => del A / end / crash');
  });
});
