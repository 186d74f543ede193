export * from './block.js';
export * from './inline.js';
export type * from './table.js';
