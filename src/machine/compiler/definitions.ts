import type { Arguments, ClassDef, FunctionDef, Lambda, Statement } from '../python/index.js';
import { annotationsOf, compileAnnotation } from './annotations.js';
import { type Code, NO_PARAMETERS, OP, type Parameters } from './code.js';
import { Emitter } from './emitter.js';
import { compileExpression, originOf } from './expressions.js';
import { scopeOf } from './scope.js';
import { compileBody } from './statements.js';
import { storeName } from './targets.js';
import { unsupported } from './unsupported.js';
import { bodyYields, yields } from './yield.js';

export function compileFunction(emitter: Emitter, node: FunctionDef): void {
  for (const decorator of node.decorators) {
    compileExpression(emitter, decorator);
    emitter.emit(OP.PUSH_NULL);
  }
  const inner = innerEmitter(emitter, node, node.name);
  const [first, ...rest] = node.body;
  const documented = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str';
  inner.doc = docOf(node.body);
  if (bodyYields(node.body)) inner.emit(OP.RETURN_GENERATOR);
  compileBody(inner, documented ? rest : node.body);
  returnNone(inner);
  makeFunction(emitter, node, inner.finish(node.name, emitter.prefix + node.name, 'function', parametersOf(node.args)));
  decorate(emitter, node);
  storeName(emitter, node.name, { from: 'call' });
}

export function compileLambda(emitter: Emitter, node: Lambda): void {
  const inner = innerEmitter(emitter, node, '<lambda>');
  inner.at(node.body.at);
  if (yields(node.body)) inner.emit(OP.RETURN_GENERATOR);
  inner.emit(OP.LINE, node.body.at.line);
  compileExpression(inner, node.body);
  inner.emit(OP.RETURN_VALUE, 0, inner.origin(originOf(node.body)));
  makeFunction(
    emitter,
    node,
    inner.finish('<lambda>', `${emitter.prefix}<lambda>`, 'function', parametersOf(node.args)),
  );
}

export function compileClass(emitter: Emitter, node: ClassDef): void {
  for (const decorator of node.decorators) {
    compileExpression(emitter, decorator);
    emitter.emit(OP.PUSH_NULL);
  }
  const inner = new Emitter(
    emitter.unit,
    scopeOf(emitter.scope, node),
    emitter.facts,
    node.name,
    `${emitter.prefix}${node.name}.`,
  );
  inner.doc = docOf(node.body);
  compileBody(inner, node.body);
  returnNone(inner);
  const code = inner.finish(node.name, emitter.prefix + node.name, 'class', NO_PARAMETERS);
  if (
    [...node.bases, ...node.keywords].some(
      (each) => each.kind === 'Starred' || ('arg' in each && each.arg === undefined),
    )
  ) {
    throw unsupported(emitter, node, 'stars in a class header');
  }
  for (const base of node.bases) compileExpression(emitter, base);
  for (const { value } of node.keywords) compileExpression(emitter, value);
  emitter.at(node.at);
  for (const name of code.freevars) emitter.emit(OP.LOAD_CLOSURE, emitter.deref(name));
  emitter.emit(OP.BUILD_CLASS, emitter.codes.push(code) - 1, headerShape(emitter, node)).pops =
    node.bases.length + node.keywords.length + code.freevars.length;
  decorate(emitter, node);
  storeName(emitter, node.name, { from: 'call' });
}

/** The string that stands first in a body. */
function docOf([first]: readonly Statement[]): string | undefined {
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant') return undefined;
  return first.value.value.type === 'str' ? first.value.value.value : undefined;
}

/** Bases as origins, keywords by name. */
function headerShape(emitter: Emitter, node: ClassDef): number {
  const keywords = node.keywords.map(({ arg }) => arg ?? '');
  return emitter.calls.push({ keywords, origins: node.bases.map(originOf) }) - 1;
}

function decorate(emitter: Emitter, { decorators, at }: FunctionDef | ClassDef): void {
  for (const decorator of decorators.toReversed()) {
    emitter.at(decorator.at);
    emitter.emit(OP.CALL, 1, emitter.calls.push({ keywords: [], origins: [{ from: 'call' }, { from: 'call' }] }) - 1);
  }
  emitter.at(at);
}

function innerEmitter(emitter: Emitter, node: FunctionDef | Lambda, name: string): Emitter {
  const prefix = `${emitter.prefix}${name}.<locals>.`;
  return new Emitter(emitter.unit, scopeOf(emitter.scope, node), emitter.facts, emitter.className, prefix);
}

function makeFunction(emitter: Emitter, node: FunctionDef | Lambda, code: Code): void {
  const { args } = node;
  for (const value of args.defaults) compileExpression(emitter, value);
  const keywords: string[] = [];
  args.kwonlyargs.forEach(({ arg }, index) => {
    const value = args.kwDefaults[index];
    if (value === undefined) return;
    keywords.push(arg);
    compileExpression(emitter, value);
  });
  if (node.kind === 'FunctionDef') {
    for (const annotation of annotationsOf(args, node.returns)) compileAnnotation(emitter, annotation);
  }
  emitter.at(node.at);
  for (const name of code.freevars) emitter.emit(OP.LOAD_CLOSURE, emitter.deref(name));
  const shape = emitter.calls.push({ keywords, origins: args.defaults.map(originOf) }) - 1;
  emitter.emit(OP.MAKE_FUNCTION, emitter.codes.push(code) - 1, shape).pops =
    args.defaults.length + keywords.length + code.freevars.length;
}

/** Every body ends by returning None, with the position of its last statement. */
export function returnNone(emitter: Emitter): void {
  emitter.constant({ kind: 'atom', value: { type: 'none' } });
  emitter.emit(OP.RETURN_VALUE, 0, emitter.origin({ from: 'constant' }));
}

function parametersOf(args: Arguments): Parameters {
  return {
    positionalOnly: args.posonlyargs.length,
    positional: args.posonlyargs.length + args.args.length,
    keywordOnly: args.kwonlyargs.length,
    varargs: args.vararg !== undefined,
    varkw: args.kwarg !== undefined,
  };
}
