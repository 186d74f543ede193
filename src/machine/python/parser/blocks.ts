import { HeapsheetError } from '../../../errors.js';
import type { ExceptHandler, Expression, For, If, Statement, Try, While, With, WithItem } from '../ast.js';
import { readExpression, readExpressions } from './expressions.js';
import { readMatch } from './match.js';
import { identifier } from './names.js';
import { invalid, positionOf, type Source, unsupported } from './source.js';
import { readStatement } from './statements.js';
import { endOf, inside, type Syntax, splitAtCommas } from './syntax.js';
import { checkTarget } from './targets.js';

/** A clause of a compound statement: its keyword, what stands between that and the colon, and its body. */
interface Clause {
  readonly keyword: Syntax;
  readonly head: readonly Syntax[];
  readonly body: readonly Statement[];
  readonly end: number;
}

/** A compound statement that defines nothing. */
export function readBlock(source: Source, node: Syntax): Statement {
  switch (node.name) {
    case 'IfStatement':
      return readIf(source, clausesOf(source, node), node);
    case 'WhileStatement':
      return readWhile(source, node);
    case 'ForStatement':
      return readFor(source, node);
    case 'TryStatement':
      return readTry(source, node);
    case 'WithStatement':
      return readWith(source, node);
    case 'MatchStatement':
      return readMatch(source, node);
    default:
      throw invalid(source, node, 'invalid syntax');
  }
}

/** The statements of a body or of a whole program; the mistakes of each are noted and the others still read. */
export function readSequence(source: Source, nodes: readonly Syntax[]): readonly Statement[] {
  const statements: Statement[] = [];
  for (const node of nodes) {
    if (node.name === 'StatementGroup') statements.push(...readGroup(source, node));
    else {
      try {
        statements.push(readStatement(source, node));
      } catch (error) {
        if (!(error instanceof HeapsheetError)) throw error;
        source.mistakes.push(error);
      }
    }
  }
  return statements;
}

/** The statements of a body. */
export function readBody(source: Source, node: Syntax | undefined): readonly Statement[] {
  if (node?.name !== 'Body') throw invalid(source, node ?? { from: 0 }, "expected ':'");
  return readSequence(source, node.children.slice(1));
}

function readGroup(source: Source, node: Syntax): readonly Statement[] {
  const { children } = node;
  const doubled = children.find(({ name }, index) => name === ';' && children[index - 1]?.name === ';');
  if (doubled) source.mistakes.push(invalid(source, doubled, 'invalid syntax'));
  return readSequence(
    source,
    children.filter(({ name }) => name !== ';'),
  );
}

function clausesOf(source: Source, node: Syntax): readonly Clause[] {
  const clauses: Clause[] = [];
  let rest: Syntax[] = [];
  for (const child of node.children) {
    if (child.name !== 'Body') {
      rest.push(child);
      continue;
    }
    const [keyword, ...head] = rest;
    if (!keyword) throw invalid(source, child, 'invalid syntax');
    if (keyword.name === 'async') throw unsupported(source, node, `async ${head[0]?.name} statements`);
    clauses.push({ keyword, head, body: readBody(source, child), end: endOf(child) });
    rest = [];
  }
  if (clauses.length === 0 || rest[0]) throw invalid(source, rest[0] ?? node, "expected ':'");
  return clauses;
}

function orelseOf(clauses: readonly Clause[]): readonly Statement[] {
  return clauses.find(({ keyword }) => keyword.name === 'else')?.body ?? [];
}

function readCondition(source: Source, { keyword, head }: Clause): Expression {
  const [test] = head;
  if (!test) throw invalid(source, keyword, `expected a condition after ${keyword.name}`);
  return readExpression(source, test);
}

function readIf(source: Source, clauses: readonly Clause[], node: Syntax): If {
  let orelse = orelseOf(clauses);
  for (const clause of clauses.toReversed()) {
    if (clause.keyword.name === 'else') continue;
    const { keyword, body } = clause;
    const at = positionOf(source, keyword.from, endOf(node));
    const test = readCondition(source, clause);
    if (keyword.name === 'if') return { kind: 'If', test, body, orelse, at };
    orelse = [{ kind: 'If', test, body, orelse, elif: true, at }];
  }
  throw invalid(source, node, 'invalid syntax');
}

function readWhile(source: Source, node: Syntax): While {
  const clauses = clausesOf(source, node);
  const [first] = clauses;
  if (!first) throw invalid(source, node, 'invalid syntax');
  const { body } = first;
  const orelse = orelseOf(clauses);
  const at = positionOf(source, node.from, endOf(node));
  return { kind: 'While', test: readCondition(source, first), body, orelse, at };
}

function readFor(source: Source, node: Syntax): For {
  const clauses = clausesOf(source, node);
  const [first] = clauses;
  const middle = first?.head.findIndex(({ name }) => name === 'in') ?? -1;
  if (!first || middle < 0) throw invalid(source, node, 'invalid syntax');
  const target = readExpressions(source, first.head.slice(0, middle));
  checkTarget(source, target);
  const iter = readExpressions(source, first.head.slice(middle + 1));
  const orelse = orelseOf(clauses);
  return { kind: 'For', target, iter, body: first.body, orelse, at: positionOf(source, node.from, endOf(node)) };
}

function readTry(source: Source, node: Syntax): Try {
  const clauses = clausesOf(source, node);
  const body = clauses[0]?.body ?? [];
  const handlers = clauses
    .filter(({ keyword }) => keyword.name === 'except')
    .map((clause) => readHandler(source, clause));
  const orelse = orelseOf(clauses);
  const finalbody = clauses.find(({ keyword }) => keyword.name === 'finally')?.body ?? [];
  const early = handlers.findIndex(({ type }, index) => !type && index < handlers.length - 1);
  if (early >= 0) throw invalid(source, clauses[early + 1]?.keyword ?? node, "default 'except:' must be last");
  const finished = clauses.some(({ keyword }) => keyword.name === 'finally');
  if (handlers.length === 0 && !finished) throw invalid(source, node, "expected 'except' or 'finally' block");
  if (handlers.length === 0 && orelse.length > 0) throw invalid(source, node, "expected 'except' or 'finally' block");
  return { kind: 'Try', body, handlers, orelse, finalbody, at: positionOf(source, node.from, endOf(node)) };
}

function readHandler(source: Source, { keyword, head, body, end }: Clause): ExceptHandler {
  const [type, word, name] = head;
  if (type?.name === '*') throw unsupported(source, keyword, 'except groups (except*)');
  if (word && word.name !== 'as') throw invalid(source, word, 'multiple exception types must be parenthesized');
  return {
    kind: 'ExceptHandler',
    ...(type && { type: readExpression(source, type) }),
    ...(name && { name: identifier(source, name) }),
    body,
    at: positionOf(source, keyword.from, end),
  };
}

function readWith(source: Source, node: Syntax): With {
  const [clause] = clausesOf(source, node);
  if (!clause) throw invalid(source, node, 'invalid syntax');
  const { groups, comma } = splitAtCommas(clause.head);
  if (comma) throw invalid(source, clause.head.at(-1) ?? node, 'invalid syntax');
  const items = bracketed(groups) ?? groups;
  return {
    kind: 'With',
    items: items.map((group) => readWithItem(source, group)),
    body: clause.body,
    at: positionOf(source, node.from, endOf(node)),
  };
}

/** `with (a, b):` has two items, not one tuple. */
function bracketed(groups: readonly (readonly Syntax[])[]): readonly (readonly Syntax[])[] | undefined {
  const [[only, word] = []] = groups;
  if (groups.length !== 1 || word || only?.name !== 'TupleExpression') return undefined;
  const items = splitAtCommas(inside(only)).groups;
  const plain = items.every(([first, second]) => first && !second && first.name !== 'NamedExpression');
  return plain && items.length > 0 ? items : undefined;
}

function readWithItem(source: Source, group: readonly Syntax[]): WithItem {
  const [first, word, name] = group;
  if (!first || (word && !name)) throw invalid(source, word ?? { from: 0 }, 'invalid syntax');
  const contextExpr = readExpression(source, first);
  if (!name) return { contextExpr };
  const optionalVars: Expression = readExpression(source, name);
  return { contextExpr, optionalVars };
}
