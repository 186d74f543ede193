import { chainAndRing, heldByARing } from './deallocation/beside-rings.js';
import { cascades, toldCascades } from './deallocation/chains.js';
import { lastReference, severalAtOnce, slotsAndNames, twoNodes } from './deallocation/last-references.js';
import { cascadesCollectedLater, collectedLater } from './deallocation/late-collections.js';
import { severalNames } from './deallocation/names-that-go-together.js';
import { twoNamesForAList, twoNodesInSharedLists } from './deallocation/shared-lists.js';
import { watchedNode } from './deallocation/weakly.js';
import { singleClaims, termSets, wrongAmongThree } from './subjects.js';
import type { Level, Pattern, Topic } from './topic.js';

const TOPIC = 'deallocation';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  2: [lastReference, twoNodes, twoNamesForAList],
  3: [slotsAndNames, severalAtOnce, severalNames, collectedLater, twoNodesInSharedLists],
  4: [cascades, cascadesCollectedLater, toldCascades, watchedNode],
  5: [chainAndRing, heldByARing],
};

/** When an object is freed, and what is freed with it. */
export const deallocation: Topic = {
  id: TOPIC,
  words: { title: 'When objects are freed', summary: 'the line that frees an object, and what goes with it' },
  levels: [2, 3, 4, 5],
  patterns: (level) => {
    const programs = PATTERNS[level];
    if (programs === undefined) return [];
    return [...programs, ...termSets(level, TOPIC), ...singleClaims(level, TOPIC), ...wrongAmongThree(level, TOPIC)];
  },
};
