import { aliasingClaims } from './aliasing-claims.js';
import { callsAndFramesClaims } from './calls-and-frames-claims.js';
import type { Claim } from './claim.js';
import { containersAndCopiesClaims } from './containers-and-copies-claims.js';
import { deallocationClaims } from './deallocation-claims.js';
import { identityAndCachingClaims } from './identity-and-caching-claims.js';
import { mutationAndDefaultsClaims } from './mutation-and-defaults-claims.js';
import { namesAndObjectsClaims } from './names-and-objects-claims.js';
import { referenceCountingClaims } from './reference-counting-claims.js';

export type { Claim, WrongReason } from './claim.js';

/** Every claim, by topic and id. */
export const claims: readonly Claim[] = [
  ...aliasingClaims,
  ...callsAndFramesClaims,
  ...containersAndCopiesClaims,
  ...deallocationClaims,
  ...identityAndCachingClaims,
  ...mutationAndDefaultsClaims,
  ...namesAndObjectsClaims,
  ...referenceCountingClaims,
];

const byId = new Map(claims.map((claim) => [claim.id, claim]));

export const claimWith = (id: string): Claim | undefined => byId.get(id);
