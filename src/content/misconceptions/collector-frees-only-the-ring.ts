import { say } from '../../document/index.js';
import type { Machine } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { freeRings } from './rings.js';
import { leafOfRing } from './telling-freeing.js';

/** Frees the members of rings; what only they refer to keeps its count and stays. */
function collectRings(machine: Machine, generation: number): number {
  const lost = machine.unreachable(generation);
  const { freed, parts } = freeRings(machine, lost);
  for (const part of parts) if (!lost.includes(part)) machine.drop(part);
  return freed;
}

export const collectorFreesOnlyTheRing: Misconception = {
  id: 'collector-frees-only-the-ring',
  words: {
    belief: say`The garbage collector frees the objects of a ring and leaves what they refer to.`,
    hypothesis: () => say`the garbage collector freed only the ring`,
    fact: (about) => {
      const found = leafOfRing(about);
      if (found === undefined)
        return say`When an object of the ring is freed, its references go, and what nothing else refers to is freed too.`;
      const { leaf, owner } = found;
      return say`But ${owner} also refers to ${leaf}, and nothing else does. When ${owner} is freed, that reference goes, and ${leaf} is freed too.`;
    },
    marker: () => 'forgets what hangs on the ring',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ collects }) => collects,
  change: { distort: () => ({ collect: collectRings }) },
};
