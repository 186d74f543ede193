export * from './code.js';
export * from './compile.js';
export { ANY_ORDER, ORDER_FREE } from './order-free.js';
