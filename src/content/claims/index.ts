import { aliasingAdvancedClaims } from './aliasing-advanced-claims.js';
import { aliasingClaims } from './aliasing-claims.js';
import { callsAndFramesClaims } from './calls-and-frames-claims.js';
import type { Claim } from './claim.js';
import { containersAndCopiesClaims } from './containers-and-copies-claims.js';
import { deallocationAdvancedClaims } from './deallocation-advanced-claims.js';
import { deallocationClaims } from './deallocation-claims.js';
import { identityAndCachingClaims } from './identity-and-caching-claims.js';
import { mutationAndDefaultsClaims } from './mutation-and-defaults-claims.js';
import { namesAndObjectsAdvancedClaims } from './names-and-objects-advanced-claims.js';
import { namesAndObjectsClaims } from './names-and-objects-claims.js';
import { referenceCountingAdvancedClaims } from './reference-counting-advanced-claims.js';
import { referenceCountingClaims } from './reference-counting-claims.js';

export type { Claim, WrongReason } from './claim.js';

/** Every claim, by topic. */
export const claims: readonly Claim[] = [
  ...aliasingClaims,
  ...aliasingAdvancedClaims,
  ...callsAndFramesClaims,
  ...containersAndCopiesClaims,
  ...deallocationClaims,
  ...deallocationAdvancedClaims,
  ...identityAndCachingClaims,
  ...mutationAndDefaultsClaims,
  ...namesAndObjectsClaims,
  ...namesAndObjectsAdvancedClaims,
  ...referenceCountingClaims,
  ...referenceCountingAdvancedClaims,
];

const byId = new Map(claims.map((claim) => [claim.id, claim]));

export const claimWith = (id: string): Claim | undefined => byId.get(id);
