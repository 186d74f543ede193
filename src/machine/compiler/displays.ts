import type { Expression, Position } from '../python/index.js';
import { OP } from './code.js';
import type { Emitter } from './emitter.js';
import { compileExpression, originOf } from './expressions.js';
import { fold } from './fold.js';

/** A list, tuple or set; three or more constants come from a constant tuple. */
export function compileDisplay(emitter: Emitter, node: Extract<Expression, { kind: 'List' | 'Tuple' | 'Set' }>): void {
  const { elts } = node;
  if (elts.some(({ kind }) => kind === 'Starred')) {
    compileStarredList(emitter, elts, node.at);
    emitter.at(node.at);
    if (node.kind === 'Tuple') emitter.emit(OP.LIST_TO_TUPLE);
    if (node.kind === 'Set') {
      emitter.emit(OP.BUILD_SET, 0, emitter.calls.push({ keywords: [], origins: [], partial: true }) - 1);
      emitter.emit(OP.SWAP, 2);
      emitter.emit(OP.SET_UPDATE);
    }
    return;
  }
  if (node.kind !== 'Tuple' && elts.length >= 3) {
    const items = elts.map(fold).filter((item) => item !== undefined);
    if (items.length === elts.length) {
      if (node.kind === 'Set') emitter.emit(OP.LOAD_CONST, emitter.unit.setIndex(items));
      else emitter.constant({ kind: 'tuple', items });
      emitter.emit(OP.BUILD_CONST_LIST, node.kind === 'Set' ? 1 : 0);
      return;
    }
  }
  for (const element of elts) compileExpression(emitter, element);
  emitter.at(node.at);
  const shape = emitter.calls.push({ keywords: [], origins: elts.map(originOf) }) - 1;
  const op = node.kind === 'List' ? OP.BUILD_LIST : node.kind === 'Tuple' ? OP.BUILD_TUPLE : OP.BUILD_SET;
  emitter.emit(op, elts.length, shape);
}

/** A list of elements, some of them starred. */
export function compileStarredList(emitter: Emitter, elts: readonly Expression[], at: Position): void {
  let start = elts.findIndex(({ kind }) => kind === 'Starred');
  if (start < 0) start = elts.length;
  for (const element of elts.slice(0, start)) compileExpression(emitter, element);
  const shape = emitter.calls.push({ keywords: [], origins: elts.slice(0, start).map(originOf), partial: true }) - 1;
  emitter.at(at);
  emitter.emit(OP.BUILD_LIST, start, shape);
  for (const element of elts.slice(start)) {
    compileExpression(emitter, element.kind === 'Starred' ? element.value : element);
    emitter.at(at);
    emitter.emit(element.kind === 'Starred' ? OP.LIST_EXTEND : OP.LIST_APPEND, 1);
  }
}

/** A dict, with `**mapping` entries in their places. */
export function compileDict(emitter: Emitter, node: Extract<Expression, { kind: 'Dict' }>): void {
  const plain = node.keys.indexOf(undefined);
  const count = plain < 0 ? node.keys.length : plain;
  for (let index = 0; index < count; index++) compilePair(emitter, node, index);
  emitter.at(node.at);
  const origins = node.values.slice(0, count).map(originOf);
  const shape = emitter.calls.push({ keywords: [], origins, ...(plain >= 0 && { partial: true }) }) - 1;
  emitter.emit(OP.BUILD_MAP, count, shape);
  for (let index = count; index < node.keys.length; index++) {
    if (node.keys[index]) {
      compilePair(emitter, node, index);
      emitter.at(node.at);
      emitter.emit(OP.MAP_ADD, 1);
    } else {
      const value = node.values[index];
      if (value) compileExpression(emitter, value);
      emitter.at(node.at);
      emitter.emit(OP.DICT_UPDATE, 1);
    }
  }
}

function compilePair(emitter: Emitter, node: Extract<Expression, { kind: 'Dict' }>, index: number): void {
  const key = node.keys[index];
  const value = node.values[index];
  if (key) compileExpression(emitter, key);
  if (value) compileExpression(emitter, value);
}
