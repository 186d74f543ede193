import type { Sentence } from '../../document/index.js';
import type { Snapshot } from '../../machine/trace/snapshot.js';
import type { Figure } from '../sheet.js';
import { describe } from './describe.js';
import { type PictureOptions, picturesOf } from './picture.js';
import { type DrawOptions, svgOf } from './svg.js';

/**
 * Figures of several moments of one run in one layout, in the given order.
 * @throws RangeError unless there is one caption for each snapshot.
 */
export function figuresOf(
  snapshots: readonly Snapshot[],
  captions: readonly Sentence[],
  options: PictureOptions & DrawOptions = {},
): readonly Figure[] {
  if (captions.length !== snapshots.length) throw new RangeError('figures need one caption for each snapshot');
  return picturesOf(snapshots, options).map((picture, index) => ({
    svg: svgOf(picture, options),
    text: describe(picture, options),
    caption: captions[index] ?? [],
    width: picture.width,
    height: picture.height,
  }));
}
