import { aliasingAdvancedClaims } from './aliasing-advanced-claims.js';
import { aliasingClaims } from './aliasing-claims.js';
import { allocationClaims } from './allocation-claims.js';
import { callsAndFramesClaims } from './calls-and-frames-claims.js';
import type { Claim } from './claim.js';
import { containersAndCopiesClaims } from './containers-and-copies-claims.js';
import { cyclesAndGcClaims } from './cycles-and-gc-claims.js';
import { deallocationAdvancedClaims } from './deallocation-advanced-claims.js';
import { deallocationClaims } from './deallocation-claims.js';
import { generationsClaims } from './generations-claims.js';
import { identityAndCachingClaims } from './identity-and-caching-claims.js';
import { manualGcAndResourcesClaims } from './manual-gc-and-resources-claims.js';
import { memoryEfficientCodeClaims } from './memory-efficient-code-claims.js';
import { mutationAndDefaultsClaims } from './mutation-and-defaults-claims.js';
import { namesAndObjectsAdvancedClaims } from './names-and-objects-advanced-claims.js';
import { namesAndObjectsClaims } from './names-and-objects-claims.js';
import { objectSizesClaims } from './object-sizes-claims.js';
import { referenceCountingAdvancedClaims } from './reference-counting-advanced-claims.js';
import { referenceCountingClaims } from './reference-counting-claims.js';
import { weakReferencesClaims } from './weak-references-claims.js';

export type { Claim, WrongReason } from './claim.js';

/** Every claim, by topic and id. */
export const claims: readonly Claim[] = [
  ...aliasingAdvancedClaims,
  ...aliasingClaims,
  ...allocationClaims,
  ...callsAndFramesClaims,
  ...containersAndCopiesClaims,
  ...cyclesAndGcClaims,
  ...deallocationAdvancedClaims,
  ...deallocationClaims,
  ...generationsClaims,
  ...identityAndCachingClaims,
  ...manualGcAndResourcesClaims,
  ...memoryEfficientCodeClaims,
  ...mutationAndDefaultsClaims,
  ...namesAndObjectsAdvancedClaims,
  ...namesAndObjectsClaims,
  ...objectSizesClaims,
  ...referenceCountingAdvancedClaims,
  ...referenceCountingClaims,
  ...weakReferencesClaims,
];

const byId = new Map(claims.map((claim) => [claim.id, claim]));

export const claimWith = (id: string): Claim | undefined => byId.get(id);
