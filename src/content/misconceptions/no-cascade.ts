import { say } from '../../document/index.js';
import type { Machine, ObjectId } from '../../machine/rules/index.js';
import { HeldObjects } from './held-objects.js';
import type { Misconception } from './misconception.js';
import { partsOf } from './object-types.js';
import { freeRings } from './rings.js';

/** Objects that only freed objects or each other would still refer to. */
function lostObjects(machine: Machine): readonly ObjectId[] {
  const live = [...machine.live()];
  const inner = new Map<ObjectId, number>();
  for (const object of live) for (const part of machine.references(object)) inner.set(part, (inner.get(part) ?? 0) + 1);
  const isRoot = (object: ObjectId): boolean => {
    const kept = [...machine.holders(object)].filter((place) => place.kind === 'cell' && place.owner === 0).length;
    return machine.refcount(object) - kept > (inner.get(object) ?? 0);
  };
  const reached = new Set<ObjectId>();
  const waiting = live.filter(isRoot);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...machine.references(next));
  }
  return live.filter((object) => !reached.has(object));
}

/** The collector finds rings by what names lead to, and also leaves what hangs on them. */
function collect(machine: Machine): number {
  const { freed, parts } = freeRings(machine, lostObjects(machine));
  for (const part of parts) machine.remember(part);
  return freed;
}

export const noCascade: Misconception = {
  id: 'no-cascade',
  words: {
    belief: say`Freeing an object leaves the objects it refers to as they were.`,
    hypothesis: () => say`a freed object kept its references`,
    fact: () =>
      say`When an object is freed, its own references go too. What nothing else refers to is then freed as well.`,
    marker: () => 'no cascade',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ containers, classes }) => containers || classes,
  change: {
    distort: (rules) => {
      const known = new HeldObjects(rules);
      return {
        hold: known.hold,
        collect,
        deallocate: (machine, object) => {
          if (!known.has(machine, object)) return rules.deallocate(machine, object);
          machine.finalize(object);
          if (machine.refcount(object) > 0) return;
          machine.clearWeakrefs(object);
          for (const part of partsOf(machine, object)) machine.remember(part);
          machine.vanish(object);
        },
      };
    },
  },
};
