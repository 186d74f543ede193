import { type CompilerFacts, EMPTY_BLOCK, OP } from './code.js';
import type { Instruction, Label } from './emitter.js';
import { stackEffect } from './stack-effect.js';

interface Protected {
  readonly start: number;
  readonly end: number;
  readonly target: Label;
}

/** A value on the simulated stack: the load that made it, or −1. */
interface Ref {
  readonly load: number;
  readonly local: number;
}

const UNKNOWN: Ref = { load: -1, local: -1 };
const SUPERINSTRUCTION_LOCALS = 16;

/**
 * Turns loads of locals into borrowed ones where CPython 3.14+ does (`optimize_load_fast`, Python/flowgraph.c):
 * the value must be consumed in its own basic block, not stored into a local, its local not changed meanwhile, and
 * the local certainly bound.
 */
export function borrowLoads(
  instructions: readonly Instruction[],
  locals: number,
  parameters: number,
  ranges: readonly Protected[],
  facts: CompilerFacts,
): void {
  const starts = blockStarts(instructions, ranges);
  const checked = uncertainLoads(instructions, locals, parameters, ranges);
  const owned = new Set<number>(checked);
  const reached = new Set<number>();
  const depths = new Map<number, number>([[0, 0]]);
  const pending = [0];
  const visit = (target: number, depth: number): void => {
    if (depths.has(target) || target >= instructions.length) return;
    depths.set(target, depth);
    pending.push(target);
  };
  for (let start = pending.pop(); start !== undefined; start = pending.pop()) {
    let stack: Ref[] = new Array<Ref>(depths.get(start) ?? 0).fill(UNKNOWN);
    let index = start;
    let falls = true;
    for (; index < instructions.length && (index === start || !starts.has(index)); index++) {
      const instruction = instructions[index];
      if (instruction === undefined) break;
      const { op, arg, extra, target } = instruction;
      if (op === OP.NOP && arg === EMPTY_BLOCK && facts.borrowStopsAtEmptyBlock) {
        falls = false;
        index++;
        break;
      }
      if (op === OP.LOAD_FAST) {
        reached.add(index);
        stack.push(checked.has(index) ? UNKNOWN : { load: index, local: arg });
        continue;
      }
      if (op === OP.STORE_FAST || op === OP.DELETE_FAST || op === OP.CLEAR_FAST) {
        if (op === OP.STORE_FAST) owned.add(stack.pop()?.load ?? -1);
        for (const ref of stack) if (ref.local === arg) owned.add(ref.load);
        continue;
      }
      if (op === OP.COPY) {
        stack.push(stack[stack.length - arg] ?? UNKNOWN);
        continue;
      }
      if (op === OP.SWAP) {
        swap(stack, arg);
        continue;
      }
      if (op === OP.GET_ITER && facts.ownsForIterable) owned.add(stack.at(-1)?.load ?? -1);
      const [pops, pushes] = instruction.pops === undefined ? stackEffect(op, arg, extra) : [instruction.pops, 1];
      const self = op === OP.LOAD_METHOD || op === OP.LOAD_SUPER_METHOD ? stack.at(-1) : undefined;
      stack = stack.slice(0, stack.length - pops);
      if (target) visit(target.at, op === OP.FOR_ITER ? Math.max(stack.length - 1, 0) : stack.length);
      for (let push = 0; push < pushes; push++) stack.push(UNKNOWN);
      if (self) stack[stack.length - 1] = self;
      if (op === OP.JUMP || op === OP.RETURN_VALUE || op === OP.RAISE || op === OP.RERAISE) {
        falls = false;
        index++;
        break;
      }
      if (target) {
        index++;
        break;
      }
    }
    for (const ref of stack) owned.add(ref.load);
    if (falls) visit(index, stack.length);
  }
  shareFateOfPairs(instructions, starts, owned);
  for (const index of reached) {
    const instruction = instructions[index];
    if (instruction && !owned.has(index)) instruction.op = OP.LOAD_FAST_BORROW;
  }
}

function swap(stack: Ref[], depth: number): void {
  const top = stack.length - 1;
  const other = stack.length - depth;
  const value = stack[top];
  const below = stack[other];
  if (value && below) {
    stack[top] = below;
    stack[other] = value;
  }
}

/** Indexes at which a basic block starts. */
function blockStarts(instructions: readonly Instruction[], ranges: readonly Protected[]): Set<number> {
  const starts = new Set<number>(ranges.flatMap(({ start, target }) => [start, target.at]));
  instructions.forEach(({ target }, index) => {
    if (!target) return;
    starts.add(target.at);
    starts.add(index + 1);
  });
  return starts;
}

/** Loads of a local that may be unbound there: LOAD_FAST_CHECK. */
function uncertainLoads(
  instructions: readonly Instruction[],
  locals: number,
  parameters: number,
  ranges: readonly Protected[],
): Set<number> {
  const checked = new Set<number>();
  const entry = new Uint8Array(locals).fill(1, parameters);
  const states = new Map<number, Uint8Array>([[0, entry]]);
  const pending = [0];
  const reach = (target: number, unsafe: Uint8Array): void => {
    const known = states.get(target);
    if (known === undefined) {
      states.set(target, unsafe.slice());
      pending.push(target);
      return;
    }
    let grew = false;
    unsafe.forEach((value, local) => {
      if (value === 1 && known[local] === 0) {
        known[local] = 1;
        grew = true;
      }
    });
    if (grew) pending.push(target);
  };
  for (let start = pending.pop(); start !== undefined; start = pending.pop()) {
    const unsafe = (states.get(start) ?? entry).slice();
    for (let index = start; index < instructions.length; index++) {
      if (index !== start && states.has(index)) {
        reach(index, unsafe);
        break;
      }
      for (const range of ranges) if (index >= range.start && index < range.end) reach(range.target.at, unsafe);
      const instruction = instructions[index];
      if (instruction === undefined) break;
      const { op, arg, target } = instruction;
      if (op === OP.LOAD_FAST) {
        if (unsafe[arg] === 1) checked.add(index);
        unsafe[arg] = 0;
      } else if (op === OP.STORE_FAST) unsafe[arg] = 0;
      else if (op === OP.DELETE_FAST || op === OP.CLEAR_FAST || op === OP.UNSURE_FAST) unsafe[arg] = 1;
      if (target) reach(target.at, unsafe);
      if (op === OP.JUMP || op === OP.RETURN_VALUE || op === OP.RAISE || op === OP.RERAISE) break;
    }
  }
  return checked;
}

/** Two adjacent loads on one line become one instruction, and a load right after a store is never borrowed. */
function shareFateOfPairs(instructions: readonly Instruction[], starts: ReadonlySet<number>, owned: Set<number>): void {
  let previous = -1;
  instructions.forEach((instruction, index) => {
    if (starts.has(index)) previous = -1;
    const {
      op,
      arg,
      at: { line },
    } = instruction;
    if (op === OP.LINE || op === OP.NOP) return;
    const before = instructions[previous];
    const fits = before?.at.line === line && before.arg < SUPERINSTRUCTION_LOCALS && arg < SUPERINSTRUCTION_LOCALS;
    if (op === OP.LOAD_FAST && fits && before.op === OP.LOAD_FAST) {
      if (owned.has(index) || owned.has(previous)) owned.add(index).add(previous);
      previous = -1;
    } else if (op === OP.LOAD_FAST && fits && before.op === OP.STORE_FAST) {
      owned.add(index);
      previous = -1;
    } else {
      previous = op === OP.STORE_FAST && fits && before?.op === OP.STORE_FAST ? -1 : index;
    }
  });
}
