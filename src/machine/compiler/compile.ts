import type { Position, Program } from '../python/index.js';
import { annotationMode } from './annotations.js';
import { type Code, type CompilerFacts, type ConstantTree, NO_PARAMETERS, OP, type Unit } from './code.js';
import { returnNone } from './definitions.js';
import { Emitter, UnitBuilder } from './emitter.js';
import { moduleScope } from './scope.js';
import { compileBody } from './statements.js';

/**
 * The code of a program, its prelude first.
 * @throws HeapsheetError UNSUPPORTED_PYTHON, with the place, for what the machine does not model
 */
export function compile(program: Program, facts: CompilerFacts): Code {
  return compileInto(new UnitBuilder(program.file), program, facts);
}

type Place = Pick<Position, 'line' | 'column'>;

/** The code of a program that shares its constants with a program that runs; it stands at one place of that. */
export function compileGenerated(program: Program, running: Unit, facts: CompilerFacts, at: Place): Code {
  const code = compileInto(new UnitBuilder(program.file, running.constants as ConstantTree[]), program, facts);
  place(code, at);
  return code;
}

/** All instructions stand at `at`, and no lines start. */
function place(code: Code, at: Place): void {
  for (let index = 0; index < code.positions.length; index += 2) {
    code.positions[index] = at.line;
    code.positions[index + 1] = at.column;
    if (code.ops[(index / 2) * 3] === OP.LINE) code.ops[(index / 2) * 3] = OP.NOP;
  }
  for (const inner of code.codes) place(inner, at);
}

function compileInto(unit: UnitBuilder, program: Program, facts: CompilerFacts): Code {
  const body = program.prelude ? [...program.prelude.body, ...program.body] : program.body;
  const emitter = new Emitter(
    unit,
    moduleScope(facts.inlinesComprehensions, annotationMode(program, facts)),
    facts,
    undefined,
    '',
  );
  compileBody(emitter, body);
  returnNone(emitter);
  return emitter.finish('<module>', '<module>', 'module', NO_PARAMETERS);
}
