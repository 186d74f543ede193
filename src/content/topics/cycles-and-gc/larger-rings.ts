import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { collectedBefore, steps, uncollected, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';

const TARGETS = ['cycles-freed-at-once', 'only-gc-frees', 'del-destroys-object', 'no-cascade', 'cycles-never-freed'];
const FREED = ['freed-on-line', 'freed-by-call', 'what-changes', 'fill-line', 'explain-why'];

interface Broken {
  readonly ring: string;
  readonly cut: string;
  readonly more: string;
  readonly drops: string;
  readonly cutAt: number;
}

function broken({ ring, cut, more, drops, cutAt }: Broken): readonly Step[] {
  return [...words(ring), ...words(more), ...steps(drops).toSpliced(cutAt, 0, ...steps(cut)), 'collect'];
}

/** A ring of two or three that a line opens, in time or too late. */
export const brokenRings = patternOf({
  id: 'broken-rings',
  targets: TARGETS,
  questions: FREED,
  nodes: 'plain',
  axes: {
    ring: [
      'p q p.link=q q.link=p',
      'p q q.link=p p.link=q',
      'p q r p.link=q q.link=r r.link=p',
      'p q r p.link=q r.link=p q.link=r',
      'p q r p.link=q q.link=p q.load=r',
      'p q p.link=q q.link=p q.load=*r',
      'p q p.link=q q.link=p p.load=*r',
    ],
    cut: ['none p.link', 'none q.link', 'del p.link', 'del q.link', 'p.link=p', 'none q.load', 'none pick.link'],
    more: ['', 'pick=p', 'pick=q'],
    drops: ['del p; del q', 'del q; del p', 'none p; none q', 'del p,q', 'none p; del q'],
    cutAt: [0, 1, 2],
  },
  where: (choice) => {
    const three = choice.ring.startsWith('p q r');
    const all = threeDrops(choice);
    if (choice.cutAt > steps(all.drops).length - (choice.more === '' ? 1 : 0)) return false;
    if (choice.cut === 'none q.load' && !choice.ring.includes('q.load')) return false;
    if (choice.drops === 'none p; del q' && three) return false;
    return canTell(broken(all)) && broken(all).length <= 10;
  },
  lines: (choice, surface) => uncollected(broken(threeDrops(choice)), surface),
});

/** Where a third node has a name, that name goes too. */
function threeDrops(choice: Broken): Broken {
  if (!choice.ring.startsWith('p q r')) return choice;
  const drops =
    choice.drops === 'del p,q'
      ? 'del p,q,r'
      : `${choice.drops}; ${choice.drops.startsWith('none') ? 'none r' : 'del r'}`;
  return { ...choice, drops };
}

const BOTH_RINGS = ['p q p.link=q q.link=p', 'p q q.link=p p.link=q', 'p q p.link=q q.load=p', 'p q q.load=p p.link=q'];
const HANGING = ['q.load=*r', 'p.load=*r', 'r r.link=p', 'r r.load=q', 'r r.load=r', 'q.load=*r q.load.load=p'];

interface Both {
  readonly ring: string;
  readonly leaf: string;
  readonly list: string;
  readonly leafFirst: boolean;
  readonly drops: string;
  readonly taking: string;
  readonly takeFirst: boolean;
  readonly end: string;
}

function both({ ring, leaf, list, leafFirst, drops, taking, takeFirst, end }: Both): readonly Step[] {
  const named = words(leaf).includes('r');
  const dropped = [
    ...steps(named ? drops.replace('del p,q', 'del p,q,r') : drops),
    ...(named && !drops.includes(',') ? ['del r'] : []),
  ];
  const taken = steps(taking);
  const drop = takeFirst ? [...taken.slice(0, 1), ...dropped, ...taken.slice(1)] : [...dropped, ...taken];
  return [
    ...words(ring),
    ...(leafFirst ? [...words(leaf), ...words(list)] : [...words(list), ...words(leaf)]),
    ...drop.toSpliced(end === 'collect' ? drop.length : -1, 0, 'collect'),
  ];
}

const BOTH_AXES = {
  ring: BOTH_RINGS,
  leaf: HANGING,
  list: ['list=p,*s', 'list=*s,p', 'list=q,*s', 'list=*s,q', 'list=*s', 'list=p,q', 'dict=p,*s', 'dict=*s,q'],
  leafFirst: [true, false],
  drops: ['del p,q', 'del p; del q', 'del q; del p', 'none p; none q'],
  taking: [
    'pop; del list',
    'pop; none list',
    'del list',
    'none list[0]; del list',
    'clear',
    'none dict[0]; del dict',
    'del dict[0]; none dict',
    'del dict',
    'pop',
  ],
  takeFirst: [false, true],
  end: ['collect', 'collect, one line more'],
} as const;

function isBoth(choice: Both, most: number): boolean {
  if (choice.takeFirst && steps(choice.taking).length === 1 && !choice.taking.endsWith('pick')) return false;
  if (choice.list.startsWith('dict') !== choice.taking.includes('dict')) return false;
  const told = both(choice);
  return told.length <= most && canTell(told);
}

/** A ring, what hangs on it, and a list or dictionary: what counting frees, what only the collector frees. */
export const bothMechanisms = patternOf({
  id: 'both-mechanisms',
  targets: ['collector-frees-only-the-ring', 'only-gc-frees', 'disable-stops-freeing', ...TARGETS],
  questions: FREED,
  nodes: 'plain',
  axes: BOTH_AXES,
  where: (choice) => isBoth(choice, 12),
  lines: (choice, surface) => uncollected(both(choice), surface),
});

/** Names of a program: whoever counts them must not find what a collection returns. */
function namesOf({ leaf, list }: Both): number {
  return 2 + (words(leaf).includes('r') ? 1 : 0) + (list === '' ? 0 : 1);
}

/** Whether a line of the leaf takes the place of a link of the ring. */
function opensRing({ ring, leaf }: Both): boolean {
  return ring.includes('q.load=p') && /q\.load=(?!.*q\.load\.)/.test(leaf);
}

/** Objects of the ring and what hangs on it. */
function foundOf(leaf: string): number {
  return 2 + (leaf.match(/\*|list|^r /g)?.length ?? 0);
}

/** The same, with what a collection returns; often counting frees nothing, or the list belongs to the ring. */
export const countedMechanisms = patternOf({
  id: 'counted-mechanisms',
  targets: ['collector-frees-only-the-ring', 'collect-counts-cycles', 'collect-counts-all-dead'],
  questions: ['collect-result'],
  nodes: 'plain',
  axes: {
    ...BOTH_AXES,
    leaf: [
      'q.load=list',
      'p.load=list',
      'q.load=q',
      'q.load=*r',
      'p.load=*r',
      'r r.load=r',
      'q.load=*r q.load.load=p',
      'q.load=*r p.load=*t',
      'r q.load=r r.link=p',
    ],
    list: ['', 'pick=p', 'pick=q', ...BOTH_AXES.list],
    taking: ['', 'del pick', 'none pick', ...BOTH_AXES.taking],
    end: ['collect'],
  },
  where: (choice) => {
    if ((choice.list === '') !== (choice.taking === '')) return false;
    if (choice.leaf.endsWith('*t') && choice.list.includes('*')) return false;
    const isHeld = choice.list.startsWith('list') || choice.list.startsWith('dict');
    if (isHeld && !choice.leaf.endsWith('list') && choice.list !== 'list=p,*s' && choice.list !== 'dict=p,*s')
      return false;
    if (choice.list === '' && (choice.leafFirst || choice.takeFirst || choice.leaf.endsWith('list'))) return false;
    if (opensRing(choice) && choice.leafFirst) return false;
    if (namesOf(choice) === foundOf(choice.leaf)) return false;
    return isBoth(choice, 11);
  },
  lines: (choice, surface) => collectedBefore(both(choice), surface),
});
