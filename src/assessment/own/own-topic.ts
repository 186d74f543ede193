import type { Topic } from '../../content/topics/index.js';

/** What questions about a teacher's own program are filed under; it makes no programs. */
export const OWN_TOPIC: Topic = {
  id: 'own-program',
  words: { title: 'A program of your own', summary: 'a program that the teacher wrote' },
  levels: [1, 2, 3, 4, 5],
  patterns: () => [],
};
