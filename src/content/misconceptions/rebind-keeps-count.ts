import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { displacement, isNone, noun } from './telling.js';

export const rebindKeepsCount: Misconception = {
  id: 'rebind-keeps-count',
  words: {
    belief: say`Only ${code('del')} takes a reference away; an assignment does not.`,
    hypothesis: (about) => {
      const found = displacement(about);
      return found
        ? say`line ${found.line} left the old reference in place`
        : say`an assignment left the old reference in place`;
    },
    fact: (about) => {
      const found = displacement(about);
      if (found === undefined) return say`An assignment replaces a reference: the old one is gone.`;
      const by = isNone(found.value) ? say`by ${code('None')}` : say`by a reference to another object`;
      return say`Line ${found.line} replaces that reference to the ${noun(about)} ${by}, so it no longer counts.`;
    },
    marker: (about) => {
      const found = displacement(about);
      return found ? `line ${found.line} forgotten` : 'assignment forgotten';
    },
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ rebinds, containers, attributes, functions }) => rebinds || containers || attributes || functions,
  change: {
    distort: () => ({ displace: (machine, _place, old) => machine.remember(old) }),
  },
};
