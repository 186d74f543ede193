import { say } from '../../document/index.js';
import { freedOnLine } from '../../machine/trace/index.js';
import type { Case, Misconception } from './misconception.js';
import { noun, subject } from './telling.js';
import { keptInside } from './telling-storing.js';

/** The moment asked about; of an object whose line is asked, the one at which the idea frees it. */
function momentTold(about: Case): Case['moment'] {
  const id = subject(about);
  const line = id === undefined ? undefined : freedOnLine(about.wrong, id);
  return line === undefined || about.what === 'refcount' ? about.moment : { line, visit: 1 };
}

export const containersDontHold: Misconception = {
  id: 'containers-dont-hold',
  words: {
    belief: say`Being in a list or dictionary does not keep an object in memory.`,
    hypothesis: () => say`a slot or value were no reference`,
    fact: (about) => {
      const moment = momentTold(about);
      const places = keptInside(about, moment);
      if (moment === undefined || places === undefined)
        return say`Slots and values are references, as names are. What they refer to stays in memory.`;
      return say`After line ${moment.line}, ${places.text} still ${places.verb} to the ${noun(about)}. Slots and values are references, as names are.`;
    },
    marker: () => 'lists and dictionaries keep nothing',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ containers }) => containers,
  change: { distort: (rules) => ({ owns: (place) => place.kind !== 'item' && rules.owns(place) }) },
};
