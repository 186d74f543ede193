import type { ObjectId } from '../../machine/rules/rules.js';
import type { Content, ObjectView, Snapshot } from '../../machine/trace/snapshot.js';

const DEFINITIONS: ReadonlySet<string> = new Set([
  'function',
  'builtin_function_or_method',
  'type',
  'ABCMeta',
  'module',
  'cell',
  'code',
  'property',
  'staticmethod',
  'classmethod',
]);

/** An object at one of the moments. */
export interface View {
  readonly view: ObjectView;
  readonly snapshot: Snapshot;
}

/** All views of each object, in order of creation. */
export type Views = ReadonlyMap<ObjectId, readonly View[]>;

/** Objects that a content refers to, in the order in which they are drawn. */
export function heldBy(content: Content): readonly ObjectId[] {
  switch (content.kind) {
    case 'atom':
      return [];
    case 'sequence':
    case 'set':
      return content.items;
    case 'mapping':
      return content.entries.flat();
    case 'instance':
      return content.attributes.map(([, value]) => value);
    case 'other':
      return content.holds;
  }
}

/** Every object that exists or existed at one of the moments, and the constants of the program that were in use. */
export function viewsOf(snapshots: readonly Snapshot[]): Views {
  const views = new Map<ObjectId, View[]>();
  for (const snapshot of snapshots) {
    const seen = new Set<ObjectId>();
    const add = (view: ObjectView): void => {
      if (seen.has(view.id)) return;
      seen.add(view.id);
      const list = views.get(view.id);
      if (list === undefined) views.set(view.id, [{ view, snapshot }]);
      else list.push({ view, snapshot });
    };
    const { objects } = snapshot;
    for (const view of objects) add(view);
    const waiting = snapshot.frames.flatMap(({ names }) => [...names.values()]);
    for (const { content, freedOn } of objects) if (freedOn === undefined) waiting.push(...heldBy(content));
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      const view = snapshot.object(id);
      add(view);
      waiting.push(...heldBy(view.content));
    }
  }
  return new Map([...views].sort(([one], [other]) => one - other));
}

/** Functions, classes, modules and what they are made of. */
export function isDefinition(views: Views, id: ObjectId): boolean {
  const view = views.get(id)?.[0]?.view;
  return view !== undefined && view.content.kind === 'other' && DEFINITIONS.has(view.type);
}

/** What only a running loop, a generator or the like keeps alive: no name leads to it, and yet it is in use. */
export function heldOutOfSight(snapshot: Snapshot): ReadonlySet<ObjectId> {
  const held = new Set<ObjectId>();
  const waiting: ObjectId[] = [];
  for (const { id, type, content, freedOn } of snapshot.objects) {
    if (content.kind !== 'other' || freedOn !== undefined || DEFINITIONS.has(type)) continue;
    if (content.holds.length > 0 && snapshot.isUnreachable(id)) waiting.push(...content.holds);
  }
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (held.has(id)) continue;
    held.add(id);
    waiting.push(...heldBy(snapshot.object(id).content));
  }
  return held;
}
