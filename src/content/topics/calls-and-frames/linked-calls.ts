import type { Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { patternOf } from '../axes.js';
import { steps, words } from '../node-lines.js';
import { nodeSceneFrom } from '../node-scenes.js';
import type { Step } from '../node-steps.js';
import { dropsOf } from './drops.js';
import { canRun, mainLine, nodeFunction } from './node-functions.js';

const TARGETS = ['locals-stay', 'params-copied', 'no-cascade', 'return-copies', 'del-destroys-object'];

/** A function, the lines of the main program up to the call, and those that take references away. */
interface Linked {
  readonly body: string;
  readonly main: string;
  readonly drops: string;
}

function mainOf({ main, drops }: Linked): readonly Step[] {
  return [...steps(main), ...steps(drops)];
}

/** `spared`: how many names may be there to the end. */
function isSensible(choice: Linked, spared: number): boolean {
  const main = mainOf(choice);
  const lines = words(choice.body).length + (choice.body.startsWith('label') ? 1 : 0) + main.length;
  const isUsed = choice.body.includes('keep') === main.includes('list');
  const named = ['p', 'q', 'r'].filter((name) => new RegExp(`(^|; )${name}(=|;|$)`).test(choice.main));
  const dropped = named.filter((name) => new RegExp(`\\b${name}\\b`).test(choice.drops));
  return lines >= 8 && lines <= 12 && isUsed && dropped.length >= named.length - spared && canRun(choice.body, main);
}

function linesOf(choice: Linked, surface: Random): readonly Statement[] {
  const scene = nodeSceneFrom(surface);
  return [nodeFunction(choice.body, scene), ...mainOf(choice).map((step) => mainLine(step, scene))];
}

const BODIES = [
  'first,second link.first.second return.first',
  'first,second link.first.second return.second',
  'first,second link.first.second keep.second',
  'first,second link.first.second keep.first',
  'first,second link.second.first keep.second return.first',
  'first,second link.first.second move.second link.second.first',
  'first,second move.second link.first.second keep.second',
  'first,second move.first link.first.second return.first',
  'first,second move.first link.first.second keep.first',
  'first,second link.second.first move.first return.second',
  'first,second link.first.second load.second return-load.second',
  'first,second load.first link.second.first keep.second',
];
const MAINS = [
  'p; q; call p,q',
  'p; q; r=call p,q',
  'list; p; q; call p,q',
  'list; p; q; r=call q,p',
  'p; q; r=call q,p',
  'list; p; q; r=call p,q',
];
const DROPS = [
  ...new Set([
    ...dropsOf(['del p', 'none p'], ['del q', 'none q'], ['']),
    ...dropsOf(['del p', 'none p'], ['del q', 'none q'], ['del r', 'none r']),
    ...dropsOf(['del p', 'none p'], ['del q', 'none q'], ['none p.link', 'none q.link']),
    ...dropsOf(['del p', 'none p'], ['del q', 'none q'], ['pop', 'clear', 'none list[0]', 'del list']),
    ...dropsOf(['del p', 'none q'], ['del r', 'none r'], ['none r.link', 'pop', 'del list']),
  ]),
];

/** Something else refers to one of the nodes before the call. */
const HOLDING = [
  'p; q; q.load=p; call p,q',
  'p; q; p.load=q; r=call q,p',
  'p; q; q.load=p; r=call p,q',
  'list; p; q; p.load=q; call p,q',
  'p; q; r=p; call p,q',
  'p; q; r=q; call p,q',
];
const FEW_DROPS = [
  ...new Set([
    ...dropsOf(['del p', 'none p', 'del q', 'none q']),
    ...dropsOf(['del r', 'none r'], ['', 'none p.link', 'none q.link', 'none p.load', 'none q.load']),
    ...dropsOf(
      ['del p', 'none q'],
      ['none q.link', 'none p.link', 'pop', 'none list[0]', 'none p.load', 'none q.load'],
    ),
  ]),
];

/** A function links two nodes: what the links and its names keep, and what goes with what. */
export const linkedInACall = patternOf({
  id: 'linked-in-a-call',
  targets: TARGETS,
  questions: ['freed-on-line', 'freed-by-call'],
  nodes: 'plain',
  axes: { body: BODIES, main: MAINS, drops: DROPS },
  where: (choice) => isSensible(choice, 1),
  lines: linesOf,
});

/** The same, with the references to one node to count after the call. */
export const countedLinks = patternOf({
  id: 'counted-links',
  targets: ['locals-stay', 'count-never-falls', 'params-copied', 'count-names-only', 'return-copies'],
  questions: ['refcount-at-line'],
  nodes: 'plain',
  axes: { body: BODIES, main: [...MAINS, ...HOLDING], drops: [...new Set([...FEW_DROPS, ...DROPS.slice(0, 16)])] },
  where: (choice) => isSensible(choice, 2),
  lines: linesOf,
});
