import { type HeapObject, typeName } from '../heap/index.js';
import type { ObjectId, Place } from '../rules/index.js';
import { generationBefore } from './generations.js';
import type { HeapState } from './heap-state.js';
import { type Life, livesOf } from './lives.js';
import type { Content, FrameView, Moment, ObjectView, Snapshot } from './snapshot.js';
import type { Trace } from './trace.js';

/** The heap right after a line; everything it gives is computed once. */
export class Replay implements Snapshot {
  private frameViews: readonly FrameView[] | undefined;
  private objectViews: readonly ObjectView[] | undefined;
  private readonly lives: ReadonlyMap<ObjectId, Life>;
  private readonly viewsById = new Map<ObjectId, ObjectView>();
  private reached: ReadonlySet<ObjectId> | undefined;
  private places: ReadonlyMap<ObjectId, readonly Place[]> | undefined;

  constructor(
    readonly trace: Trace,
    readonly moment: Moment,
    private readonly state: HeapState,
    /** Index of the first event of the log that comes later. */
    private readonly end: number,
  ) {
    this.lives = livesOf(trace);
  }

  get frames(): readonly FrameView[] {
    this.frameViews ??= [...this.state.frameMap.values()].map(({ id, name, names }) => ({
      id,
      names,
      ...(name === undefined ? {} : { name }),
    }));
    return this.frameViews;
  }

  get objects(): readonly ObjectView[] {
    this.objectViews ??= [...this.lives.keys()].filter((id) => this.has(id)).map((id) => this.object(id));
    return this.objectViews;
  }

  /** Whether the object has been created by this moment. */
  has(id: ObjectId): boolean {
    const life = this.lives.get(id);
    return life !== undefined && life.from < this.end;
  }

  object(id: ObjectId): ObjectView {
    let view = this.viewsById.get(id);
    if (view === undefined) {
      const life = this.lives.get(id);
      const freedOn = this.isFreed(id) ? life?.freedOn : undefined;
      view = {
        id,
        type: this.type(id),
        content: this.content(id),
        createdOn: life?.createdOn ?? 0,
        ...(freedOn === undefined ? {} : { freedOn }),
      };
      this.viewsById.set(id, view);
    }
    return view;
  }

  private heapObject(id: ObjectId): HeapObject {
    const object = this.trace.objects[id];
    if (object === undefined) throw new RangeError(`no object ${id}`);
    return object;
  }

  private content(id: ObjectId): Content {
    const object = this.heapObject(id);
    const text = this.trace.textOf(object);
    if (text !== undefined) return { kind: 'atom', text };
    switch (object.kind) {
      case 'list':
      case 'tuple':
        return { kind: 'sequence', items: this.items(object) };
      case 'set':
      case 'frozenset':
        return { kind: 'set', items: this.state.sequences.get(id) ?? [] };
      case 'dict':
        return { kind: 'mapping', entries: [...(this.state.entries.get(id) ?? [])] };
      case 'instance':
        return { kind: 'instance', attributes: [...(this.state.attributes.get(id) ?? [])] };
      default:
        return { kind: 'other', text: typeName(object), holds: this.state.holds.get(id) ?? [] };
    }
  }

  private items(object: Extract<HeapObject, { kind: 'list' | 'tuple' }>): readonly ObjectId[] {
    if (object.shared && object.kind === 'tuple') return object.value.map((item) => item.id);
    return this.state.sequences.get(object.id) ?? [];
  }

  isFreed(id: ObjectId): boolean {
    const life = this.lives.get(id);
    return life !== undefined && life.to < this.end;
  }

  isUnreachable(id: ObjectId): boolean {
    return !this.isFreed(id) && !this.reachable().has(id);
  }

  /** Objects that a running frame leads to. */
  reachable(): ReadonlySet<ObjectId> {
    this.reached ??= this.reach();
    return this.reached;
  }

  private reach(): ReadonlySet<ObjectId> {
    const reached = new Set<ObjectId>();
    const pending = [...this.state.frameMap.values()].flatMap(({ names }) => [...names.values()]);
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      pending.push(...this.references(id));
    }
    return reached;
  }

  holders(id: ObjectId): readonly Place[] {
    this.places ??= placesIn(this.state, (owner) => this.isFreed(owner));
    return this.places.get(id) ?? [];
  }

  *references(id: ObjectId): Generator<ObjectId> {
    const { content } = this.object(id);
    switch (content.kind) {
      case 'sequence':
        yield* content.items.toReversed();
        return;
      case 'set':
        yield* content.items;
        return;
      case 'mapping':
        for (const [key, value] of content.entries) yield* [key, value];
        return;
      case 'instance':
        for (const [, value] of content.attributes) yield value;
        return;
      case 'other':
        yield* content.holds;
        yield* this.state.attributes.get(id)?.values() ?? [];
        return;
      default:
    }
  }

  refcount(id: ObjectId): number {
    let count = 0;
    for (const place of this.holders(id)) if (this.trace.rules.owns(place)) count++;
    return count;
  }

  type(id: ObjectId): string {
    return typeName(this.heapObject(id));
  }

  generation(id: ObjectId): number {
    return generationBefore(this.trace, id, this.end);
  }
}

/** All places that hold something, by what they hold: names first, then slots in order of creation of their owners. */
function placesIn(state: HeapState, isFreed: (owner: ObjectId) => boolean): ReadonlyMap<ObjectId, readonly Place[]> {
  const places = new Map<ObjectId, Place[]>();
  const add = (id: ObjectId, place: Place): void => {
    const list = places.get(id);
    if (list) list.push(place);
    else places.set(id, [place]);
  };
  for (const frame of state.frameMap.values()) {
    for (const [name, value] of frame.names) add(value, { kind: 'name', frame: frame.id, name });
  }
  for (const [owner, items] of state.sequences) {
    if (isFreed(owner)) continue;
    for (const [key, item] of items.entries()) add(item, { kind: 'item', owner, key });
  }
  for (const [owner, entries] of state.entries) {
    if (isFreed(owner)) continue;
    for (const [key, value] of entries) {
      add(key, { kind: 'item', owner, key: `key ${key}` });
      add(value, { kind: 'item', owner, key });
    }
  }
  for (const [owner, attributes] of state.attributes) {
    if (isFreed(owner)) continue;
    for (const [key, value] of attributes) add(value, { kind: 'attribute', owner, key });
  }
  for (const [owner, held] of state.holds) {
    if (!isFreed(owner)) for (const value of held) add(value, { kind: 'cell', owner, key: 0 });
  }
  for (const [owner, target] of state.weak) {
    if (!isFreed(owner)) add(target, { kind: 'weak', owner, key: 0 });
  }
  return places;
}
