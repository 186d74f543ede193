export * from './block.js';
export * from './inline.js';
