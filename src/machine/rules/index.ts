export * from './rules.js';
export * from './true-rules.js';
