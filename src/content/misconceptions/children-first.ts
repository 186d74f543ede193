import { code, say } from '../../document/index.js';
import type { Machine, ObjectId } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { isData } from './object-types.js';

/** Runs `__del__` of everything that is freed with `object`, the innermost first. */
function finalizeParts(machine: Machine, object: ObjectId, seen: Set<ObjectId>): void {
  const parts = [...machine.references(object)];
  for (const part of new Set(parts)) {
    const inside = parts.filter((other) => other === part).length;
    if (seen.has(part) || !isData(machine, part) || machine.refcount(part) > inside) continue;
    seen.add(part);
    finalizeParts(machine, part, seen);
    machine.finalize(part);
  }
}

export const childrenFirst: Misconception = {
  id: 'children-first',
  words: {
    belief: say`Inner objects are freed before the object that refers to them.`,
    hypothesis: () => say`inner objects were freed before outer ones`,
    fact: () =>
      say`The ${code('__del__')} of the outer object runs first. Only then its references go, and inner objects follow.`,
    marker: () => 'inner objects first',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ finalizers }) => finalizers,
  change: {
    distort: (rules) => ({
      deallocate: (machine, object) => {
        if (isData(machine, object)) finalizeParts(machine, object, new Set([object]));
        rules.deallocate(machine, object);
      },
    }),
  },
};
