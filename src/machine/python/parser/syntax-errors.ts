import { invalid, type Source, unsupported } from './source.js';
import { firstError, type Syntax } from './syntax.js';

/** Constructs outside the tree that lezer may not even read: a mistake inside them is named after them. */
const OUTSIDE: Readonly<Record<string, string>> = {
  MatchStatement: 'match statements',
  TypeDefinition: 'type aliases',
  TypeParamList: 'type parameters',
  AwaitExpression: 'await',
};

/** Where Python takes a star that lezer does not know. */
const STARRED: ReadonlySet<string> = new Set([
  'MemberExpression',
  'TypeDef',
  'ForStatement',
  'UpdateStatement',
  'ArrayComprehensionExpression',
  'SetComprehensionExpression',
  'DictionaryComprehensionExpression',
  'ComprehensionExpression',
]);

/** Refuses a text that does not fit lezer's grammar, at the first place where it does not. */
export function checkSyntax(source: Source, root: Syntax): void {
  const path = firstError(root);
  const error = path?.at(-1);
  if (path && error) {
    const construct = outside(source, path, error);
    if (construct !== undefined) throw unsupported(source, error, construct);
    throw invalid(source, error, messageFor(source, error));
  }
  checkContinuations(source, root);
}

const CONTINUED = /\\\n[ \t\f]*(?:#|\n|$)/g;

/** A backslash before an empty line ends the statement in CPython, but not in lezer. */
function checkContinuations(source: Source, root: Syntax): void {
  const { text } = source;
  for (const { index } of text.matchAll(CONTINUED)) {
    const gap = gapBefore(root, index);
    const line = text.lastIndexOf('\n', index) + 1;
    if (gap !== undefined && !text.slice(Math.max(gap, line), index).includes('#'))
      throw unsupported(source, { from: index }, 'a backslash before an empty line');
  }
}

/** Where the last word before an offset ends; undefined inside a string. */
function gapBefore(node: Syntax, offset: number): number | undefined {
  const child = node.children.findLast(({ from }) => from < offset);
  if (!child) return node.from;
  const whole = child.children.length === 0 || child.name === 'String' || child.name === 'FormatString';
  if (!whole) return gapBefore(child, offset);
  return child.to <= offset ? child.to : undefined;
}

/** Python that lezer does not know: told apart from a mistake as far as the place allows. */
function outside(source: Source, path: readonly Syntax[], error: Syntax): string | undefined {
  for (const { name, children } of path) {
    const construct = OUTSIDE[name] ?? (children[0]?.name === 'async' ? 'async' : undefined);
    if (construct !== undefined) return construct;
  }
  const parent = path.at(-2);
  const next = source.text.slice(error.from).trimStart();
  if (path.some(({ name }) => name === 'Decorator')) return 'decorators other than names and calls';
  if (parent?.name === 'ParamList' && next.startsWith('/')) return 'positional-only parameters of a lambda';
  if (next.startsWith('*') && STARRED.has(parent?.name ?? '')) return 'star-expressions in this place';
  const block = path.findLast(({ name }) => name === 'WithStatement' || name === 'Body');
  const named = next.startsWith('as') || block?.children.some(({ name }) => name === 'as');
  return block?.name === 'WithStatement' && named ? 'with … as anything but a name' : undefined;
}

function messageFor({ text }: Source, { from }: Syntax): string {
  const [, found] = /^[ \t]*(\w+|[^\s\w])/.exec(text.slice(from, from + 200)) ?? [];
  return `invalid syntax at ${found === undefined ? 'the end of the line' : `'${found}'`}`;
}
