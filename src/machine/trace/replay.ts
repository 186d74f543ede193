import { EVENT, EVENT_LENGTH, type HeapObject, typeName } from '../heap/index.js';
import type { ObjectId, Place } from '../rules/index.js';
import type { Content, FrameView, Moment, ObjectView, Snapshot } from './snapshot.js';
import type { Trace } from './trace.js';

interface ReplayedFrame {
  readonly id: number;
  readonly name: string | undefined;
  readonly names: Map<string, ObjectId>;
}

interface Birth {
  readonly line: number;
  readonly column: number;
  /** Line of the main program that ran then. */
  readonly mainLine: number;
}

/** The heap as the events up to some point left it. */
export class Replay implements Snapshot {
  readonly births = new Map<ObjectId, Birth>();
  readonly freedLines = new Map<ObjectId, number>();
  readonly frameMap = new Map<number, ReplayedFrame>();
  private readonly sequences = new Map<ObjectId, ObjectId[]>();
  private readonly entries = new Map<ObjectId, Map<ObjectId, ObjectId>>();
  private readonly attributes = new Map<ObjectId, Map<string, ObjectId>>();
  private readonly holds = new Map<ObjectId, ObjectId[]>();
  private readonly weak = new Map<ObjectId, ObjectId>();
  /** Line of the main program that runs, and how often it has started. */
  line = 0;
  visits = new Map<number, number>();

  constructor(
    readonly trace: Trace,
    readonly moment: Moment,
  ) {
    this.frameMap.set(0, { id: 0, name: undefined, names: new Map() });
  }

  /** Takes in the event at `index` of the log. */
  apply(index: number): void {
    const { numbers, strings } = this.trace.log;
    const at = (offset: number): number => numbers[index + offset] as number;
    switch (numbers[index]) {
      case EVENT.line:
        if (at(2) === 0) {
          this.line = at(1);
          this.visits.set(at(1), (this.visits.get(at(1)) ?? 0) + 1);
        }
        return;
      case EVENT.enter:
        this.frameMap.set(at(1), { id: at(1), name: strings[at(2)], names: new Map() });
        return;
      case EVENT.leave:
        this.frameMap.delete(at(1));
        return;
      case EVENT.bind:
        this.frameMap.get(at(1))?.names.set(strings[at(2)] as string, at(3));
        return;
      case EVENT.unbind:
        this.frameMap.get(at(1))?.names.delete(strings[at(2)] as string);
        return;
      case EVENT.allocate:
        this.births.set(at(1), { line: at(2), column: at(3), mainLine: this.line });
        return;
      case EVENT.free:
        this.freedLines.set(at(1), this.line);
        this.weak.delete(at(1));
        return;
      case EVENT.splice: {
        const objects = numbers.slice(index + 5, index + 5 + at(4));
        slotOf(this.sequences, at(1), () => []).splice(at(2), at(3), ...objects);
        return;
      }
      case EVENT.entry:
        change(
          slotOf(this.entries, at(1), () => new Map()),
          at(2),
          at(3),
        );
        return;
      case EVENT.attribute:
        change(
          slotOf(this.attributes, at(1), () => new Map()),
          strings[at(2)] as string,
          at(3),
        );
        return;
      case EVENT.weak:
        change(this.weak, at(1), at(2));
        return;
      case EVENT.hold:
        slotOf(this.holds, at(1), () => []).push(at(2));
        return;
      case EVENT.release:
        this.holds.delete(at(1));
        return;
      default:
    }
  }

  get frames(): readonly FrameView[] {
    return [...this.frameMap.values()].map(({ id, name, names }) => ({
      id,
      names,
      ...(name === undefined ? {} : { name }),
    }));
  }

  get objects(): readonly ObjectView[] {
    return [...this.births.keys()].map((id) => this.object(id));
  }

  object(id: ObjectId): ObjectView {
    const freedOn = this.freedLines.get(id);
    return {
      id,
      type: this.type(id),
      content: this.content(id),
      createdOn: this.births.get(id)?.mainLine ?? 0,
      ...(freedOn === undefined ? {} : { freedOn }),
    };
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
        return { kind: 'set', items: this.sequences.get(id) ?? [] };
      case 'dict':
        return { kind: 'mapping', entries: [...(this.entries.get(id) ?? [])] };
      case 'instance':
        return { kind: 'instance', attributes: [...(this.attributes.get(id) ?? [])] };
      default:
        return { kind: 'other', text: typeName(object), holds: this.holds.get(id) ?? [] };
    }
  }

  private items(object: Extract<HeapObject, { kind: 'list' | 'tuple' }>): readonly ObjectId[] {
    if (object.shared && object.kind === 'tuple') return object.value.map((item) => item.id);
    return this.sequences.get(object.id) ?? [];
  }

  isFreed(id: ObjectId): boolean {
    return this.freedLines.has(id);
  }

  isUnreachable(id: ObjectId): boolean {
    return !this.isFreed(id) && !this.reachable().has(id);
  }

  /** Objects that a running frame leads to. */
  reachable(): ReadonlySet<ObjectId> {
    const reached = new Set<ObjectId>();
    const pending = [...this.frameMap.values()].flatMap(({ names }) => [...names.values()]);
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      pending.push(...this.references(id));
    }
    return reached;
  }

  *holders(id: ObjectId): Generator<Place> {
    for (const frame of this.frameMap.values()) {
      for (const [name, value] of frame.names) if (value === id) yield { kind: 'name', frame: frame.id, name };
    }
    for (const [owner, items] of this.sequences) {
      if (this.isFreed(owner)) continue;
      for (const [key, item] of items.entries()) if (item === id) yield { kind: 'item', owner, key };
    }
    for (const [owner, entries] of this.entries) {
      if (this.isFreed(owner)) continue;
      for (const [key, value] of entries) {
        if (key === id) yield { kind: 'item', owner, key: `key ${key}` };
        if (value === id) yield { kind: 'item', owner, key };
      }
    }
    for (const [owner, attributes] of this.attributes) {
      if (this.isFreed(owner)) continue;
      for (const [key, value] of attributes) if (value === id) yield { kind: 'attribute', owner, key };
    }
    for (const [owner, held] of this.holds) {
      if (this.isFreed(owner)) continue;
      for (const value of held) if (value === id) yield { kind: 'cell', owner, key: 0 };
    }
    for (const [owner, target] of this.weak) {
      if (target === id && !this.isFreed(owner)) yield { kind: 'weak', owner, key: 0 };
    }
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

  generation(): number {
    return 0;
  }
}

function slotOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function change<K>(map: Map<K, ObjectId>, key: K, value: ObjectId): void {
  if (value === 0) map.delete(key);
  else map.set(key, value);
}

/** Start of the event after the one at `index`. */
export function nextEvent(numbers: readonly number[], index: number): number {
  const kind = numbers[index] as number;
  const extra = kind === EVENT.splice ? (numbers[index + 4] as number) : 0;
  return index + 1 + (EVENT_LENGTH[kind] as number) + extra;
}
