import type { ObjectId } from '../../machine/rules/rules.js';
import type { ObjectView, Snapshot } from '../../machine/trace/snapshot.js';
import type { PictureOptions } from './picture.js';
import { labelsOf, titlesOf } from './titles.js';
import { heldBy, heldOutOfSight, isDefinition, type Views, viewsOf } from './views.js';

/** Freed objects that none of the moments saw in memory are shown up to this number. */
const UNSEEN_FREED = 6;

/** Who is drawn in the pictures of one run, and how. */
export interface Cast {
  /** Names to show by frame, in order of first binding. */
  readonly names: ReadonlyMap<number, readonly string[]>;
  /** Titles of the objects drawn as boxes, in order of creation. */
  readonly titles: ReadonlyMap<ObjectId, string>;
  /** Attribute that is already told by the title. */
  readonly labels: ReadonlyMap<ObjectId, string>;
  /** Objects whose slots never refer to a box. */
  readonly flat: ReadonlySet<ObjectId>;
  readonly views: Views;
}

/** Casts the objects of all moments together, so that every picture draws an object in the same way. */
export function castOf(snapshots: readonly Snapshot[], options: PictureOptions): Cast {
  const views = viewsOf(snapshots);
  const drawable = drawableIn(views, options);
  const shown = shownOf(snapshots, views, drawable, options);
  const labels = labelsOf(views, shown);
  const names = new Map<number, string[]>();
  for (const { frames } of snapshots) {
    for (const frame of frames) {
      const list = names.get(frame.id) ?? (frame.name === undefined ? [...(options.names ?? [])] : []);
      names.set(frame.id, list);
      for (const [name, object] of frame.names) {
        const hidden = isDefinition(views, object) && !shown.has(object) && options.definitions !== true;
        if (!hidden && !list.includes(name)) list.push(name);
      }
    }
  }
  const flat = new Set<ObjectId>();
  for (const id of shown) {
    const held = views.get(id)?.flatMap(({ view }) => (view.freedOn === undefined ? heldBy(view.content) : [])) ?? [];
    if (!held.some((object) => shown.has(object))) flat.add(id);
  }
  return { names, titles: titlesOf(views, shown, labels), labels: labels.attributes, flat, views };
}

/** What would be a box if something showed it: not atoms, not definitions that keep nothing alive. */
function drawableIn(views: Views, options: PictureOptions): ReadonlySet<ObjectId> {
  const drawable = new Set<ObjectId>();
  const keepers: [ObjectId, readonly ObjectId[]][] = [];
  for (const [id, moments] of views) {
    const content = moments[0]?.view.content;
    if (content === undefined) continue;
    const definition = isDefinition(views, id);
    if (content.kind === 'atom' ? options.atoms === 'as boxes' : content.kind !== 'other') drawable.add(id);
    else if (definition && options.definitions === true) drawable.add(id);
    else if (content.kind === 'other') {
      const held = moments.flatMap(({ view }) => heldBy(view.content));
      if (definition && moments[0]?.view.type !== 'module') keepers.push([id, held]);
      else if (!definition && held.length > 0) drawable.add(id);
    }
  }
  for (let before = -1; before < drawable.size; ) {
    before = drawable.size;
    for (const [id, held] of keepers) {
      if (held.some((object) => drawable.has(object) && views.get(object)?.[0]?.view.content.kind !== 'atom'))
        drawable.add(id);
    }
  }
  return drawable;
}

function shownOf(
  snapshots: readonly Snapshot[],
  views: Views,
  drawable: ReadonlySet<ObjectId>,
  options: PictureOptions,
): ReadonlySet<ObjectId> {
  const shown = new Set<ObjectId>();
  const reach = (snapshot: Snapshot, start: ObjectId): void => {
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (!drawable.has(id) || reached.has(id)) continue;
      reached.add(id);
      shown.add(id);
      const view = snapshot.object(id);
      if (view.freedOn === undefined) waiting.push(...heldBy(view.content));
    }
  };
  let reached = new Set<ObjectId>();
  for (const snapshot of snapshots) {
    reached = new Set();
    for (const frame of snapshot.frames) for (const object of frame.names.values()) reach(snapshot, object);
    const running = heldOutOfSight(snapshot);
    for (const { id, content, createdOn, freedOn } of snapshot.objects) {
      const container = content.kind !== 'atom' && content.kind !== 'other';
      if (!container || createdOn <= 0 || freedOn !== undefined || running.has(id)) continue;
      if (snapshot.isUnreachable(id)) reach(snapshot, id);
    }
  }
  const unseen = [...views].filter(([id, moments]) => {
    const view = moments.at(-1)?.view;
    if (view === undefined || !drawable.has(id) || shown.has(id) || view.createdOn <= 0) return false;
    return view.content.kind !== 'atom' && view.content.kind !== 'other' && outlivedItsLine(view);
  });
  if (options.onlyLiving !== true && unseen.length <= UNSEEN_FREED) for (const [id] of unseen) shown.add(id);
  if (options.definitions === true) for (const id of views.keys()) if (isDefinition(views, id)) shown.add(id);
  return new Set([...views.keys()].filter((id) => shown.has(id)));
}

const outlivedItsLine = ({ createdOn, freedOn }: ObjectView): boolean => freedOn !== undefined && freedOn !== createdOn;
