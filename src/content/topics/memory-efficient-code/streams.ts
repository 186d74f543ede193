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
  'p=next; l=list(g)',
  'b=next; l=list(g)',
  'b=next; b=next; l=list(g)',
  'b=l[0]; b=l[1]',
  'b=l[0]; p=l[1]',
  'k=l[:1]',
  'k=l[1:]',
  'k=l[:]',
  'b=l[0]; k=l[1:]',
  'k=l',
];
const DROPS = [
  ...mixed(
    'none b',
    'del g; none b',
    'none p; del q',
    'del p; none b',
    'none p; l.pop',
    'none l; none b',
    'del l; del p',
  ),
  ...mixed('l.pop; none b', 'l.clear; none b', 'del l; none k', 'none l; k.pop', 'l.pop; del k', 'l.clear; del k'),
  ...mixed('none l[0]; none b', 'del l; none b; del k', 'none l; del b; del p', 'del g; l.popleft'),
];

/** A generator gives one node after the other, a list has them all: how many are in memory? */
export const streamOrList = patternOf({
  id: 'stream-or-list',
  targets: TARGETS,
  questions: ['count-alive', 'freed-on-line'],
  nodes: 'plain',
  axes: {
    labels: ['w=2', 'w=3'],
    source: ['g=(w)', 'l=[w]', 'g=(w); l=list(g)'],
    take: TAKE,
    drops: DROPS,
    names: ['', 'del w'],
  },
  where: ({ names, ...choice }) => {
    const all = withNames(choice, names);
    if (choice.labels === 'w=3' && choice.take.includes('k=')) return false;
    return all.length >= 6 && all.length <= 9 && canRun(all);
  },
  lines: ({ names, ...choice }, surface) => linesOf(withNames(choice, names), surface),
});

/** With the labels let go right after what is made of them. */
function withNames(choice: Streamed, names: string): readonly Step[] {
  const all = told(choice);
  return names === '' ? all : [...all.slice(0, 2), names, ...all.slice(2)];
}

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
    early: ['', 'l.pop', 'none l', 'none b', 'del p', 'k.pop', 'del g'],
    drops: ENDS,
    said: [2, 3, 4, 5],
  },
  where: ({ early, said, ...choice }) => {
    const all = saying(choice, early, said);
    if (choice.labels === 'w=3' && choice.take.includes('k=')) return false;
    return all.at(-1) !== 'say' && all.length >= 7 && all.length <= 10 && canRun(all) && nothingLeft(all);
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
