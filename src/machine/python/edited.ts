import type { Program } from './ast.js';
import { parse } from './parser.js';

/** One line of a program written otherwise; without `text` it is left out. */
export interface Edit {
  readonly line: number;
  readonly text?: string;
}

/** The program with one line written otherwise; all other lines keep their numbers. */
export function edited(program: Program, { line, text = '' }: Edit): Program {
  const source = program.source
    .split('\n')
    .map((each, index) => (index === line - 1 ? text : each))
    .join('\n');
  return { ...program, ...parse(source, program.file) };
}
