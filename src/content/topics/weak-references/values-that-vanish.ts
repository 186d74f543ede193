import { orders, patternOf } from '../axes.js';
import { dropsOf } from '../calls-and-frames/drops.js';
import { steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { canTellWeakly, weakLines } from './weak-lines.js';

const TARGETS = [
  'weakref-counts',
  'weak-call-stays-weak',
  'del-destroys-object',
  'none-destroys-object',
  'containers-dont-hold',
];

const P = ['del p', 'none p'];
const Q = ['del q', 'none q'];

const ENTRIES = ['dict[0]=p dict[1]=q', 'dict[0]=q dict[1]=p', 'dict[0]=p dict[1]=*s', 'dict[0]=q dict[1]=*s'];
const HOLDERS: readonly string[] = [
  ...['pick=dict[0]', 'pick=q', 'pick=p'].flatMap((hold) => [`${hold}; none pick`, `${hold}; del pick`]),
  ...['list=p', 'list=q', 'list=dict[0]', 'list=p,q', 'list=q,*t'].flatMap((hold) => [
    `${hold}; pop`,
    `${hold}; clear`,
    `${hold}; del list`,
  ]),
  ...['q.link=p', 'p.link=q'].flatMap((hold) => {
    const [owner = ''] = hold.split('.');
    return [`${hold}; none ${owner}.link`, `${hold}; del ${owner}.link`];
  }),
];

interface Values {
  readonly entries: string;
  readonly holder: string;
  readonly drops: string;
  readonly released: number;
}

function valueSteps({ entries, holder, drops, released }: Values): {
  readonly first: readonly Step[];
  readonly last: readonly Step[];
} {
  const [hold = '', release = ''] = holder.split('; ');
  const all = steps(drops);
  return {
    first: ['dict=weak', 'p', 'q', ...words(entries), hold],
    last: released === 3 ? all : all.toSpliced(released, 0, release),
  };
}

function isSensible(choice: Values, least: number, most: number): boolean {
  const { first, last } = valueSteps(choice);
  const all = [...first, ...last];
  if (choice.released < 3 && choice.released > steps(choice.drops).length) return false;
  if (choice.released === 3 && !/; (none|pop)/.test(choice.holder)) return false;
  const lines = 1 + all.length;
  return lines >= least && lines <= most && canTellWeakly(all);
}

const AXES = {
  entries: ENTRIES,
  holder: HOLDERS,
  drops: [
    ...new Set(
      ['del p', 'none p'].flatMap((one) =>
        ['del q', 'none q', ''].flatMap((other) =>
          orders([one, other]).map((each) => each.filter((line) => line !== '').join('; ')),
        ),
      ),
    ),
    'del q',
    'none q',
  ],
  released: [1, 2, 3],
} as const;

/** A dictionary whose values are weak: which nodes does it keep? */
export const weakValues = patternOf({
  id: 'weak-values',
  targets: TARGETS,
  questions: ['freed-on-line', 'freed-by-call'],
  nodes: 'plain',
  axes: {
    link: ['p.link=q', 'q.link=p', 'p.load=*s', 'q.load=*s'],
    entries: ['dict[0]=p', 'dict[0]=q', 'dict[0]=p dict[1]=q', 'dict[0]=q dict[1]=p'],
    held: ['pick=dict[0]', 'pick=p', 'pick=q', 'list=dict[0]', 'list=p', 'list=q', 'list=p,q'],
    drops: [
      ...dropsOf(P, Q, ['none pick', 'del pick', 'pop', 'clear', 'del list']),
      ...dropsOf(['del p'], ['none q'], ['none pick', 'pop', 'del list'], ['del dict']),
    ],
  },
  where: (choice) => {
    const all = linkedSteps(choice);
    return all.length >= 8 && all.length <= 11 && canTellWeakly(all);
  },
  lines: (choice, surface) => weakLines(linkedSteps(choice), surface),
});

function linkedSteps(choice: {
  readonly link: string;
  readonly entries: string;
  readonly held: string;
  readonly drops: string;
}): readonly Step[] {
  return ['dict=weak', 'p', 'q', choice.link, ...words(choice.entries), choice.held, ...steps(choice.drops)];
}

/** The same, with lines that print how many entries are left. */
export const countedValues = patternOf({
  id: 'counted-values',
  targets: TARGETS,
  questions: ['predict-output'],
  nodes: 'plain',
  axes: { ...AXES, sizes: [1, 2], last: ['size', 'has'] },
  where: (choice) => {
    const { last } = valueSteps(choice);
    return last.length > choice.sizes && isSensible(choice, 8, 10);
  },
  lines: (choice, surface) => {
    const { first, last } = valueSteps(choice);
    return weakLines([...first, ...last.toSpliced(choice.sizes, 0, 'size'), choice.last], surface);
  },
});
