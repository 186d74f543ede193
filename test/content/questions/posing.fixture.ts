import type { Experiment, Prompt, QuestionType } from '../../../src/content/questions/index.js';
import { questionTypes } from '../../../src/content/questions/index.js';
import { watchedOutput } from '../../../src/content/questions/proofs.js';
import { HeapsheetError } from '../../../src/errors.js';
import { compile } from '../../../src/machine/compiler/index.js';
import { run } from '../../../src/machine/interpreter/index.js';
import { PYTHON_VERSIONS, type PythonVersion, profileOf } from '../../../src/machine/profiles/index.js';
import { type Edit, edited, type Program, parse } from '../../../src/machine/python/index.js';
import { type Rules, trueRules } from '../../../src/machine/rules/index.js';
import type { Trace } from '../../../src/machine/trace/index.js';
import { PROGRAMS, withPrelude } from './programs.fixture.js';

/** The true run of a program. */
export function runOf(program: Program, version: PythonVersion = '3.15'): Trace {
  const profile = profileOf(version);
  return run(program, compile(program, profile), profile);
}

/** The true machine, and what it does where a line is written otherwise. */
export function experimentOn(program: Program, version: PythonVersion = '3.15'): Experiment {
  const known = new Map<string, Trace | undefined>();
  return {
    trace: runOf(program, version),
    edited: (edit: Edit) => {
      const key = JSON.stringify(edit);
      if (!known.has(key)) known.set(key, unlessRefused(edited(program, edit), version));
      return known.get(key);
    },
  };
}

function unlessRefused(program: Program, version: PythonVersion): Trace | undefined {
  try {
    return runOf(program, version);
  } catch (error) {
    if (error instanceof HeapsheetError) return undefined;
    throw error;
  }
}

/** The run of a wrong machine. */
export function distorted(program: Program, rules: Partial<Rules>): Experiment {
  const profile = profileOf('3.15');
  return { trace: run(program, compile(program, profile), profile, { rules: { ...trueRules, ...rules } }) };
}

/** A program from its lines, with a class that stands apart. */
export function programOf(lines: readonly string[], prelude?: string): Program {
  const source = `${lines.join('\n')}\n`;
  return prelude === undefined ? parse(source, 'main.py') : withPrelude(prelude, source);
}

/** The questions of one type about a program. */
export function posed(type: QuestionType, program: Program, version: PythonVersion = '3.15'): readonly Prompt[] {
  return type.pose(experimentOn(program, version));
}

/** A question about one of the hand-written programs on one version. */
export interface Posed extends Experiment {
  readonly type: QuestionType;
  /** Of the question: the one written, or that with a line written otherwise. */
  readonly program: Program;
  readonly prompt: Prompt;
}

/** Every question of every type about the hand-written programs. */
export function allPosed(version: PythonVersion): readonly Posed[] {
  return PROGRAMS.flatMap((program) => {
    const written = experimentOn(program, version);
    return questionTypes.flatMap((type) =>
      type.pose(written).map((prompt) => {
        const changed = prompt.edit && written.edited?.(prompt.edit);
        const asked = changed ? { trace: changed } : written;
        return { type, program: asked.trace.program, prompt, ...asked };
      }),
    );
  });
}

/** Proofs to record on every version: those of all questions about the hand-written programs. */
export function proofSources(): readonly string[] {
  const proofs = PYTHON_VERSIONS.flatMap((version) => allPosed(version).map((posed) => posed.prompt.prove(posed)));
  return [...new Set(proofs)];
}

const SEES_ITSELF =
  /\b(input|__file__|settrace|getsizeof|getframe|globals|locals|dir\(\)|vars\(\)|get_objects|get_count|get_stats|get_referrers|atexit|finalize|__main__)\b/;

/** Of the corpus: programs that look at nothing but their own objects. */
export function watchable(source: string): boolean {
  return !SEES_ITSELF.test(source) && !/__del__|weakref\.ref\(\w+, /.test(source);
}

/** The program, watched, as a program that prints what it printed. */
export function watchedSource(source: string): string {
  return watchedOutput({ file: 'main.py', source, body: [] });
}
