import type { Profile } from './profile.js';
import { python313 } from './python313.js';

/** CPython 3.14.0–3.14.4: borrowed local loads, locals freed in reverse, the incremental collector. */
export const python314: Profile = {
  ...python313,
  id: '3.14',
  annotationsEvaluatedLater: true,
  measuredOn: '3.14.2, 32-bit; sizes derived',
  borrowsLocals: true,
  borrowStopsAtEmptyBlock: true,
  ownsForIterable: false,
  localsFreed: 'reverse',
  thresholds: [2000, 10, 0],
  generations: 2,
  leaksExitArguments: true,
  dictsAlwaysTracked: true,
  tuplesUntrackedAtOnce: true,
  generatorExpressionIterates: 'outside',
  inlinesConsumers: ['any', 'all', 'tuple'],
  closesPlain: 'clears',
  numberWording: '3.14',
  compensatedSum: 'numbers',
  namesUnpackedCount: true,
  containerWording: true,
  sizes: { ...python313.sizes, tupleHeader: 48, function: 168 },
};
