import { freedBeforeALargerRing, freedBeforeARing } from './cycles-and-gc/freed-before.js';
import { bothMechanisms, brokenRings, countedMechanisms } from './cycles-and-gc/larger-rings.js';
import { countedListRings, ringsThroughAList } from './cycles-and-gc/list-rings.js';
import { countedRings, countedSmallRings, ringsWithLeaf, smallRings } from './cycles-and-gc/rings.js';
import { collectedTwice, twoSmallCollections } from './cycles-and-gc/two-collections.js';
import { singleClaims, termSets, wrongAmongThree } from './subjects.js';
import type { Level, Pattern, Topic } from './topic.js';

const TOPIC = 'cycles-and-gc';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  3: [smallRings, ringsThroughAList, countedSmallRings, countedListRings, freedBeforeARing, twoSmallCollections],
  4: [ringsWithLeaf, brokenRings, countedRings, freedBeforeALargerRing, collectedTwice],
  5: [bothMechanisms, countedMechanisms],
};

/** What counting cannot free, and what the garbage collector then does. */
export const cyclesAndGc: Topic = {
  id: TOPIC,
  words: { title: 'Cycles and the garbage collector', summary: 'objects that only refer to each other' },
  levels: [3, 4, 5],
  patterns: (level) => {
    const programs = PATTERNS[level];
    if (programs === undefined) return [];
    return [...programs, ...termSets(level, TOPIC), ...singleClaims(level, TOPIC), ...wrongAmongThree(level, TOPIC)];
  },
};
