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
  readonly dropFirst: boolean;
  /** A line that takes the weak reference away, and where. */
  readonly gone: string;
  readonly goneAt: number;
  readonly said: readonly number[];
}

function toldSteps({ holder, drop, dropFirst, gone, goneAt, said }: Told, watching: string): readonly Step[] {
  const [hold = '', release = ''] = holder.split('; ');
  const lines = dropFirst ? [drop, release] : [release, drop];
  const last = gone === '' ? lines : lines.toSpliced(goneAt, 0, gone);
  const remarks = said.toReversed().reduce<readonly Step[]>((all, at) => all.toSpliced(at, 0, 'say'), last);
  return ['p', watching, hold, ...remarks];
}

function isSensible(choice: Told, watching: string, most: number): boolean {
  const all = toldSteps(choice, watching);
  if (choice.gone === '' && choice.goneAt > 0) return false;
  if (choice.gone !== '' && choice.holder.includes('=w;')) return false;
  if (!choice.dropFirst && choice.holder.startsWith('p.load') === false && choice.gone === '') {
    if (choice.drop.startsWith('none')) return false;
  }
  const lines = choice.gone === '' ? 2 : 3;
  return (
    choice.said.every((at) => at <= lines) && all.length <= most && canTellWeakly(all.filter((step) => step !== 'say'))
  );
}

const AXES = {
  holder: HOLDERS,
  drop: ['del p', 'none p'],
  dropFirst: [true, false],
  gone: ['', 'none w', 'del w'],
  goneAt: [0, 1, 2],
  said: [[1], [2], [0], [1, 2], [0, 2], [0, 1]],
} as const;

/** A function that a weak reference calls when its node goes: before which other line does it print? */
export const toldByCallback = patternOf({
  id: 'told-by-callback',
  targets: TARGETS,
  questions: ['predict-output'],
  nodes: 'plain',
  axes: AXES,
  where: (choice) => isSensible(choice, 'w=p,tell', 9),
  lines: (choice, surface) => {
    const scene = weakSceneFrom(surface);
    return [
      py.importModule('weakref'),
      py.fn('tell', ['ref'], [py.print(py.str('gone'))]),
      ...remarked(toldSteps(choice, 'w=p,tell')).map((step) =>
        step.startsWith('say') ? py.print(py.str(`line ${step.slice(-1)}`)) : weakLine(step, scene),
      ),
    ];
  },
});

/** The remarks numbered. */
function remarked(all: readonly Step[]): readonly Step[] {
  let count = 0;
  return all.map((step) => (step === 'say' ? `say ${++count}` : step));
}

/** `weakref.finalize` prints when the node goes, and keeps nothing itself. */
export const finalized = patternOf({
  id: 'finalized',
  targets: TARGETS,
  questions: ['predict-output'],
  nodes: 'telling',
  axes: {
    made: ['p', 'p q', 'p q; q.link=p', 'p; p.load=*r'],
    holder: HOLDERS.filter((holder) => !holder.includes('w') && !holder.startsWith('p.load')),
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
