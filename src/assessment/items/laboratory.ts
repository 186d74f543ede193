import { type Features, featuresOf, type Misconception } from '../../content/misconceptions/index.js';
import { type Code, compile } from '../../machine/compiler/index.js';
import { run } from '../../machine/interpreter/index.js';
import { type Profile, type PythonVersion, profileOf, profiles } from '../../machine/profiles/index.js';
import type { Program } from '../../machine/python/index.js';
import { trueRules } from '../../machine/rules/index.js';
import type { Trace } from '../../machine/trace/index.js';

const DISTORTED_LIMITS = { steps: 20_000, depth: 200, size: 10_000 };

/** One program on many machines: true ones of each version and wrong ones of each idea; each runs once. */
export class Laboratory {
  readonly features: Features;
  private readonly traces = new Map<PythonVersion, Trace>();
  private readonly wrong = new Map<string, Trace | undefined>();
  private readonly codes = new Map<string, Code>();

  constructor(readonly program: Program) {
    this.features = featuresOf(program);
  }

  /** @throws HeapsheetError if the program is not in the subset */
  truth(version: PythonVersion): Trace {
    let trace = this.traces.get(version);
    if (trace === undefined) {
      const profile = profileOf(version);
      trace = run(this.program, this.code(profile), profile);
      this.traces.set(version, trace);
    }
    return trace;
  }

  /** The run as an idea has it; undefined where the idea says nothing about this program. */
  distorted(version: PythonVersion, idea: Misconception): Trace | undefined {
    const key = `${version} ${idea.id}`;
    if (!this.wrong.has(key))
      this.wrong.set(key, idea.concerns(this.features) ? this.runWrong(version, idea) : undefined);
    return this.wrong.get(key);
  }

  private runWrong(version: PythonVersion, { change }: Misconception): Trace | undefined {
    let profile: Profile | undefined = profileOf(version);
    if (change.reprofile) profile = change.reprofile(profile, profiles);
    const program = change.rewrite ? change.rewrite(this.program) : this.program;
    if (profile === undefined || program === undefined) return undefined;
    const code = change.rewrite ? compile(program, profile) : this.code(profile);
    const rules = change.distort ? { ...trueRules, ...change.distort(trueRules) } : { ...trueRules };
    return run(program, code, profile, { rules, limits: DISTORTED_LIMITS });
  }

  private code(profile: Profile): Code {
    const key = `${profile.borrowsLocals} ${profile.borrowStopsAtEmptyBlock} ${profile.ownsForIterable}`;
    let code = this.codes.get(key);
    if (code === undefined) {
      code = compile(this.program, profile);
      this.codes.set(key, code);
    }
    return code;
  }
}
