import type { Code } from '../compiler/index.js';
import { type CellObject, EVENT, type FunctionObject, type HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import type { Vm } from './vm.js';

/**
 * MAKE_CELL and COPY_FREE_VARS: cells for names that inner functions use, then those of the functions around.
 * The cell of a parameter takes over its slot, as in CPython.
 */
export function makeCells(vm: Vm, frame: Frame, callee: FunctionObject): void {
  const { cellvars, varnames } = frame.code;
  for (const name of cellvars) {
    const cell = vm.heap.allocate('cell', { content: undefined });
    frame.cells.push(cell);
    const slot = varnames.indexOf(name);
    if (slot < 0) continue;
    const value = frame.locals[slot];
    if (value) fill(vm, cell, frame.localsOwned[slot] ? value : vm.heap.own(value));
    frame.locals[slot] = cell;
    frame.localsOwned[slot] = true;
  }
  for (const cell of callee.value.cells) frame.cells.push(vm.heap.own(cell));
}

/** The cells of a module or class body, which has no parameters; the cell of its class is at hand. */
export function bodyCells(vm: Vm, { cellvars }: Code, classCell?: CellObject): CellObject[] {
  return cellvars.map((name) =>
    name === '__class__' && classCell ? vm.heap.own(classCell) : vm.heap.allocate('cell', { content: undefined }),
  );
}

/** Puts a value, whose reference becomes the cell's, in place of the old one, which is given back. */
export function fill(vm: Vm, cell: CellObject, value: HeapObject | undefined): HeapObject | undefined {
  const old = cell.value.content;
  cell.value.content = value;
  const { log } = vm.heap;
  if (old) log.add1(EVENT.release, cell.id);
  if (value) log.add2(EVENT.hold, cell.id, value.id);
  return old;
}

/** The cells that no slot of a parameter holds. */
export function ownCells({ cells, locals }: Frame): readonly CellObject[] {
  return cells.filter((cell) => !locals.includes(cell));
}

/** What a slot of the frame stands for: the value, or what its cell holds. */
export function contentOf(slot: HeapObject | undefined): HeapObject | undefined {
  return slot?.kind === 'cell' ? slot.value.content : slot;
}
