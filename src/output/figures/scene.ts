import type { ObjectId } from '../../machine/rules/rules.js';
import type { ObjectView, Snapshot } from '../../machine/trace/snapshot.js';
import type { Cast } from './cast.js';
import type { ObjectState, PictureFrame, PictureObject, Scene, Slot, Target } from './picture.js';
import { readable } from './text.js';

/** Longest text in columns, also where there is room. */
const LONGEST = 80;
/** From more atoms than this in a box, only the first ones are shown. */
const CELLS = 24;
const ROWS = 14;

const IMMUTABLE: ReadonlySet<string> = new Set(['tuple', 'frozenset']);
const UNBOUND: Target = { kind: 'unbound' };

/** What is to be seen of a snapshot. */
export function sceneOf(snapshot: Snapshot, cast: Cast): Scene {
  const targetOf = (object: ObjectId): Target => {
    const { content, freedOn, type } = snapshot.object(object);
    if (content.kind === 'atom' && !cast.titles.has(object))
      return { kind: 'atom', text: readable(content.text, LONGEST) };
    if (freedOn !== undefined) return { kind: 'dangling', object };
    if (cast.titles.has(object)) return { kind: 'reference', object };
    return { kind: 'atom', text: readable('text' in content ? content.text : type, LONGEST) };
  };
  const frames = snapshot.frames.map((frame, depth): PictureFrame => {
    const slots = (cast.names.get(frame.id) ?? []).map((name): Slot => {
      const object = frame.names.get(name);
      return { place: 'name', key: readable(name, LONGEST), target: object === undefined ? UNBOUND : targetOf(object) };
    });
    return {
      kind: 'frame',
      id: frame.id,
      depth,
      slots,
      ...(frame.name === undefined ? {} : { name: readable(frame.name, LONGEST) }),
    };
  });
  const objects: PictureObject[] = [];
  for (const [id, title] of cast.titles) {
    const view = cast.views.get(id)?.find((moment) => moment.snapshot === snapshot)?.view;
    if (view !== undefined) objects.push(objectOf(view, title, { snapshot, cast, targetOf }));
  }
  const heads = new Map<ObjectId, number>();
  for (const { slots } of [...frames, ...objects]) {
    for (const { target } of slots) {
      if (target.kind === 'reference') heads.set(target.object, (heads.get(target.object) ?? 0) + 1);
    }
  }
  return {
    moment: snapshot.moment,
    frames,
    objects: objects.map((object) => ({ ...object, references: heads.get(object.id) ?? 0 })),
  };
}

interface Setting {
  readonly snapshot: Snapshot;
  readonly cast: Cast;
  readonly targetOf: (object: ObjectId) => Target;
}

function objectOf(view: ObjectView, title: string, { snapshot, cast, targetOf }: Setting): PictureObject {
  const { id, content, freedOn } = view;
  const form =
    cast.flat.has(id) && (content.kind === 'sequence' || content.kind === 'set' || content.kind === 'atom')
      ? 'cells'
      : 'rows';
  const state: ObjectState =
    freedOn !== undefined
      ? { kind: 'freed', line: freedOn }
      : { kind: snapshot.isUnreachable(id) && content.kind !== 'atom' ? 'unreachable' : 'live' };
  const all = placesOf(view, snapshot, cast).map(({ object, ...place }): Slot => {
    if (state.kind === 'freed') return { ...place, target: UNBOUND };
    return { ...place, target: typeof object === 'string' ? { kind: 'atom', text: object } : targetOf(object) };
  });
  const limit = form === 'cells' ? CELLS : ROWS;
  const last = all.findLastIndex(({ target }) => target.kind !== 'atom' && target.kind !== 'unbound');
  const kept = all.length > limit ? Math.max(limit - 2, last + 1) : all.length;
  return {
    kind: 'object',
    id,
    title,
    content: content.kind,
    form,
    immutable: IMMUTABLE.has(view.type),
    slots: all.slice(0, kept),
    more: all.length - kept,
    state,
    references: 0,
  };
}

interface PlaceOf {
  readonly place: Slot['place'];
  readonly key: string;
  /** A text stands for the value of an atom drawn as a box. */
  readonly object: ObjectId | string;
}

function placesOf({ id, content }: ObjectView, snapshot: Snapshot, cast: Cast): readonly PlaceOf[] {
  switch (content.kind) {
    case 'atom':
      return [{ place: 'member', key: '', object: readable(content.text, LONGEST) }];
    case 'sequence':
      return content.items.map((object, index) => ({ place: 'slot', key: String(index), object }));
    case 'set':
      return content.items.map((object) => ({ place: 'member', key: '', object }));
    case 'other':
      return content.holds
        .filter((object) => cast.titles.has(object))
        .map((object) => ({ place: 'member', key: '', object }));
    case 'instance':
      return content.attributes
        .filter(([name]) => name !== cast.labels.get(id))
        .map(([name, object]) => ({ place: 'attribute', key: readable(name, LONGEST), object }));
    case 'mapping':
      return content.entries.flatMap(([key, object], index): PlaceOf[] => {
        if (cast.titles.has(key)) {
          return [
            { place: 'key', key: `key ${index + 1}`, object: key },
            { place: 'value', key: `value ${index + 1}`, object },
          ];
        }
        const shown = snapshot.object(key).content;
        return [{ place: 'value', key: readable('text' in shown ? shown.text : snapshot.type(key), LONGEST), object }];
      });
  }
}
