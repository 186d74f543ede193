import { patternOf } from '../axes.js';
import { canRun, mixed } from './running.js';
import { linesOf, type Step, steps } from './steps.js';

const TARGETS = [
  'lazy-makes-all',
  'slice-aliases',
  'only-gc-frees',
  'rebind-keeps-count',
  'containers-dont-hold',
  'no-cascade',
];

interface Streamed {
  readonly labels: string;
  readonly source: string;
  readonly take: string;
  readonly drops: string;
}

const told = ({ labels, source, take, drops }: Streamed): readonly Step[] => [
  labels,
  ...steps(source),
  ...steps(take),
  ...steps(drops),
];

const TAKE = [
  'b=next; b=next',
  'b=next; b=next; b=next',
  'p=next; q=next',
  'p=next; b=next; b=next',
  'p=next; q=next; b=next',
  'b=next; l=list(g)',
  'p=next; b=next; l=list(g)',
  'b=l[0]; b=l[1]',
  'b=l[0]; p=l[1]',
  'k=l[:1]',
  'k=l[1:]',
  'b=l[0]; k=l[1:]',
];
const DROPS = [
  ...mixed(
    'none b; del g; del w',
    'none b; del w',
    'none p; del g; del q',
    'del p; none b; del g',
    'none p; none b; del w',
  ),
  ...mixed(
    'del p; l.pop; del w',
    'none l; none b; del g',
    'del l; del p; del w',
    'l.pop; none b; del w',
    'l.clear; del b; del w',
  ),
  ...mixed(
    'del l; none k; del w',
    'none l; k.pop; del w',
    'l.pop; del k; del l',
    'none l[0]; none b; del l',
    'del l; none b; del k',
  ),
  ...mixed(
    'none l; del b; del p',
    'del g; l.popleft; none b',
    'del p; none q; none b',
    'del b; del w; none p',
    'del g; del w; del p',
  ),
];

/** A generator gives one node after the other, a list has them all: how many are in memory? */
export const streamOrList = patternOf({
  id: 'stream-or-list',
  targets: TARGETS,
  questions: ['count-alive'],
  nodes: 'plain',
  axes: {
    labels: ['w=2', 'w=3'],
    source: ['g=(w)', 'l=[w]', 'g=(w); l=list(g)'],
    take: TAKE,
    drops: DROPS,
  },
  where: (choice) => {
    const all = told(choice);
    if (choice.labels === 'w=3' && choice.take.includes('k=')) return false;
    return all.length >= 8 && all.length <= 10 && canRun(all);
  },
  lines: (choice, surface) => linesOf(told(choice), surface),
});

const ENDS = [
  ...['none b', 'del b', 'none l', 'del l', 'none p', 'none l; none b', 'none b; del l', 'del p,q', 'none k'],
  ...['del l; none k', 'none p; none b', 'none l; none p', 'none b; none k; del l'],
];

/** The same with a class that tells when a node is freed. */
export const toldStreams = patternOf({
  id: 'told-streams',
  targets: TARGETS,
  questions: ['predict-output'],
  nodes: 'telling',
  axes: {
    labels: ['w=2', 'w=3'],
    source: ['g=(w)', 'l=[w]', 'g=(w); l=list(g)'],
    take: TAKE,
    early: ['', 'l.pop', 'none l', 'none b', 'del p', 'k.pop', 'del g', 'del w', 'del g; del w', 'l.pop; del w'],
    drops: ENDS,
    said: [2, 3, 4, 5],
  },
  where: ({ early, said, ...choice }) => {
    // What two axes offer is taken from the last.
    if (early !== '' && ENDS.includes(`${early}; ${choice.drops}`)) return false;
    const all = saying(choice, early, said);
    if (choice.labels === 'w=3' && choice.take.includes('k=')) return false;
    return all.at(-1) !== 'say' && all.length >= 8 && all.length <= 11 && canRun(all) && nothingLeft(all);
  },
  lines: ({ early, said, ...choice }, surface) => linesOf(saying(choice, early, said), surface),
});

function saying(choice: Streamed, early: string, said: number): readonly Step[] {
  const all = told({ ...choice, drops: [...steps(early), ...steps(choice.drops)].join('; ') });
  return all.toSpliced(said, 0, 'say');
}

/** Whether every name of a node, list or slice goes before the program ends. */
function nothingLeft(all: readonly Step[]): boolean {
  const bound = new Set(all.flatMap((step) => /^([pqlkb])=/.exec(step)?.[1] ?? []));
  for (const step of all) {
    for (const name of (/^(?:del|none) ([a-z,]+)$/.exec(step)?.[1] ?? '').split(',')) bound.delete(name);
  }
  return bound.size === 0;
}
