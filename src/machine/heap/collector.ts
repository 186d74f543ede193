import { EVENT } from './events.js';
import type { Heap } from './heap.js';
import { spliceList } from './lists.js';
import { mayBeTracked } from './may-be-tracked.js';
import type { ExceptionObject, HeapObject, IteratorObject, ListObject, WeakrefObject } from './object.js';
import { isContainer, references } from './references.js';
import { tellUnordered } from './set-order.js';
import { clearWeakrefs, runCallbacks } from './weakrefs.js';

/** Facts of a version that decide what the collector sees. */
export interface CollectorFacts {
  readonly ringWeakrefsClearedFirst: boolean;
  /** The `__dict__` of an instance, once made, counts as an object of its own. */
  readonly countsInstanceDicts: boolean;
  /** With 2, the incremental collector: it leaves tuples of atoms out before it looks, not afterwards. */
  readonly generations: 2 | 3;
}

/**
 * Tracked objects of this generation or younger that no reference from outside their set leads to, in the order of
 * the collector's list (`deduce_unreachable`, Python/gc.c).
 */
export function unreachable(heap: Heap, generation: number): HeapObject[] {
  return partition(heap, generation).unreachable;
}

/** Splits the collector's list as `move_unreachable` does: what it finds late goes to the end of the survivors. */
function partition(
  heap: Heap,
  generation: number,
): { readonly survivors: HeapObject[]; readonly unreachable: HeapObject[] } {
  heap.collectorList = heap.collectorList.filter((object) => object.tracked);
  const young = heap.collectorList.filter((object) => object.generation <= generation);
  for (const object of young) object.outside = object.refcount;
  for (const object of young) {
    if (!heap.options.itemsOwn && isContainer(object)) continue;
    const inOrder = object.kind === 'list' || object.kind === 'tuple';
    for (const child of inOrder ? object.value : references(object)) if (child.outside > 0) child.outside--;
  }
  const survivors: HeapObject[] = [];
  const tentative = new Set<HeapObject>();
  const looked = young.length;
  for (let index = 0; index < young.length; index++) {
    const object = young[index] as HeapObject;
    if (object.outside <= 0) {
      tentative.add(object);
      continue;
    }
    survivors.push(object);
    for (const child of references(object)) {
      if (child.outside !== 0) continue;
      child.outside = 1;
      if (tentative.delete(child)) young.push(child);
    }
  }
  for (let index = 0; index < looked; index++) (young[index] as HeapObject).outside = -1;
  return { survivors, unreachable: [...tentative] };
}

export interface CollectOptions {
  /** The generation of what survives a collection of `generation`. */
  readonly promote: (generation: number) => number;
  readonly logged: boolean;
  /** Takes everything unreachable instead of freeing it. */
  readonly saved: ListObject | undefined;
}

/** A full or partial collection by CPython's steps; gives the number of objects it found unreachable. */
export function collect(
  heap: Heap,
  generation: number,
  facts: CollectorFacts,
  { promote, logged, saved }: CollectOptions,
): number {
  const tuples = heap.collectorList.some(({ kind }) => kind === 'tuple');
  if (tuples && facts.generations === 2) untrackHarmless(heap, heap.collectorList, 'tuple');
  const { survivors, unreachable: found } = partition(heap, generation);
  const kept = new Set(survivors);
  heap.collectorList = [...heap.collectorList.filter((object) => !kept.has(object)), ...survivors];
  const first = ({ value }: WeakrefObject): boolean => value.callback !== undefined || facts.ringWeakrefsClearedFirst;
  const freedWeakrefs = runCallbacks(heap, clearRingWeakrefs(heap, found, first));
  for (const object of found) if (!object.freed) finalize(heap, object);
  const still = new Set(unreachable(heap, generation));
  const dead = found.filter((object) => still.has(object));
  runCallbacks(heap, clearRingWeakrefs(heap, dead, clearAll));
  const number = dead.reduce((sum, object) => sum + countOf(heap, object, facts), freedWeakrefs);
  if (logged) heap.log.add2(EVENT.collect, generation, number);
  if (saved) {
    spliceList(
      heap,
      saved,
      saved.value.length,
      0,
      dead.map((object) => heap.own(object)),
    );
    return number;
  }
  for (const object of dead) object.refcount++;
  for (const object of dead) clear(heap, object);
  for (const object of dead) heap.drop(object);
  const looked = heap.collectorList.filter((object) => !object.freed && object.generation <= generation);
  for (const object of looked) object.generation = promote(generation);
  // A dict of such tuples goes in the same collection.
  untrackHarmless(heap, looked, 'tuple');
  untrackHarmless(heap, looked, 'dict');
  return number;
}

/** A finalizer may break the ring itself: then the object goes with its last reference, uncounted. */
function finalize(heap: Heap, object: HeapObject): void {
  const before = object.refcount;
  heap.finalize(object);
  if (before > 0 && object.refcount === 0) heap.deallocate(object);
}

/** An object and its parts that are objects of their own for the collector alone. */
function countOf(heap: Heap, object: HeapObject, facts: CollectorFacts): number {
  if (object.kind === 'exception') return 1 + partsOfException(heap, object);
  if (object.kind === 'iterator') return holdsTuple(object, facts) ? 2 : 1;
  if (object.kind !== 'function') return object.materialized && facts.countsInstanceDicts ? 2 : 1;
  const { cells, defaults, kwDefaults, tuples } = object.value;
  const closure = cells.length > 0 && tuples?.cells === undefined ? 1 : 0;
  const tuple = defaults.some(mayBeTracked) && tuples?.defaults === undefined ? 1 : 0;
  return 1 + closure + tuple + ((kwDefaults?.size ?? 0) > 0 ? 1 : 0);
}

/** Its tuple of arguments, if the program has not seen it yet, and its `__dict__`. */
function partsOfException(heap: Heap, { value, generation }: ExceptionObject): number {
  const { dictsAlwaysTracked, tuplesUntrackedAtOnce } = heap.options.facts;
  const { args, tuple, attributes } = value;
  const young = generation === 0 && !tuplesUntrackedAtOnce;
  const counted = args.length > 0 && tuple === undefined && (young || args.some(mayBeTracked));
  const dict = attributes.size > 0 && (dictsAlwaysTracked || [...attributes.values()].some(mayBeTracked));
  return (counted ? 1 : 0) + (dict ? 1 : 0);
}

/** `map` and `zip` keep their iterators in a tuple, which the incremental collector may leave out. */
function holdsTuple({ value: { type, held } }: IteratorObject, { generations }: CollectorFacts): boolean {
  if (type !== 'map' && type !== 'zip') return false;
  return (
    generations === 3 || held.some((each) => each.kind !== 'tuple' && each.kind !== 'function' && mayBeTracked(each))
  );
}

const clearAll = (): boolean => true;

/** Clears weak references to unreachable objects; gives those whose callbacks are to run. */
function clearRingWeakrefs(
  heap: Heap,
  found: readonly HeapObject[],
  chosen: (weakref: WeakrefObject) => boolean,
): readonly WeakrefObject[] {
  const inside = new Set(found);
  const pending: WeakrefObject[] = [];
  for (const object of found) {
    for (const weakref of clearWeakrefs(heap, object, false, chosen)) {
      if (inside.has(weakref)) heap.drop(weakref);
      else pending.push(weakref);
    }
  }
  return pending;
}

/** `untrack_tuples`, `untrack_dicts`: those of atoms are left out from now on. */
function untrackHarmless(heap: Heap, objects: readonly HeapObject[], kind: 'tuple' | 'dict'): void {
  for (const object of objects) {
    if (object.kind !== kind || !object.tracked || object.cls !== undefined) continue;
    if (references(object).some(mayBeTracked)) continue;
    if (kind === 'dict' && heap.options.facts.dictsAlwaysTracked) return;
    heap.untrack(object);
  }
}

/** `tp_clear`: the object gives up what it refers to, but stays until its own count is 0. */
function clear(heap: Heap, object: HeapObject): void {
  if (object.freed) return;
  tellUnordered(heap.hooks, object);
  heap.vanish(object);
  const children = references(object);
  if (object.kind === 'weakref') object.value.callback = undefined;
  const items = isContainer(object);
  for (const child of children) {
    if (items) heap.dropItem(child);
    else heap.drop(child);
  }
}
