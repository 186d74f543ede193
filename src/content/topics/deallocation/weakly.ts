import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { watching, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';

/** Ways in which something other than its name refers to `p`, each with the lines that end it. */
const HOLDERS: readonly string[] = [
  ...['none q.link', 'del q.link', 'del q', 'none q'].map((release) => `q.link=p; ${release}`),
  ...['pop', 'clear', 'none list[0]', 'del list', 'none list'].map((release) => `list=p; ${release}`),
  ...['clear', 'none list[0]', 'del list', 'none list'].map((release) => `list=p,q; ${release}`),
  ...['pop', 'clear', 'del list'].map((release) => `list=q,p; ${release}`),
  ...['del pick', 'none pick'].map((release) => `pick=p; ${release}`),
  ...['none dict[0]', 'del dict[0]', 'del dict', 'none dict'].map((release) => `dict=p; ${release}`),
];

/** A weak reference watches a node: it neither counts nor keeps. */
export const watchedNode = patternOf({
  id: 'watched-node',
  targets: ['weakref-counts', 'del-destroys-object', 'none-destroys-object', 'only-gc-frees'],
  questions: ['freed-on-line', 'predict-output'],
  nodes: 'plain',
  axes: {
    made: ['p q', 'q p'],
    holder: HOLDERS,
    watchFirst: [true, false],
    drop: ['del p', 'none p'],
    dropFirst: [true, false],
    other: ['nothing', 'p.load=q', 'p.load=*r', 'del q', 'none q'],
    otherAt: [0, 1, 2],
    collects: [false, true],
  },
  where: (choice) => {
    const all = watchedSteps(choice);
    const quiet = choice.other === 'nothing' || choice.other.includes('=');
    if (!choice.dropFirst && !choice.holder.startsWith('pick')) return false;
    return canTell(all) && !(quiet && choice.otherAt > 0);
  },
  lines: (choice, surface) => {
    const lines = watching(watchedSteps(choice), surface);
    return choice.collects ? [py.importModule('gc'), ...lines] : lines;
  },
});

function watchedSteps(choice: {
  readonly made: string;
  readonly holder: string;
  readonly watchFirst: boolean;
  readonly drop: string;
  readonly dropFirst: boolean;
  readonly other: string;
  readonly otherAt: number;
  readonly collects: boolean;
}): readonly Step[] {
  const { made, holder, watchFirst, drop, dropFirst, other, otherAt, collects } = choice;
  const [hold = '', release = ''] = holder.split('; ');
  const [first, second] = dropFirst ? [drop, release] : [release, drop];
  const between = other.includes('=') || other === 'nothing' ? [] : [other];
  return [
    ...words(made),
    ...(watchFirst ? ['w=p', hold] : [hold, 'w=p']),
    ...(other.includes('=') ? [other] : []),
    ...[first, 'show w', second, ...(collects ? ['collect'] : []), 'show w'].toSpliced(otherAt, 0, ...between),
  ];
}
