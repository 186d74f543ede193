import type { FoundExpression, Position } from '../../machine/python/index.js';

/** Where the middle part of an expression starts and ends, as lines and columns of the program. */
export interface Marks {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

type Place = [line: number, column: number];

/** The operator, or the brackets (`_extract_caret_anchors_from_line_segment`, Lib/traceback.py). */
export function marksOf(
  source: readonly string[],
  node: FoundExpression['node'],
  { endLine, endColumn }: Position,
): Marks | undefined {
  const text = (line: number): string => {
    const whole = (source[line - 1] ?? '').trimEnd();
    return line === endLine ? whole.slice(0, endColumn) : whole;
  };
  const valid = ([line, column]: Place): Place => {
    let at: Place = [line, column];
    while (at[0] <= endLine && at[1] >= text(at[0]).length) at = [at[0] + 1, 0];
    return at;
  };
  const find = (from: Place, stop: (character: string) => boolean): Place | undefined => {
    let at = valid(from);
    while (at[0] <= endLine) {
      const character = text(at[0])[at[1]] ?? '';
      if (character === '\\' || character === '#') at = valid([at[0] + 1, 0]);
      else if (stop(character)) return at;
      else at = valid([at[0], at[1] + 1]);
    }
    return undefined;
  };
  if (node.kind === 'BinOp') {
    const found = find(endOf(node.left), (character) => !/[\s)]/.test(character));
    if (found === undefined) return undefined;
    const [line, column] = found;
    const next = text(line)[column + 1];
    const { at } = node.right;
    const two = next !== undefined && (at.line > line || column + 1 < at.column) && !/[\s\\#]/.test(next);
    return { line, column, endLine: line, endColumn: column + (two ? 2 : 1) };
  }
  const bracket = node.kind === 'Call' ? '(' : '[';
  const found = find(endOf(node.kind === 'Call' ? node.func : node.value), (character) => character === bracket);
  return found && { line: found[0], column: found[1], endLine, endColumn };
}

function endOf({ at }: FoundExpression['node']): Place;
function endOf(node: { readonly at: Position }): Place;
function endOf({ at }: { readonly at: Position }): Place {
  return [at.endLine, at.endColumn];
}
