import { say } from '../../document/index.js';
import type { Misconception } from './misconception.js';

export const frontToBack: Misconception = {
  id: 'front-to-back',
  words: {
    belief: say`When a list is freed, its items go from the first to the last.`,
    hypothesis: () => say`a freed list let its first slot go first`,
    fact: () =>
      say`When CPython frees a list or tuple, the references in its slots go from the last slot to the first.`,
    marker: () => 'first slot first',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ containers }) => containers,
  change: {
    distort: (rules) => ({
      deallocate: (machine, object) => {
        const type = machine.type(object);
        if (type !== 'list' && type !== 'tuple') return rules.deallocate(machine, object);
        const items = [...machine.references(object)].toReversed();
        machine.clearWeakrefs(object);
        machine.vanish(object);
        for (const item of items) machine.drop(item);
      },
    }),
  },
};
