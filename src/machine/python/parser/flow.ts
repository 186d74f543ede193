import type { Arguments, Comprehension, Expression, Position, Statement, Try } from '../ast.js';
import { type AnyNode, children, parametersOf } from '../walk.js';
import { invalidAt, type Source } from './source.js';

/** What surrounds a statement or an expression. */
interface Where {
  readonly source: Source;
  readonly inFunction: boolean;
  readonly inLoop: boolean;
  /** How many loops, `try` and `with` blocks of the same function are open. */
  readonly blocks: number;
}

/** `CO_MAXBLOCKS`, Include/cpython/code.h. */
const MAX_BLOCKS = 20;

/** Notes each `return`, `yield`, `break` and `continue` that has nothing to leave, as CPython's compiler does. */
export function checkFlow(source: Source, body: readonly Statement[]): void {
  checkAll(body, { source, inFunction: false, inLoop: false, blocks: 0 });
}

function checkAll(nodes: readonly AnyNode[], where: Where): void {
  for (const node of nodes) check(node, where);
}

function check(node: AnyNode, where: Where): void {
  switch (node.kind) {
    case 'Return':
      if (!where.inFunction) note(where, node.at, "'return' outside function");
      break;
    case 'Yield':
    case 'YieldFrom':
      if (!where.inFunction) note(where, node.at, "'yield' outside function");
      break;
    case 'Break':
    case 'Continue':
      if (!where.inLoop) note(where, node.at, `'${node.kind.toLowerCase()}' outside loop`);
      break;
    case 'For':
    case 'While':
      checkAll(node.kind === 'For' ? [node.target, node.iter] : [node.test], where);
      checkAll(node.body, { ...open(where, node.at, 1), inLoop: true });
      checkAll(node.orelse, where);
      return;
    case 'With':
      for (const { contextExpr } of node.items) check(contextExpr, where);
      checkAll(node.body, open(where, node.at, node.items.length));
      return;
    case 'Try':
      checkTry(node, where);
      return;
    case 'FunctionDef':
      checkParameters(node.args, where);
      checkAnnotation(node.returns, where);
      checkAll(node.decorators, where);
      checkAll(node.body, { ...where, inFunction: true, inLoop: false, blocks: 0 });
      return;
    case 'ClassDef':
      checkAll([...node.decorators, ...node.bases, ...node.keywords], where);
      checkAll(node.body, { ...where, inFunction: false, inLoop: false, blocks: 0 });
      return;
    case 'AnnAssign':
      checkAnnotation(node.annotation, where);
      checkAll(node.value ? [node.target, node.value] : [node.target], where);
      return;
    case 'Lambda':
      checkParameters(node.args, where);
      check(node.body, { ...where, inFunction: true });
      return;
    case 'Comprehension':
      checkComprehension(node, where);
      return;
  }
  checkAll(children(node), where);
}

/** The blocks that `compiler_try_finally` and `compiler_try_except`, Python/compile.c, open. */
function checkTry(node: Try, where: Where): void {
  const inner = node.finalbody.length > 0 ? open(where, node.at, 1) : where;
  checkAll(node.body, node.handlers.length > 0 ? open(inner, node.at, 1) : inner);
  for (const { type, body, at } of node.handlers) {
    if (type) check(type, inner);
    checkAll(body, open(inner, at, 2));
  }
  checkAll(node.orelse, inner);
  checkAll(node.finalbody, inner);
}

function checkParameters(args: Arguments, where: Where): void {
  for (const node of parametersOf(args)) {
    if (node.kind === 'arg') checkAnnotation(node.annotation, where);
    else check(node, where);
  }
}

/** Python 3.14 evaluates annotations in a scope of their own, where neither `yield` nor `:=` may stand. */
function checkAnnotation(annotation: Expression | undefined, where: Where): void {
  if (annotation) forbid(annotation, ['Yield', 'YieldFrom', 'NamedExpr'], where, 'an annotation');
}

/** The first iterable is evaluated outside the comprehension, all the rest inside. */
function checkComprehension(node: Comprehension, where: Where): void {
  const [first] = node.generators;
  if (first) check(first.iter, where);
  for (const part of children(node))
    if (part !== first?.iter) {
      forbid(part, ['Yield', 'YieldFrom'], where, 'a comprehension');
      check(part, { ...where, inFunction: true });
    }
  for (const { iter } of node.generators) forbid(iter, ['NamedExpr'], where, 'the iterable of a comprehension');
}

function forbid(node: AnyNode, kinds: readonly AnyNode['kind'][], where: Where, place: string): void {
  if (kinds.includes(node.kind)) {
    const word = node.kind === 'NamedExpr' ? ':=' : "'yield'";
    note(where, node.at, `${word} cannot be used inside ${place}`);
  } else if (node.kind !== 'Lambda' || kinds.includes('NamedExpr'))
    for (const child of children(node)) forbid(child, kinds, where, place);
}

function open(where: Where, at: Position, count: number): Where {
  const blocks = where.blocks + count;
  if (blocks > MAX_BLOCKS && where.blocks <= MAX_BLOCKS) note(where, at, 'too many statically nested blocks');
  return { ...where, blocks };
}

function note({ source }: Where, at: Position, message: string): void {
  source.mistakes.push(invalidAt(source, at, message));
}
