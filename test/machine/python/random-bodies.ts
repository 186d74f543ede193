import * as fc from 'fast-check';
import type { Expression, Statement } from '../../../src/machine/python/index.js';
import {
  at,
  binaryOperator,
  exactly,
  expressions,
  keywords,
  name,
  names,
  parameters,
  singles,
  some,
  type Tree,
  targets,
} from './random-expressions.js';

interface Where {
  readonly depth: number;
  readonly inFunction: boolean;
  readonly inLoop: boolean;
}

function bodies(where: Where): Tree<readonly Statement[]> {
  return fc.array(statements(where), { minLength: 1, maxLength: 3 });
}

function statements(where: Where): Tree<Statement> {
  const inner = expressions(2);
  const named = fc.oneof(inner, exactly('NamedExpr', fc.record({ target: name, value: inner })));
  const yields: Tree<Expression> = fc.oneof(
    exactly('Yield', fc.record({ value: inner }, { requiredKeys: [] })),
    exactly('YieldFrom', fc.record({ value: inner })),
  );
  const assigned = where.inFunction ? fc.oneof({ weight: 4, arbitrary: inner }, yields) : inner;
  const simple: Tree<Statement> = fc.oneof(
    exactly('Expr', fc.record({ value: assigned })),
    exactly('Assign', fc.record({ targets: some(targets(inner), 1), value: assigned })),
    exactly('AugAssign', fc.record({ target: singles(inner), op: binaryOperator, value: assigned })),
    exactly(
      'AnnAssign',
      fc.record(
        { target: singles(inner), annotation: inner, value: assigned },
        { requiredKeys: ['target', 'annotation'] },
      ),
    ),
    exactly('Delete', fc.record({ targets: some(singles(inner), 1) })),
    fc.constant({ kind: 'Pass' as const, at }),
    exactly('Assert', fc.record({ test: inner, msg: inner }, { requiredKeys: ['test'] })),
    raises(inner),
    exactly('Import', fc.record({ names: some(aliases, 1) })),
    exactly('ImportFrom', fc.record({ module: fc.constantFrom('sys', 'a.b'), names: some(plainAliases, 1) })),
    ...(where.inFunction ? [exactly('Return', fc.record({ value: assigned }, { requiredKeys: [] }))] : []),
    ...(where.inLoop ? [fc.constantFrom({ kind: 'Break' as const, at }, { kind: 'Continue' as const, at })] : []),
  );
  if (where.depth === 0) return simple;
  const deeper = { ...where, depth: where.depth - 1 };
  const body = bodies(deeper);
  const loop = bodies({ ...deeper, inLoop: true });
  const orelse = fc.oneof(fc.constant([]), body);
  return fc.oneof(
    { weight: 6, arbitrary: simple },
    fc.oneof(
      ifs(named, body, where.depth),
      exactly('While', fc.record({ test: named, body: loop, orelse })),
      exactly('For', fc.record({ target: targets(inner), iter: inner, body: loop, orelse })),
      exactly('With', fc.record({ items: some(withItems(inner), 1), body })),
      tries(inner, body),
      functions(inner, deeper),
      classes(inner, deeper),
    ),
  );
}

const plainAliases = exactly('alias', fc.record({ name: names, asname: names }, { requiredKeys: ['name'] }));
const aliases = exactly(
  'alias',
  fc.record({ name: fc.constantFrom('sys', 'os.path'), asname: names }, { requiredKeys: ['name'] }),
);

function raises(inner: Tree<Expression>): Tree<Statement> {
  return fc.oneof(
    fc.constant({ kind: 'Raise' as const, at }),
    exactly('Raise', fc.record({ exc: inner, cause: inner }, { requiredKeys: ['exc'] })),
  );
}

function ifs(test: Tree<Expression>, body: Tree<readonly Statement[]>, depth: number): Tree<Statement> {
  const plain = exactly('If', fc.record({ test, body, orelse: fc.oneof(fc.constant([]), body) }));
  if (depth < 2) return plain;
  const rest = ifs(test, body, depth - 1).map((node) => [{ ...node, elif: true as const } as Statement]);
  return fc.oneof(plain, exactly('If', fc.record({ test, body, orelse: rest })));
}

function withItems(inner: Tree<Expression>) {
  return fc.record({ contextExpr: inner, optionalVars: name }, { requiredKeys: ['contextExpr'] });
}

function tries(inner: Tree<Expression>, body: Tree<readonly Statement[]>): Tree<Statement> {
  const typed = exactly(
    'ExceptHandler',
    fc.record({ type: inner, name: names, body }, { requiredKeys: ['type', 'body'] }),
  );
  const orelse = fc.oneof(fc.constant([]), body);
  return fc.oneof(
    exactly('Try', fc.record({ body, handlers: some(typed, 1), orelse, finalbody: orelse })),
    exactly('Try', fc.record({ body, handlers: fc.constant([]), orelse: fc.constant([]), finalbody: body })),
  );
}

/** What lezer reads after `@`: names, attributes and calls. */
function decorators(inner: Tree<Expression>): Tree<readonly Expression[]> {
  const path: Tree<Expression> = fc.oneof(name, exactly('Attribute', fc.record({ value: name, attr: names })));
  return some(fc.oneof(path, exactly('Call', fc.record({ func: path, args: some(inner), keywords: keywords(inner) }))));
}

function functions(inner: Tree<Expression>, deeper: Where): Tree<Statement> {
  const fields = {
    name: names,
    args: parameters(inner, true),
    body: bodies({ ...deeper, inFunction: true, inLoop: false }),
    decorators: decorators(inner),
    returns: inner,
  };
  return exactly('FunctionDef', fc.record(fields, { requiredKeys: ['name', 'args', 'body', 'decorators'] }));
}

function classes(inner: Tree<Expression>, deeper: Where): Tree<Statement> {
  const body = bodies({ ...deeper, inFunction: false, inLoop: false });
  const fields = { name: names, bases: some(inner), keywords: keywords(inner), body, decorators: decorators(inner) };
  return exactly('ClassDef', fc.record(fields));
}

/** Whole programs that CPython accepts, without scopes declared. */
export const randomBodies = bodies({ depth: 2, inFunction: false, inLoop: false });
