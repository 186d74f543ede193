import { code, type Row, type Sentence, say, type Table } from '../../document/index.js';
import type { Statement } from '../../machine/python/index.js';
import { walkBody } from '../../machine/python/walk.js';
import type { Trace } from '../../machine/trace/index.js';

/** Bytes on a 64-bit build, the same on 3.11–3.15 (see the sizes of the machine). */
export const LIST = 56;
export const SLOT = 8;
export const SMALL_INT = 28;
export const RANGE = 48;
export const SLOTTED = 32;
/** An instance of a class without `__slots__`: 56 on 3.11, 48 from 3.12 on. */
export const PLAIN = '48 or 56';

/** What a learner needs to work a size out, and no more: rows for what the program has. */
export function sizeTable(trace: Trace): Table {
  const nodes = [...walkBody([...(trace.program.prelude?.body ?? []), ...trace.program.body])];
  const methods = new Set(
    nodes.flatMap((node) => (node.kind === 'Call' && node.func.kind === 'Attribute' ? [node.func.attr] : [])),
  );
  const names = new Set(nodes.flatMap((node) => (node.kind === 'Name' ? [node.id] : [])));
  const hasNumbers = nodes.some((node) => node.kind === 'List' && node.elts.some(({ kind }) => kind === 'Constant'));
  const hasPlain = nodes.some((node) => node.kind === 'ClassDef' && !node.body.some(isSlots));
  const rows: readonly (readonly [isThere: boolean, what: Sentence, value: Sentence])[] = [
    [true, say`a list`, say`${LIST}, and ${SLOT} for each slot it has room for`],
    [names.has('__slots__'), say`an object of a class with ${code('__slots__')}`, say`${SLOTTED}, and ${SLOT} a name`],
    [hasPlain, say`an object of another class`, say`${PLAIN}, whatever its attributes`],
    [names.has('range'), say`a ${code('range')}`, say`${RANGE}`],
    [hasNumbers, say`a small whole number`, say`${SMALL_INT}`],
    [true, say`room of a new list or slice`, say`as many slots as items`],
    [methods.has('append'), say`room when ${code('append')} finds no free slot`, GROWTH],
    [methods.has('pop'), say`room after ${code('pop')}`, say`as before; none if the list is empty`],
    [methods.has('clear'), say`room after ${code('clear')}`, say`none`],
  ];
  return {
    head: [say`64-bit Python`, say`bytes, or slots`],
    rows: rows.filter(([isThere]) => isThere).map(([, what, value]): Row => [what, value]),
  };
}

/** See `roomFor`. */
const GROWTH = say`4 slots for 1 item, 8 for 2 to 5, 12 for 6 to 8, 16 for 9 to 12`;

/** `__slots__ = …` */
export function isSlots(statement: Statement): boolean {
  if (statement.kind !== 'Assign') return false;
  return statement.targets.some((target) => target.kind === 'Name' && target.id === '__slots__');
}
