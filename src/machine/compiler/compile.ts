import type { Program } from '../python/index.js';
import { type Code, type CompilerFacts, NO_PARAMETERS } from './code.js';
import { returnNone } from './definitions.js';
import { Emitter, UnitBuilder } from './emitter.js';
import { moduleScope } from './scope.js';
import { compileBody } from './statements.js';

/**
 * The code of a program, its prelude first.
 * @throws HeapsheetError UNSUPPORTED_PYTHON, with the place, for what the machine does not model
 */
export function compile(program: Program, facts: CompilerFacts): Code {
  const body = program.prelude ? [...program.prelude.body, ...program.body] : program.body;
  const emitter = new Emitter(
    new UnitBuilder(program.file),
    moduleScope(facts.inlinesComprehensions),
    facts,
    undefined,
    '',
  );
  compileBody(emitter, body);
  returnNone(emitter);
  return emitter.finish('<module>', '<module>', 'module', NO_PARAMETERS);
}
