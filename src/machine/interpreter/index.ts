export { run } from './run.js';
export { DEFAULT_LIMITS, type Limits, type RunOptions } from './vm.js';
