import type { Item } from '../assessment/items/item.js';
import { say } from '../document/index.js';
import { type Sketch, sketchOf } from './figures/index.js';
import type { Figure } from './sheet.js';

/** A picture would prompt the very thought that an output question tests: that names refer to objects. */
const ABOUT_REFERENCES: ReadonlySet<string> = new Set(['refcount', 'alias-groups']);
/** Beginners trace with a picture; later it is theirs to draw. */
const HIGHEST_LEVEL = 2;

/** The memory picture that a beginner completes while tracing; undefined where a question has none. */
export function sketchFor({ ask, level, program }: Item): Sketch | undefined {
  return level <= HIGHEST_LEVEL && ABOUT_REFERENCES.has(ask.what) ? sketchOf(program) : undefined;
}

/** The picture as it stands on a sheet. */
export const sketchFigure = ({ svg, text, width, height, line }: Sketch): Figure => ({
  svg,
  text,
  width,
  height,
  caption: line === undefined ? say`For drawing (no points)` : say`For drawing (no points): after line ${line}`,
});
