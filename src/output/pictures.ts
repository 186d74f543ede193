import type { Item, Solution } from '../assessment/items/item.js';
import { momentsOf, snapshotAt, type Trace } from '../machine/trace/index.js';
import { figuresOf } from './figures/index.js';
import type { Figure } from './sheet.js';
import { sketchFor } from './sketches.js';

/**
 * Pictures of an item's heap at these moments, in one layout. `traceOf` gives the item's true run. Where the sheet
 * has a picture to draw in, they go on from it: the same names in the same rows, the same titles.
 */
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
  const sketch = sketchFor(item);
  const begun = momentsOf(trace).find(({ line }) => line === sketch?.line);
  const start = begun && snapshotAt(trace, begun);
  const figures = figuresOf(
    [...(start ? [start] : []), ...drawn.map(({ snapshot }) => snapshot)],
    [...(start ? [[]] : []), ...drawn.map(({ caption }) => caption)],
    sketch === undefined ? {} : { names: sketch.names },
  );
  return figures.slice(figures.length - drawn.length);
}
