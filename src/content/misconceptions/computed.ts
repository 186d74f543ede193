import type { Expression } from '../../machine/python/ast.js';
import { walk } from '../../machine/python/walk.js';

/** Functions that only look at their arguments. */
const LOOKING: ReadonlySet<string> = new Set(
  'len sum min max sorted abs round bool str int float list tuple dict set repr'.split(' '),
);

const PARTS: ReadonlySet<string> = new Set(
  'Constant Name Attribute Subscript Slice List Tuple BinOp UnaryOp BoolOp Compare Call IfExp JoinedStr FormattedValue'.split(
    ' ',
  ),
);

/** Whether an expression works something out from names, and changes nothing. */
export function isComputed(expression: Expression): boolean {
  if (['Constant', 'Name', 'List', 'Tuple'].includes(expression.kind)) return false;
  let names = 0;
  for (const node of walk(expression)) {
    if (!PARTS.has(node.kind)) return false;
    if (node.kind === 'Call' && !(node.func.kind === 'Name' && LOOKING.has(node.func.id))) return false;
    if (node.kind === 'Name' && !LOOKING.has(node.id)) names++;
  }
  return names > 0;
}

/** `tray[0]`, `oak.peer`: leads to an object that is there already. */
export function isPath(expression: Expression): boolean {
  if (expression.kind === 'Attribute') return true;
  return expression.kind === 'Subscript' && expression.slice.kind !== 'Slice';
}
