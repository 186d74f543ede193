import type { Program, Statement } from './ast.js';
import { parse } from './parser.js';
import { print } from './printer.js';

/** The program that a body makes: its printed text, and the tree read back from it, so that positions are right. */
export function program(file: string, body: readonly Statement[]): Program {
  return parse(print(body), file);
}
