import { type Position, type Program, parse, print, program, py, type Statement } from '../../machine/python/index.js';

/**
 * `plain` only has a label; `telling` also prints "freed …" when an instance is freed.
 * `cells` are two classes, with and without `__slots__`. `closing` also prints "close …" when an instance is closed, by hand
 * or by `with`.
 */
export type NodeClass = 'plain' | 'telling' | 'cells' | 'closing';

/** The class or classes of the instances in a program, shown apart from it. */
function classesFor(nodes: NodeClass): readonly Statement[] {
  const init = (attribute: string, ...more: readonly Statement[]): Statement =>
    py.fn('__init__', ['self', attribute], [py.assign(`self.${attribute}`, py.name(attribute)), ...more]);
  const told = (method: string, word: string): Statement =>
    py.fn(method, ['self'], [py.print(py.str(word), 'self.label')]);
  switch (nodes) {
    case 'plain':
      return [py.cls('Node', [init('label')])];
    case 'telling':
      return [py.cls('Node', [init('label'), told('__del__', 'freed')])];
    case 'closing': {
      const enter = py.fn('__enter__', ['self'], [py.ret(py.name('self'))]);
      const { body } = parse('def __exit__(self, *error):\n    self.close()\n', 'main.py');
      return [py.cls('Connection', [init('label'), told('close', 'close'), enter, ...body, told('__del__', 'freed')])];
    }
    case 'cells': {
      const slots = py.assign('__slots__', py.tuple(py.str('data')));
      return [py.cls('Cell', [slots, init('data')]), py.cls('Box', [init('data')])];
    }
  }
}

/**
 * A program whose class is shown apart: the lines of the prelude count up to 0, so that the program itself
 * starts on line 1.
 */
export function withPrelude(file: string, nodes: NodeClass, body: readonly Statement[]): Program {
  return { ...program(file, body), prelude: preludeOf(nodes) };
}

/** The class shown apart, with its source text. */
export function preludeOf(nodes: NodeClass): NonNullable<Program['prelude']> {
  let prelude = preludes.get(nodes);
  if (prelude === undefined) {
    const shown = parse(print(classesFor(nodes)), 'main.py');
    const lines = shown.source.trimEnd().split('\n').length;
    prelude = { source: shown.source, body: raised(shown.body, lines) };
    preludes.set(nodes, prelude);
  }
  return prelude;
}

const preludes = new Map<NodeClass, NonNullable<Program['prelude']>>();

/** The same tree that many lines higher up, wherever a position stands in it. */
function raised<T>(tree: T, lines: number): T {
  if (Array.isArray(tree)) return tree.map((part) => raised(part, lines)) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  const entries = Object.entries(tree).map(([field, part]) => [
    field,
    field === 'at' ? higher(part as Position, lines) : raised(part, lines),
  ]);
  return Object.fromEntries(entries) as T;
}

function higher(at: Position, lines: number): Position {
  return { ...at, line: at.line - lines, endLine: at.endLine - lines };
}
