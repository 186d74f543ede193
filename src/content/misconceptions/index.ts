import { addsGetrefcountExtra } from './adds-getrefcount-extra.js';
import { assignmentCopiesObject } from './assignment-copies-object.js';
import { collectorFreesOnlyTheRing } from './collector-frees-only-the-ring.js';
import { countNamesOnly } from './count-names-only.js';
import { countTransitive } from './count-transitive.js';
import { cyclesFreedAtOnce } from './cycles-freed-at-once.js';
import { cyclesNeverFreed } from './cycles-never-freed.js';
import { delDestroysObject } from './del-destroys-object.js';
import { disableStopsFreeing } from './disable-stops-freeing.js';
import { holderOnce } from './holder-once.js';
import type { Misconception } from './misconception.js';
import { onlyGcFrees } from './only-gc-frees.js';
import { rebindKeepsCount } from './rebind-keeps-count.js';
import { rebindMutates } from './rebind-mutates.js';

export { featuresOf } from './features.js';
export type { Case, Change, Evidence, Features, Misconception } from './misconception.js';

/** Every idea, by id. */
export const misconceptions: readonly Misconception[] = [
  addsGetrefcountExtra,
  assignmentCopiesObject,
  collectorFreesOnlyTheRing,
  countNamesOnly,
  countTransitive,
  cyclesFreedAtOnce,
  cyclesNeverFreed,
  delDestroysObject,
  disableStopsFreeing,
  holderOnce,
  onlyGcFrees,
  rebindKeepsCount,
  rebindMutates,
];
