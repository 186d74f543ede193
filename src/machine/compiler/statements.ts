import { unreachable } from '../../errors.js';
import type { AugAssign, Expression, For, If, Statement } from '../python/index.js';
import { compileAnnotation } from './annotations.js';
import { EMPTY_BLOCK, OP } from './code.js';
import { compileClass, compileFunction } from './definitions.js';
import type { Emitter, Label } from './emitter.js';
import { endsStraight, isUnsure } from './emptied-blocks.js';
import { compileExpression, originOf } from './expressions.js';
import { fold } from './fold.js';
import { compileReturn, leaveLoop } from './leaving.js';
import { compileMatch } from './match.js';
import { assignFromStack, remove, store, storeName } from './targets.js';
import { compileTry } from './try.js';
import { unsupported } from './unsupported.js';
import { compileWhile, truthOfConstant } from './while.js';
import { compileWith } from './with.js';

export function compileBody(emitter: Emitter, body: readonly Statement[]): void {
  body.forEach((statement, index) => {
    compileStatement(emitter, statement, body[index - 1]);
  });
}

/** Two statements at one place stand for one statement of the source, read in a wrong way: its line starts once. */
function compileStatement(emitter: Emitter, node: Statement, before: Statement | undefined): void {
  emitter.at(node.at);
  if (emitter.facts.borrowStopsAtEmptyBlock && isUnsure(node)) emitter.unsureFrom ??= emitter.instructions.length;
  const goesOn = before?.at.line === node.at.line && before.at.column === node.at.column;
  if (node.kind !== 'Global' && node.kind !== 'Nonlocal' && !goesOn) emitter.emit(OP.LINE, node.at.line);
  switch (node.kind) {
    case 'Expr':
      if (node.value.kind === 'Constant') return;
      compileExpression(emitter, node.value);
      emitter.emit(OP.POP_TOP);
      return;
    case 'Assign':
      if (node.targets.length === 1 && node.targets[0] && assignFromStack(emitter, node.targets[0], node.value)) return;
      compileExpression(emitter, node.value);
      node.targets.forEach((target, index) => {
        if (index < node.targets.length - 1) emitter.emit(OP.COPY, 1);
        store(emitter, target, originOf(node.value));
      });
      return;
    case 'AugAssign':
      compileAugAssign(emitter, node);
      return;
    case 'AnnAssign':
      compileAnnotated(emitter, node);
      return;
    case 'Delete':
      for (const target of node.targets) remove(emitter, target);
      return;
    case 'If':
      compileIf(emitter, node);
      return;
    case 'While':
      compileWhile(emitter, node);
      return;
    case 'For':
      compileFor(emitter, node);
      return;
    case 'Break':
    case 'Continue':
      leaveLoop(emitter, node.kind === 'Break');
      return;
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
      return;
    case 'FunctionDef':
      compileFunction(emitter, node);
      return;
    case 'ClassDef':
      compileClass(emitter, node);
      return;
    case 'Return':
      compileReturn(emitter, node.value);
      return;
    case 'Import':
      for (const { name, asname, at } of node.names) {
        if (name.includes('.')) throw unsupported(emitter, { at }, 'importing a submodule');
        emitter.emit(OP.IMPORT_NAME, emitter.name(name));
        storeName(emitter, asname ?? name, { from: 'call' });
      }
      return;
    case 'ImportFrom':
      emitter.emit(OP.IMPORT_NAME, emitter.name(node.module));
      for (const { name, asname } of node.names) {
        emitter.emit(OP.IMPORT_FROM, emitter.name(name));
        storeName(emitter, asname ?? name, { from: 'attribute' });
      }
      emitter.emit(OP.POP_TOP);
      return;
    case 'Try':
      compileTry(emitter, node);
      return;
    case 'Raise':
      for (const part of [node.exc, node.cause]) if (part) compileExpression(emitter, part);
      emitter.at(node.at);
      emitter.emit(OP.RAISE, node.cause ? 2 : node.exc ? 1 : 0);
      return;
    case 'Assert': {
      const end = emitter.label();
      jumpIf(emitter, node.test, true, end);
      emitter.emit(OP.LOAD_ASSERTION_ERROR);
      if (node.msg) {
        emitter.emit(OP.PUSH_NULL);
        compileExpression(emitter, node.msg);
        emitter.emit(OP.CALL, 1, emitter.calls.push({ keywords: [], origins: [] }) - 1);
      }
      emitter.emit(OP.RAISE, 1);
      emitter.place(end);
      if (truthOfConstant(node.test) === true) emitter.emit(OP.NOP, EMPTY_BLOCK);
      return;
    }
    case 'With':
      compileWith(emitter, node.items, node.body);
      return;
    case 'Match':
      compileMatch(emitter, node);
      return;
    default:
      unreachable(node);
  }
}

function compileAugAssign(emitter: Emitter, node: AugAssign): void {
  const { target } = node;
  const op = emitter.name(node.op);
  if (target.kind === 'Name') {
    compileExpression(emitter, target);
  } else if (target.kind === 'Attribute') {
    compileExpression(emitter, target.value);
    emitter.emit(OP.COPY, 1);
    emitter.emit(OP.LOAD_ATTR, emitter.name(emitter.mangle(target.attr)));
  } else {
    compileExpression(emitter, target.value);
    compileExpression(emitter, target.slice);
    emitter.emit(OP.COPY, 2);
    emitter.emit(OP.COPY, 2);
    emitter.emit(OP.BINARY_SUBSCR, 0, emitter.origin(originOf(target.value)));
  }
  compileExpression(emitter, node.value);
  emitter.at(node.at);
  emitter.emit(OP.INPLACE_OP, op, emitter.origin(originOf(target)));
  const origin = emitter.origin({ from: 'augmented' });
  if (target.kind === 'Name') {
    storeName(emitter, target.id, { from: 'augmented' });
  } else if (target.kind === 'Attribute') {
    emitter.emit(OP.SWAP, 2);
    emitter.emit(OP.STORE_ATTR, emitter.name(emitter.mangle(target.attr)), origin);
  } else {
    emitter.emit(OP.SWAP, 3);
    emitter.emit(OP.SWAP, 2);
    emitter.emit(OP.STORE_SUBSCR, emitter.origin(originOf(target.value)), origin);
  }
}

function compileAnnotated(emitter: Emitter, node: Extract<Statement, { kind: 'AnnAssign' }>): void {
  if (emitter.scope.kind === 'class' && node.target.kind === 'Name') annotate(emitter, node.target.id, node.annotation);
  if (node.value) {
    compileExpression(emitter, node.value);
    store(emitter, node.target, originOf(node.value));
  } else if (node.target.kind !== 'Name' && node.target.kind !== 'Attribute') {
    throw unsupported(emitter, node, 'an annotation of this without a value');
  }
  if (emitter.scope.kind !== 'function') compileAnnotation(emitter, node.annotation);
}

/** A class knows the variables annotated in its body, in order. */
function annotate(emitter: Emitter, name: string, annotation: Expression): void {
  const type = annotation.kind === 'Subscript' ? annotation.value : annotation;
  const classVariable =
    (type.kind === 'Name' && type.id === 'ClassVar') || (type.kind === 'Attribute' && type.attr === 'ClassVar');
  if (!emitter.annotations.some((each) => each.name === name)) emitter.annotations.push({ name, classVariable });
}

/** Jumps to `target` if the truth of `node` is `when`; otherwise falls through. */
export function jumpIf(emitter: Emitter, node: Expression, when: boolean, target: Label): void {
  if (node.kind === 'UnaryOp' && node.op === 'not' && !fold(node)) {
    jumpIf(emitter, node.operand, !when, target);
    return;
  }
  if (node.kind === 'BoolOp') {
    if (emitter.facts.borrowStopsAtEmptyBlock && node.values.some(fold)) {
      throw unsupported(emitter, node, 'a constant in a condition with and or or');
    }
    const decides = node.op === 'or';
    const last = node.values.length - 1;
    const past = emitter.label();
    node.values.forEach((value, index) => {
      if (index === last) jumpIf(emitter, value, when, target);
      else jumpIf(emitter, value, decides, decides === when ? target : past);
    });
    emitter.place(past);
    return;
  }
  compileExpression(emitter, node);
  emitter.jump(when ? OP.POP_JUMP_IF_TRUE : OP.POP_JUMP_IF_FALSE, target);
}

function compileIf(emitter: Emitter, node: If): void {
  const otherwise = emitter.label();
  const end = emitter.label();
  jumpIf(emitter, node.test, false, otherwise);
  compileBody(emitter, node.body);
  if (node.orelse.length > 0) emitter.jump(OP.JUMP, end);
  emitter.place(otherwise);
  const known = truthOfConstant(node.test);
  if (known === false) emitter.emit(OP.NOP, EMPTY_BLOCK);
  compileBody(emitter, node.orelse);
  emitter.place(end);
  if (node.orelse.length === 0) return;
  if (known === false || (known === true && endsStraight(node.body))) emitter.emit(OP.NOP, EMPTY_BLOCK);
}

function compileFor(emitter: Emitter, node: For): void {
  const next = emitter.label();
  const exhausted = emitter.label();
  const after = emitter.label();
  compileExpression(emitter, node.iter);
  emitter.emit(OP.GET_ITER);
  const start = emitter.label();
  emitter.place(start);
  emitter.jump(OP.FOR_ITER, exhausted);
  emitter.blocks.push({ kind: 'loop', isFor: true, next, after, line: node.at.line });
  store(emitter, node.target, { from: 'iteration' });
  compileBody(emitter, node.body);
  emitter.blocks.pop();
  emitter.place(next);
  emitter.at(node.at);
  emitter.emit(OP.LINE, node.at.line);
  emitter.jump(OP.JUMP, start);
  emitter.place(exhausted);
  compileBody(emitter, node.orelse);
  emitter.place(after);
}
