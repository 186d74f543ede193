import { describe, expect, test } from 'vitest';
import { finalizerOrder } from '../../../src/content/questions/finalizer-order.js';
import { plain } from '../../../src/document/index.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const TELLING =
  'class Node:\n    def __init__(self, label):\n        self.label = label\n    def __del__(self):\n        print("freed", self.label)\n';
const PROGRAM = programOf(
  ['pair = [Node("oak"), Node("elm")]', 'print("before")', 'del pair', 'print("after")'],
  TELLING,
);

describe('finalizer-order', () => {
  const [prompt] = posed(finalizerOrder, PROGRAM);

  test('asks for the order of the lines that the program and its finalizers print', () => {
    expect(plain(prompt?.stem ?? [])).toBe('In which order are these lines printed?');
    expect(prompt?.answer({ trace: runOf(PROGRAM) })).toEqual({
      kind: 'order',
      ids: ['before', 'freed elm', 'freed oak', 'after'],
    });
  });

  test('lists the lines in an order that does not tell the key', () => {
    expect(prompt?.candidates?.map(({ id }) => id)).toEqual(['after', 'before', 'freed elm', 'freed oak']);
  });

  test('is answered otherwise by a machine on which nothing is freed before the end', () => {
    expect(prompt?.answer(distorted(PROGRAM, { zero: () => {} }))).not.toEqual(
      prompt?.answer({ trace: runOf(PROGRAM) }),
    );
  });

  test('is not asked where no finalizer prints, a line is printed twice, or there are fewer than three', () => {
    expect(posed(finalizerOrder, programOf(['print(1)', 'print(2)', 'print(3)']))).toEqual([]);
    expect(posed(finalizerOrder, programOf(['Node("oak")', 'print(1)', 'print(1)'], TELLING))).toEqual([]);
    expect(posed(finalizerOrder, programOf(['Node("oak")', 'print(1)'], TELLING))).toEqual([]);
  });
});
