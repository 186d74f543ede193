import type { FoundExpression } from '../../machine/python/index.js';

/** Whether the call is all that a line returns or binds to a name, which is not marked (`_should_show_carets`). */
export function isWholeCall(found: FoundExpression | undefined, start: number, line: string): boolean {
  const { node, statement } = found ?? {};
  if (node?.kind !== 'Call' || statement === undefined || node.at.line !== start) return false;
  const indent = line.length - line.trimStart().length;
  if (statement.at.line !== start || statement.at.column !== indent) return false;
  // The module compares a column in bytes with one in characters.
  if (!/^[\0-\x7f]*$/.test(line.slice(0, node.at.column))) return false;
  if (statement.kind === 'Return') return node.func.kind === 'Name';
  return statement.targets.length === 1 && statement.targets[0]?.kind === 'Name';
}
