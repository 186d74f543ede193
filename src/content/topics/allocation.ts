import { singleClaims, termSets, wrongAmongThree } from './subjects.js';
import type { Topic } from './topic.js';

const TOPIC = 'allocation';

/** Where memory comes from and who gives it back: words and sentences, no programs. */
export const allocation: Topic = {
  id: TOPIC,
  words: { title: 'Allocation', summary: 'where objects and names are, and how memory is taken and given back' },
  levels: [1, 2, 3, 4],
  patterns: (level) =>
    level > 4 ? [] : [...termSets(level, TOPIC), ...singleClaims(level, TOPIC), ...wrongAmongThree(level, TOPIC)],
};
