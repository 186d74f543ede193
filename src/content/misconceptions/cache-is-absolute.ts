import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';

const SMALLEST = -5;
const LARGEST = 256;

export const cacheIsAbsolute: Misconception = {
  id: 'cache-is-absolute',
  words: {
    belief: say`Numbers above 256 are always new objects.`,
    hypothesis: () => say`every number above 256 were a new object`,
    fact: () =>
      say`Equal number constants in one file are one object. Do not rely on ${code('is')} for numbers: this is a detail of CPython.`,
    marker: () => 'above 256 always new',
  },
  source: 'pages about the cache of small ints',
  evidence: 'stated',
  concerns: ({ identity }) => identity,
  change: {
    distort: () => ({
      constant: (machine, shared) => {
        const value = machine.number(shared);
        const isCached = value === undefined || (value >= SMALLEST && value <= LARGEST);
        return isCached ? shared : machine.clone(shared, 'shallow');
      },
    }),
  },
};
