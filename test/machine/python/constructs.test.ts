import { describe, expect, test } from 'vitest';
import { constructs, constructsOf, parse } from '../../../src/machine/python/index.js';

const found = (source: string) => [...constructsOf(parse(source, 'program.py').body)];

describe('a program contains', () => {
  test.each([
    ['a = b', []],
    ['a.append(b)\nprint("x", 1 + 2)', []],
    ['a = [1]', ['lists']],
    ['a = list(b)', ['lists']],
    ['a = [[0] * 3]', ['lists', 'nested-lists']],
    ['a = [[] for b in c]', ['lists', 'nested-lists', 'comprehensions']],
    ['a = {1: dict(b)}', ['dicts']],
    ['a = {**b}', ['dicts', 'starred']],
    ['a = {1} | frozenset(b)', ['sets']],
    ['a = (1, 2)', ['tuples']],
    ['return_ = a[1, 2]', ['tuples']],
    ['a, b = b, a', ['unpacking']],
    ['a, b = (b, a), c', ['tuples', 'unpacking']],
    ['(a, (b, c)) = d', ['unpacking']],
    ['a, *b = c', ['unpacking', 'starred']],
    ['for a, b in c: pass', ['unpacking', 'loops']],
    ['while a: pass', ['loops']],
    ['if a is None: b', ['none', 'is', 'conditions']],
    ['a = b if c else d', ['conditions']],
    ['a[1:] += b', ['slices', 'augmented-assignment']],
    ['a = b = c', ['chained-assignment']],
    ['del a', ['del']],
    ['print(f"{a}")', ['f-strings']],
    ['print(*a)', ['starred']],
    ['sum(a for a in b)', ['generators']],
    ['a = {b for b in c}', ['sets', 'comprehensions']],
    ['a = {b: c for b, c in d}', ['dicts', 'unpacking', 'comprehensions']],
    ['a = lambda b=1: b', ['default-arguments', 'lambda']],
    ['def f(a): return a', ['functions']],
    ['def f(a=[]): global b', ['lists', 'functions', 'default-arguments', 'global']],
    ['def f(*a: int): yield', ['starred', 'functions', 'generators', 'annotations']],
    ['def f():\n    def g(): pass', ['functions', 'nested-functions']],
    ['@a\ndef f(): pass', ['functions', 'decorators']],
    ['class A: pass', ['classes']],
    ['class A:\n    def __init__(self): self.a = 1', ['classes', 'methods', 'attributes']],
    ['class A(B):\n    def __eq__(self, other): pass', ['classes', 'inheritance', 'methods', 'dunder-methods']],
    ['class A:\n    def __del__(self): pass', ['classes', 'methods', 'finalizers']],
    ['print(a.b)', ['attributes']],
    ['try: a\nexcept B: c', ['exceptions']],
    ['raise A', ['exceptions']],
    ['with a: b', ['with']],
    ['assert a', ['assert']],
    ['a: int = 1', ['annotations']],
    ['print(a := 1)', ['walrus']],
    ['import os\nprint(os.path)', ['imports']],
    ['import sys\nprint(sys.getrefcount(a))', ['imports', 'getrefcount']],
    ['from sys import getsizeof\nprint(getsizeof(a))', ['imports', 'getsizeof']],
    ['import gc, weakref\ngc.collect()', ['imports', 'gc', 'weakref']],
    ['from copy import deepcopy', ['imports', 'copy']],
    ['id(a)', ['id']],
  ])('%s', (source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});

test('every construct has one id and a description of one line', () => {
  expect(new Set(constructs.map(({ id }) => id)).size).toBe(constructs.length);
  for (const { id, description } of constructs) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/^[^\n]{2,79}$/);
  }
});
