import type { Item, Solution } from '../assessment/items/item.js';
import { snapshotAt, type Trace } from '../machine/trace/index.js';
import { figuresOf } from './figures/index.js';
import type { Figure } from './sheet.js';

/** Pictures of an item's heap at these moments, in one layout. `traceOf` gives the item's true run. */
export function picturesFor(
  item: Item,
  moments: Solution['figures'],
  traceOf: (item: Item) => Trace,
): readonly Figure[] {
  const trace = traceOf(item);
  const drawn = moments.flatMap(({ moment, caption }) => {
    const snapshot = snapshotAt(trace, moment);
    return snapshot ? [{ snapshot, caption }] : [];
  });
  if (drawn.length === 0) return [];
  return figuresOf(
    drawn.map(({ snapshot }) => snapshot),
    drawn.map(({ caption }) => caption),
  );
}
