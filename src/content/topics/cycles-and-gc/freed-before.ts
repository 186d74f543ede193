import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { collectedFirst, plainly, steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { COUNTED } from './rings.js';

const TARGETS = ['collect-counts-all-dead', 'collector-frees-only-the-ring', ...COUNTED];

/** Steps parted by blanks, in which `|` stands for a blank. */
const spoken = (text: string): readonly Step[] => words(text).map((step) => step.replace('|', ' '));

/** Lines that make a ring, and how many objects a collection finds of it. */
interface Ring {
  readonly found: number;
  readonly steps: string;
}

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

/** A node loses its only reference to another node that the line gives it instead; then a ring loses its names. */
const REPLACED: readonly Ring[] = [
  { found: 1, steps: 'p p.link=*s p.link=p' },
  { found: 1, steps: 'p q p.link=*s p.link=q q.link=q' },
  { found: 2, steps: 'p q p.link=*s p.link=q q.link=p' },
  { found: 2, steps: 'p q p.link=*s q.link=p p.link=q' },
  { found: 2, steps: 'p q q.link=*s p.link=q q.link=p' },
  { found: 2, steps: 'p q q.link=*s q.link=p p.link=q' },
  { found: 2, steps: 'p q p.link=q q.load=*s q.load=p' },
  { found: 2, steps: 'p q p.load=*s p.load=q q.link=p' },
  { found: 2, steps: 'p p.link=*s q q.link=p p.link=q' },
  { found: 2, steps: 'p q p.link=*r p.link=*s p.link=q q.link=p' },
  { found: 2, steps: 'p p.link=*r p.link=p p.load=*s' },
  { found: 2, steps: 'p p.load=*r p.load=*s p.link=p' },
  { found: 2, steps: 'p q p.link=*s p.link=p p.load=q' },
  { found: 2, steps: 'p p.load=*r list=p p.load=list' },
  { found: 2, steps: 'p list=p p.load=*r p.load=list' },
  { found: 2, steps: 'p p.link=*r list=p p.link=p p.load=list' },
  { found: 3, steps: 'p q p.link=*r p.link=q q.link=p q.load=*s' },
  { found: 3, steps: 'p q q.link=*r p.link=q q.link=p p.load=*s' },
  { found: 3, steps: 'p p.load=*r list=p,*s p.load=list' },
  { found: 3, steps: 'p list=p,*s p.load=*r p.load=list' },
  { found: 3, steps: 'p list=p p.load=*r p.load=list p.link=*s' },
];
/** One name leads to a ring of more nodes, or to more that hangs on it. */
const ONE_NAME: readonly Ring[] = [
  { found: 2, steps: 'p p.link=*s p.link.link=p' },
  { found: 2, steps: 'p p.link=*r p.link=*s p.link.link=p' },
  { found: 2, steps: 'p p.load=*r p.link=*s p.link.link=p p.load=p' },
  { found: 3, steps: 'p p.load=*r p.link=*s p.link.link=p p.load=*t' },
  { found: 2, steps: 'p p.link=*s p.link.link=*r p.link.link=p' },
  { found: 3, steps: 'p p.link=*s p.link.link=*r p.link.link=p p.load=*t' },
  { found: 3, steps: 'p p.load=*r p.load=*s p.load.link=p p.link=*t' },
  { found: 2, steps: 'p p.link=*r p.link=*s p.link.load=p' },
  { found: 2, steps: 'p q p.link=*s p.link.link=p q.link=p' },
  { found: 3, steps: 'p p.load=*t p.link=*s p.link.link=p' },
  { found: 3, steps: 'p p.link=*r p.link=*s p.link.link=p p.load=*t' },
  { found: 3, steps: 'p q p.link=*s p.link.link=q q.link=p' },
  { found: 3, steps: 'p q p.link=*s p.link.link=p p.load=q' },
];
/** Four objects. */
const FOUR: readonly Ring[] = [
  { found: 4, steps: 'p p.link=*s p.link.link=p p.load=*t p.link.load=*r' },
  { found: 4, steps: 'p p.load=*t p.link=*s p.link.link=p p.link.load=*r' },
  { found: 4, steps: 'p q p.link=q q.link=p p.load=*s q.load=*t' },
  { found: 4, steps: 'p list=p,*s p.load=list p.link=*t' },
];
/** One, two or four objects; or three, unless one name leads to all of them and nothing is freed before. */
const SMALL = [...REPLACED, ...ONE_NAME, ...FOUR].filter(
  ({ found, steps: ring }) => found !== 3 || /^p q|list|\*r/.test(ring),
);
/** Nothing is replaced: more hangs on the ring. */
const HANGING: readonly Ring[] = [
  { found: 3, steps: 'p q p.link=q q.link=p p.load=*s' },
  { found: 3, steps: 'p q q.link=p p.link=q q.load=*s' },
  { found: 3, steps: 'p list=p,*s p.load=list' },
  { found: 3, steps: 'p list=*s,p p.load=list' },
];
const LARGER: readonly Ring[] = [
  { found: 3, steps: 'p p.link=*s p.link.link=p p.link.load=*t' },
  ...ONE_NAME,
  ...HANGING,
  { found: 2, steps: 'p q p.link=q q.link=q q.load=*s p.load=*t' },
  { found: 2, steps: 'p p.load=*r p.load=*t p.link=*s p.link.link=p' },
  { found: 2, steps: 'p p.link=*r p.link=*t p.link=*s p.link.link=p' },
  { found: 2, steps: 'p q r p.link=*s p.link=q q.link=p r.link=q' },
  { found: 2, steps: 'p q p.load=*r list=p p.load=list q.load=list' },
  { found: 3, steps: 'p q r p.link=*s p.link=q q.link=r r.link=p' },
  { found: 3, steps: 'p q r p.link=q q.link=*s q.link=r r.link=p' },
  { found: 3, steps: 'p q r p.link=*s p.link=q q.link=p q.load=r' },
  { found: 3, steps: 'p q r p.link=q q.link=p q.load=*s q.load=r' },
  { found: 3, steps: 'p q p.link=p q.link=*r q.link=q q.load=*s' },
  { found: 3, steps: 'p q p.link=*r p.link=p q.link=q p.load=*s' },
  { found: 3, steps: 'p q p.load=*r list=p,q p.load=list' },
  { found: 4, steps: 'p q q.link=p p.link=q q.load=*s p.load=*t' },
  { found: 4, steps: 'p q p.load=*s q.load=*t q.link=p p.link=q' },
  { found: 4, steps: 'p q r p.link=q q.link=r r.link=p p.load=*s' },
  { found: 4, steps: 'p q r p.link=q q.link=r r.link=p r.load=*s' },
  { found: 4, steps: 'p q r p.link=q q.link=p p.load=r r.load=*s' },
  { found: 4, steps: 'p q list=p,q p.load=list q.load=*s' },
  { found: 4, steps: 'p q p.link=*r p.link=q q.link=p q.load=*s p.load=*t' },
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
    ring: SMALL,
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
  'p list=p p.load=list del|list none|p collect',
  'p p.load=*s p.load=p none|p collect',
  'p p.link=p p.load=*s none|p collect',
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
  'q q.load=*t q.load=*r q.link=q',
  'q list=q q.load=list',
  'q q.load=*t q.link=q q.load=q',
  'q q.link=q q.load=*t q.load=q',
  'q q.link=q q.load=*t none|q.load',
  'q r q.link=*t q.link=q r.link=q',
  'q r q.link=q q.load=r q.load=q',
  'q r r.link=q q.link=q',
  'q q.link=*t list=q q.load=list',
  'q q.load=*t list=q q.load=list',
  'q list=q,*t q.load=list pop',
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

const LATER_DROPS = [
  'del q',
  'none q',
  'del q,r',
  'del r; del q',
  'none q; none r',
  'none r; del q',
  'del q,list',
  'none list; del q',
  'del list; none q',
];

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
  if (words(choice.later).includes('q') && choice.later.includes('list') !== choice.drops.includes('list'))
    return false;
  return two === /\br\b/.test(choice.drops) && told.length <= most && canTell(told);
}

interface Twice {
  readonly earlier: string;
  readonly later: string;
  readonly drops: string;
  readonly said: string;
}

function twice({ earlier, later, drops, said }: Twice): readonly Step[] {
  return [...spoken(earlier), ...spoken(later), ...steps(drops), said];
}
