import { EVENT, EVENT_LENGTH } from '../heap/index.js';
import type { ObjectId } from '../rules/index.js';
import type { Trace } from './trace.js';

export interface ReplayedFrame {
  readonly id: number;
  readonly name: string | undefined;
  readonly names: ReadonlyMap<string, ObjectId>;
}

/** What refers to what as the events up to some point left it; what its maps hold is replaced, never changed. */
export class HeapState {
  constructor(
    private readonly trace: Trace,
    readonly frameMap = new Map<number, ReplayedFrame>([[0, { id: 0, name: undefined, names: new Map() }]]),
    readonly sequences = new Map<ObjectId, readonly ObjectId[]>(),
    readonly entries = new Map<ObjectId, ReadonlyMap<ObjectId, ObjectId>>(),
    readonly attributes = new Map<ObjectId, ReadonlyMap<string, ObjectId>>(),
    readonly holds = new Map<ObjectId, readonly ObjectId[]>(),
    readonly weak = new Map<ObjectId, ObjectId>(),
  ) {}

  copy(): HeapState {
    return new HeapState(
      this.trace,
      new Map(this.frameMap),
      new Map(this.sequences),
      new Map(this.entries),
      new Map(this.attributes),
      new Map(this.holds),
      new Map(this.weak),
    );
  }

  /** Takes in the event at `index` of the log. */
  apply(index: number): void {
    const { numbers, strings } = this.trace.log;
    const a = numbers[index + 1] as number;
    const b = numbers[index + 2] as number;
    const c = numbers[index + 3] as number;
    switch (numbers[index]) {
      case EVENT.enter:
        this.frameMap.set(a, { id: a, name: strings[b], names: new Map() });
        return;
      case EVENT.leave:
        this.frameMap.delete(a);
        return;
      case EVENT.bind:
      case EVENT.unbind: {
        const frame = this.frameMap.get(a);
        const value = numbers[index] === EVENT.bind ? c : 0;
        if (frame) this.frameMap.set(a, { ...frame, names: changed(frame.names, strings[b] as string, value) });
        return;
      }
      case EVENT.free:
        this.weak.delete(a);
        return;
      case EVENT.splice: {
        const objects = numbers.slice(index + 5, index + 5 + (numbers[index + 4] as number));
        this.sequences.set(a, (this.sequences.get(a) ?? []).toSpliced(b, c, ...objects));
        return;
      }
      case EVENT.entry:
        this.entries.set(a, changed(this.entries.get(a), b, c));
        return;
      case EVENT.attribute:
        this.attributes.set(a, changed(this.attributes.get(a), strings[b] as string, c));
        return;
      case EVENT.weak:
        if (b === 0) this.weak.delete(a);
        else this.weak.set(a, b);
        return;
      case EVENT.hold:
        this.holds.set(a, [...(this.holds.get(a) ?? []), b]);
        return;
      case EVENT.release:
        this.holds.delete(a);
        return;
      default:
    }
  }
}

/** A copy with one value set, or taken out where the value is 0. */
function changed<K>(map: ReadonlyMap<K, ObjectId> | undefined, key: K, value: ObjectId): ReadonlyMap<K, ObjectId> {
  const copy = new Map(map);
  if (value === 0) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

/** Start of the event after the one at `index`. */
export function nextEvent(numbers: readonly number[], index: number): number {
  const kind = numbers[index] as number;
  const extra = kind === EVENT.splice ? (numbers[index + 4] as number) : 0;
  return index + 1 + (EVENT_LENGTH[kind] as number) + extra;
}
