import { py } from '../../../machine/python/index.js';
import { orders, patternOf } from '../axes.js';
import { steps } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { canTellWeakly, weakLine, weakSceneFrom } from './weak-lines.js';

const TARGETS = [
  'weakref-counts',
  'weak-call-stays-weak',
  'del-destroys-object',
  'none-destroys-object',
  'containers-dont-hold',
];

const HOLDERS: readonly string[] = [
  ...['pick=w()', 'pick=w', 'pick=p'].flatMap((hold) => [`${hold}; none pick`, `${hold}; del pick`]),
  ...['list=w()', 'list=p', 'list=w', 'list=p,p'].flatMap((hold) => [
    `${hold}; pop`,
    `${hold}; del list`,
    `${hold}; clear`,
  ]),
  ...['dict=p', 'dict=w()'].flatMap((hold) => [`${hold}; none dict[0]`, `${hold}; del dict`]),
  ...['p.load=*r', 'p.load=p'].map((hold) => `${hold}; none p.load`),
];

interface Told {
  readonly holder: string;
  readonly drop: string;
  /** The line that takes the weak reference itself away, at the end. */
  readonly gone: string;
  /** Before which of the last lines the program tells where it is. */
  readonly said: readonly number[];
}

function toldSteps({ holder, drop, gone, said }: Told): readonly Step[] {
  const [hold = '', release = ''] = holder.split('; ');
  const last = said
    .toReversed()
    .reduce<readonly Step[]>((all, at) => all.toSpliced(at, 0, 'say'), [drop, release, gone]);
  return ['p', 'w=p,tell', hold, ...last];
}

function isSensible(choice: Told): boolean {
  return canTellWeakly(toldSteps(choice).filter((step) => step !== 'say'));
}

const AXES = {
  holder: HOLDERS,
  drop: ['del p', 'none p'],
  gone: ['none w', 'del w'],
  said: [[1], [2], [1, 2], [0, 1], [1, 3], [2, 3]],
} as const;

/** A function that a weak reference calls when its node goes: before which other line does it print? */
export const toldByCallback = patternOf({
  id: 'told-by-callback',
  targets: TARGETS,
  questions: ['predict-output'],
  nodes: 'plain',
  axes: AXES,
  where: isSensible,
  lines: (choice, surface) => {
    const scene = weakSceneFrom(surface);
    return [
      py.importModule('weakref'),
      py.fn('tell', ['ref'], [py.print(py.str('gone'))]),
      ...remarked(toldSteps(choice)).map((step) =>
        step.startsWith('say') ? py.print(py.str(step.slice('say '.length))) : weakLine(step, scene),
      ),
    ];
  },
});

/** The remarks numbered. */
function remarked(all: readonly Step[]): readonly Step[] {
  let count = 0;
  return all.map((step) => (step === 'say' ? `say ${['one', 'two'][count++] ?? 'three'}` : step));
}

/** `weakref.finalize` prints when the node goes, and keeps nothing itself. */
export const finalized = patternOf({
  id: 'finalized',
  targets: [
    'only-gc-frees',
    'no-cascade',
    'children-first',
    'container-stores-copy',
    'assignment-copies-object',
    ...TARGETS,
  ],
  questions: ['predict-output'],
  nodes: 'telling',
  axes: {
    made: ['p', 'p q', 'p q; q.link=p', 'p; p.load=*r'],
    holder: HOLDERS.filter((holder) => !/w|p\.load|p,p; pop/.test(holder)),
    drops: [
      ...orders(['del p', 'release']),
      ...orders(['none p', 'release']),
      ...orders(['del p', 'release', 'del q']),
      ...orders(['none p', 'none q', 'release']),
    ].map((each) => each.join('; ')),
    finalizeFirst: [true, false],
    said: [1, 2],
  },
  where: (choice) => {
    const all = finalizedSteps(choice);
    if (choice.made.includes('q') !== choice.drops.includes('q')) return false;
    return all.length >= 7 && all.length <= 12 && canTellWeakly(all.map((step) => (step === 'say' ? 'say' : step)));
  },
  lines: (choice, surface) => {
    const scene = weakSceneFrom(surface);
    return [py.importModule('weakref'), ...finalizedSteps(choice).map((step) => weakLine(step, scene))];
  },
});

function finalizedSteps(choice: {
  readonly made: string;
  readonly holder: string;
  readonly drops: string;
  readonly finalizeFirst: boolean;
  readonly said: number;
}): readonly Step[] {
  const [hold = '', release = ''] = choice.holder.split('; ');
  const first = choice.finalizeFirst ? ['finalize p', hold] : [hold, 'finalize p'];
  const last = steps(choice.drops).map((step) => (step === 'release' ? release : step));
  return [...choice.made.replaceAll(';', '').split(' '), ...first, ...last.toSpliced(choice.said, 0, 'say')];
}
