import { allocationClaims } from './allocation-claims.js';
import type { Claim } from './claim.js';
import { cyclesAndGcClaims } from './cycles-and-gc-claims.js';
import { deallocationClaims } from './deallocation-claims.js';
import { generationsClaims } from './generations-claims.js';
import { manualGcAndResourcesClaims } from './manual-gc-and-resources-claims.js';
import { memoryEfficientCodeClaims } from './memory-efficient-code-claims.js';
import { objectSizesClaims } from './object-sizes-claims.js';
import { weakReferencesClaims } from './weak-references-claims.js';

export type { Claim, WrongReason } from './claim.js';

/** Every claim, by topic and id. */
export const claims: readonly Claim[] = [
  ...allocationClaims,
  ...cyclesAndGcClaims,
  ...deallocationClaims,
  ...generationsClaims,
  ...manualGcAndResourcesClaims,
  ...memoryEfficientCodeClaims,
  ...objectSizesClaims,
  ...weakReferencesClaims,
];

const byId = new Map(claims.map((claim) => [claim.id, claim]));

export const claimWith = (id: string): Claim | undefined => byId.get(id);
