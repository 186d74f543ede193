import { chosenFromThree, chosenFromTwo, toldChoices } from './memory-efficient-code/chosen.js';
import { slicesKeep } from './memory-efficient-code/slices.js';
import { streamOrList, toldStreams } from './memory-efficient-code/streams.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  3: [slicesKeep, chosenFromTwo],
  4: [streamOrList, toldStreams, chosenFromThree],
  5: [chosenFromThree, toldChoices],
};

/** Which lines keep objects in memory that nobody needs any more. */
export const memoryEfficientCode: Topic = {
  id: 'memory-efficient-code',
  words: { title: 'Memory-efficient code', summary: 'what keeps objects in memory, and how to let them go early' },
  levels: [3, 4, 5],
  patterns: (level) => PATTERNS[level] ?? [],
};
