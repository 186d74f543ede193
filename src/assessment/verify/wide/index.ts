import type { Write } from '../writer.js';
import { generating, nesting } from './generating.js';
import { holding, managing, watching } from './modules.js';
import { inheriting, operating } from './objects.js';
import { chaining, matching, valuing } from './values.js';

export { WIDE_DEFINITIONS } from './definitions.js';

/** What the fuzzer writes besides the usual statements. */
export const WIDE: readonly Write[] = [
  ...[generating, generating, nesting, holding, holding, watching, managing],
  ...[inheriting, operating, operating, chaining, matching, valuing],
];
