import { type Moment, momentsOf, snapshotAt, type Trace } from '../../machine/trace/index.js';

/** A list at a moment at which its room or the number of its items changed. */
export interface Room {
  readonly line: number;
  readonly items: number;
  /** Slots that the list has room for, used or not. */
  readonly slots: number;
}

/**
 * Slots for which a list has room after `append` has found no free one, by the number of items afterwards
 * (Objects/listobject.c, list_resize; the same on 3.11–3.15).
 */
export const roomFor = (items: number): number => (items + Math.floor(items / 8) + 6) & ~3;

/**
 * How the room of a list changed up to a moment, as a learner works it out from the rules of the table: at first as
 * many slots as items, more when `append` finds none free, none when it gets empty. undefined where these rules do not
 * tell, as for a list that shrinks below half its room.
 */
export function roomsOf(trace: Trace, id: number, until: Moment): readonly Room[] | undefined {
  const rooms: Room[] = [];
  for (const moment of momentsOf(trace)) {
    const items = itemsAt(trace, id, moment);
    const last = rooms.at(-1);
    if (items !== undefined && items !== last?.items) {
      const slots = last === undefined ? items : next(last, items);
      if (slots === undefined) return undefined;
      rooms.push({ line: moment.line, items, slots });
    }
    if (moment.line === until.line && moment.visit === until.visit) break;
  }
  return rooms;
}

function next({ items: before, slots }: Room, items: number): number | undefined {
  if (items === 0) return 0;
  if (items > before) return items <= slots ? slots : items === before + 1 ? roomFor(items) : undefined;
  return 2 * items >= slots ? slots : undefined;
}

function itemsAt(trace: Trace, id: number, moment: Moment): number | undefined {
  const object = snapshotAt(trace, moment)?.objects.find((each) => each.id === id);
  return object?.content.kind === 'sequence' && object.freedOn === undefined ? object.content.items.length : undefined;
}
