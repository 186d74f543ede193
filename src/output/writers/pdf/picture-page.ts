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

/** A picture wider than `room` is drawn smaller. */
export function picturePage({ svg, text, caption, width, height }: Figure, room: number): PicturePage {
  const scale = Math.min(1, room / width);
  return {
    svg: visible(svg),
    text: visible(text),
    caption: runsOf(caption),
    width: width * scale,
    height: height * scale,
  };
}
