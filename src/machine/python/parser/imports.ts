import type { Alias, Import, ImportFrom } from '../ast.js';
import { identifier } from './names.js';
import { invalid, positionOf, type Source, unsupported } from './source.js';
import { type Syntax, splitAtCommas } from './syntax.js';

/** `import a.b as c` or `from a import b as c`. */
export function readImport(source: Source, node: Syntax): Import | ImportFrom {
  const { children } = node;
  const at = positionOf(source, node.from, node.to);
  const middle = children.findIndex(({ name }) => name === 'import');
  const listed = children.slice(middle + 1);
  if (middle === 0) {
    const [first] = listed;
    if (first?.name === '(') throw invalid(source, first, 'invalid syntax');
    return { kind: 'Import', names: readAliases(source, listed), at };
  }
  const path = children.slice(1, middle);
  const dots = path.find(
    ({ name, from, to }) =>
      name === '...' || name === 'Ellipsis' || (name === '.' && from === path[0]?.from && to > from),
  );
  if (dots) throw unsupported(source, node, 'relative imports');
  const module = dotted(source, path);
  if (module === '__future__' && at.column > 0) throw unsupported(source, node, 'an import from __future__ inside');
  return { kind: 'ImportFrom', module, names: readMembers(source, listed), at };
}

function readMembers(source: Source, listed: readonly Syntax[]): readonly Alias[] {
  const [first] = listed;
  if (!first || first.name === '*') throw unsupported(source, first ?? { from: 0 }, 'from … import *');
  const bracketed = first.name === '(';
  const names = readAliases(source, bracketed ? listed.slice(1, -1) : listed, bracketed);
  const path = listed.find(({ name }) => name === '.');
  if (path) throw invalid(source, path, 'invalid syntax');
  return names;
}

function readAliases(source: Source, nodes: readonly Syntax[], bracketed = false): readonly Alias[] {
  const { groups, comma } = splitAtCommas(nodes);
  const last = nodes.at(-1);
  if (comma && !bracketed && last)
    throw invalid(source, last, 'trailing comma not allowed without surrounding parentheses');
  return groups.map((group) => readAlias(source, group));
}

function readAlias(source: Source, group: readonly Syntax[]): Alias {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) throw new Error('an empty import');
  const middle = group.findIndex(({ name }) => name === 'as');
  const name = dotted(source, middle < 0 ? group : group.slice(0, middle));
  const at = positionOf(source, first.from, last.to);
  return middle < 0 ? { kind: 'alias', name, at } : { kind: 'alias', name, asname: identifier(source, last), at };
}

function dotted(source: Source, nodes: readonly Syntax[]): string {
  return nodes
    .filter(({ name }) => name !== '.')
    .map((node) => identifier(source, node))
    .join('.');
}
