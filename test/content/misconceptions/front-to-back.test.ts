import { describe, expect, test } from 'vitest';
import { frontToBack } from '../../../src/content/misconceptions/front-to-back.js';
import { answers } from './learner.js';

describe('front-to-back', () => {
  test('the first slot goes first', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
c = [Node("1"), Node("2")]
del c
`;
    expect(answers(frontToBack, source)).toBe('del 2 / del 1 => del 1 / del 2');
  });
});
