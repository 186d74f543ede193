import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { collectedFirst, plainly, steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { COUNTED } from './rings.js';

const TARGETS = ['collect-counts-all-dead', 'collector-frees-only-the-ring', ...COUNTED];

interface Freed {
  readonly ring: string;
  readonly more: string;
  readonly drops: string;
  readonly last: string;
  readonly lastFirst: boolean;
}

function freedBefore({ ring, more, drops, last, lastFirst }: Freed): readonly Step[] {
  const gone = lastFirst ? [...steps(last), ...steps(drops)] : [...steps(drops), ...steps(last)];
  return [...words(ring), ...words(more), ...gone, 'collect'];
}

function isFreedBefore(choice: Freed, most: number): boolean {
  const told = freedBefore(choice);
  if ((choice.more === '') !== (choice.last === '') || (choice.last === '' && choice.lastFirst)) return false;
  const named = words(choice.ring).filter((step) => /^[pqr]$/.test(step));
  const dropped = choice.drops.match(/\b[pqr]\b/g) ?? [];
  if (choice.ring.includes('list') !== choice.drops.includes('list')) return false;
  return named.length === dropped.length && told.length <= most && canTell(told);
}

/** A node loses its only reference to another node that the line gives it instead; then a ring loses its names. */
const REPLACED = [
  'p q p.link=*s p.link=q q.link=p',
  'p q p.link=*s q.link=p p.link=q',
  'p q q.link=*s p.link=q q.link=p',
  'p q q.link=*s q.link=p p.link=q',
  'p q p.link=q q.load=*s q.load=p',
  'p q p.load=*s p.load=q q.link=p',
  'p p.link=*s q q.link=p p.link=q',
  'p q p.link=*r p.link=*s p.link=q q.link=p',
  'p q p.link=*r p.link=q q.link=p q.load=*s',
  'p q q.link=*r p.link=q q.link=p p.load=*s',
  'p p.link=*s p.link=p',
  'p p.link=*r p.link=p p.load=*s',
  'p p.load=*r p.load=*s p.link=p',
  'p q p.link=*s p.link=p p.load=q',
  'p q p.link=*s p.link=q q.link=q',
  'p p.load=*r list=p p.load=list',
  'p list=p p.load=*r p.load=list',
  'p p.load=*r list=p,*s p.load=list',
  'p p.load=*r list=*s,p p.load=list',
  'p list=p,*s p.load=*r p.load=list',
  'p list=p p.load=*r p.load=list p.link=*s',
  'p p.link=*r list=p p.link=p p.load=list',
];
const LARGER = [
  ...REPLACED,
  'p q r p.link=*s p.link=q q.link=r r.link=p',
  'p q r p.link=q q.link=*s q.link=r r.link=p',
  'p q r p.link=*s p.link=q q.link=p r.link=q',
  'p q r p.link=*s p.link=q q.link=p q.load=r',
  'p q r p.link=q q.link=p q.load=*s q.load=r',
  'p q p.link=*r p.link=q q.link=p q.load=*s p.load=*t',
  'p q p.link=p q.link=*r q.link=q q.load=*s',
  'p q p.link=*r p.link=p q.link=q p.load=*s',
  'p q p.load=*r list=p,q p.load=list',
  'p q p.load=*r list=p p.load=list q.load=list',
];

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
  targets: TARGETS,
  questions: ['collect-result'],
  nodes: 'plain',
  axes: {
    ring: REPLACED,
    more: ['', 'pick=p', 'list=p'],
    drops: DROPS,
    last: ['', 'del pick', 'none pick', 'del list', 'none list', 'clear', 'pop'],
    lastFirst: [false, true],
  },
  where: (choice) => isFreedBefore(choice, 8),
  lines: (choice, surface) => collectedFirst(freedBefore(choice), surface),
});

const EARLIER = [
  'p p.link=p del|p collect',
  'p p.link=p none|p collect',
  'p p.link=*s p.load=p del|p collect',
  'p p.link=p p.load=*s del|p collect',
  'p list=p p.load=list del|p,list collect',
  'p list=p,p p.load=list none|list del|p collect',
];
const LATER = [
  'q q.link=*t q.link=q',
  'q q.link=*t q.link=q q.load=*r',
  'q r q.link=r r.link=q',
  'q r r.link=q q.link=r',
  'q r q.link=*t q.link=r r.link=q',
  'q r q.link=q q.load=r',
  'q q.link=q r r.link=q',
  'q q.link=q q.load=*r',
];

/** The same with larger rings, or more that hangs on them. */
export const freedBeforeALargerRing = patternOf({
  id: 'freed-before-a-larger-ring',
  targets: TARGETS,
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

const LATER_DROPS = ['del q', 'none q', 'del q,r', 'del r; del q', 'none q; none r', 'none r; del q'];

/** Two collections of a ring: what the first one found does not count for the second. */
export const twoSmallCollections = patternOf({
  id: 'two-small-collections',
  targets: TARGETS,
  questions: ['collect-result'],
  nodes: 'plain',
  axes: { earlier: EARLIER, later: LATER, drops: LATER_DROPS, said: ['collect', 'print collect'] },
  where: (choice) => isTwice(choice, 9),
  lines: (choice, surface) => [py.importModule('gc'), ...plainly(twice(choice), surface)],
});

/** The same with more objects, and after what importing has left behind is collected. */
export const collectedTwice = patternOf({
  id: 'collected-twice',
  targets: TARGETS,
  questions: ['collect-result'],
  nodes: 'plain',
  axes: {
    earlier: EARLIER,
    later: LATER,
    drops: LATER_DROPS,
    said: ['collect', 'print collect'],
  },
  where: (choice) => isTwice(choice, 10),
  lines: (choice, surface) => collectedFirst(twice(choice), surface),
});

function isTwice(choice: Twice, most: number): boolean {
  const told = twice(choice);
  const two = words(choice.later).includes('r');
  return two === /\br\b/.test(choice.drops) && told.length <= most && canTell(told);
}

interface Twice {
  readonly earlier: string;
  readonly later: string;
  readonly drops: string;
  readonly said: string;
}

function twice({ earlier, later, drops, said }: Twice): readonly Step[] {
  return [...words(earlier).map((step) => step.replace('|', ' ')), ...words(later), ...steps(drops), said];
}
