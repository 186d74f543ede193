export * from './births.js';
export * from './moments.js';
export * from './readers.js';
export type * from './snapshot.js';
export * from './stretches.js';
export type { Ended, Trace } from './trace.js';
