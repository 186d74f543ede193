import type { ClassDef, Expression, FunctionDef } from '../ast.js';
import { readBody } from './blocks.js';
import { readPassed } from './calls.js';
import { readExpression } from './expressions.js';
import { identifier, readName } from './names.js';
import { readParameters } from './parameters.js';
import { invalid, positionOf, type Source, unsupported } from './source.js';
import { endOf, inside, type Syntax } from './syntax.js';

/** A function or class, with its decorators. */
export function readDefinition(source: Source, node: Syntax): FunctionDef | ClassDef {
  if (node.name !== 'DecoratedStatement') return readBare(source, node, []);
  const definition = node.children.at(-1);
  if (!definition) throw invalid(source, node, 'invalid syntax');
  const decorators = node.children.slice(0, -1).map((decorator) => readDecorator(source, decorator));
  return readBare(source, definition, decorators);
}

function readBare(source: Source, node: Syntax, decorators: readonly Expression[]): FunctionDef | ClassDef {
  const generic = node.children.find(({ name }) => name === 'TypeParamList');
  if (generic) throw unsupported(source, generic, 'type parameters');
  return node.name === 'ClassDefinition' ? readClass(source, node, decorators) : readFunction(source, node, decorators);
}

function readFunction(source: Source, node: Syntax, decorators: readonly Expression[]): FunctionDef {
  if (node.children[0]?.name === 'async') throw unsupported(source, node, 'async functions');
  const [, name, list, ...rest] = node.children;
  const [type] = rest;
  if (!name || !list || !type) throw invalid(source, node, 'invalid syntax');
  const returns = type.name === 'TypeDef' ? type.children.at(-1) : undefined;
  const named = identifier(source, name);
  const args = readParameters(source, list, inside(list));
  const annotation = returns && readExpression(source, returns);
  const body = readBody(source, rest.at(-1));
  return {
    kind: 'FunctionDef',
    name: named,
    args,
    body,
    decorators,
    ...(annotation && { returns: annotation }),
    at: positionOf(source, node.from, endOf(node)),
  };
}

function readClass(source: Source, node: Syntax, decorators: readonly Expression[]): ClassDef {
  const [, name, list] = node.children;
  if (!name || !list) throw invalid(source, node, 'invalid syntax');
  const named = identifier(source, name);
  const { args, keywords } = list.name === 'ArgList' ? readBases(source, list) : { args: [], keywords: [] };
  const body = readBody(source, node.children.at(-1));
  return {
    kind: 'ClassDef',
    name: named,
    bases: args,
    keywords,
    body,
    decorators,
    at: positionOf(source, node.from, endOf(node)),
  };
}

function readBases(source: Source, list: Syntax) {
  const bare = list.children.find(({ name }) => name === 'for');
  if (bare) throw invalid(source, bare, 'invalid syntax');
  return readPassed(source, list);
}

function readDecorator(source: Source, node: Syntax): Expression {
  const [, first, ...rest] = node.children;
  if (!first) throw invalid(source, node, 'invalid syntax');
  let value: Expression = readName(source, first);
  for (const part of rest) {
    const at = positionOf(source, first.from, part.to);
    if (part.name === 'ArgList') value = { kind: 'Call', func: value, ...readPassed(source, part), at };
    else if (part.name !== '.') value = { kind: 'Attribute', value, attr: identifier(source, part), at };
  }
  return value;
}
