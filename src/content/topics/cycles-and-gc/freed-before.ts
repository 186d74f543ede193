import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { collectedFirst, steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { DEAD_COUNTED, LARGER, type Ring, SMALL, spoken } from './counted-rings.js';

interface Freed {
  readonly ring: Ring;
  readonly more: string;
  readonly drops: string;
  readonly last: string;
  readonly lastFirst: boolean;
}

function freedBefore({ ring, more, drops, last, lastFirst }: Freed): readonly Step[] {
  const gone = lastFirst ? [...steps(last), ...steps(drops)] : [...steps(drops), ...steps(last)];
  return [...spoken(ring.steps), ...words(more), ...gone, 'collect'];
}

function isFreedBefore(choice: Freed, most: number): boolean {
  const told = freedBefore(choice);
  if ((choice.more === '') !== (choice.last === '') || (choice.last === '' && choice.lastFirst)) return false;
  const { found, steps: ring } = choice.ring;
  const named = words(ring).filter((step) => /^[pqr]$/.test(step));
  const dropped = choice.drops.match(/\b[pqr]\b/g) ?? [];
  if (ring.includes('list') !== choice.drops.includes('list')) return false;
  // Whoever counts the names must not find the answer.
  if (named.length + (ring.includes('list') ? 1 : 0) + (choice.more === '' ? 0 : 1) === found) return false;
  return named.length === dropped.length && told.length <= most && canTell(told);
}

const DROPS = [
  'del p',
  'none p',
  'del p,q',
  'del p; del q',
  'del q; del p',
  'none p; none q',
  'none q; del p',
  'del q; none p',
  'del p,list',
  'del list; del p',
  'none p; none list',
  'del p,q,r',
  'del r; del p,q',
  'none p; none q; none r',
  'del p,q; del list',
];

/** What a collection returns when counting has freed something before: a ring of one or two. */
export const freedBeforeARing = patternOf({
  id: 'freed-before-a-ring',
  targets: DEAD_COUNTED,
  questions: ['collect-result'],
  nodes: 'plain',
  axes: {
    ring: SMALL,
    more: ['', 'pick=p', 'list=p'],
    drops: DROPS,
    last: ['', 'del pick', 'none pick', 'del list', 'none list', 'clear', 'pop'],
    lastFirst: [false, true],
  },
  where: (choice) => isFreedBefore(choice, 8),
  lines: (choice, surface) => collectedFirst(freedBefore(choice), surface),
});

/** The same with larger rings, or more that hangs on them. */
export const freedBeforeALargerRing = patternOf({
  id: 'freed-before-a-larger-ring',
  targets: DEAD_COUNTED,
  questions: ['collect-result'],
  nodes: 'plain',
  axes: {
    ring: LARGER,
    more: ['', 'pick=p', 'list=p', 'pick=q', 'list=q'],
    drops: DROPS,
    last: ['', 'del pick', 'none pick', 'del list', 'none list'],
    lastFirst: [false, true],
  },
  where: (choice) => isFreedBefore(choice, 10) && freedBefore(choice).length > 7,
  lines: (choice, surface) => collectedFirst(freedBefore(choice), surface),
});
