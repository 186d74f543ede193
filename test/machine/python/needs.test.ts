import { expect, test } from 'vitest';
import { needsOf, parse } from '../../../src/machine/python/index.js';

const body = parse('del stones[0]\n', 'main.py').body;
const helper = (source: string) => ({ body, prelude: { source, body: parse(source, 'main.py').body } });

test('a program needs what it contains', () => {
  expect([...needsOf({ body })]).toEqual(['del']);
});

test('of a helper class it needs classes, and finalizers where it has one', () => {
  expect([...needsOf(helper('class Node:\n    def __init__(self, label):\n        self.label = label\n'))]).toEqual([
    'del',
    'classes',
  ]);
  expect([...needsOf(helper('class Node:\n    def __del__(self):\n        print(f"{self} freed")\n'))]).toEqual([
    'del',
    'classes',
    'finalizers',
  ]);
});
