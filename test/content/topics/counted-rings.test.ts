import { expect, test } from 'vitest';
import { simulate } from '../../../src/assessment/verify/outcome.js';
import { patternOf } from '../../../src/content/topics/axes.js';
import { LARGER, SMALL, spoken } from '../../../src/content/topics/cycles-and-gc/counted-rings.js';
import { collectedFirst, words } from '../../../src/content/topics/node-lines.js';
import { collections } from '../../../src/machine/trace/index.js';
import { Random } from '../../../src/random/index.js';

const RINGS = [...new Map([...SMALL, ...LARGER].map((ring) => [ring.steps, ring])).values()];

test.each(RINGS)('a collection finds $found objects of $steps', ({ found, steps }) => {
  const names = words(steps).filter((step) => /^[pqr]$/.test(step));
  const gone = [...names, ...(steps.includes('list') ? ['list'] : [])].map((name) => `del ${name}`);
  const pattern = patternOf({
    id: 'ring',
    targets: [],
    questions: ['collect-result'],
    nodes: 'plain',
    axes: { once: [true] },
    where: () => true,
    lines: (_, surface) => collectedFirst([...spoken(steps), ...gone, 'collect'], surface),
  });
  const { trace } = simulate(pattern.build({ plan: 0 }, new Random('ring')), '3.13');
  expect(trace && collections(trace).at(-1)?.found).toBe(found);
});
