export * from './ast.js';
export * as py from './builders.js';
export { type Construct, constructs, constructsOf } from './constructs.js';
export { needsOf } from './needs.js';
export { parse } from './parser.js';
export { print } from './printer.js';
export { program } from './program.js';
export { shapeOf } from './shape.js';
export { type AnyNode, children, walk, walkBody } from './walk.js';
