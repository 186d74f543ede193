import type { HeapView, Machine, ObjectId } from '../../machine/rules/index.js';

/** Whether a chain of references leads from an object back to itself. */
export function inRing(view: HeapView, object: ObjectId): boolean {
  return reaches(view, object, object);
}

function reaches(view: HeapView, from: ObjectId, goal: ObjectId): boolean {
  const seen = new Set<ObjectId>();
  const waiting = [...view.references(from)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...view.references(next));
  }
  return false;
}

/** The rings among these objects: sets in which each object leads to each other, or to itself. */
export function ringsOf(view: HeapView, objects: readonly ObjectId[]): readonly (readonly ObjectId[])[] {
  const rings: ObjectId[][] = [];
  for (const object of objects) {
    if (!inRing(view, object)) continue;
    const ring = rings.find(
      ([first]) => first !== undefined && reaches(view, object, first) && reaches(view, first, object),
    );
    if (ring) ring.push(object);
    else rings.push([object]);
  }
  return rings;
}

/** Frees the members of rings among lost objects and nothing else; gives what they referred to outside the rings. */
export function freeRings(
  machine: Machine,
  lost: readonly ObjectId[],
): { readonly freed: number; readonly parts: readonly ObjectId[] } {
  const members = new Set(ringsOf(machine, lost).flat());
  for (const object of members) machine.finalize(object);
  for (const object of members) machine.clearWeakrefs(object);
  const parts = [...members].flatMap((object) => [...machine.references(object)]);
  for (const object of members) machine.vanish(object);
  return { freed: members.size, parts: parts.filter((part) => !members.has(part)) };
}
