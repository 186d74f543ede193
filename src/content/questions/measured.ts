import { code, type Sentence, say } from '../../document/index.js';
import type { Expression } from '../../machine/python/index.js';
import { type Snapshot, snapshotAt, type Trace } from '../../machine/trace/index.js';
import { type Room, roomsOf } from './list-room.js';
import { LIST, PLAIN, RANGE, SLOT, SLOTTED, SMALL_INT } from './size-table.js';
import { counted } from './wording.js';

/** An object whose size a line asks for, as the program writes it. */
export interface Measured {
  readonly path: string;
  readonly id: number;
  /** Its size by the table, if the table tells one, and how it comes about: "56 + 8 × 4". */
  readonly size: number | undefined;
  readonly sum: string;
  /** For a list: how its room came about. */
  readonly rooms: readonly Room[];
}

/** What `getsizeof(path)` gives at a moment by the table; undefined where the table does not tell it. */
export function measured(trace: Trace, snapshot: Snapshot, path: Expression): Measured | undefined {
  const id = reached(snapshot, path);
  if (id === undefined) return undefined;
  const { type, content } = snapshot.object(id);
  const same = { path: pathText(path), id, rooms: [] };
  if (type === 'int') return { ...same, size: SMALL_INT, sum: `${SMALL_INT}` };
  if (type === 'range') return { ...same, size: RANGE, sum: `${RANGE}` };
  if (content.kind === 'instance') {
    const slots = slotsOf(trace, type);
    if (slots === undefined) return { ...same, size: undefined, sum: PLAIN };
    return { ...same, size: SLOTTED + SLOT * slots, sum: `${SLOTTED} + ${SLOT} × ${slots}` };
  }
  const rooms = type === 'list' ? roomsOf(trace, id, snapshot.moment) : undefined;
  const slots = rooms?.at(-1)?.slots;
  if (rooms === undefined || slots === undefined) return undefined;
  return { ...same, size: LIST + SLOT * slots, sum: slots === 0 ? `${LIST}` : `${LIST} + ${SLOT} × ${slots}`, rooms };
}

/** What `cup`, `tray[0]` or `oak.notes` refers to. */
function reached(snapshot: Snapshot, path: Expression): number | undefined {
  if (path.kind === 'Name') return snapshot.frames[0]?.names.get(path.id);
  if (path.kind !== 'Subscript' && path.kind !== 'Attribute') return undefined;
  const owner = reached(snapshot, path.value);
  const content = owner === undefined ? undefined : snapshot.object(owner).content;
  if (path.kind === 'Attribute') {
    return content?.kind === 'instance' ? content.attributes.find(([name]) => name === path.attr)?.[1] : undefined;
  }
  const { slice } = path;
  if (content?.kind !== 'sequence' || slice.kind !== 'Constant' || slice.value.type !== 'int') return undefined;
  return content.items[Number(slice.value.value)];
}

function pathText(path: Expression): string {
  if (path.kind === 'Name') return path.id;
  if (path.kind === 'Attribute') return `${pathText(path.value)}.${path.attr}`;
  if (path.kind !== 'Subscript' || path.slice.kind !== 'Constant' || path.slice.value.type !== 'int') return '…';
  return `${pathText(path.value)}[${path.slice.value.value}]`;
}

/** How many names the `__slots__` of a class of the program have; undefined for a class without. */
function slotsOf({ program }: Trace, type: string): number | undefined {
  const body = [...(program.prelude?.body ?? []), ...program.body];
  const defined = body.find((each) => each.kind === 'ClassDef' && each.name === type);
  if (defined?.kind !== 'ClassDef' || defined.bases.length > 0) return undefined;
  for (const statement of defined.body) {
    if (statement.kind !== 'Assign' || statement.targets[0]?.kind !== 'Name') continue;
    const { value } = statement;
    if (statement.targets[0].id === '__slots__' && value.kind === 'Tuple') return value.elts.length;
  }
  return undefined;
}

/** "`prices`: created on line 2 with room for 2 slots; line 4 gives it room for 8 slots. 56 + 8 × 8 = 120 bytes." */
export function historyOf({ path, rooms, sum, size }: Measured): Sentence {
  const steps = rooms.map(({ line, items, slots }, index): Sentence => {
    const before = rooms[index - 1];
    if (before === undefined) return say`created on line ${line} with ${roomWords(slots)}`;
    if (slots === before.slots) return say`line ${line} leaves its room as it is (${counted(items, 'item')} now)`;
    return say`line ${line} gives it ${roomWords(slots)}`;
  });
  const [first, ...rest] = steps;
  const story = first === undefined ? [] : rest.reduce<Sentence>((text, step) => say`${text}; ${step}`, first);
  const end = first === undefined ? '' : '. ';
  return say`${code(path)}: ${story}${end}${sum}${size === undefined || sum === String(size) ? '' : ` = ${size}`} bytes.`;
}

/** "no room", "room for 1 slot" */
export const roomWords = (slots: number): string => (slots === 0 ? 'no room' : `room for ${counted(slots, 'slot')}`);

/** The snapshot in which a line that changes nothing measures. */
export const whileOn = (trace: Trace, line: number): Snapshot | undefined => snapshotAt(trace, { line, visit: 1 });
