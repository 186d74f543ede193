import type { Write } from '../writer.js';
import { collecting } from './collecting.js';
import { generating, nesting } from './generating.js';
import { leaving } from './leaving.js';
import { matching } from './matching.js';
import { holding, watching } from './modules.js';
import { inheriting, operating } from './objects.js';
import { chaining, valuing } from './values.js';

export { WIDE_DEFINITIONS } from './definitions.js';

/** What the fuzzer writes besides the usual statements. */
export const WIDE: readonly Write[] = [
  ...[generating, generating, nesting, holding, holding, watching],
  ...[inheriting, operating, operating, chaining, valuing],
  ...[matching, matching, leaving, leaving, collecting, collecting],
];
