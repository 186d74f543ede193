import { aliasing } from './aliasing.js';
import { allocation } from './allocation.js';
import { callsAndFrames } from './calls-and-frames.js';
import { containersAndCopies } from './containers-and-copies.js';
import { cyclesAndGc } from './cycles-and-gc.js';
import { deallocation } from './deallocation.js';
import { generations } from './generations.js';
import { identityAndCaching } from './identity-and-caching.js';
import { manualGcAndResources } from './manual-gc-and-resources.js';
import { memoryEfficientCode } from './memory-efficient-code.js';
import { mutationAndDefaults } from './mutation-and-defaults.js';
import { namesAndObjects } from './names-and-objects.js';
import { objectSizes } from './object-sizes.js';
import { referenceCounting } from './reference-counting.js';
import type { Topic } from './topic.js';
import { trueOrFalseClaims } from './true-or-false-claims.js';
import { weakReferences } from './weak-references.js';

export type { Level, Pattern, Sketch, Topic } from './topic.js';

/** Every topic, by id. */
export const topics: readonly Topic[] = [
  aliasing,
  allocation,
  callsAndFrames,
  containersAndCopies,
  cyclesAndGc,
  deallocation,
  generations,
  identityAndCaching,
  manualGcAndResources,
  memoryEfficientCode,
  mutationAndDefaults,
  namesAndObjects,
  objectSizes,
  referenceCounting,
  trueOrFalseClaims,
  weakReferences,
];
