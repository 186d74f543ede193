import type { Comprehension, ComprehensionFor, Expression } from '../python/index.js';
import { NO_PARAMETERS, OP } from './code.js';
import { checkIterables } from './comprehension-names.js';
import { returnNone } from './definitions.js';
import { Emitter } from './emitter.js';
import { compileExpression } from './expressions.js';
import { emitIterator } from './order-free.js';
import { kindOf, scopeOf, variablesOf } from './scope.js';
import { type Decided, jumpIf } from './statements.js';
import { store } from './targets.js';
import { unsupported } from './unsupported.js';

const NAMES = { list: '<listcomp>', set: '<setcomp>', dict: '<dictcomp>', generator: '<genexpr>' } as const;

/** A list, set or dict comprehension: in the frame around it (3.12+, PEP 709), or as a function of its own (3.11). */
export function compileComprehension(emitter: Emitter, node: Comprehension): void {
  const [first] = node.generators;
  if (first === undefined) throw unsupported(emitter, node, 'this comprehension');
  checkIterables(emitter, node);
  if (node.of === 'generator') {
    compileGeneratorExpression(emitter, node, first.iter);
    return;
  }
  if (emitter.facts.inlinesComprehensions) {
    compileExpression(emitter, first.iter);
    emitter.at(first.iter.at);
    emitIterator(emitter, emitter, node);
    inline(emitter, node);
    return;
  }
  const inner = emitterOf(emitter, node);
  inner.emit(OP.LINE, node.at.line);
  display(inner, node);
  inner.emit(OP.LOAD_FAST, inner.fast('.0'));
  loop(inner, node, 0, { at: node.at });
  inner.emit(OP.RETURN_VALUE, 0, inner.origin({ from: 'display' }));
  callWith(emitter, node, inner, first.iter, true);
}

/** A generator expression: a generator function of one argument, called at once. */
function compileGeneratorExpression(emitter: Emitter, node: Comprehension, iterable: Expression): void {
  const { generatorExpressionIterates: iterates } = emitter.facts;
  const inner = emitterOf(emitter, node);
  if (iterates === 'inside') {
    inner.emit(OP.LOAD_FAST, inner.fast('.0'));
    inner.at(iterable.at);
    emitIterator(inner, emitter, node);
    inner.at(node.at);
    inner.emit(OP.RETURN_GENERATOR);
    inner.emit(OP.LINE, node.at.line);
  } else {
    inner.emit(OP.RETURN_GENERATOR);
    inner.emit(OP.LINE, node.at.line);
    inner.emit(OP.LOAD_FAST, inner.fast('.0'));
    inner.atPart(iterable.at, node.at);
    if (iterates === 'twice') inner.emit(OP.GET_ITER, 1);
  }
  loop(inner, node, 0, { at: node.at });
  returnNone(inner);
  callWith(emitter, node, inner, iterable, iterates !== 'inside');
}

function emitterOf(emitter: Emitter, node: Comprehension): Emitter {
  const prefix = `${emitter.prefix}${NAMES[node.of]}.<locals>.`;
  const inner = new Emitter(emitter.unit, scopeOf(emitter.scope, node), emitter.facts, emitter.className, prefix);
  inner.at(node.at);
  return inner;
}

/** Makes a function of a comprehension's code and calls it with the iterable (or with its iterator). */
function callWith(
  emitter: Emitter,
  node: Comprehension,
  inner: Emitter,
  iterable: Expression,
  iterates: boolean,
): void {
  const name = NAMES[node.of];
  const code = inner.finish(name, emitter.prefix + name, 'function', { ...NO_PARAMETERS, positional: 1 });
  emitter.at(node.at);
  for (const free of code.freevars) emitter.emit(OP.LOAD_CLOSURE, emitter.deref(free));
  const shape = emitter.calls.push({ keywords: [], origins: [] }) - 1;
  emitter.emit(OP.MAKE_FUNCTION, emitter.codes.push(code) - 1, shape).pops = code.freevars.length;
  emitter.emit(OP.PUSH_NULL);
  compileExpression(emitter, iterable);
  emitter.atPart(iterable.at, node.at);
  if (iterates) emitIterator(emitter, emitter, node);
  emitter.at(node.at);
  emitter.emit(OP.CALL, 1, emitter.calls.push({ keywords: [], origins: [{ from: 'call' }, { from: 'call' }] }) - 1);
}

/** The iterator of the first iterable lies on the stack; the result takes its place. */
function inline(emitter: Emitter, node: Comprehension): void {
  const { cells } = scopeOf(emitter.scope, node);
  const variables = variablesOf(node).map((name) => {
    const local = `.${emitter.varnames.length} ${name}`;
    emitter.fast(local);
    return { name, local, inCell: cells.has(name) };
  });
  emitter.hidden.push(...variables);
  for (const { name, local, inCell } of variables) {
    if (inCell) emitter.emit(OP.SHADOW_CELL, emitter.deref(name), emitter.fast(local));
  }
  const clear = (): void => {
    for (const { name, local, inCell } of variables.toReversed()) {
      if (inCell) emitter.emit(OP.RESTORE_CELL, emitter.deref(name), emitter.fast(local));
      else emitter.emit(OP.CLEAR_FAST, emitter.fast(local));
      if (kindOf(emitter.scope, name) === 'fast') emitter.emit(OP.UNSURE_FAST, emitter.fast(name));
    }
  };
  const failed = emitter.label();
  const end = emitter.label();
  display(emitter, node);
  emitter.emit(OP.SWAP, 2);
  const region = emitter.region();
  loop(emitter, node, 0, { at: node.at });
  emitter.protect(region, failed);
  emitter.hidden.length -= variables.length;
  clear();
  emitter.jump(OP.JUMP, end);
  emitter.place(failed);
  clear();
  emitter.emit(OP.RERAISE);
  emitter.place(end);
}

function display(emitter: Emitter, node: Comprehension): void {
  const shape = emitter.calls.push({ keywords: [], origins: [], partial: true }) - 1;
  const op = node.of === 'list' ? OP.BUILD_LIST : node.of === 'set' ? OP.BUILD_SET : OP.BUILD_MAP;
  emitter.emit(op, 0, shape);
}

/** One `for` of the comprehension, its iterator on top of the stack, and what stands inside it. */
function loop(emitter: Emitter, node: Comprehension, index: number, decided: Decided): void {
  const { target, iter, ifs } = node.generators[index] as ComprehensionFor;
  const next = emitter.label();
  const exhausted = emitter.label();
  emitter.place(next);
  emitter.atPart(iter.at, decided.at);
  emitter.jump(OP.FOR_ITER, exhausted);
  store(emitter, target, { from: 'iteration' });
  for (const test of ifs) jumpIf(emitter, test, false, next, decided);
  const inner = node.generators[index + 1];
  if (inner) {
    compileExpression(emitter, inner.iter);
    emitter.atPart(inner.iter.at, decided.at);
    emitter.emit(OP.GET_ITER);
    loop(emitter, node, index + 1, decided);
  } else {
    compileExpression(emitter, node.element);
    if (node.value) compileExpression(emitter, node.value);
    const last = node.value ?? node.element;
    const { endLine, endColumn } = last.at;
    emitter.atPart({ ...node.element.at, endLine, endColumn }, decided.at);
    if (node.of === 'generator') {
      emitter.emit(OP.YIELD_VALUE);
      emitter.emit(OP.POP_TOP);
    } else {
      const op = node.of === 'list' ? OP.LIST_APPEND : node.of === 'set' ? OP.SET_ADD : OP.MAP_ADD;
      emitter.emit(op, index + 2);
    }
  }
  emitter.jump(OP.JUMP, next);
  emitter.place(exhausted);
}
