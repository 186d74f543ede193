import { describe, expect, test } from 'vitest';
import { noneDestroysObject } from '../../../src/content/misconceptions/none-destroys-object.js';
import { answers } from './learner.js';

describe('none-destroys-object', () => {
  test('the object goes although another name refers to it', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
y = x
x = None
print("end")
y = 0
`;
    expect(answers(noneDestroysObject, source)).toBe('end / del A => del A / end');
  });
});
