export * from './code.js';
export * from './compile.js';
