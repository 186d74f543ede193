import type { ObjectId } from '../../machine/rules/rules.js';
import type { PictureFrame, PictureObject, Scene, Slot } from './picture.js';
import { badgeOf, moreWords, NO_SLOT, NOTE } from './shape.js';

/** How much a description tells. */
export interface DescribeOptions {
  /** Says what there is to complete, and nothing about references, values and what is freed. */
  readonly blank?: boolean;
  /** Says how many references there are (default). */
  readonly counted?: boolean;
}

/** Text equivalent of a picture, one statement a line. Python words stand in backquotes. */
export function describe(scene: Scene, { blank = false, counted = true }: DescribeOptions = {}): string {
  const titles = new Map(scene.objects.map(({ id, title }) => [id, title]));
  const statements = blank
    ? [...scene.frames.map(({ name, slots }) => blankFrame(name, slots)), ...scene.objects.map(blankObject)]
    : [
        ...scene.frames.flatMap((frame) => frameStatements(frame, titles)),
        ...scene.objects.map((object) => objectStatement(object, titles, counted)),
      ];
  return statements.join('\n');
}

type Titles = ReadonlyMap<ObjectId, string>;

function frameStatements({ name, slots }: PictureFrame, titles: Titles): readonly string[] {
  const place = name === undefined ? 'The name' : `In \`${name}()\`, the name`;
  if (slots.length === 0) return [name === undefined ? 'There is no name.' : `In \`${name}()\`, there is no name.`];
  const open = slots.filter(({ target }) => target.kind === 'open');
  const statements = slots.flatMap(({ key, target }) => {
    if (target.kind === 'open') return [];
    if (target.kind === 'unbound') return `${place} \`${key}\` does not exist now.`;
    if (target.kind === 'atom') return `${place} \`${key}\` refers to ${target.text}.`;
    const title = titles.get(target.object) ?? 'an object';
    return `${place} \`${key}\` refers to ${title}${target.kind === 'dangling' ? ', which is freed' : ''}.`;
  });
  return open.length === 0 ? statements : [...statements, blankFrame(name, open)];
}

function objectStatement(object: PictureObject, titles: Titles, counted: boolean): string {
  const { title, state, slots, more, content } = object;
  if (state.kind === 'freed') return `${title}: ${badgeOf(object)}.`;
  const places = slots.map((slot) => slotWords(slot, titles));
  if (more > 0) places.push(moreWords(more));
  const inside = places.length > 0 ? places.join(', ') : content === 'instance' || content === 'other' ? '' : NO_SLOT;
  const note = state.kind === 'unreachable' ? ` ${NOTE.replace('no', 'No')}.` : '';
  const words = [inside, counted ? badgeOf(object) : ''].filter((part) => part !== '');
  return `${title}${words.length > 0 ? `: ${words.join('; ')}` : ''}.${note}`;
}

function slotWords(slot: Slot, titles: Titles): string {
  const { target } = slot;
  const place = placeWords(slot);
  if (target.kind === 'unbound' || target.kind === 'open') return place;
  if (target.kind === 'atom') return place === '' ? target.text : `${place}: ${target.text}`;
  const title = titles.get(target.object) ?? 'an object';
  const refers = `refers to ${title}${target.kind === 'dangling' ? ', which is freed' : ''}`;
  return place === '' ? refers : `${place} ${refers}`;
}

function placeWords({ place, key }: Slot): string {
  switch (place) {
    case 'name':
      return `name \`${key}\``;
    case 'slot':
      return `slot ${key}`;
    case 'value':
      return /^value \d/.test(key) ? key : `value under ${key}`;
    case 'key':
      return key;
    case 'attribute':
      return `attribute \`${key}\``;
    case 'member':
      return '';
  }
}

function blankFrame(name: string | undefined, slots: readonly Slot[]): string {
  const names = slots.map(({ key }) => `\`${key}\``).join(', ');
  return `${name === undefined ? 'Names' : `Names in \`${name}()\``} to complete: ${names === '' ? 'none' : names}.`;
}

function blankObject({ title, slots }: PictureObject): string {
  const places = slots.map(placeWords).filter((words) => words !== '');
  return `${title}, to complete${places.length > 0 ? `: ${places.join(', ')}` : ''}.`;
}
