import { countedDefaults } from './mutation-and-defaults/counting-defaults.js';
import { countedCalls, countedGrowth } from './mutation-and-defaults/counting-growth.js';
import { defaults, namesOfDefaults, threeCalls } from './mutation-and-defaults/default-lists.js';
import { growing, namesOfGrowing } from './mutation-and-defaults/growth.js';
import { lateNames, lateParameters } from './mutation-and-defaults/late-binding.js';
import { resultsOfMethods } from './mutation-and-defaults/method-results.js';
import { parameters } from './mutation-and-defaults/parameter-changes.js';
import { tuplesThatGrow } from './mutation-and-defaults/tuples.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  2: [growing, namesOfGrowing, resultsOfMethods, countedGrowth],
  3: [parameters, defaults, tuplesThatGrow, countedCalls],
  4: [threeCalls, namesOfDefaults, lateNames, lateParameters, countedDefaults],
};

/** Lines that change an object and lines that create a new one, in functions too. */
export const mutationAndDefaults: Topic = {
  id: 'mutation-and-defaults',
  words: { title: 'Mutation and defaults', summary: 'lines that change an object, and lines that create a new one' },
  levels: [2, 3, 4],
  patterns: (level) => PATTERNS[level] ?? [],
};
