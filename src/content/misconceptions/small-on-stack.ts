import { say } from '../../document/index.js';
import type { Misconception } from './misconception.js';

/** Types of objects that refer to nothing. */
const SMALL: ReadonlySet<string> = new Set(['int', 'float', 'complex', 'bool', 'NoneType', 'str', 'bytes']);

export const smallOnStack: Misconception = {
  id: 'small-on-stack',
  words: {
    belief: say`Numbers and other small objects are on the stack, lists on the heap.`,
    hypothesis: () => say`small objects were part of the frame of their function`,
    fact: () => say`A frame has only references. Every object of Python is on the heap, a number too.`,
    marker: () => 'small objects on the stack',
  },
  source: 'tutorials: the stack for small values, the heap for objects',
  evidence: 'stated',
  concerns: ({ functions }) => functions,
  change: {
    distort: (rules) => ({
      where: (view, object) => (SMALL.has(view.type(object)) ? 'frame' : rules.where(view, object)),
    }),
  },
};
