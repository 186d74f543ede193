import { closures, closuresOverLinks } from './calls-and-frames/inner-functions.js';
import { countedLinks, linkedInACall } from './calls-and-frames/linked-calls.js';
import { countedCalls, keptByAGlobal, namesAfterCalls } from './calls-and-frames/list-calls.js';
import { createdInACall, handedToACall, keptNode } from './calls-and-frames/node-calls.js';
import { nodesAfterCalls, toldCalls } from './calls-and-frames/prints-and-names.js';
import { chainByRecursion, countedChain, framesOfARecursion } from './calls-and-frames/recursion.js';
import { ringInACall } from './calls-and-frames/ring-calls.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  3: [keptByAGlobal, countedCalls, namesAfterCalls, createdInACall, keptNode, handedToACall],
  4: [linkedInACall, countedLinks, toldCalls, nodesAfterCalls],
  5: [framesOfARecursion, chainByRecursion, countedChain, closures, closuresOverLinks, ringInACall],
};

/** What goes when a function returns, and what stays. */
export const callsAndFrames: Topic = {
  id: 'calls-and-frames',
  words: { title: 'Calls and frames', summary: 'what goes when a function returns, and what stays' },
  levels: [3, 4, 5],
  patterns: (level) => PATTERNS[level] ?? [],
};
