import { visible } from '../../markup.js';
import type { Figure } from '../../sheet.js';
import { type Runs, runsOf } from './runs.js';

/** A picture, small enough for the page; width and height in points. */
export interface PicturePage {
  readonly svg: string;
  readonly text: string;
  readonly caption: Runs;
  readonly width: number;
  readonly height: number;
}

const BETWEEN = 22;

/** A picture at this scale. */
export const pictureOf = ({ svg, text, caption, width, height }: Figure, scale: number): PicturePage => ({
  svg: visible(svg),
  text: visible(text),
  caption: runsOf(caption),
  width: width * scale,
  height: height * scale,
});

/** A picture wider than `room` is drawn smaller. */
export const picturePage = (figure: Figure, room: number): PicturePage =>
  pictureOf(figure, Math.min(1, room / figure.width));

/** As many pictures side by side as there is room for; one that is wider or taller than the room is drawn smaller. */
export function pictureRows<T extends { readonly width: number; readonly height: number }, P>(
  figures: readonly T[],
  room: number,
  pageOf: (figure: T, scale: number) => P,
  tallest = Number.POSITIVE_INFINITY,
): readonly (readonly P[])[] {
  const rows: P[][] = [];
  let left = 0;
  for (const figure of figures) {
    const scale = Math.min(1, room / figure.width, tallest / figure.height);
    const width = figure.width * scale;
    const row = rows.at(-1);
    if (row !== undefined && left >= width) row.push(pageOf(figure, scale));
    else {
      rows.push([pageOf(figure, scale)]);
      left = room;
    }
    left -= width + BETWEEN;
  }
  return rows;
}
