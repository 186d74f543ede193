import type { ModuleContents } from '../module-contents.js';
import { accumulate } from './accumulate.js';
import { chain } from './chain.js';
import { combinations, permutations, product } from './combinatorics.js';
import { count, cycle, repeat } from './endless.js';
import { groupby } from './groupby.js';
import { islice } from './islice.js';
import { compress, dropwhile, filterfalse, starmap, takewhile } from './selecting.js';
import { tee } from './tee.js';
import { pairwise, zipLongest } from './together.js';

/** The module itertools. */
export const itertoolsModule: ModuleContents = {
  accumulate,
  chain,
  combinations,
  compress,
  count,
  cycle,
  dropwhile,
  filterfalse,
  groupby,
  islice,
  pairwise,
  permutations,
  product,
  repeat,
  starmap,
  takewhile,
  tee,
  zip_longest: zipLongest,
};
