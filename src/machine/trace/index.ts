export * from './births.js';
export * from './moments.js';
export * from './readers.js';
export * from './same-run.js';
export type * from './snapshot.js';
export * from './stretches.js';
export { type Ended, onceFor, type ToldException, type Trace, type TracebackFrame } from './trace.js';
