import { type Block, drawnFrom } from '../document/index.js';
import type { Snapshot } from '../machine/trace/snapshot.js';
import { figuresOf } from './figures/index.js';
import type { Figure } from './sheet.js';

/** Widest picture among options, in points: three stand side by side. */
const WIDEST = 150;

/** The picture of a drawing: the heap that it was made from. */
export function figureOf(block: Extract<Block, { readonly kind: 'drawing' }>): Figure {
  const snapshot = drawnFrom(block) as Snapshot | undefined;
  if (snapshot === undefined) throw new RangeError('a drawing of nothing');
  const known = figures.get(snapshot);
  if (known !== undefined) return known;
  const [figure] = figuresOf([snapshot], [[]], { width: WIDEST, onlyLiving: true });
  if (figure === undefined) throw new RangeError('a drawing of nothing');
  figures.set(snapshot, figure);
  return figure;
}

const figures = new WeakMap<Snapshot, Figure>();
