import { nameAndSlots, nameAndValues, printedCount, slotsAndValues } from './reference-counting/lists-and-dicts.js';
import { attributes, countedBesideARing, insideARing, weaklyReferred } from './reference-counting/nodes.js';
import { singleClaims, termSets, wrongAmongThree } from './subjects.js';
import type { Level, Pattern, Topic } from './topic.js';

const TOPIC = 'reference-counting';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  2: [nameAndSlots, nameAndValues],
  3: [slotsAndValues, printedCount],
  4: [attributes, weaklyReferred],
  5: [countedBesideARing, insideARing],
};

/** Names, slots, values and attributes as references, counted line by line. */
export const referenceCounting: Topic = {
  id: TOPIC,
  words: { title: 'Reference counting', summary: 'how many references an object has, line by line' },
  levels: [2, 3, 4, 5],
  patterns: (level) => {
    const programs = PATTERNS[level];
    if (programs === undefined) return [];
    return [...programs, ...termSets(level, TOPIC), ...singleClaims(level, TOPIC), ...wrongAmongThree(level, TOPIC)];
  },
};
