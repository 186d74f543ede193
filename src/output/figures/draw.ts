import { hatching, lettering, level, lines, outline, plate } from './marks.js';
import type { Box, PictureFrame, PictureObject } from './picture.js';
import { badgeOf, edgeOf, frameTitle, NOTE, SIZE } from './shape.js';
import { drawSlots } from './slots.js';
import { monoWidth, sansWidth } from './text.js';

/** The names of a frame, under a heavy line. */
export function drawFrame(frame: PictureFrame, box: Box, blank: boolean): string {
  const font = frame.name === undefined ? 'sans' : 'mono';
  return (
    lettering(
      frameTitle(frame),
      { x: box.x + SIZE.pad, y: box.y + box.head / 2 },
      { size: SIZE.text, bold: true, font },
    ) +
    drawSlots(frame, box, blank) +
    outline(box, { width: 1.25 }) +
    lines([level(box.x - 0.6, box.x + box.width + 0.6, box.y)], 2.5)
  );
}

/** How objects are drawn. */
export interface Manner {
  /** Without values, numbers and states. */
  readonly blank: boolean;
  /** With the number of references; else with a place for it. */
  readonly counted: boolean;
  readonly stacked: boolean;
}

/** A box with title, references and slots; its state shows in its border. */
export function drawObject(object: PictureObject, box: Box, manner: Manner): string {
  const state = manner.blank ? 'live' : object.state.kind;
  const border = bordersOf(object, box, state !== 'live');
  if (state === 'freed') return hatching(box) + headOf(object, box, manner) + border;
  const under = { x: box.x + box.width / 2, y: box.y + box.height + SIZE.note / 2 + 1 };
  const note =
    state === 'unreachable' ? lettering(NOTE, under, { size: SIZE.words, font: 'sans', anchor: 'middle' }) : '';
  return headOf(object, box, manner) + drawSlots(object, box, manner.blank) + border + note;
}

/** One border, two for an immutable container. */
function bordersOf(object: PictureObject, box: Box, dashed: boolean): string {
  const edge = edgeOf(object);
  const inner = { x: box.x + edge, y: box.y + edge, width: box.width - 2 * edge, height: box.height - 2 * edge };
  return (
    outline(box, { width: 1.25, radius: 3, dashed }) +
    (edge > 0 ? outline(inner, { width: 0.75, radius: 1.5, dashed }) : '')
  );
}

/** The title, and beside it or below it the number of references. */
function headOf(object: PictureObject, box: Box, { blank: bare, counted, stacked }: Manner): string {
  const blank = bare || !counted;
  const edge = edgeOf(object);
  const words = blank ? 'references' : badgeOf(object);
  const title = { x: box.x + edge + SIZE.pad + 0.5, y: box.y + edge / 2 + (stacked ? 7.5 : box.head / 2) };
  const room = blank ? 12 : 0;
  const width = sansWidth(words, SIZE.words) * (blank ? 0.92 : 1);
  const right = box.x + box.width - edge - SIZE.pad;
  const y = stacked ? title.y + 9.5 : title.y;
  const start = stacked ? title.x + room : right - width;
  const fromRight = !stacked && !blank;
  const titleWidth = monoWidth(object.title, SIZE.text);
  let under = '';
  if (!blank && object.state.kind === 'freed') {
    if (box.height > box.head + 6) under = plate(box, box.width, box.head);
    else {
      under =
        plate({ x: title.x - 2, y: title.y - 5 }, titleWidth + 4, 10) +
        plate({ x: start - 2, y: y - 5 }, width + 2, 10);
    }
  }
  return (
    under +
    lettering(object.title, title, { size: SIZE.text, bold: true }) +
    (blank ? outline({ x: start - room, y: y - 4.5, width: room - 2, height: 9 }, { width: 0.75 }) : '') +
    lettering(
      words,
      { x: fromRight ? right : start, y },
      { size: SIZE.words, font: 'sans', anchor: fromRight ? 'end' : 'start' },
    )
  );
}
