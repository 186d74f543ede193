import { countedDefaults } from './mutation-and-defaults/counted-defaults.js';
import { countedCalls, countedGrowth } from './mutation-and-defaults/counted-growth.js';
import { defaults, namesOfDefaults, threeCalls } from './mutation-and-defaults/defaults.js';
import { growing, namesOfGrowing } from './mutation-and-defaults/growing.js';
import { lateNames, lateParameters } from './mutation-and-defaults/late-names.js';
import { parameters } from './mutation-and-defaults/parameters.js';
import { resultsOfMethods } from './mutation-and-defaults/results-of-methods.js';
import { tuplesThatGrow } from './mutation-and-defaults/tuples-that-grow.js';
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
