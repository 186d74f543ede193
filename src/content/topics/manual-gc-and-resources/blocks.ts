import { patternOf } from '../axes.js';
import { dropsOf } from '../calls-and-frames/drops.js';
import { steps } from '../node-lines.js';
import { connectionLines, isSettled, leavesNothing, type Step } from './connection-lines.js';

const TARGETS = [
  'closing-frees-object',
  'with-frees-object',
  'del-destroys-object',
  'none-destroys-object',
  'only-gc-frees',
  'containers-dont-hold',
  'dunder-del-on-every-del',
];

const NAME = ['none p', 'del p'];
const OTHER = ['none q', 'del q'];
const PICK = ['del pick', 'none pick'];
const LIST = ['pop', 'clear', 'del list', 'none list'];

/** What is there before the block, what else refers to the connection, and the lines that take references away. */
interface Block {
  readonly before: string;
  readonly inside: string;
  readonly drops: string;
  /** Before which of the last lines the program tells where it is, and the other connection is closed. */
  readonly said: number | undefined;
  readonly closed: number | undefined;
}

function toldSteps({ before, inside, drops, said, closed }: Block): readonly Step[] {
  const last = said === undefined ? steps(drops) : steps(drops).toSpliced(said, 0, 'say');
  const end = closed === undefined ? last : last.toSpliced(closed, 0, 'close q');
  return [...steps(before), 'with p', ...steps(inside).map((step) => `>${step}`), ...end];
}

const BEFORE = ['', 'q', 'list', 'q; list', 'q; list=q'];
const INSIDE = [
  'pick=p; inside',
  'inside; pick=p',
  'pick=q; inside',
  'list=p; inside',
  'inside; list=p',
  'inside; list+p',
  'list+p; inside',
  'inside; list=p,q',
  'list=q,p; inside',
  'inside; list=q',
  'inside; list=p; pick=p',
  'pick=p; inside; list+p',
];
const DROPS = [
  ...dropsOf(NAME, PICK),
  ...dropsOf(NAME, LIST),
  ...dropsOf(NAME, PICK, LIST),
  ...dropsOf(NAME, OTHER, PICK),
  ...dropsOf(NAME, OTHER, LIST),
];

/** A block that closes a connection, which other names and slots then still refer to: what is printed, and when? */
export const afterTheBlock = patternOf({
  id: 'after-the-block',
  targets: TARGETS,
  questions: ['finalizer-order', 'predict-output'],
  nodes: 'closing',
  axes: { before: BEFORE, inside: INSIDE, drops: DROPS, said: [0, 1, 2], closed: [undefined, 0, 1, 2, 3] },
  where: (choice) => {
    const told = toldSteps(choice);
    return choice.said < steps(choice.drops).length && isSensible(choice, told, 8, 11) && leavesNothing(told);
  },
  lines: (choice, surface) => connectionLines(toldSteps(choice), surface),
});

const SILENT = INSIDE.map((each) => each.replace('inside; ', '').replace('; inside', ''));

/** The same block, in a program that may collect by hand: which line frees what was opened there? */
export const freedAfterTheBlock = patternOf({
  id: 'freed-after-the-block',
  targets: TARGETS,
  questions: ['freed-on-line'],
  nodes: 'closing',
  axes: {
    before: BEFORE,
    inside: [...new Set(SILENT)],
    drops: [...DROPS, ...dropsOf(NAME, OTHER), ...NAME],
    closed: [undefined, 0, 1, 2],
    collected: [undefined, 1, 2, 3],
  },
  where: (choice) => {
    const told = freedSteps(choice);
    return (
      (choice.collected ?? 0) <= steps(choice.drops).length &&
      isSensible({ ...choice, said: undefined }, told, 8, 12) &&
      isSettled(told)
    );
  },
  lines: (choice, surface) => connectionLines(freedSteps(choice), surface),
});

function freedSteps({ collected, ...block }: Omit<Block, 'said'> & { readonly collected: number | undefined }) {
  if (collected === undefined) return toldSteps({ ...block, said: undefined });
  const drops = steps(block.drops).toSpliced(collected, 0, 'collect').join('; ');
  return ['gc', 'disable', ...toldSteps({ ...block, drops, said: undefined })];
}

function isSensible({ before, drops, closed }: Block, told: readonly Step[], least: number, most: number): boolean {
  if ((closed !== undefined) !== before.includes('q')) return false;
  if (drops.includes('q') && !before.includes('q')) return false;
  const usesList = told.some((step) => step.startsWith('>list+') || step.startsWith('>list='));
  return told.length >= least && told.length <= most && (usesList || !/list$/.test(before));
}
