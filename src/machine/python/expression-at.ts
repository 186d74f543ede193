import type { Assign, BinOp, Call, Position, Program, Return, Subscript } from './ast.js';
import { walkBody } from './walk.js';

/** An operation, subscript or call, and the statement of which it is the value. */
export interface FoundExpression {
  readonly node: BinOp | Subscript | Call;
  readonly statement: Return | Assign | undefined;
}

/**
 * The operation, subscript or call that stands exactly there; undefined for all other parts of a program.
 * A call in a chain of methods over several lines stands there from the method's name on.
 */
export function expressionAt({ body }: Pick<Program, 'body'>, span: Position): FoundExpression | undefined {
  let statement: FoundExpression['statement'];
  for (const node of walkBody(body)) {
    if (node.kind === 'Return' || node.kind === 'Assign') statement = node;
    if (node.kind !== 'BinOp' && node.kind !== 'Subscript' && node.kind !== 'Call') continue;
    if (standsAt(node, span)) return { node, statement: statement?.value === node ? statement : undefined };
  }
  return undefined;
}

function standsAt(node: FoundExpression['node'], span: Position): boolean {
  const { line, column, endLine, endColumn } = node.at;
  if (endLine !== span.endLine || endColumn !== span.endColumn) return false;
  if (line === span.line) return column === span.column;
  if (node.kind !== 'Call' || node.func.kind !== 'Attribute') return false;
  const { at, attr } = node.func;
  return at.endLine === span.line && at.endColumn - attr.length === span.column;
}
