import { addsGetrefcountExtra } from './adds-getrefcount-extra.js';
import { appendAddsEight } from './append-adds-eight.js';
import { assignEmptyClears } from './assign-empty-clears.js';
import { assignmentCopiesObject } from './assignment-copies-object.js';
import { assignmentReversed } from './assignment-reversed.js';
import { augAssignAlwaysMutates } from './aug-assign-always-mutates.js';
import { augAssignAlwaysRebinds } from './aug-assign-always-rebinds.js';
import { cacheIsAbsolute } from './cache-is-absolute.js';
import { callByReference } from './call-by-reference.js';
import { chainMakesTwo } from './chain-makes-two.js';
import { childrenFirst } from './children-first.js';
import { closingFreesObject } from './closing-frees-object.js';
import { closureKeepsValue } from './closure-keeps-value.js';
import { collectCountsAllDead } from './collect-counts-all-dead.js';
import { collectCountsCycles } from './collect-counts-cycles.js';
import { collectorFreesOnlyTheRing } from './collector-frees-only-the-ring.js';
import { containerStoresCopy } from './container-stores-copy.js';
import { containersDontHold } from './containers-dont-hold.js';
import { copyAliases } from './copy-aliases.js';
import { copyIsAlwaysNew } from './copy-is-always-new.js';
import { countNamesOnly } from './count-names-only.js';
import { countNeverFalls } from './count-never-falls.js';
import { countOutgoing } from './count-outgoing.js';
import { countTransitive } from './count-transitive.js';
import { cyclesFreedAtOnce } from './cycles-freed-at-once.js';
import { cyclesNeverFreed } from './cycles-never-freed.js';
import { deepCopyIsShallow } from './deep-copy-is-shallow.js';
import { delDestroysObject } from './del-destroys-object.js';
import { delReachesContainers } from './del-reaches-containers.js';
import { disableStopsFreeing } from './disable-stops-freeing.js';
import { dunderDelOnEveryDel } from './dunder-del-on-every-del.js';
import { equalIsIdentical } from './equal-is-identical.js';
import { equalLiteralsShared } from './equal-literals-shared.js';
import { freshDefault } from './fresh-default.js';
import { frontToBack } from './front-to-back.js';
import { getrefcountNoExtra } from './getrefcount-no-extra.js';
import { holderOnce } from './holder-once.js';
import { immutablesByValue } from './immutables-by-value.js';
import { lazyMakesAll } from './lazy-makes-all.js';
import { listsOneSize } from './lists-one-size.js';
import { localsDieWithReturnValue } from './locals-die-with-return-value.js';
import { localsStay } from './locals-stay.js';
import type { Misconception } from './misconception.js';
import { mutatorReturnsSelf } from './mutator-returns-self.js';
import { namesLinked } from './names-linked.js';
import { noCascade } from './no-cascade.js';
import { noneDestroysObject } from './none-destroys-object.js';
import { onlyGcFrees } from './only-gc-frees.js';
import { paramsCopied } from './params-copied.js';
import { plusMutates } from './plus-mutates.js';
import { rebindKeepsCount } from './rebind-keeps-count.js';
import { rebindMutates } from './rebind-mutates.js';
import { repeatCopiesRows } from './repeat-copies-rows.js';
import { returnCopies } from './return-copies.js';
import { sequentialSwap } from './sequential-swap.js';
import { shallowIsDeep } from './shallow-is-deep.js';
import { sizeofContentsOnly } from './sizeof-contents-only.js';
import { sizeofDeep } from './sizeof-deep.js';
import { sliceAliases } from './slice-aliases.js';
import { smallOnStack } from './small-on-stack.js';
import { survivorGoesToOldest } from './survivor-goes-to-oldest.js';
import { tupleDeepFrozen } from './tuple-deep-frozen.js';
import { variablesHoldExpressions } from './variables-hold-expressions.js';
import { variablesHoldObjects } from './variables-hold-objects.js';
import { weakCallStaysWeak } from './weak-call-stays-weak.js';
import { weakrefCounts } from './weakref-counts.js';
import { withFreesObject } from './with-frees-object.js';
import { wrongEpochRule } from './wrong-epoch-rule.js';

export { featuresOf } from './features.js';
export type { Case, Change, Evidence, Features, Misconception } from './misconception.js';

/** Every idea, by id. */
export const misconceptions: readonly Misconception[] = [
  addsGetrefcountExtra,
  appendAddsEight,
  assignEmptyClears,
  assignmentCopiesObject,
  assignmentReversed,
  augAssignAlwaysMutates,
  augAssignAlwaysRebinds,
  cacheIsAbsolute,
  callByReference,
  chainMakesTwo,
  childrenFirst,
  closingFreesObject,
  closureKeepsValue,
  collectCountsAllDead,
  collectCountsCycles,
  collectorFreesOnlyTheRing,
  containerStoresCopy,
  containersDontHold,
  copyAliases,
  copyIsAlwaysNew,
  countNamesOnly,
  countNeverFalls,
  countOutgoing,
  countTransitive,
  cyclesFreedAtOnce,
  cyclesNeverFreed,
  deepCopyIsShallow,
  delDestroysObject,
  delReachesContainers,
  disableStopsFreeing,
  dunderDelOnEveryDel,
  equalIsIdentical,
  equalLiteralsShared,
  freshDefault,
  frontToBack,
  getrefcountNoExtra,
  holderOnce,
  immutablesByValue,
  lazyMakesAll,
  listsOneSize,
  localsDieWithReturnValue,
  localsStay,
  mutatorReturnsSelf,
  namesLinked,
  noCascade,
  noneDestroysObject,
  onlyGcFrees,
  paramsCopied,
  plusMutates,
  rebindKeepsCount,
  rebindMutates,
  repeatCopiesRows,
  returnCopies,
  sequentialSwap,
  shallowIsDeep,
  sizeofContentsOnly,
  sizeofDeep,
  sliceAliases,
  smallOnStack,
  survivorGoesToOldest,
  tupleDeepFrozen,
  variablesHoldExpressions,
  variablesHoldObjects,
  weakCallStaysWeak,
  weakrefCounts,
  withFreesObject,
  wrongEpochRule,
];
