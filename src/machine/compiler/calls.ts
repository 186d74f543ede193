import type { Call } from '../python/index.js';
import { OP, type OriginSource } from './code.js';
import { compileConsumer } from './consumers.js';
import { compileStarredList } from './displays.js';
import type { Emitter } from './emitter.js';
import { compileExpression, originOf } from './expressions.js';
import { noteOrderFree } from './order-free.js';
import { compileSuper, isSuper } from './super.js';

/** A call: LOAD_METHOD for `object.name(…)`, CALL_EX where stars expand. */
export function compileCall(emitter: Emitter, node: Call): void {
  noteOrderFree(emitter, node);
  const { func } = node;
  const [only] = node.args;
  if (
    func.kind === 'Name' &&
    only?.kind === 'Comprehension' &&
    only.of === 'generator' &&
    node.args.length + node.keywords.length === 1 &&
    emitter.facts.inlinesConsumers.includes(func.id)
  ) {
    compileConsumer(emitter, node, func.id, only);
    return;
  }
  const starred =
    node.args.some(({ kind }) => kind === 'Starred') || node.keywords.some(({ arg }) => arg === undefined);
  const receiver: OriginSource = func.kind === 'Attribute' ? originOf(func.value) : { from: 'call' };
  if (func.kind === 'Attribute' && !starred && isSuper(emitter, func.value)) {
    compileSuper(emitter, func.value, func, OP.LOAD_SUPER_METHOD);
  } else if (func.kind === 'Attribute' && !starred) {
    compileExpression(emitter, func.value);
    emitter.atAttribute(func.at, func);
    emitter.emit(OP.LOAD_METHOD, emitter.name(emitter.mangle(func.attr)));
  } else {
    compileExpression(emitter, func);
    emitter.emit(OP.PUSH_NULL);
  }
  if (starred) {
    compileStarredList(emitter, node.args, node.at);
    compileKeywordDict(emitter, node);
    emitter.at(node.at);
    emitter.emit(OP.CALL_EX, node.keywords.length > 0 ? 1 : 0);
    return;
  }
  for (const argument of node.args) compileExpression(emitter, argument);
  for (const keyword of node.keywords) compileExpression(emitter, keyword.value);
  const shape =
    emitter.calls.push({
      keywords: node.keywords.map(({ arg }) => arg ?? ''),
      origins: [receiver, ...node.args.map(originOf), ...node.keywords.map(({ value }) => originOf(value))],
    }) - 1;
  if (func.kind === 'Attribute') emitter.atAttribute(node.at, func);
  else emitter.at(node.at);
  emitter.emit(OP.CALL, node.args.length + node.keywords.length, shape);
}

function compileKeywordDict(emitter: Emitter, node: Call): void {
  if (node.keywords.length === 0) return;
  emitter.at(node.at);
  emitter.emit(OP.BUILD_MAP, 0, emitter.calls.push({ keywords: [], origins: [], partial: true }) - 1);
  for (const keyword of node.keywords) {
    if (keyword.arg !== undefined) {
      emitter.constant({ kind: 'atom', value: { type: 'str', value: keyword.arg } });
      compileExpression(emitter, keyword.value);
      emitter.at(node.at);
      emitter.emit(OP.MAP_ADD, 0);
    } else {
      compileExpression(emitter, keyword.value);
      emitter.at(node.at);
      emitter.emit(OP.DICT_UPDATE, 0);
    }
  }
}
