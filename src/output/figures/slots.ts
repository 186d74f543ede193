import { type Lettering, lettering, level, lines, type Part, upright } from './marks.js';
import type { Box, PictureFrame, PictureObject } from './picture.js';
import { cellLines, edgeOf, keyText, moreWords, NO_SLOT, rowMiddle, SIZE, slotText } from './shape.js';

const GREY = '#555';
const WORDS: Lettering = { size: SIZE.words, font: 'sans', anchor: 'middle' };

/** The slots of a frame or an object; a slot that refers to a box stays empty for its arrow. */
export function drawSlots(boxed: PictureFrame | PictureObject, box: Box, blank: boolean): string {
  if (boxed.kind === 'frame') return rows(boxed, box, blank);
  if (boxed.slots.length === 0) return emptyBody(boxed, box, blank);
  return boxed.form === 'cells' ? cells(boxed, box, blank) : rows(boxed, box, blank);
}

function emptyBody({ content }: PictureObject, box: Box, blank: boolean): string {
  const top = box.y + box.head;
  if (box.height <= box.head + 1) return '';
  const bare = blank || content === 'instance' || content === 'other';
  const words = bare ? '' : lettering(NO_SLOT, { x: box.x + box.width / 2, y: top + SIZE.row / 2 }, WORDS);
  return lines([level(box.x, box.x + box.width, top)], 0.75) + words;
}

/** Keys before slots, one below the other. */
function rows(boxed: PictureFrame | PictureObject, box: Box, blank: boolean): string {
  const [left, right] = [box.x + edgeOf(boxed), box.x + box.width - edgeOf(boxed)];
  const top = box.y + box.head;
  const bottom = top + boxed.slots.length * SIZE.row;
  const division = box.x + box.keys;
  const parts: Part[] = box.keys > 0 ? [upright(division, top, bottom)] : [];
  let texts = '';
  boxed.slots.forEach((slot, index) => {
    const y = box.y + rowMiddle(box.head, index);
    const unbound = slot.target.kind === 'unbound' && !blank;
    const look: Lettering = { size: SIZE.text, anchor: 'end', ...(unbound ? { fill: GREY } : {}) };
    const text = blank ? '' : unbound ? '–' : slotText(slot);
    if (slot.key !== '') texts += lettering(keyText(slot), { x: division - SIZE.pad, y }, look);
    if (text !== '') texts += lettering(text, { x: (division + right) / 2, y }, { ...look, anchor: 'middle' });
    parts.push(level(left, right, y - SIZE.row / 2));
  });
  const more = boxed.kind === 'object' ? boxed.more : 0;
  if (more > 0) texts += lettering(moreWords(more), { x: (left + right) / 2, y: bottom + SIZE.row / 2 }, WORDS);
  if (box.y + box.height > bottom + 3) parts.push(level(left, right, bottom));
  return lines(parts, 0.75) + texts;
}

/** Slots side by side, each with its small index. */
function cells(object: PictureObject, box: Box, blank: boolean): string {
  const indexed = object.slots[0]?.place === 'slot';
  const height = indexed ? SIZE.cell : SIZE.row;
  const [left, right] = [box.x + edgeOf(object), box.x + box.width - edgeOf(object)];
  const parts: Part[] = [];
  let texts = '';
  let top = box.y + box.head;
  for (const { from, widths } of cellLines(object)) {
    parts.push(level(left, right, top));
    const spare = (right - left - widths.reduce((sum, width) => sum + width, 0)) / widths.length;
    const middle = top + height / 2 + (indexed ? 2.5 : 0);
    let x = left;
    widths.forEach((natural, index) => {
      const centre = { x: x + (natural + spare) / 2, y: middle };
      const slot = object.slots[from + index];
      if (index > 0) parts.push(upright(x, top, top + height));
      if (slot === undefined) texts += lettering(moreWords(object.more), centre, WORDS);
      else {
        if (indexed) texts += lettering(slot.key, { x: x + 2, y: top + 4.5 }, { size: SIZE.index });
        if (!blank) texts += lettering(slotText(slot), centre, { size: SIZE.text, anchor: 'middle' });
      }
      x += natural + spare;
    });
    top += height;
  }
  if (box.y + box.height > top + 3) parts.push(level(left, right, top));
  return lines(parts, 0.75) + texts;
}
