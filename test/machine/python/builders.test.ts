import { describe, expect, test } from 'vitest';
import { type Expression, print, program, py, type Statement } from '../../../src/machine/python/index.js';

const written = (...body: readonly Statement[]) => print(body);
const shown = (expression: Expression) => print([py.expr(expression)]).trimEnd();

describe('an expression is built as it is read', () => {
  test.each([
    [py.name('tea'), 'tea'],
    [py.value('node.next.value'), 'node.next.value'],
    [py.int(3), '3'],
    [py.int(-3), '-3'],
    [py.int(2n ** 70n), '1180591620717411303424'],
    [py.float(-0.5), '-0.5'],
    [py.list(py.int(1), 'a', py.list()), '[1, a, []]'],
    [py.tuple(py.str('tea')), '("tea",)'],
    [py.set('a', 'b'), '{a, b}'],
    [py.dict([py.str('k'), 'v'], ['a', py.none()]), '{"k": v, a: None}'],
    [py.call('sys.getrefcount', 'a'), 'sys.getrefcount(a)'],
    [py.call('f', 'a', py.keyword('end', py.str('')), py.starred('b')), 'f(a, *b, end="")'],
    [py.method('a', 'append', py.bool(true)), 'a.append(True)'],
    [py.attribute(py.subscript('a', py.int(0)), 'b'), 'a[0].b'],
    [py.subscript('a', py.slice(py.int(1))), 'a[1:]'],
    [py.subscript('a', py.slice(undefined, undefined, py.int(2))), 'a[::2]'],
    [py.binary(py.binary('a', '+', 'b'), '*', 'c'), '(a + b) * c'],
    [py.unary('not', py.compare('a', 'is not', py.none())), 'not a is not None'],
    [py.logic('or', 'a', py.logic('and', 'b', 'c')), 'a or b and c'],
    [py.choose('a', 'b', 'c'), 'b if a else c'],
    [py.listOf(py.list('x'), 'x', 'xs'), '[[x] for x in xs]'],
    [py.fstring('a is ', py.name('a'), '!'), 'f"a is {a}!"'],
    [py.lambda(['x', ['y', py.int(1)]], 'x'), 'lambda x, y=1: x'],
  ])('%#', (expression, text) => {
    expect(shown(expression)).toBe(text);
  });
});

describe('a statement is built as it is read', () => {
  test('assignments and deletions', () => {
    expect(
      written(
        py.assign('a', py.list(py.int(1))),
        py.chain(['b', py.subscript('c', py.int(0))], 'a'),
        py.assign(py.tuple('a', 'b'), py.tuple('b', 'a')),
        py.augAssign('a.b', '+', py.list('b')),
        py.remove('a', 'b.c'),
      ),
    ).toBe('a = [1]\nb = c[0] = a\na, b = b, a\na.b += [b]\ndel a, b.c\n');
    expect(() => py.augAssign(py.list(), '+', 'a')).toThrow();
  });

  test('functions and classes', () => {
    expect(
      written(
        py.importModule('sys'),
        py.importFrom('gc', 'collect', 'disable'),
        py.fn('f', ['a', ['b', py.none()], '*rest', 'c', '**more'], [py.globalNames('x'), py.ret('a')]),
        py.cls('Cup', [py.fn('__del__', ['self'], [py.print(py.str('gone'))])], ['Thing']),
        py.cls('Empty', [py.pass()]),
      ),
    ).toBe(`import sys
from gc import collect, disable

def f(a, b=None, *rest, c, **more):
    global x
    return a

class Cup(Thing):
    def __del__(self):
        print("gone")

class Empty:
    pass
`);
  });

  test('branches and loops', () => {
    expect(
      written(
        py.iff('a', [py.pass()], [py.iff('b', [py.pass()], [py.ret()])]),
        py.whileLoop('a', [py.forLoop(py.tuple('i', 'x'), 'xs', [py.expr('x')])]),
        py.tryExcept([py.raise('Stop')], 'Stop', [py.pass()]),
        py.tryExcept([py.pass()], undefined, [py.nonlocalNames('a', 'b')]),
      ),
    ).toBe(`if a:
    pass
elif b:
    pass
else:
    return
while a:
    for i, x in xs:
        x
try:
    raise Stop
except Stop:
    pass
try:
    pass
except:
    nonlocal a, b
`);
  });
});

test('a program has the places of its printed text', () => {
  const { source, body, file } = program('cups.py', [py.assign('cup', py.list()), py.print('cup')]);
  expect(source).toBe('cup = []\nprint(cup)\n');
  expect(file).toBe('cups.py');
  expect(body.map(({ at }) => at)).toEqual([
    { line: 1, column: 0, endLine: 1, endColumn: 8 },
    { line: 2, column: 0, endLine: 2, endColumn: 10 },
  ]);
});
