import { code, say } from '../../document/index.js';
import { walk } from '../../machine/python/walk.js';
import type { Case, Misconception } from './misconception.js';
import { statementsOf } from './telling.js';

/** The first line `gc.collect(0)`. */
function partial({ truth }: Case): number | undefined {
  for (const statement of statementsOf(truth)) {
    for (const node of walk(statement)) {
      if (node.kind !== 'Call' || node.func.kind !== 'Attribute' || node.func.attr !== 'collect') continue;
      const given = node.args[0] ?? node.keywords[0]?.value;
      if (given?.kind === 'Constant' && given.value.type === 'int' && given.value.value === 0n) return node.at.line;
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
      const subject = line === undefined ? say`${code('gc.collect(0)')}` : say`Line ${line}`;
      return say`${subject} moves what stays to generation 1 only. A later ${code('gc.collect(1)')} still looks at it.`;
    },
    marker: () => 'straight to the oldest generation',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ collectsYoung }) => collectsYoung,
  change: { distort: () => ({ promote: () => 2 }) },
};
