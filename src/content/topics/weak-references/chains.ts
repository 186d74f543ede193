import { patternOf } from '../axes.js';
import { dropsOf } from '../calls-and-frames/drops.js';
import { steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { canTellWeakly, weakLines } from './weak-lines.js';

const TARGETS = ['weak-call-stays-weak', 'weakref-counts', 'del-destroys-object', 'none-destroys-object', 'no-cascade'];

const P = ['del p', 'none p'];
const Q = ['del q', 'none q'];
const W = ['del w', 'none w'];
const ENDS = ['none pick', 'del pick', 'pop', 'del list', 'none list[0]', 'del dict', 'none dict[0]'];

interface Chain {
  readonly made: string;
  readonly held: string;
  readonly drops: string;
}

function chainSteps({ made, held, drops }: Chain): readonly Step[] {
  return [...words(made), ...words(held), ...steps(drops)];
}

/** Whether the lines can run, take every name away that leads to a node, and are as many as wanted. */
function isSensible(choice: Chain): boolean {
  const { made, held, drops } = choice;
  if (made.includes(' q ') !== / q/.test(drops) || (held !== '') !== /pick|list|pop|dict/.test(drops)) return false;
  const all = chainSteps(choice);
  return all.length >= 7 && all.length <= 11 && canTellWeakly(all);
}

const MADE = [
  'p w=p',
  'p w=p p.load=*r',
  'p q w=q p.link=w()',
  'p q w=q p.link=w',
  'p q w=q p.link=q',
  'p q w=p p.link=q',
  'p q w=p q.link=w()',
  'p q w=p q.link=w',
  'p q w=p q.link=p p.load=*r',
];
const HELD = [
  '',
  'list=p',
  'list=q',
  'list=w()',
  'list=w',
  'list=p,w()',
  'list=*s,w()',
  'pick=p',
  'pick=q',
  'pick=w()',
  'pick=w',
  'dict=w()',
  'dict=p',
];

/** A weak reference to one node of a chain: what its calls keep, and what goes at once. */
export const weakChains = patternOf({
  id: 'weak-chains',
  targets: TARGETS,
  questions: ['freed-by-call'],
  nodes: 'plain',
  axes: {
    made: MADE,
    held: HELD,
    drops: [
      ...dropsOf(P, Q).map((drops) => `${drops}; none w`),
      ...dropsOf(P, ENDS, W),
      ...dropsOf(P, Q, ENDS),
      ...dropsOf(['none p'], ['del q'], ENDS, ['none w']),
    ],
  },
  where: isSensible,
  lines: (choice, surface) => weakLines(chainSteps(choice), surface),
});

/** The same, for the line on which one of the nodes goes; the weak reference itself may go later. */
export const watchedChains = patternOf({
  id: 'watched-chains',
  targets: TARGETS,
  questions: ['freed-on-line'],
  nodes: 'plain',
  axes: {
    made: MADE,
    held: HELD,
    drops: [
      ...dropsOf(P, ['del w']),
      ...dropsOf(P, ENDS, W),
      ...dropsOf(P, Q, W),
      ...dropsOf(['del p'], ['none q'], ENDS, ['del w']),
      ...dropsOf(['none p'], ENDS),
    ],
  },
  where: (choice) => /[wv]$|[wv];/.test(choice.drops) && isSensible(choice),
  lines: (choice, surface) => weakLines(chainSteps(choice), surface),
});
