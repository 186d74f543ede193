import { singleClaims, wrongAmongThree } from './subjects.js';
import type { Topic } from './topic.js';

const TOPIC = 'generations';

/** How the collector chooses what to look at: sentences, no programs yet. */
export const generations: Topic = {
  id: TOPIC,
  words: { title: 'Generations', summary: 'why the garbage collector looks at young objects more often' },
  levels: [4, 5],
  patterns: (level) => (level < 4 ? [] : [...singleClaims(level, TOPIC), ...wrongAmongThree(level, TOPIC)]),
};
