import type { Expression, Statement } from '../ast.js';
import { readAssignment, readUpdate } from './assignments.js';
import { readBlock } from './blocks.js';
import { readDefinition } from './definitions.js';
import { readAssigned, readExpression, readExpressions, readYield } from './expressions.js';
import { readImport } from './imports.js';
import { identifier } from './names.js';
import { invalid, positionOf, type Source, unsupported } from './source.js';
import { type Syntax, splitAtCommas } from './syntax.js';
import { checkDeleted } from './targets.js';

/** A statement; a group that semicolons join is read by its parent. */
export function readStatement(source: Source, node: Syntax): Statement {
  const { children } = node;
  const at = positionOf(source, node.from, children.at(-1)?.to ?? node.to);
  switch (node.name) {
    case 'ExpressionStatement':
      return { kind: 'Expr', value: readAssigned(source, children), at };
    case 'AssignStatement':
      return readAssignment(source, node);
    case 'UpdateStatement':
      return readUpdate(source, node);
    case 'PassStatement':
      return { kind: 'Pass', at };
    case 'BreakStatement':
      return { kind: 'Break', at };
    case 'ContinueStatement':
      return { kind: 'Continue', at };
    case 'DeleteStatement':
      return { kind: 'Delete', targets: readDeleted(source, children.slice(1)), at };
    case 'ReturnStatement':
      if (children.length === 1) return { kind: 'Return', at };
      return { kind: 'Return', value: readExpressions(source, children.slice(1)), at };
    case 'YieldStatement':
      return { kind: 'Expr', value: readYield(source, { ...node, to: children.at(-1)?.to ?? node.to }), at };
    case 'RaiseStatement':
      return readRaise(source, node);
    case 'AssertStatement':
      return readAssert(source, node);
    case 'ImportStatement':
      return readImport(source, node);
    case 'ScopeStatement':
      return { kind: children[0]?.name === 'global' ? 'Global' : 'Nonlocal', names: readNames(source, node), at };
    case 'TypeDefinition':
      throw unsupported(source, node, 'type aliases');
    case 'FunctionDefinition':
    case 'ClassDefinition':
    case 'DecoratedStatement':
      return readDefinition(source, node);
    default:
      return readBlock(source, node);
  }
}

function readDeleted(source: Source, nodes: readonly Syntax[]): readonly Expression[] {
  const targets = splitAtCommas(nodes).groups.map(([target]) =>
    readExpression(source, target ?? { name: '', from: 0, to: 0, children: [] }),
  );
  for (const target of targets) checkDeleted(source, target);
  return targets;
}

function readRaise(source: Source, node: Syntax): Statement {
  const [, exc, word, cause] = node.children;
  if (word && word.name !== 'from') throw invalid(source, word, 'invalid syntax');
  return {
    kind: 'Raise',
    ...(exc && { exc: readExpression(source, exc) }),
    ...(cause && { cause: readExpression(source, cause) }),
    at: positionOf(source, node.from, node.to),
  };
}

function readAssert(source: Source, node: Syntax): Statement {
  const { groups, comma } = splitAtCommas(node.children.slice(1));
  const [[test] = [], [msg] = [], third] = groups;
  if (!test || third || comma) throw invalid(source, node, 'invalid syntax');
  return {
    kind: 'Assert',
    test: readExpression(source, test),
    ...(msg && { msg: readExpression(source, msg) }),
    at: positionOf(source, node.from, node.to),
  };
}

function readNames(source: Source, node: Syntax): readonly string[] {
  const { groups, comma } = splitAtCommas(node.children.slice(1));
  if (comma) throw invalid(source, node, 'invalid syntax');
  return groups.flat().map((name) => identifier(source, name));
}
