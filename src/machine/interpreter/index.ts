export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { run } from './run.js';
export type { RunOptions } from './run-options.js';
export { runWithStandIns } from './run-with-stand-ins.js';
