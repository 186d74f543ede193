import type { ObjectId } from '../../machine/rules/rules.js';
import { readable } from './text.js';
import { isDefinition, type View, type Views } from './views.js';

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
    const known = labels.texts.get(id) ?? (isDefinition(views, id) ? boundName(views, id) : undefined);
    const count = (counts.get(type) ?? 0) + (known === undefined ? 1 : 0);
    counts.set(type, count);
    titles.set(id, readable(`${type} ${known ?? count}`, 22));
  }
  return titles;
}

/** The first name that a function, class or module was bound to. */
function boundName(views: Views, id: ObjectId): string | undefined {
  for (const { snapshot } of views.get(id) ?? []) {
    for (const { names } of snapshot.frames) for (const [name, object] of names) if (object === id) return name;
  }
  return undefined;
}
