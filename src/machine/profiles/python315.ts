import type { Profile } from './profile.js';
import { python314 } from './python314.js';

/** CPython 3.15 (release candidate): ints cached up to 1024, three generations again. */
export const python315: Profile = {
  ...python314,
  id: '3.15',
  measuredOn: '3.15.0rc1, 32-bit; sizes derived',
  borrowStopsAtEmptyBlock: false,
  ownsForIterable: true,
  borrowsConstants: true,
  suggestsDotted: true,
  generatorExpressionIterates: 'inside',
  inlinesConsumers: ['any', 'all', 'tuple', 'list', 'set'],
  closesUnstarted: 'clears',
  generatorsKeepCallers: false,
  largestCachedInt: 1024,
  failedDeleteKeepsObject: true,
  countsInstanceDicts: true,
  thresholds: [2000, 10, 10],
  generations: 3,
  leftOperandFreedFirst: false,
  namesWrongResult: true,
  leaksExitArguments: false,
  timesCollections: true,
  ringWeakrefsClearedFirst: false,
};
