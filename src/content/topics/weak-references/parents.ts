import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { dropsOf } from '../calls-and-frames/drops.js';
import { steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { canTellWeakly, weakLine, weakLines, weakSceneFrom } from './weak-lines.js';

const TARGETS = ['weakref-counts', 'cycles-freed-at-once', 'cycles-never-freed', 'no-cascade', 'only-gc-frees'];

interface Parents {
  readonly made: string;
  readonly held: string;
  readonly drops: string;
  /** Lines after the collection; 2: there is none. */
  readonly after: number;
}

function parentSteps({ made, held, drops, after }: Parents): readonly Step[] {
  const all = steps(drops);
  return [...words(made), ...words(held), ...(after === 2 ? all : all.toSpliced(all.length - after, 0, 'collect'))];
}

const MADE = [
  'p q p.load=q q.back~p',
  'p q p.load=q q.back=p',
  'p q q.back~p p.load=q',
  'p q r p.load=q q.back~p r.back~p',
  'p q r p.load=q q.back=p r.back~p',
  'p q r p.load=q q.back~p q.link=r',
  'p q r p.load=q q.back=p q.link=r',
  'p q r p.load=q q.link=r r.back=p',
  'p q r p.load=q q.link=r r.back~p',
  'p q p.load=q q.back~p p.link=*s',
  'p q p.load=q q.back=p p.link=*s',
];
const HELD = ['', 'pick=q', 'pick=p', 'list=q', 'list=p', 'dict=q', 'dict=p'];
const P = ['del p', 'none p'];
const Q = ['del q', 'none q'];
const ENDS = ['del pick', 'none pick', 'pop', 'del list', 'none list[0]', 'del dict', 'none dict[0]'];
const DROPS = [
  ...new Set([
    ...dropsOf(P, Q),
    'del p,q',
    ...dropsOf(P, Q, ['del r', 'none r']),
    ...dropsOf(P, Q, ENDS),
    ...dropsOf(['none p'], ['del q'], ['del r'], ENDS),
    ...dropsOf(P, Q, ['none p.load']),
  ]),
];

function isSensible(choice: Parents, most: number): boolean {
  const all = parentSteps(choice);
  if (choice.made.split(' ').includes('r') !== / r/.test(choice.drops)) return false;
  if (choice.after < 2 && choice.after > steps(choice.drops).length - 1) return false;
  return all.length >= 7 && all.length <= most && canTellWeakly(all);
}

/** Whether no name, list or dictionary leads to a node after the last line. */
const dropsAll = ({ held, drops }: Parents): boolean => (held !== '') === ENDS.some((end) => drops.includes(end));

/** A part that refers back to what it belongs to, weakly or not: what counting frees, and what only the collector. */
export const weakParents = patternOf({
  id: 'weak-parents',
  targets: TARGETS,
  questions: ['freed-on-line', 'freed-by-call'],
  nodes: 'plain',
  axes: { made: MADE, held: HELD, drops: DROPS, after: [0, 1] },
  where: (choice) => isSensible(choice, 11) && dropsAll(choice),
  lines: (choice, surface) => {
    const scene = weakSceneFrom(surface);
    return [
      py.importModule('gc'),
      py.importModule('weakref'),
      py.expr(py.call('gc.disable')),
      ...parentSteps(choice).map((step) => weakLine(step, scene)),
    ];
  },
});

/** The same, with a class that tells when a node is freed; nothing is left at the end. */
export const shownParents = patternOf({
  id: 'shown-parents',
  targets: TARGETS,
  questions: ['predict-output'],
  nodes: 'telling',
  axes: {
    made: MADE,
    held: HELD,
    drops: [
      ...dropsOf(P, Q),
      ...dropsOf(P, Q, ['del r', 'none r']),
      ...dropsOf(P, Q, ENDS),
      ...dropsOf(['del p'], ['none q'], ['none r'], ENDS),
      ...dropsOf(P, Q, ['none p.load']),
    ],
    early: [false, true],
  },
  where: (choice) => {
    const isFreed = (choice.held !== '') === ENDS.some((end) => choice.drops.includes(end));
    return isFreed && isSensible({ ...choice, after: 0 }, choice.early ? 10 : 11);
  },
  lines: (choice, surface) => {
    const scene = weakSceneFrom(surface);
    const last = steps(choice.drops);
    const told = choice.early ? last.toSpliced(-1, 0, 'one') : last;
    return [
      py.importModule('gc'),
      py.importModule('weakref'),
      ...[...words(choice.made), ...words(choice.held), ...told, 'two', 'collect'].map((step) =>
        step === 'one' || step === 'two' ? py.print(py.str(step)) : weakLine(step, scene),
      ),
    ];
  },
});

/** The references to the nodes, which a weak way back does not add to. */
export const countedParents = patternOf({
  id: 'counted-parents',
  targets: ['weakref-counts', 'no-cascade', 'count-names-only', 'count-outgoing', 'count-never-falls'],
  questions: ['refcount-at-line'],
  nodes: 'plain',
  axes: {
    made: MADE,
    held: [...HELD, 'list=p,q', 'list=q pick=p', 'dict=p pick=p'],
    drops: [...new Set([...DROPS, ...P, ...Q, ...dropsOf(P, ENDS), ...dropsOf(Q, ENDS), ...dropsOf(ENDS)])],
    after: [2],
  },
  where: (choice) => {
    const all = parentSteps(choice);
    return all.length >= 7 && all.length <= 12 && canTellWeakly(all);
  },
  lines: (choice, surface) => weakLines(parentSteps(choice), surface),
});
