import { EVENT } from './events.js';
import type { Heap } from './heap.js';
import type { HeapObject, WeakrefObject } from './object.js';

/** What kind of weak reference is made. */
export interface WeakrefOptions {
  readonly proxy?: boolean;
  readonly callable?: boolean;
  readonly silent?: boolean;
}

/** Makes a weak reference or proxy (a new reference to it): the shared one where neither has a callback. */
export function weakReference(
  heap: Heap,
  target: HeapObject,
  callback: HeapObject | undefined,
  { proxy = false, callable = false, silent = false }: WeakrefOptions = {},
): WeakrefObject {
  const existing = callback
    ? undefined
    : target.weakrefs?.find(({ value }) => value.callback === undefined && value.proxy === proxy);
  if (existing) return heap.own(existing);
  if (callback) heap.own(callback);
  const weakref = heap.allocate('weakref', { target, callback, proxy, callable, silent, hashed: false });
  target.weakrefs ??= [];
  target.weakrefs.push(weakref);
  if (heap.options.weakOwn) heap.own(target);
  heap.log.add2(EVENT.weak, weakref.id, target.id);
  return weakref;
}

/** Weak references to an object in CPython's order: the shared one, the shared proxy, then the newest first. */
export function weakrefsOf(object: HeapObject): readonly WeakrefObject[] {
  const all = object.weakrefs ?? [];
  const shared = all.filter(({ value }) => value.callback === undefined);
  const first = shared.filter(({ value }) => !value.proxy);
  const second = shared.filter(({ value }) => value.proxy);
  return [...first, ...second, ...all.filter(({ value }) => value.callback !== undefined).toReversed()];
}

/** Clears every weak reference to `object` and runs their callbacks, newest first. */
export function clearWeakrefs(
  heap: Heap,
  object: HeapObject,
  run: boolean,
  chosen: (weakref: WeakrefObject) => boolean = () => true,
): readonly WeakrefObject[] {
  const weakrefs = object.weakrefs?.filter(chosen);
  if (weakrefs === undefined || weakrefs.length === 0) return [];
  const rest = object.weakrefs?.filter((weakref) => !weakrefs.includes(weakref));
  object.weakrefs = rest && rest.length > 0 ? rest : undefined;
  const pending: WeakrefObject[] = [];
  for (const weakref of weakrefs.toReversed()) {
    weakref.value.target = undefined;
    heap.log.add2(EVENT.weak, weakref.id, 0);
    if (weakref.value.callback && !weakref.freed) pending.push(heap.own(weakref));
  }
  if (run) runCallbacks(heap, pending);
  return pending;
}

/** Runs the callbacks of cleared weak references, then lets these go; gives how many were freed by that. */
export function runCallbacks(heap: Heap, weakrefs: readonly WeakrefObject[]): number {
  let freed = 0;
  for (const weakref of weakrefs) {
    heap.log.add1(EVENT.callback, weakref.id);
    heap.hooks.runCallback(weakref);
    const { callback } = weakref.value;
    weakref.value.callback = undefined;
    if (callback) heap.drop(callback);
    heap.drop(weakref);
    if (weakref.freed) freed++;
  }
  return freed;
}

/** A weak reference goes: its target no longer knows it. */
export function dropWeakref(heap: Heap, weakref: WeakrefObject): void {
  const { target } = weakref.value;
  if (target === undefined) return;
  weakref.value.target = undefined;
  target.weakrefs = target.weakrefs?.filter((other) => other !== weakref);
  if (target.weakrefs?.length === 0) target.weakrefs = undefined;
  if (heap.options.weakOwn) heap.drop(target);
}
