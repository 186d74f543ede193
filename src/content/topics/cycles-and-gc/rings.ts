import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { collectedBefore, steps, uncollected, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';

/** Ideas about rings and the collector, and questions that tell them apart. */
export const TARGETS = [
  'cycles-freed-at-once',
  'only-gc-frees',
  'del-destroys-object',
  'disable-stops-freeing',
  'cycles-never-freed',
];
export const FREED = ['freed-on-line', 'freed-by-call', 'what-changes', 'explain-why'];
/** Ideas about the number that a collection returns. */
export const COUNTED = ['collect-counts-all-dead', 'collect-counts-cycles', 'cycles-never-freed'];

const TWO_NODES = [
  'p q p.link=q q.link=p',
  'p q q.link=p p.link=q',
  'p p.link=p q',
  'p q p.link=p',
  'p q q.link=p q.load=p',
  'p q q.load=p p.link=q',
  'p q p.link=q',
  'p q p.link=q q.load=p',
  'p p.link=p p.load=*r q',
  'p q q.link=q q.load=p',
];
const TWO_DROPS = [
  'del p; del q',
  'del q; del p',
  'del p,q',
  'none p; none q',
  'none q; none p',
  'none p; del q',
  'del p; none q',
];
const LAST_DROPS = ['', 'del pick', 'none pick', 'del list', 'none list', 'pop', 'clear', 'none list[0]'];

interface SmallRing {
  readonly ring: string;
  readonly more: string;
  readonly drops: string;
  readonly last: string;
  readonly order: 'drops first' | 'last first' | 'collect between';
}

function smallRing({ ring, more, drops, last, order }: SmallRing): readonly Step[] {
  const made = [...words(ring), ...words(more)];
  const [dropped, gone] = [steps(drops), steps(last)];
  if (order === 'collect between') return [...made, ...dropped, 'collect', ...gone];
  return [...made, ...(order === 'drops first' ? [...dropped, ...gone] : [...gone, ...dropped]), 'collect'];
}

function isSmall(choice: SmallRing): boolean {
  const told = smallRing(choice);
  if (choice.last === '' && (choice.more !== '' || choice.order !== 'drops first')) return false;
  return (choice.more === '') === (choice.last === '') && canTell(told) && told.length >= 5 && told.length <= 7;
}

/** Two nodes in a ring, in a ring of one, or in no ring. */
export const smallRings = patternOf({
  id: 'small-rings',
  targets: TARGETS,
  questions: FREED,
  nodes: 'plain',
  axes: {
    ring: TWO_NODES,
    more: ['', 'pick=p', 'pick=q', 'list=p', 'list=q', 'list=p,q', 'list=q,p', 'list=p,p', 'list=*s,p', 'list=q,*s'],
    drops: TWO_DROPS,
    last: LAST_DROPS,
    order: ['drops first', 'last first', 'collect between'],
  },
  where: isSmall,
  lines: (choice, surface) => uncollected(smallRing(choice), surface),
});

/** Whether two nodes refer to each other: a collection finds both. */
function isLarger(ring: string): boolean {
  return /p\.\w+=q/.test(ring) && /q\.\w+=p/.test(ring);
}

/** The same rings, with what a collection returns. */
export const countedSmallRings = patternOf({
  id: 'counted-small-rings',
  targets: COUNTED,
  questions: ['collect-result'],
  nodes: 'plain',
  axes: {
    ring: [
      'p q p.link=q q.link=p',
      'p q q.link=p p.link=q',
      'p q q.load=p p.link=q',
      'p q p.link=q q.load=p',
      'p q p.link=q q.link=p q.load=q',
      'p q q.link=p p.link=q q.load=q',
      'p q q.link=p p.link=q p.load=p',
      'p q p.link=q q.link=p q.load=p',
      'p q p.link=q q.link=p p.load=p',
      'p q p.link=q q.link=p q.load=*r',
      'p q p.link=q q.link=p p.load=*r',
      'p q q.link=p p.link=q p.load=*r',
      'p p.link=p p.load=*r',
      'p p.link=p p.load=*r q',
      'p q p.link=p p.load=q',
    ],
    more: ['', 'pick=p', 'pick=q', 'list=p', 'list=q'],
    drops: TWO_DROPS,
    last: LAST_DROPS,
    order: ['drops first', 'last first'],
  },
  // Whoever counts the two names must not often find the answer.
  where: (choice) => isSmall(choice) && (choice.more !== '' || choice.ring.includes('*') || !isLarger(choice.ring)),
  lines: (choice, surface) => collectedBefore(smallRing(choice), surface),
});

const RINGS = ['p q p.link=q q.link=p', 'p q q.link=p p.link=q', 'p q p.link=q q.load=p', 'p p.link=p q'];
const HANGING = ['q.load=*r', 'p.load=*r', 'r q.load=r', 'r r.load=p', 'r r.load=q', 'r p.load=r'];

interface Hanging {
  readonly ring: string;
  readonly leaf: string;
  readonly list: string;
  readonly drops: string;
  readonly last: string;
  readonly listFirst: boolean;
}

function hanging({ ring, leaf, list, drops, last, listFirst }: Hanging): readonly Step[] {
  const made = [...words(ring), ...words(leaf), ...words(list)];
  const dropped = [...steps(drops), ...(words(leaf).includes('r') ? ['del r'] : [])];
  return [...made, ...(listFirst ? [...steps(last), ...dropped] : [...dropped, ...steps(last)]), 'collect'];
}

const HANGING_AXES = {
  ring: RINGS,
  leaf: HANGING,
  list: ['', 'list=p', 'list=q', 'list=p,*s', 'list=*s,q', 'list=q,*s', 'pick=p', 'pick=q'],
  drops: ['del p,q', 'del p; del q', 'del q; del p', 'none p; none q', 'none q; del p'],
  last: ['', 'pop', 'del list', 'none list', 'clear', 'pop; del list', 'pop; none list', 'del pick', 'none pick'],
  listFirst: [false, true],
} as const;

function isHanging(choice: Hanging, most: number): boolean {
  const told = hanging(choice);
  if (choice.last === '' && (choice.list !== '' || choice.listFirst)) return false;
  const self = choice.ring === 'p p.link=p q';
  return canTell(told) && told.length >= 6 && told.length <= most && !(self && choice.leaf.endsWith('q.load=r'));
}

/** A ring of two, or of one, with a node that hangs on it or refers to it, and perhaps a list. */
export const ringsWithLeaf = patternOf({
  id: 'rings-with-leaf',
  targets: ['collector-frees-only-the-ring', ...TARGETS],
  questions: [...FREED, 'fill-line'],
  nodes: 'plain',
  axes: HANGING_AXES,
  where: (choice) => isHanging(choice, 10),
  lines: (choice, surface) => uncollected(hanging(choice), surface),
});

/** The same, with what a collection returns. */
export const countedRings = patternOf({
  id: 'counted-rings',
  targets: ['collector-frees-only-the-ring', ...COUNTED],
  questions: ['collect-result'],
  nodes: 'plain',
  axes: { ...HANGING_AXES, list: ['', 'pick=p', 'pick=q', 'list=p', 'list=q,*s'] },
  where: (choice) => isHanging(choice, 9),
  lines: (choice, surface) => collectedBefore(hanging(choice), surface),
});
