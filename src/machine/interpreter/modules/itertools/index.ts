import type { ModuleContents } from '../module-contents.js';
import { accumulate } from './accumulate.js';
import { chain } from './chain.js';
import { combinations, permutations, product } from './combinatorics.js';
import { count, cycle, repeat } from './endless.js';
import { islice } from './islice.js';
import { dropwhile, filterfalse, starmap, takewhile } from './selecting.js';
import { pairwise, zipLongest } from './together.js';

/** The module itertools. */
export const itertoolsModule: ModuleContents = {
  accumulate,
  chain,
  combinations,
  count,
  cycle,
  dropwhile,
  filterfalse,
  islice,
  pairwise,
  permutations,
  product,
  repeat,
  starmap,
  takewhile,
  zip_longest: zipLongest,
};
