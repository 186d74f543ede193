import { afterTheBlock, freedAfterTheBlock } from './manual-gc-and-resources/blocks.js';
import { blockInABlock } from './manual-gc-and-resources/nested-blocks.js';
import { closedRings, freedRings } from './manual-gc-and-resources/rings.js';
import { singleClaims, wrongAmongThree } from './subjects.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  4: [afterTheBlock, freedAfterTheBlock],
  5: [closedRings, freedRings, blockInABlock],
};

const ID = 'manual-gc-and-resources';

/** Closing by hand and by `with`, and what that has to do with freeing. */
export const manualGcAndResources: Topic = {
  id: ID,
  words: { title: 'Closing and freeing', summary: 'closing a connection, and freeing its object' },
  levels: [4, 5],
  patterns: (level) => {
    const patterns = PATTERNS[level];
    if (patterns === undefined) return [];
    return [...patterns, ...singleClaims(level, ID), ...wrongAmongThree(level, ID)];
  },
};
