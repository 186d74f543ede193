import { code, type Inline, type Sentence, say, text } from '../../document/index.js';
import type { PictureFrame, PictureObject, Scene, Slot, Target } from '../figures/index.js';

export interface Changes {
  readonly moves: readonly Sentence[];
  readonly freed: readonly Sentence[];
}

/** More slots of one object than this, and it just changes. */
const MOST_SLOTS = 2;

/**
 * What looks different in the second of two pictures of one run, a sentence each: `moves` of names, slots and counts,
 * and after them what is `freed` or out of reach. Before the first line is nothing.
 */
export function changesBetween(before: Scene | undefined, after: Scene): Changes {
  const titles = new Map(after.objects.map(({ id, title }) => [id, title]));
  const toWords = (target: Target): Inline => wordsOf(target, titles);
  const frames = new Map(before?.frames.map((frame) => [frame.id, frame]));
  const objects = new Map(before?.objects.map((object) => [object.id, object]));
  const pairs = after.objects.map((object) => [objects.get(object.id), object] as const);
  const moves = [
    ...pairs.flatMap(([old, now]) => (old === undefined && now.state.kind !== 'freed' ? [created(now)] : [])),
    ...after.frames.flatMap((frame) => nameChanges(frames.get(frame.id), frame, toWords)),
    ...pairs.flatMap(([old, now]) => slotChanges(old, now, toWords)),
    ...pairs.flatMap(([old, now]) => countChanges(old, now)),
  ];
  return { moves, freed: pairs.flatMap(([old, now]) => stateChanges(old, now)) };
}

function wordsOf(target: Target, titles: ReadonlyMap<number, string>): Inline {
  switch (target.kind) {
    case 'atom':
      return code(target.text);
    case 'reference':
    case 'dangling':
      return text(titles.get(target.object) ?? 'an object');
    case 'unbound':
    case 'open':
      return text('nothing');
  }
}

const sameTarget = (one: Target, other: Target): boolean =>
  one.kind === other.kind &&
  ('text' in one ? 'text' in other && one.text === other.text : true) &&
  ('object' in one ? 'object' in other && one.object === other.object : true);

type ToWords = (target: Target) => Inline;

function nameChanges(before: PictureFrame | undefined, frame: PictureFrame, toWords: ToWords): readonly Sentence[] {
  const olds = new Map(before?.slots.map(({ key, target }) => [key, target]));
  return frame.slots.flatMap(({ key, target }): Sentence[] => {
    const old = olds.get(key) ?? { kind: 'unbound' };
    if (sameTarget(old, target)) return [];
    const name = frame.name === undefined ? [code(key)] : say`in ${code(`${frame.name}()`)}, ${code(key)}`;
    if (target.kind === 'unbound') return [say`The name ${name} is removed.`];
    return [say`The name ${name} ${old.kind === 'unbound' ? '' : 'now '}refers to ${toWords(target)}.`];
  });
}

const created = ({ title }: PictureObject): Sentence => say`${title} is created.`;

const isAlive = (object: PictureObject | undefined): object is PictureObject =>
  object !== undefined && object.state.kind !== 'freed';

function slotChanges(old: PictureObject | undefined, now: PictureObject, toWords: ToWords): readonly Sentence[] {
  if (!isAlive(old) || !isAlive(now)) return [];
  const moved = now.slots.filter((slot, index) => !sameSlot(old.slots[index], slot));
  const isShorter = now.slots.length < old.slots.length || now.more < old.more;
  if (moved.length === 0 && !isShorter && now.more === old.more) return [];
  const isPlain =
    !isShorter &&
    moved.length > 0 &&
    moved.length <= MOST_SLOTS &&
    moved.every(({ place }) => place === 'slot' || place === 'attribute' || place === 'value') &&
    now.slots.every(({ key }, index) => (old.slots[index]?.key ?? key) === key);
  if (!isPlain) return [say`${now.title} changes.`];
  return moved.map((slot) => {
    const isNew = old.slots[now.slots.indexOf(slot)] === undefined;
    return say`${placeOf(slot)} of ${now.title} ${isNew ? '' : 'now '}refers to ${toWords(slot.target)}.`;
  });
}

const sameSlot = (old: Slot | undefined, now: Slot): boolean =>
  old !== undefined && old.key === now.key && old.place === now.place && sameTarget(old.target, now.target);

function placeOf({ place, key }: Slot): Sentence {
  if (place === 'slot') return say`Slot ${key}`;
  return place === 'attribute' ? say`Attribute ${code(key)}` : say`The value under ${code(key)}`;
}

function countChanges(old: PictureObject | undefined, now: PictureObject): readonly Sentence[] {
  if (!isAlive(old) || !isAlive(now) || old.references === now.references) return [];
  return [say`${referencesTo(now)} (before: ${old.references}).`];
}

const referencesTo = ({ title, references }: PictureObject): Sentence =>
  say`${references === 0 ? 'No' : references} reference${references === 1 ? '' : 's'} to ${title}`;

function stateChanges(old: PictureObject | undefined, now: PictureObject): readonly Sentence[] {
  const [was, is] = [old?.state.kind ?? 'live', now.state.kind];
  if (was === is) return [];
  switch (is) {
    case 'freed':
      return [old === undefined ? say`${now.title} is created, and freed again.` : say`${now.title} is freed.`];
    case 'unreachable':
      return [say`No name leads to ${now.title} any more, but it stays in memory.`];
    case 'live':
      return [say`A name leads to ${now.title} again.`];
  }
}
