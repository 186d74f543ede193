import type { Claim } from './claim.js';
import { cyclesAndGcClaims } from './cycles-and-gc-claims.js';
import { deallocationClaims } from './deallocation-claims.js';
import { generationsClaims } from './generations-claims.js';
import { manualGcAndResourcesClaims } from './manual-gc-and-resources-claims.js';
import { weakReferencesClaims } from './weak-references-claims.js';

export type { Claim, WrongReason } from './claim.js';

/** Every claim, by topic and id. */
export const claims: readonly Claim[] = [
  ...cyclesAndGcClaims,
  ...deallocationClaims,
  ...generationsClaims,
  ...manualGcAndResourcesClaims,
  ...weakReferencesClaims,
];

const byId = new Map(claims.map((claim) => [claim.id, claim]));

export const claimWith = (id: string): Claim | undefined => byId.get(id);
