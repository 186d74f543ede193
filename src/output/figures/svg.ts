import { describe } from './describe.js';
import { drawFrame, drawObject } from './draw.js';
import { arrow, number, xml } from './marks.js';
import type { Box, HeapPicture, PictureFrame, PictureObject } from './picture.js';
import { boxKey } from './shape.js';

/** Solved, or to be completed. */
export interface DrawOptions {
  /** The same layout without arrows, values and numbers, to be completed. */
  readonly blank?: boolean;
  /** Writes the number of references (default); else there is a place to write it. */
  readonly counted?: boolean;
}

/**
 * The picture as a self-contained SVG: attributes only, no ids, no style sheet, sizes in points. Title and
 * description say the same in words.
 */
export function svgOf(picture: HeapPicture, { blank = false, counted = true }: DrawOptions = {}): string {
  const { width, height, moment, boxes, arrows } = picture;
  const parts: string[] = [];
  for (const frame of picture.frames) parts.push(drawFrame(frame, placeOf(boxes, frame), blank));
  for (const object of picture.objects)
    parts.push(
      drawObject(object, placeOf(boxes, object), { blank, counted: counted && !blank, stacked: picture.stacked }),
    );
  if (!blank) for (const { points } of arrows) parts.push(arrow(points));
  const times = moment.visit > 1 ? ` has run ${moment.visit} times` : '';
  const title = `Memory after line ${moment.line}${times}${blank || !counted ? ', to complete' : ''}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}pt" height="${number(height)}pt" ` +
    `viewBox="0 0 ${number(width)} ${number(height)}" role="img"><title>${xml(title)}</title>` +
    `<desc>${xml(describe(picture, { blank, counted }))}</desc>${paper(picture)}${parts.join('')}</svg>`
  );
}

/** White, since a page may be dark. */
const paper = ({ width, height }: HeapPicture): string =>
  `<path d="M0 0h${number(width)}v${number(height)}H0z" fill="#fff"/>`;

function placeOf(boxes: HeapPicture['boxes'], boxed: PictureFrame | PictureObject): Box {
  const box = boxes.get(boxKey(boxed));
  if (box === undefined) throw new RangeError(`${boxKey(boxed)} has no place`);
  return box;
}
