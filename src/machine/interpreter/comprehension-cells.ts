import type { CellObject, HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import type { Vm } from './vm.js';

/**
 * LOAD_FAST_AND_CLEAR with MAKE_CELL: a comprehension starts, its variable gets a cell of its own, and the cell that
 * the name has outside waits in the local `saved` (PEP 709).
 */
export function shadowCell(vm: Vm, frame: Frame, index: number, saved: number): void {
  const before = frame.cells[index] as CellObject;
  keep(frame, saved, before);
  put(frame, index, before, vm.heap.allocate('cell', { content: undefined }));
}

/** STORE_FAST_MAYBE_NULL: the comprehension ends, the name has its cell again. */
export function restoreCell(vm: Vm, frame: Frame, index: number, saved: number): void {
  const own = frame.cells[index] as CellObject;
  const before = frame.locals[saved] as CellObject;
  keep(frame, saved, undefined);
  put(frame, index, own, before);
  vm.heap.drop(own);
}

function keep(frame: Frame, slot: number, cell: HeapObject | undefined): void {
  frame.locals[slot] = cell;
  frame.localsOwned[slot] = true;
}

/** The cell of a parameter stands in the parameter's slot too. */
function put(frame: Frame, index: number, old: CellObject, cell: CellObject): void {
  frame.cells[index] = cell;
  const name = frame.code.cellvars[index];
  const slot = name === undefined ? -1 : frame.code.varnames.indexOf(name);
  if (slot >= 0 && frame.locals[slot] === old) frame.locals[slot] = cell;
}
