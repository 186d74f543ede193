import { patternOf } from '../axes.js';
import { dropsOf } from '../calls-and-frames/drops.js';
import { steps } from '../node-lines.js';
import { connectionLines, leavesNothing, type Step } from './connection-lines.js';

/** What is kept inside both blocks, and the lines after them. */
interface Nested {
  readonly kept: string;
  /** Whether it is kept in the inner block, or after it. */
  readonly depth: '>>' | '>';
  readonly inside: boolean;
  readonly drops: string;
  readonly said: number;
}

function toldSteps({ kept, depth, inside, drops, said }: Nested): readonly Step[] {
  const inner = [...(inside ? ['>>inside'] : []), ...(depth === '>>' ? steps(kept).map((step) => `>>${step}`) : [])];
  const outer = depth === '>' ? steps(kept).map((step) => `>${step}`) : [];
  return ['with p', '>with q', ...inner, ...outer, ...steps(drops).toSpliced(said, 0, 'say')];
}

const NAME = ['none p', 'del p'];
const OTHER = ['none q', 'del q'];
const DROPS = [
  ...dropsOf(NAME, OTHER, ['del pick', 'none pick', 'del list', 'none list', 'clear']),
  ...dropsOf(NAME, OTHER, ['del pick', 'none pick'], ['pop', 'del list', 'clear']),
  ...dropsOf(NAME, OTHER, ['none p.link', 'none q.link']),
  ...dropsOf(NAME, OTHER),
];

/** A block inside a block: the inner one closes first, and what is freed when is another matter. */
export const blockInABlock = patternOf({
  id: 'block-in-a-block',
  targets: [
    'closing-frees-object',
    'with-frees-object',
    'only-gc-frees',
    'del-destroys-object',
    'none-destroys-object',
    'containers-dont-hold',
    'no-cascade',
    'dunder-del-on-every-del',
  ],
  questions: ['finalizer-order', 'predict-output'],
  nodes: 'closing',
  axes: {
    kept: [
      'pick=p',
      'pick=q',
      'list=p,q',
      'list=q,p',
      'list=p',
      'list=q',
      'p.link=q',
      'q.link=p',
      'p.link=q; list=p',
      'q.link=p; pick=q',
      'pick=p; list=q',
      'list=p; pick=q',
    ],
    depth: ['>>', '>'],
    inside: [true, false],
    drops: DROPS,
    said: [0, 1, 2],
  },
  where: (choice) => {
    const told = toldSteps(choice);
    if (choice.depth === '>' && !choice.inside) return false;
    const unlinked = /none (\w\.link)/.exec(choice.drops)?.[1];
    if (unlinked !== undefined && !choice.kept.includes(unlinked)) return false;
    return choice.said < steps(choice.drops).length && told.length >= 8 && told.length <= 12 && leavesNothing(told);
  },
  lines: (choice, surface) => connectionLines(toldSteps(choice), surface),
});
