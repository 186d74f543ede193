import { HeapsheetError, HeapsheetErrors } from '../../errors.js';
import { type Expression, type Program, parse, print, type Statement } from '../../machine/python/index.js';

/** Any part of a tree: a node, a list of nodes, or a plain value. */
type Part = unknown;
interface TreeNode {
  readonly kind: string;
  readonly [field: string]: Part;
}

const EXPRESSIONS: ReadonlySet<string> = new Set<Expression['kind']>([
  'Constant',
  'Name',
  'Attribute',
  'Subscript',
  'List',
  'Tuple',
  'Set',
  'Dict',
  'BinOp',
  'UnaryOp',
  'BoolOp',
  'Compare',
  'Call',
  'IfExp',
  'JoinedStr',
  'Lambda',
  'Comprehension',
]);
const BLOCKS: ReadonlySet<string> = new Set(['body', 'orelse', 'finalbody']);

/** Sources of programs that are a little smaller, the boldest cuts first; each can be read, none comes twice. */
export function* smallerPrograms(program: Program): Generator<string> {
  const seen = new Set([program.source]);
  for (const body of smallerBodies(program.body)) {
    const source = readable(body);
    if (source === undefined || seen.has(source)) continue;
    seen.add(source);
    yield source;
  }
}

/** What prints and reads back; a cut may leave a `return` outside a function, or nothing at all. */
function readable(body: readonly Statement[]): string | undefined {
  try {
    const source = print(body);
    parse(source, 'main.py');
    return source;
  } catch (error) {
    if (error instanceof HeapsheetError || error instanceof HeapsheetErrors) return undefined;
    throw error;
  }
}

/** A sequence of statements without some of them, with one replaced by its parts, or with a smaller one. */
function* smallerBodies(body: readonly Statement[]): Generator<readonly Statement[]> {
  for (let size = Math.ceil(body.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = body.length - size; start > -size; start -= size) {
      const from = Math.max(0, start);
      yield [...body.slice(0, from), ...body.slice(start + size)];
    }
  }
  for (const [index, statement] of body.entries()) {
    const inside = blocksOf(statement);
    if (inside.length > 0) yield body.toSpliced(index, 1, ...inside);
  }
  for (const [index, statement] of body.entries()) {
    for (const smaller of smallerNodes(statement as unknown as TreeNode)) {
      yield body.toSpliced(index, 1, smaller as unknown as Statement);
    }
  }
}

/** The statements inside a compound one. */
function blocksOf(statement: Statement): readonly Statement[] {
  return Object.entries(statement).flatMap(([field, part]) => (BLOCKS.has(field) ? (part as Statement[]) : []));
}

function* smallerNodes(node: TreeNode): Generator<TreeNode> {
  for (const [field, part] of Object.entries(node)) {
    if (BLOCKS.has(field) && Array.isArray(part)) {
      for (const body of smallerBodies(part as Statement[])) yield { ...node, [field]: body };
    } else if (Array.isArray(part)) {
      for (const parts of smallerLists(part)) yield { ...node, [field]: parts };
    } else if (isNode(part) && field !== 'formatSpec') {
      for (const smaller of insteadOf(part)) yield { ...node, [field]: smaller };
    }
  }
}

function* smallerLists(parts: readonly Part[]): Generator<readonly Part[]> {
  for (const index of parts.keys()) yield parts.toSpliced(index, 1);
  for (const [index, part] of parts.entries()) {
    if (!isNode(part)) continue;
    for (const smaller of insteadOf(part)) yield parts.toSpliced(index, 1, smaller);
  }
}

/** What may stand for an expression: something simple, one of its own parts, or itself with smaller parts. */
function* insteadOf(node: TreeNode): Generator<TreeNode> {
  if (EXPRESSIONS.has(node.kind) && node.kind !== 'Name' && node.kind !== 'Constant') {
    for (const part of Object.values(node).flat()) if (isNode(part) && EXPRESSIONS.has(part.kind)) yield part;
  }
  yield* smallerNodes(node);
}

function isNode(part: Part): part is TreeNode {
  return typeof part === 'object' && part !== null && 'kind' in part;
}
