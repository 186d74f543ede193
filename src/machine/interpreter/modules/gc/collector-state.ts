import type { HeapObject } from '../../../heap/index.js';
import type { YoungCount } from './young-count.js';

/** What a program has set in the module gc. */
export class CollectorState {
  thresholds: readonly number[] | undefined;
  callbacks: HeapObject | undefined;
  garbage: HeapObject | undefined;
  debug = 0;
  /** Everything unreachable goes to `gc.garbage` (DEBUG_SAVEALL). */
  saveAll = false;
  /** Partial collections since the last full one, by generation. */
  counts = [0, 0];
  /** Tracked objects created since the last collection. */
  born = 0;
  /** All of them were instances, and none was freed meanwhile. */
  onlyInstances = true;
  /** A collection may have run that was not asked for, so that generations are not known. */
  agesUnsure = true;
  /** How many young objects Python counts, as long as that is known. */
  young: YoungCount | undefined;
  /** A collection starts before the next line of the program. */
  due = false;
  /** Tracked objects there are when it is next looked whether a collection would free some. */
  nextLook = 0;

  /** An object went out of memory. */
  freed(object: HeapObject): void {
    if (this.young && !this.young.freed(object)) this.young = undefined;
  }
}
