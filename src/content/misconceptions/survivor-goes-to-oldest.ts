import { code, say } from '../../document/index.js';
import { walk } from '../../machine/python/walk.js';
import type { Case, Misconception } from './misconception.js';
import { statementsOf } from './telling.js';

/** The first line that collects young objects only. */
function partial({ truth }: Case): number | undefined {
  for (const statement of statementsOf(truth)) {
    for (const node of walk(statement)) {
      if (node.kind !== 'Call' || node.func.kind !== 'Attribute' || node.func.attr !== 'collect') continue;
      if (node.args.length + node.keywords.length > 0) return node.at.line;
    }
  }
  return undefined;
}

export const survivorGoesToOldest: Misconception = {
  id: 'survivor-goes-to-oldest',
  words: {
    belief: say`Every object that a collection leaves in memory goes to the oldest generation at once.`,
    hypothesis: (about) => {
      const line = partial(about);
      return say`${line === undefined ? 'a collection' : `line ${line}`} moved what stays to the oldest generation`;
    },
    fact: (about) => {
      const line = partial(about);
      return say`${line === undefined ? 'A collection' : `Line ${line}`} moves what stays up by one generation only. A later ${code('gc.collect(1)')} still looks at it.`;
    },
    marker: () => 'straight to the oldest generation',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ collectsYoung }) => collectsYoung,
  change: { distort: () => ({ promote: () => 2 }) },
};
