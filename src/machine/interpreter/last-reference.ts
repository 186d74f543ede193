import type { HeapObject } from '../heap/index.js';

type Held = readonly (HeapObject | undefined)[];

/**
 * Whether dropping these references may free one of the objects: only then does it matter in which order they go.
 * One object may stand several times among them.
 */
export function someMayGo(objects: Held): boolean {
  for (const object of objects) {
    if (object === undefined || object.shared || object.refcount > objects.length) continue;
    if (object.refcount <= timesIn(objects, object)) return true;
  }
  return false;
}

function timesIn(objects: Held, object: HeapObject): number {
  let times = 0;
  for (const each of objects) if (each === object) times++;
  return times;
}
