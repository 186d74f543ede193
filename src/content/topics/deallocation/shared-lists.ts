import { orders, patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { plainly, steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';

const TARGETS = [
  'assignment-copies-object',
  'slice-aliases',
  'del-destroys-object',
  'none-destroys-object',
  'only-gc-frees',
];

interface Shared {
  readonly made: string;
  readonly second: string;
  readonly drops: string;
}

function shared({ made, second, drops }: Shared): readonly Step[] {
  return [...words(made), second, ...steps(drops)];
}

function isShared(choice: Shared, least: number, most: number): boolean {
  const told = shared(choice);
  return told.length >= least && told.length <= most && canTell(told);
}

/** All orders in which a line of each kind can follow the others. */
function dropsOf(...kinds: readonly (readonly string[])[]): readonly string[] {
  const chosen = kinds.reduce<readonly (readonly string[])[]>(
    (all, kind) => all.flatMap((lines) => kind.map((line) => [...lines, ...steps(line)])),
    [[]],
  );
  return [...new Set(chosen.flatMap((lines) => orders(lines).map((each) => each.join('; '))))];
}

/** Whether the list is changed while it still has two names, one of which goes later. */
function tellsNames(drops: string): boolean {
  const all = steps(drops);
  const taking = all.findIndex((line) => TAKING.includes(line));
  const ends = all.flatMap((line, index) => (/ (list|pick)$/.test(line) ? [index] : []));
  return ends.every((index) => index > taking);
}

const TAKING = ['pop', 'clear', 'none list[0]', 'pick.pop', 'pick.clear'];
const ENDS = ['del list', 'none list', 'del pick', 'none pick', 'del list; none pick', 'none list; del pick'];

/** A list with two names, or a list and its slice: where a node goes shows how many lists there are. */
export const twoNamesForAList = patternOf({
  id: 'two-names-for-a-list',
  targets: TARGETS,
  questions: ['freed-on-line', 'which-line-frees', 'what-changes', 'fill-line', 'explain-why'],
  nodes: 'plain',
  axes: {
    made: ['p list=p', 'p list=p,p', 'p list=p,*q', 'p list=*q,p', 'list=*p', 'list=*p,*q'],
    second: ['pick=list', 'pick=list[:]'],
    drops: dropsOf(['', 'del p', 'none p'], TAKING, ENDS),
  },
  where: (choice) => {
    const nodes = choice.made.includes('q') ? 2 : 1;
    if (choice.second === 'pick=list[:]') {
      if (nodes > 1 || choice.drops.includes('pick.') || !choice.drops.endsWith(' pick')) return false;
    } else if (!tellsNames(choice.drops)) return false;
    return isShared(choice, 5, 8);
  },
  lines: (choice, surface) => plainly(shared(choice), surface),
});

/** The same with two nodes that have names. */
export const twoNodesInSharedLists = patternOf({
  id: 'two-nodes-in-shared-lists',
  targets: TARGETS,
  questions: ['freed-on-line', 'which-line-frees', 'what-changes', 'fill-line', 'explain-why'],
  nodes: 'plain',
  axes: {
    made: ['p q list=p,q', 'p q list=q,p', 'p list=p,*q', 'p list=*q,p', 'p list=p,*q list+p'],
    second: ['pick=list', 'pick=list[:]'],
    drops: dropsOf(['del p; none q', 'none p; del q', 'del p,q', 'del p', 'none p'], TAKING, ENDS.slice(0, 4)),
  },
  where: (choice) => {
    if (choice.made.startsWith('p q') !== /[ ,]q/.test(choice.drops)) return false;
    if (choice.second === 'pick=list[:]') {
      if (choice.drops.includes('pick.') || !choice.drops.endsWith(' pick')) return false;
    } else if (!tellsNames(choice.drops)) return false;
    return isShared(choice, 6, 9);
  },
  lines: (choice, surface) => plainly(shared(choice), surface),
});
