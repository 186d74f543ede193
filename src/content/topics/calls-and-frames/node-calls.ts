import type { Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { patternOf } from '../axes.js';
import { steps, words } from '../node-lines.js';
import { nodeSceneFrom } from '../node-scenes.js';
import type { Step } from '../node-steps.js';
import { dropsOf } from './drops.js';
import { canRun, givesItsNode, mainLine, nodeFunction } from './node-functions.js';

const TARGETS = ['locals-stay', 'containers-dont-hold', 'params-copied', 'return-copies', 'del-destroys-object'];

/** A function, the lines of the main program up to the call, and those that take references away. */
interface Calls {
  readonly body: string;
  readonly main: string;
  readonly drops: string;
}

function mainOf({ main, drops }: Calls): readonly Step[] {
  return [...steps(main), ...steps(drops)];
}

/** Whether the lines can run and are few enough, and no name or list is there for nothing. */
function isSensible(choice: Calls): boolean {
  const main = mainOf(choice);
  const lines = words(choice.body).length + (choice.body.startsWith('label') ? 1 : 0) + main.length;
  const isUsed = choice.body.includes('keep') === main.includes('list');
  const isDropped = !/\bq\b/.test(choice.main) || /\bq\b/.test(choice.drops);
  if (choice.main.includes('=call=') && givesItsNode(choice.body)) return false;
  return lines >= 6 && lines <= 10 && isUsed && isDropped && canRun(choice.body, main);
}

function linesOf(choice: Calls, surface: Random): readonly Statement[] {
  const scene = nodeSceneFrom(surface);
  return [nodeFunction(choice.body, scene), ...mainOf(choice).map((step) => mainLine(step, scene))];
}

const OF_P = ['del p', 'none p', 'none p.load', 'del r', 'none r'];
const OF_Q = ['none q', 'del q'];
const OF_LIST = ['pop', 'none list[0]', 'clear', 'del list'];
const DROPS: readonly string[] = [
  ...dropsOf(OF_P),
  ...dropsOf(OF_LIST),
  ...dropsOf(OF_P, OF_Q),
  ...dropsOf(OF_P, OF_LIST),
  ...dropsOf(OF_LIST, OF_LIST),
  ...dropsOf(OF_Q, OF_LIST),
  ...dropsOf(['none p', 'del r'], OF_Q.slice(1), OF_LIST.slice(1)),
];

/** A function creates a node: does it outlive the call, and what goes with it? */
export const createdInACall = patternOf({
  id: 'created-in-a-call',
  targets: TARGETS,
  questions: ['freed-on-line', 'freed-by-call'],
  nodes: 'plain',
  axes: {
    body: [
      'label load return',
      'label load return-load',
      'label keep load',
      'label load keep',
      'label load keep-load',
      'label load keep return-load',
      'label keep move return',
      'label move keep',
      'label keep move',
    ],
    main: [
      'list; p=call',
      'p=call',
      'list; call=p',
      'list; q; call=p',
      'list; p=call; q=p',
      'p=call; q=p',
      'list; q=call=p',
      'q=call=p',
      'list; r=call=p; q=r',
      'r=call=p; q=r',
      'list; q; r=call=p',
    ],
    drops: DROPS,
  },
  where: isSensible,
  lines: linesOf,
});

/** A function creates a node that a list keeps, and may give it back. */
export const keptNode = patternOf({
  id: 'kept-node',
  targets: TARGETS,
  questions: ['freed-on-line'],
  nodes: 'plain',
  axes: {
    body: ['label keep', 'label keep return'],
    main: ['list; p=call', 'list; call=p', 'list; q; call=p', 'list; p=call; q=p', 'list; call=p; call=q'],
    drops: DROPS,
  },
  where: isSensible,
  lines: linesOf,
});

/** A function gets a node: what its own name and its lines do to the node, and what is gone after the call. */
export const handedToACall = patternOf({
  id: 'handed-to-a-call',
  targets: TARGETS,
  questions: ['freed-on-line', 'freed-by-call'],
  nodes: 'plain',
  axes: {
    body: [
      'node load',
      'node keep load',
      'node load move',
      'node keep move',
      'node move keep',
      'node load keep-load',
      'node load return-load',
      'node move return',
      'node keep move return',
      'node load move return',
      'node load keep',
    ],
    main: [
      'list; p; call p',
      'p; call p',
      'p; q=p; call p',
      'p; q=call p',
      'p; q=p; r=call q',
      'p; q; r=call q',
      'list; p; q=call p',
      'list; p; q=p; call q',
    ],
    drops: DROPS,
  },
  where: isSensible,
  lines: linesOf,
});
