import type { Topic } from '../../../src/content/topics/index.js';
import { program, py } from '../../../src/machine/python/index.js';

/** Programs about which nobody has a wrong idea. */
export const dullTopic: Topic = {
  id: 'aliasing',
  words: { title: 'Dull', summary: 'what everybody knows' },
  levels: [1],
  patterns: () => [
    {
      id: 'one-list',
      targets: [],
      questions: ['predict-output'],
      axes: { number: 30 },
      build: ({ number = 0 }) =>
        program('main.py', [py.assign('prices', py.list(py.int(number))), py.print(py.name('prices'))]),
    },
  ],
};
