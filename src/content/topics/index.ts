import { aliasing } from './aliasing.js';
import { cyclesAndGc } from './cycles-and-gc.js';
import { deallocation } from './deallocation.js';
import { identityAndCaching } from './identity-and-caching.js';
import { namesAndObjects } from './names-and-objects.js';
import { referenceCounting } from './reference-counting.js';
import type { Topic } from './topic.js';

export type { Level, Pattern, Topic } from './topic.js';

/** Every topic, by id. */
export const topics: readonly Topic[] = [
  aliasing,
  cyclesAndGc,
  deallocation,
  identityAndCaching,
  namesAndObjects,
  referenceCounting,
];
