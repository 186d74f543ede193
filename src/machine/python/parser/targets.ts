import type { Attribute, Expression, Name, Subscript } from '../ast.js';
import { invalidAt, type Source } from './source.js';

/** Words for what cannot be bound or deleted, as CPython's `_PyPegen_get_expr_name`. */
const WORDS: Readonly<Record<Expression['kind'], string>> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Slice: 'slice',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  Comprehension: 'comprehension',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  JoinedStr: 'f-string expression',
  Constant: 'literal',
  Dict: 'dict literal',
  Set: 'set display',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
};

/** `compiler_unpack_helper`, Python/compile.c. */
const MAX_BEFORE_STAR = 255;

/** Refuses what an assignment, a `for` or a `with` cannot bind. */
export function checkTarget(source: Source, target: Expression): void {
  if (target.kind === 'Starred')
    throw invalidAt(source, target.at, 'starred assignment target must be in a list or tuple');
  checkBound(source, target);
}

/** Refuses what `del` cannot delete. */
export function checkDeleted(source: Source, target: Expression): void {
  if (target.kind === 'List' || target.kind === 'Tuple') for (const elt of target.elts) checkDeleted(source, elt);
  else if (!isSingle(target)) throw invalidAt(source, target.at, `cannot delete ${WORDS[target.kind]}`);
}

/** The target of an augmented or annotated assignment. */
export function singleTarget(source: Source, target: Expression, purpose: string): Name | Attribute | Subscript {
  if (!isSingle(target)) throw invalidAt(source, target.at, `${WORDS[target.kind]} cannot be the target of ${purpose}`);
  return target;
}

function isSingle(target: Expression): target is Name | Attribute | Subscript {
  return target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript';
}

function checkBound(source: Source, target: Expression): void {
  if (target.kind === 'List' || target.kind === 'Tuple') {
    if (target.elts.filter(({ kind }) => kind === 'Starred').length > 1)
      throw invalidAt(source, target.at, 'multiple starred expressions in assignment');
    if (target.elts.findIndex(({ kind }) => kind === 'Starred') > MAX_BEFORE_STAR)
      throw invalidAt(source, target.at, 'too many expressions in star-unpacking assignment');
    for (const elt of target.elts) checkBound(source, elt.kind === 'Starred' ? elt.value : elt);
  } else if (!isSingle(target)) throw invalidAt(source, target.at, `cannot assign to ${WORDS[target.kind]}`);
}
