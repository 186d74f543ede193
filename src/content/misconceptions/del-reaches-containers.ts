import { code, say } from '../../document/index.js';
import type { Machine, ObjectId, Place } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { deletion, noun } from './telling.js';

/** List slots and dictionary values that hold the object, later slots of a list first. */
function innerPlaces(machine: Machine, object: ObjectId): readonly Place[] {
  return [...machine.holders(object)].filter(({ kind }) => kind === 'item').toReversed();
}

export const delReachesContainers: Misconception = {
  id: 'del-reaches-containers',
  words: {
    belief: say`${code('del x')} also takes the object out of every list and dictionary.`,
    hypothesis: (about) => say`${code(`del ${deletion(about)?.name ?? 'x'}`)} took it out of containers too`,
    fact: (about) => {
      const found = deletion(about);
      if (found === undefined) return say`${code('del')} removes only a name. Slots and values keep their references.`;
      return say`Line ${found.line} removes only the name ${code(found.name)}. Slots and values that refer to the ${noun(about)} keep their references.`;
    },
    marker: () => 'del reaches into containers',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ dels }) => dels,
  change: {
    distort: (rules) => ({
      unbind: (machine, place, value) => {
        if (isData(machine, value)) for (const inner of innerPlaces(machine, value)) machine.clear(inner);
        rules.unbind(machine, place, value);
      },
    }),
  },
};
