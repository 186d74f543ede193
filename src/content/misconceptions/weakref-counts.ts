import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';

export const weakrefCounts: Misconception = {
  id: 'weakref-counts',
  words: {
    belief: say`A weak reference counts like any other and keeps its object in memory.`,
    hypothesis: () => say`a weak reference counted like any other`,
    fact: ({ truth }) =>
      truth.program.source.includes('WeakValueDictionary')
        ? say`The values of a ${code('WeakValueDictionary')} do not count as references and keep nothing in memory.`
        : say`${code('weakref.ref')} does not count as a reference and keeps nothing in memory.`,
    marker: () => 'weak reference counted',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ weakrefs }) => weakrefs,
  change: { distort: () => ({ owns: () => true }) },
};
