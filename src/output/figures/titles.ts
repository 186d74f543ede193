import type { ObjectId } from '../../machine/rules/rules.js';
import type { ObjectView, Snapshot } from '../../machine/trace/snapshot.js';
import { readable } from './text.js';

/** An object at one of the moments. */
export interface View {
  readonly view: ObjectView;
  readonly snapshot: Snapshot;
}

/** All views of each object, in order of creation. */
export type Views = ReadonlyMap<ObjectId, readonly View[]>;

/** Every object that exists or existed at one of the moments. */
export function viewsOf(snapshots: readonly Snapshot[]): Views {
  const views = new Map<ObjectId, View[]>();
  for (const snapshot of snapshots) {
    for (const view of snapshot.objects) {
      const list = views.get(view.id);
      if (list === undefined) views.set(view.id, [{ view, snapshot }]);
      else list.push({ view, snapshot });
    }
  }
  return new Map([...views].sort(([one], [other]) => one - other));
}

/** Which attribute is the label of an instance, and what it says. */
export interface Labels {
  readonly attributes: ReadonlyMap<ObjectId, string>;
  readonly texts: ReadonlyMap<ObjectId, string>;
}

/** Instances told apart by a string attribute `label` or `name` that never changes. */
export function labelsOf(views: Views, shown: ReadonlySet<ObjectId>): Labels {
  const attributes = new Map<ObjectId, string>();
  const texts = new Map<ObjectId, string>();
  const owners = new Map<string, ObjectId[]>();
  for (const id of shown) {
    const moments = views.get(id) ?? [];
    const label = ['label', 'name'].find((attribute) => labelIn(moments, attribute) !== undefined);
    const text = label === undefined ? undefined : labelIn(moments, label);
    if (label === undefined || text === undefined) continue;
    attributes.set(id, label);
    texts.set(id, text);
    const key = `${moments[0]?.view.type} ${text}`;
    owners.set(key, [...(owners.get(key) ?? []), id]);
  }
  for (const ids of owners.values()) {
    if (ids.length === 1) continue;
    for (const id of ids) {
      attributes.delete(id);
      texts.delete(id);
    }
  }
  return { attributes, texts };
}

function labelIn(moments: readonly View[], attribute: string): string | undefined {
  const texts = new Set<string | undefined>();
  for (const { view, snapshot } of moments) {
    if (view.content.kind !== 'instance') return undefined;
    const value = view.content.attributes.find(([name]) => name === attribute)?.[1];
    if (value === undefined && view.freedOn !== undefined) continue;
    const content = value === undefined ? undefined : snapshot.object(value).content;
    texts.add(content?.kind === 'atom' ? /^(['"])([^\s].{0,11})\1$/u.exec(content.text)?.[2] : undefined);
  }
  return texts.size === 1 ? [...texts][0] : undefined;
}

/** `list 2`, `Node oak`: numbered by type in order of creation, unless a label or a name tells them apart. */
export function titlesOf(views: Views, shown: ReadonlySet<ObjectId>, labels: Labels): ReadonlyMap<ObjectId, string> {
  const titles = new Map<ObjectId, string>();
  const counts = new Map<string, number>();
  for (const id of shown) {
    const view = views.get(id)?.[0]?.view;
    if (view === undefined) continue;
    const type = view.type === 'type' ? 'class' : view.type;
    const known = labels.texts.get(id) ?? (view.content.kind === 'other' ? definedName(view.content.text) : undefined);
    const count = (counts.get(type) ?? 0) + (known === undefined ? 1 : 0);
    counts.set(type, count);
    titles.set(id, readable(`${type} ${known ?? count}`, 22));
  }
  return titles;
}

/** `f` from `<function f at 0x…>` and `<class '__main__.f'>`. */
function definedName(text: string): string | undefined {
  return /^<?(?:function|class|module)\s+'?(?:[\w.]*\.)?(\w+)\b/.exec(text)?.[1];
}
