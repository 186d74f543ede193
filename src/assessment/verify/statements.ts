import { aliasing, annotated, augmenting, binding, chaining, starred, unpacking, walrus } from './bindings.js';
import { branching, guarding, looping, trying, whiling } from './blocks.js';
import { calling, callingOwn } from './calls.js';
import { changing, clearing, deleting, storing } from './changes.js';
import { classing } from './classes.js';
import { comprehending } from './comprehensions.js';
import { closing, defining } from './functions.js';
import { asserting, collecting, counting, passing, showing, weakly } from './showing.js';
import type { ProgramWriter, Write } from './writer.js';

/** How often each statement comes, against the others. */
const SIMPLE: readonly (readonly [weight: number, write: Write])[] = [
  [4, binding],
  [2, aliasing],
  [1, chaining],
  [2, unpacking],
  [1, starred],
  [2, augmenting],
  [1, walrus],
  [1, comprehending],
  [5, changing],
  [3, storing],
  [3, deleting],
  [4, counting],
  [2, showing],
  [1, clearing],
  [1, weakly],
  [1, collecting],
  [2, calling],
  [3, callingOwn],
  [1, annotated],
  [1, asserting],
  [1, passing],
  [1, closing],
  [1, classing],
];
const simple: readonly Write[] = SIMPLE.flatMap(([weight, write]) => Array<Write>(weight).fill(write));
const compound: readonly Write[] = [branching, branching, looping, looping, whiling, trying, trying, guarding];
const DEEPEST = 2;

/** One statement of the main program, or of a block in it. */
export function statement(writer: ProgramWriter, depth = 0): void {
  const { random } = writer;
  if (writer.more.length > 0 && random.chance(0.3)) random.pick(writer.more)(writer, depth);
  else if (depth === 0 && random.chance(0.09)) defining(writer, depth);
  else if (depth < DEEPEST && random.chance(0.16)) random.pick(compound)(writer, depth);
  else random.pick(simple)(writer, depth);
}

/** One or two statements of a block. */
export function some(writer: ProgramWriter, depth: number): void {
  const count = writer.random.int(2) + 1;
  for (let index = 0; index < count; index++) statement(writer, depth + 1);
}
