import { aliasing } from './aliasing.js';
import { cyclesAndGc } from './cycles-and-gc.js';
import { deallocation } from './deallocation.js';
import { referenceCounting } from './reference-counting.js';
import type { Topic } from './topic.js';
import { trueOrFalseClaims } from './true-or-false-claims.js';

export type { Level, Pattern, Sketch, Topic } from './topic.js';

/** Every topic, by id. */
export const topics: readonly Topic[] = [aliasing, cyclesAndGc, deallocation, referenceCounting, trueOrFalseClaims];
