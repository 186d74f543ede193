import { type Key, keyOf } from './dict-table.js';
import type { HeapObject } from './object.js';

interface Slot {
  readonly hash: number;
  /** undefined once discarded. */
  object: HeapObject | undefined;
}

const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 5n;

/**
 * Elements of a set. Membership for all hashable objects; iteration order, which shows the hash table, only for
 * ints of less than 2^30 (Objects/setobject.c: `set_add_entry`, `set_table_resize`).
 */
export class SetTable {
  readonly elements = new Map<Key, HeapObject>();
  /** Hashes of elements whose class defines `__hash__`, as they were when they went in. */
  hashes: Map<Key, number | string> | undefined;
  private slots: (Slot | undefined)[] = new Array<Slot | undefined>(8).fill(undefined);
  private fill = 0;
  /** Every element ever added has a hash that is the same in every run. */
  private ordered = true;

  /** Slots of the table, a power of two. */
  get size(): number {
    return this.slots.length;
  }

  /** Adds `object` unless an equal one is there; tells whether it was added. */
  add(key: Key, object: HeapObject): boolean {
    if (this.elements.has(key)) return false;
    this.elements.set(key, object);
    this.insert(object);
    return true;
  }

  /** Takes the element out and gives it back. */
  remove(key: Key): HeapObject | undefined {
    const object = this.elements.get(key);
    if (object === undefined) return undefined;
    this.elements.delete(key);
    const slot = find(this.slots, smallHash(object) ?? object.id, object);
    if (slot) slot.object = undefined;
    return object;
  }

  clear(): void {
    this.elements.clear();
    this.slots = new Array<Slot | undefined>(8).fill(undefined);
    this.fill = 0;
    this.ordered = true;
  }

  /** Elements in iteration order; undefined where hash randomisation or addresses decide it. */
  inOrder(): HeapObject[] | undefined {
    if (this.elements.size <= 1) return [...this.elements.values()];
    if (!this.ordered) return undefined;
    return this.slots.flatMap((slot) => (slot?.object ? [slot.object] : []));
  }

  /**
   * Takes over the elements of another set (`set_merge`, Objects/setobject.c): room for all of them is made first.
   * Gives the elements that were added.
   */
  merge(other: SetTable): HeapObject[] {
    const count = other.elements.size;
    if (other === this || count === 0) return [];
    this.reserve(count);
    const same = this.fill === 0 && this.slots.length === other.slots.length && other.fill === count;
    if (same) {
      this.slots = [...other.slots.map((slot) => slot && { ...slot })];
      for (const [key, object] of other.elements) this.elements.set(key, object);
      this.fill = other.fill;
      this.ordered &&= other.ordered;
      return [...other.elements.values()];
    }
    const added: HeapObject[] = [];
    const keys = new Map([...other.elements].map(([key, object]) => [object, key]));
    const direct = this.fill === 0;
    for (const object of other.slots.flatMap((slot) => (slot?.object ? [slot.object] : []))) {
      const key = keys.get(object) as Key;
      if (this.elements.has(key)) continue;
      this.elements.set(key, object);
      if (direct) this.put(object);
      else this.insert(object);
      added.push(object);
    }
    return added;
  }

  /** Makes room for so many more, as before it takes over a set or the keys of a dict. */
  reserve(count: number): void {
    if ((this.fill + count) * 5 >= (this.slots.length - 1) * 3) this.resize((this.elements.size + count) * 2);
  }

  /** After a difference many discarded slots are cleaned away (`set_difference_update_internal`). */
  tidy(): void {
    if (this.fill - this.elements.size > (this.slots.length - 1) / 4) this.resize(this.elements.size * 4);
  }

  private put(object: HeapObject): void {
    const hash = smallHash(object);
    if (hash === undefined) this.ordered = false;
    place(this.slots, { hash: hash ?? object.id, object });
    this.fill++;
  }

  private insert(object: HeapObject): void {
    this.put(object);
    if (this.fill * 5 >= (this.slots.length - 1) * 3) this.resize(this.elements.size * 4);
  }

  private resize(minimum: number): void {
    let size = 8;
    while (size <= minimum) size *= 2;
    const old = this.slots;
    this.slots = new Array<Slot | undefined>(size).fill(undefined);
    for (const slot of old) if (slot?.object) place(this.slots, slot);
    this.fill = this.elements.size;
  }
}

/** The slot of an element, found by the probes that placed it. */
function find(slots: readonly (Slot | undefined)[], hash: number, object: HeapObject): Slot | undefined {
  for (const at of probes(slots.length - 1, hash)) {
    const slot = slots[at];
    if (slot === undefined || slot.object === object) return slot;
  }
  return undefined;
}

function place(slots: (Slot | undefined)[], slot: Slot): void {
  for (const at of probes(slots.length - 1, slot.hash)) {
    if (slots[at] !== undefined) continue;
    slots[at] = slot;
    return;
  }
}

/** The slots in which an element may be, in order: there is always a free one. */
function* probes(mask: number, hash: number): Generator<number, void> {
  let index = hash & mask;
  let perturb = BigInt.asUintN(64, BigInt(hash));
  for (;;) {
    const last = index + LINEAR_PROBES <= mask ? index + LINEAR_PROBES : index;
    for (let at = index; at <= last; at++) yield at;
    perturb >>= PERTURB_SHIFT;
    index = Number((BigInt(index) * 5n + 1n + perturb) & BigInt(mask));
  }
}

/** The hash of an int below 2^30 in size, which is the number itself (−2 for −1). */
function smallHash(object: HeapObject): number | undefined {
  if (object.cls !== undefined) return undefined;
  const key = keyOf(object);
  if (typeof key !== 'number' || !Number.isInteger(key) || Math.abs(key) >= 2 ** 30) return undefined;
  return key === -1 ? -2 : key;
}
