import type { PictureFrame, PictureObject, Scene, Slot } from './picture.js';
import { monoWidth, readable, sansWidth } from './text.js';

/** Sizes in points that layout and drawing share. */
export const SIZE = {
  text: 8,
  words: 7.5,
  index: 6.5,
  row: 13,
  cell: 19,
  head: 15,
  stackedHead: 24,
  pad: 4,
  /** Narrowest slot. */
  slot: 16,
  /** Room for "no name leads here" below a box. */
  note: 10,
  /** Between two arrowheads at one side. */
  heads: 5.5,
} as const;

/** The same for a frame or an object at every moment, and different from all others. */
export const boxKey = ({ kind, id }: { readonly kind: 'frame' | 'object'; readonly id: number }): string =>
  `${kind} ${id}`;

/** Below an object that is in memory although it cannot be reached. */
export const NOTE = 'no name leads here';
/** In a container without slots. */
export const NO_SLOT = 'empty';

/** The words beside or under a title. */
export function badgeOf({ state, references }: PictureObject): string {
  if (state.kind === 'freed') return `freed, line ${state.line}`;
  return references === 0 ? 'no reference' : `${references} reference${references === 1 ? '' : 's'}`;
}

/** What is printed before a slot, cut to fit. */
export const keyText = ({ key }: Slot): string => readable(key, 12);

/** What is printed in a slot, cut to fit; nothing where an arrow begins or a name is not bound. */
export function slotText({ target }: Slot): string {
  if (target.kind === 'atom') return readable(target.text, 16);
  return target.kind === 'dangling' ? 'freed' : '';
}

/** Measures of a frame or an object that hold in all moments. */
export interface Shape {
  readonly key: string;
  readonly head: number;
  /** Width of the keys before the slots. */
  readonly keys: number;
  readonly width: number;
  /** Height that is kept free in all moments. */
  readonly height: number;
  /** Extra room for a note below. */
  readonly note: number;
}

type Boxed = PictureFrame | PictureObject;

/** Distance between the two borders of an immutable container; 0 where there is only one. */
export const edgeOf = (boxed: Boxed): number => (boxed.kind === 'object' && boxed.immutable ? 2 : 0);

/** Cells of one line of a flat box; `from` is the index of its first slot. */
export interface CellLine {
  readonly from: number;
  readonly widths: readonly number[];
}

const CELL_LINE = 124;

/** How the slots of a flat box are set in lines. */
export function cellLines({ slots, more }: PictureObject): readonly CellLine[] {
  const lines: { from: number; widths: number[] }[] = [];
  let room = 0;
  slots.forEach((slot, index) => {
    const width = cellWidth(slotText(slot));
    const line = lines.at(-1);
    if (line === undefined || room < width) {
      lines.push({ from: index, widths: [width] });
      room = CELL_LINE - width;
    } else {
      line.widths.push(width);
      room -= width;
    }
  });
  if (more > 0) lines.push({ from: slots.length, widths: [sansWidth(moreWords(more), SIZE.words)] });
  return lines;
}

const cellWidth = (text: string): number => Math.max(SIZE.slot, monoWidth(text, SIZE.text) + 7);
/** For slots at the end that are left out. */
export const moreWords = (count: number): string => `… and ${count} more`;

/** Height of what is drawn at one moment, without the note. */
export function heightOf(boxed: Boxed, head: number): number {
  const edge = edgeOf(boxed);
  if (boxed.kind === 'object' && boxed.form === 'cells') {
    const lines = Math.max(1, cellLines(boxed).length);
    return (
      head + edge + (boxed.slots.length === 0 || boxed.slots[0]?.place === 'member' ? SIZE.row : SIZE.cell) * lines
    );
  }
  const rows = boxed.slots.length + (boxed.kind === 'object' && boxed.more > 0 ? 1 : 0);
  const bare = boxed.kind === 'frame' || boxed.content === 'instance' || boxed.content === 'other';
  return head + edge + SIZE.row * (rows === 0 && !bare ? 1 : rows);
}

/** Distance from the top of a box to the middle of a slot in rows. */
export const rowMiddle = (head: number, slot: number): number => head + SIZE.row * (slot + 0.5);

/** From the corners of a box to the nearest arrowhead. */
export const CORNER = 4;

/** Distance from the top of a box to the place where the arrowhead `index` of `count` at one side should be. */
export const portOffset = (head: number, index: number, count: number): number =>
  Math.max(CORNER, head / 2 - ((count - 1) * (SIZE.heads + 0.5)) / 2) + index * (SIZE.heads + 0.5);

/** `heads` is the greatest number of arrowheads at one side at any moment. */
export function shapeOf(moments: readonly Boxed[], heads: number, stacked: boolean): Shape {
  const first = moments[0];
  if (first === undefined) throw new RangeError('a shape needs a moment');
  const head = first.kind === 'object' && stacked ? SIZE.stackedHead : SIZE.head;
  let keys = 0;
  let slots = 0;
  let width = 0;
  let height = heads === 0 ? 0 : 9 + (heads - 1) * (SIZE.heads + 1.5);
  let note = 0;
  for (const boxed of moments) {
    height = Math.max(height, heightOf(boxed, head));
    width = Math.max(width, headWidth(boxed, stacked));
    if (boxed.kind === 'object' && boxed.state.kind === 'unreachable') {
      note = SIZE.note;
      width = Math.max(width, sansWidth(NOTE, SIZE.words) - 6);
    }
    if (boxed.kind === 'object' && boxed.form === 'cells') {
      for (const line of cellLines(boxed))
        width = Math.max(
          width,
          line.widths.reduce((sum, next) => sum + next, 0),
        );
      continue;
    }
    if (boxed.kind === 'object' && boxed.more > 0)
      width = Math.max(width, sansWidth(moreWords(boxed.more), SIZE.words) + 8);
    for (const slot of boxed.slots) {
      if (slot.key !== '') keys = Math.max(keys, monoWidth(keyText(slot), SIZE.text) + 2 * SIZE.pad);
      const text = slotText(slot);
      slots = Math.max(slots, SIZE.slot, text === '' ? 0 : monoWidth(text, SIZE.text) + 2 * SIZE.pad);
    }
  }
  return {
    key: boxKey(first),
    head,
    keys,
    width: Math.ceil(Math.max(width, keys + slots) + 2 * edgeOf(first)),
    height,
    note,
  };
}

/** `names`, or the function's name with brackets. */
export const frameTitle = ({ name }: PictureFrame): string =>
  name === undefined ? 'names' : `${readable(name, 14)}()`;

function headWidth(boxed: Boxed, stacked: boolean): number {
  if (boxed.kind === 'frame') {
    const title = frameTitle(boxed);
    return Math.max(
      30,
      (boxed.name === undefined ? sansWidth(title, SIZE.text) : monoWidth(title, SIZE.text)) + 2 * SIZE.pad,
    );
  }
  const title = monoWidth(boxed.title, SIZE.text);
  const badge = sansWidth(badgeOf(boxed), SIZE.words) + 1;
  return 2 * SIZE.pad + (stacked ? Math.max(title, badge) : title + 8 + badge);
}

/** Moments of each frame and object, by `boxKey`. */
export function momentsByBox(scenes: readonly Scene[]): ReadonlyMap<string, readonly Boxed[]> {
  const moments = new Map<string, Boxed[]>();
  for (const { frames, objects } of scenes) {
    for (const boxed of [...frames, ...objects]) {
      const list = moments.get(boxKey(boxed));
      if (list === undefined) moments.set(boxKey(boxed), [boxed]);
      else list.push(boxed);
    }
  }
  return moments;
}
