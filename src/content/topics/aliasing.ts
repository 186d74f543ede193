import { listInList, sameOrEqual, threeNames } from './aliasing/more-names.js';
import { listsOfNodes, relabelled } from './aliasing/nodes.js';
import { namedSlots, throughACall, twoSlots } from './aliasing/slots-and-calls.js';
import { chainAndMove, changeAndMove, joinLists } from './aliasing/two-names.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  1: [changeAndMove, chainAndMove, joinLists],
  2: [threeNames, listInList, sameOrEqual],
  3: [twoSlots, throughACall, namedSlots],
  4: [listsOfNodes, relabelled],
};

/** Names and lists, told apart. */
export const aliasing: Topic = {
  id: 'aliasing',
  words: { title: 'Aliasing', summary: 'two names for one object' },
  levels: [1, 2, 3, 4],
  patterns: (level) => PATTERNS[level] ?? [],
};
