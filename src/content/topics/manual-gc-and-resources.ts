import { afterTheBlock, freedAfterTheBlock } from './manual-gc-and-resources/after-the-block.js';
import { singleClaims, wrongAmongThree } from './subjects.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  4: [afterTheBlock, freedAfterTheBlock],
};

/** Closing by hand and by `with`, and what that has to do with freeing. */
export const manualGcAndResources: Topic = {
  id: 'manual-gc-and-resources',
  words: { title: 'Closing and freeing', summary: 'closing a connection, and freeing its object' },
  levels: [4, 5],
  patterns: (level) => {
    const patterns = PATTERNS[level] ?? [];
    if (patterns.length === 0) return [];
    return [
      ...patterns,
      ...singleClaims(level, 'manual-gc-and-resources'),
      ...wrongAmongThree(level, 'manual-gc-and-resources'),
    ];
  },
};
