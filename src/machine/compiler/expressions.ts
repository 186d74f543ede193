import { unreachable } from '../../errors.js';
import type { Expression, JoinedStr, Name } from '../python/index.js';
import { compileCall } from './calls.js';
import { EMPTY_BLOCK, OP, type OriginSource } from './code.js';
import { checkNamed, kindInside } from './comprehension-names.js';
import { compileComprehension } from './comprehensions.js';
import { compileLambda } from './definitions.js';
import { compileDict, compileDisplay } from './displays.js';
import type { Emitter } from './emitter.js';
import { fold } from './fold.js';
import { kindOf } from './scope.js';
import { compileSuper, isSuper } from './super.js';
import { hiddenVariable, storeName } from './targets.js';
import { unsupported } from './unsupported.js';
import { truthOfConstant } from './while.js';
import { compileYield } from './yield.js';

/** Emits code that leaves the value of `node` on the stack. */
export function compileExpression(emitter: Emitter, node: Expression): void {
  const constant = fold(node);
  emitter.at(node.at);
  if (constant) {
    emitter.constant(constant);
    return;
  }
  switch (node.kind) {
    case 'Name':
      loadName(emitter, node);
      return;
    case 'Attribute':
      if (isSuper(emitter, node.value)) {
        compileSuper(emitter, node.value, node, OP.LOAD_SUPER_ATTR);
        return;
      }
      compileExpression(emitter, node.value);
      emitter.atAttribute(node.at, node);
      emitter.emit(OP.LOAD_ATTR, emitter.name(emitter.mangle(node.attr)));
      return;
    case 'Subscript':
      compileExpression(emitter, node.value);
      compileExpression(emitter, node.slice);
      emitter.at(node.at);
      emitter.emit(OP.BINARY_SUBSCR, 0, emitter.origin(originOf(node.value)));
      return;
    case 'Slice':
      for (const part of [node.lower, node.upper, node.step]) {
        if (part) compileExpression(emitter, part);
        else emitter.constant({ kind: 'atom', value: { type: 'none' } });
      }
      emitter.at(node.at);
      emitter.emit(OP.BUILD_SLICE);
      return;
    case 'List':
    case 'Tuple':
    case 'Set':
      compileDisplay(emitter, node);
      return;
    case 'Dict':
      compileDict(emitter, node);
      return;
    case 'BinOp':
      compileExpression(emitter, node.left);
      compileExpression(emitter, node.right);
      emitter.at(node.at);
      emitter.emit(OP.BINARY_OP, emitter.name(node.op), emitter.origin(originOf(node.left)));
      return;
    case 'UnaryOp':
      compileExpression(emitter, node.operand);
      emitter.at(node.at);
      emitter.emit(OP.UNARY_OP, emitter.name(node.op));
      return;
    case 'BoolOp':
      compileBoolOp(emitter, node);
      return;
    case 'Compare':
      compileCompare(emitter, node);
      return;
    case 'Call':
      compileCall(emitter, node);
      return;
    case 'IfExp': {
      const otherwise = emitter.label();
      const end = emitter.label();
      compileExpression(emitter, node.test);
      if (node.test.kind !== 'Compare') emitter.atPart(node.test.at, node.at);
      emitter.jump(OP.POP_JUMP_IF_FALSE, otherwise);
      compileExpression(emitter, node.body);
      emitter.jump(OP.JUMP, end);
      emitter.place(otherwise);
      compileExpression(emitter, node.orelse);
      emitter.place(end);
      if (truthOfConstant(node.test) !== undefined) emitter.emit(OP.NOP, EMPTY_BLOCK);
      return;
    }
    case 'JoinedStr':
      compileJoined(emitter, node);
      return;
    case 'NamedExpr':
      checkNamed(emitter, node);
      compileExpression(emitter, node.value);
      emitter.emit(OP.COPY, 1);
      storeName(emitter, node.target.id, originOf(node.value));
      return;
    case 'Lambda':
      compileLambda(emitter, node);
      return;
    case 'Comprehension':
      compileComprehension(emitter, node);
      return;
    case 'Starred':
      throw unsupported(emitter, node, 'a starred expression here');
    case 'Yield':
    case 'YieldFrom':
      compileYield(emitter, node);
      return;
    case 'Constant':
      throw unsupported(emitter, node, 'this literal');
    default:
      unreachable(node);
  }
}

/** What the source says about where a value comes from. */
export function originOf(node: Expression): OriginSource {
  switch (node.kind) {
    case 'Name':
      return { from: 'name', name: node.id };
    case 'List':
    case 'Dict':
    case 'Set':
      return { from: 'display' };
    case 'Tuple':
      return { from: fold(node) ? 'constant' : 'display' };
    case 'Constant':
      return { from: 'constant' };
    case 'BinOp':
    case 'UnaryOp':
      return { from: fold(node) ? 'constant' : 'operator' };
    case 'Subscript':
      return { from: 'subscript' };
    case 'Attribute':
      return { from: 'attribute' };
    case 'NamedExpr':
      return originOf(node.value);
    default:
      return { from: 'call' };
  }
}

function loadName(emitter: Emitter, node: Name): void {
  const name = emitter.mangle(node.id);
  const hidden = hiddenVariable(emitter, name);
  if (hidden) {
    if (hidden.inCell) emitter.emit(OP.LOAD_DEREF, emitter.deref(name));
    else emitter.emit(OP.LOAD_FAST, emitter.fast(hidden.local));
    return;
  }
  const kind = emitter.hidden.length > 0 ? kindInside(emitter, node, name) : kindOf(emitter.scope, name);
  if (kind === 'fast') emitter.emit(OP.LOAD_FAST, emitter.fast(name));
  else if (kind === 'cell' || kind === 'free') emitter.emit(OP.LOAD_DEREF, emitter.deref(name));
  else if (kind === 'global') emitter.emit(OP.LOAD_GLOBAL, emitter.name(name));
  else emitter.emit(OP.LOAD_NAME, emitter.name(name));
}

function compileBoolOp(emitter: Emitter, node: Extract<Expression, { kind: 'BoolOp' }>): void {
  const end = emitter.label();
  node.values.forEach((value, index) => {
    compileExpression(emitter, value);
    if (index === node.values.length - 1) return;
    emitter.at(node.at);
    emitter.emit(OP.COPY, 1);
    emitter.jump(node.op === 'and' ? OP.POP_JUMP_IF_FALSE : OP.POP_JUMP_IF_TRUE, end);
    emitter.emit(OP.POP_TOP);
  });
  emitter.place(end);
  const known = node.values[0] && truthOfConstant(node.values[0]);
  if (known === (node.op === 'or')) emitter.emit(OP.NOP, EMPTY_BLOCK);
}

function compileCompare(emitter: Emitter, node: Extract<Expression, { kind: 'Compare' }>): void {
  compileExpression(emitter, node.left);
  const end = emitter.label();
  const last = node.ops.length - 1;
  node.ops.forEach((op, index) => {
    const right = node.comparators[index];
    if (right) compileExpression(emitter, right);
    if (index < last) {
      emitter.emit(OP.SWAP, 2);
      emitter.emit(OP.COPY, 2);
    }
    emitter.at(node.at);
    if (op === 'is' || op === 'is not') emitter.emit(OP.IS_OP, op === 'is' ? 0 : 1);
    else if (op === 'in' || op === 'not in') emitter.emit(OP.CONTAINS_OP, op === 'in' ? 0 : 1);
    else emitter.emit(OP.COMPARE_OP, emitter.name(op));
    if (index < last) {
      emitter.emit(OP.COPY, 1);
      emitter.jump(OP.POP_JUMP_IF_FALSE, end);
      emitter.emit(OP.POP_TOP);
    }
  });
  if (last === 0) return;
  const done = emitter.label();
  emitter.jump(OP.JUMP, done);
  emitter.place(end);
  emitter.emit(OP.SWAP, 2);
  emitter.emit(OP.POP_TOP);
  emitter.place(done);
}

function compileJoined(emitter: Emitter, node: JoinedStr): void {
  let parts = 0;
  const literal = (value: string): void => {
    emitter.constant({ kind: 'atom', value: { type: 'str', value } });
    parts++;
  };
  for (const value of node.values) {
    if (value.kind === 'Constant') {
      if (value.value.type === 'str') literal(value.value.value);
      continue;
    }
    compileExpression(emitter, value.value);
    if (value.formatSpec) compileJoined(emitter, value.formatSpec);
    emitter.atPart(value.at, node.at);
    emitter.emit(OP.FORMAT_VALUE, value.formatSpec ? 1 : 0, emitter.name(`!${value.conversion ?? ''}`));
    parts++;
  }
  emitter.at(node.at);
  if (parts !== 1 || node.values[0]?.kind === 'Constant') emitter.emit(OP.BUILD_STRING, parts);
}
