import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/machine/compiler/index.js';
import { runWithStandIns } from '../../../src/machine/interpreter/index.js';
import { profileOf } from '../../../src/machine/profiles/index.js';
import { parse } from '../../../src/machine/python/index.js';

function traced(source: string) {
  const profile = profileOf('3.13');
  const program = parse(source, 'main.py');
  return runWithStandIns(program, compile(program, profile), profile);
}

describe('stand-ins', () => {
  test('are the same for the same object and different for two that exist together', () => {
    const { output } = traced('a = [1]\nb = a\nc = [1]\nprint(id(a), id(b), id(c))\n');
    expect(output).toBe('⟨id 1⟩ ⟨id 1⟩ ⟨id 2⟩\n');
  });
  test('stand in the default text of objects, with the id that id() gives', () => {
    const { output } = traced(
      'class Node:\n    def show(self):\n        pass\nn = Node()\nprint(id(n), n, [n])\nprint(n.show)\n',
    );
    expect(output).toBe(
      '⟨id 1⟩ <__main__.Node object at ⟨id 1⟩> [<__main__.Node object at ⟨id 1⟩>]\n' +
        '<bound method Node.show of <__main__.Node object at ⟨id 1⟩>>\n',
    );
  });
  test('show that memory is used again where every CPython does so', () => {
    expect(traced('print(id([1]))\nprint(id([2]))\n').output).toBe('⟨id 1⟩\n⟨id 1⟩\n');
  });
  test('stand for numbers of which nothing is known', () => {
    const { output, unpredictable } = traced(
      'import gc, sys\nprint("collected", gc.collect())\nprint(sys.getrefcount(None), gc.collect())\n',
    );
    expect(output).toBe('collected ⟨?⟩\n⟨?⟩ 0\n');
    expect(unpredictable.map(({ what, place }) => `${place.line}: ${what}`)).toEqual([
      '2: what this gc.collect() returns: it also counts what the start of Python and imports left behind, so ⟨?⟩ stands for it',
      '3: the reference count of an object that the whole interpreter shares, so ⟨?⟩ stands for it',
    ]);
  });
  test.each([
    'f"{id(a)}"',
    '"id: " + str(id(a))',
    '"%d" % id(a)',
    '"%s" % id(a)',
    '", ".join([str(id(a))])',
    'repr(id(a))',
    'format(id(a), "d")',
  ])('are part of the text %s', (expression) => {
    expect(traced(`a = [1]\nprint(${expression})\n`).output).toContain('⟨id 1⟩');
  });
  test.each([
    'len(str(id(a)))',
    'str(id(a))[:2]',
    'str(id(a)).isdigit()',
    'str(id(a)) > "5"',
    'int(str(id(a)))',
    'f"{id(a):>20}"',
    'f"{str(id(a)):>20}"',
    '"%+d" % id(a)',
    '"7" in str(id(a))',
    'id(a) % 16',
  ])('are refused where a program computes with them: %s', (expression) => {
    expect(() => traced(`a = [1]\nprint(${expression})\n`)).toThrow('unsupported');
  });
  test('are refused where nobody knows whether two ids are the same', () => {
    expect(() => traced('class Node:\n    pass\nprint(id(Node()))\nprint(id(Node()))\n')).toThrow(
      'comparing the ids of objects that did not exist at the same time',
    );
  });
  test('are no part of a run that prints nothing of that kind', () => {
    expect(traced('a = [1]\nprint(id(a) == id(a))\n').unpredictable).toEqual([]);
  });
});
