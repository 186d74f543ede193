import { type Features, featuresOf, type Misconception } from '../../content/misconceptions/index.js';
import type { Experiment } from '../../content/questions/index.js';
import { HeapsheetError } from '../../errors.js';
import { type Code, compile } from '../../machine/compiler/index.js';
import { DEFAULT_LIMITS, run } from '../../machine/interpreter/index.js';
import { agree, type Profile, type PythonVersion, profileOf, profiles, watched } from '../../machine/profiles/index.js';
import { type Edit, edited, type Program } from '../../machine/python/index.js';
import { type Rules, trueRules } from '../../machine/rules/index.js';
import { sameRun, type Trace } from '../../machine/trace/index.js';

/** Facts that show only through the module gc. */
const TRACKING: ReadonlySet<keyof Profile> = new Set(['dictsAlwaysTracked', 'tuplesUntrackedAtOnce']);
/** Rules that only readers of a trace, `is`, `id` and the counting functions ask. */
const READ: ReadonlySet<string> = new Set(['count', 'getrefcount', 'identity', 'sizeof', 'where']);
const DISTORTED_LIMITS = { steps: 20_000, depth: 200, size: 10_000 };

/** One program on many machines: true ones of each version and wrong ones of each idea; each runs once. */
export class Laboratory {
  readonly features: Features;
  private readonly traces = new Map<PythonVersion, Trace>();
  private readonly wrong = new Map<string, Trace | undefined>();
  private readonly runs: {
    readonly facts: Profile;
    readonly code: Code;
    readonly asked: ReadonlySet<keyof Profile>;
    readonly trace: Trace;
  }[] = [];
  private readonly codes = new Map<string, Code>();
  private readonly changed = new Map<string, Laboratory>();

  constructor(
    readonly program: Program,
    /** Most steps of a true run; undefined: the machine's own limit. */
    private readonly steps?: number,
  ) {
    this.features = featuresOf(program);
  }

  /**
   * The true run on a version; versions that agree on every fact the program asks for share one.
   * @throws HeapsheetError if the program is not in the subset
   */
  truth(version: PythonVersion): Trace {
    let trace = this.traces.get(version);
    if (trace === undefined) {
      trace = this.shared(version) ?? this.runTruly(version);
      this.traces.set(version, trace);
    }
    return trace;
  }

  /** The same for the program with one line written otherwise. */
  edited(edit: Edit): Laboratory {
    const key = JSON.stringify(edit);
    let changed = this.changed.get(key);
    if (changed === undefined) {
      changed = new Laboratory(edited(this.program, edit));
      this.changed.set(key, changed);
    }
    return changed;
  }

  /** What a question sees: the program on a version, truly or as an idea has it. */
  experiment(version: PythonVersion, idea?: Misconception): Experiment {
    const runOf = (laboratory: Laboratory): Trace => {
      const truth = laboratory.truth(version);
      return idea === undefined ? truth : (laboratory.distorted(version, idea) ?? truth);
    };
    return { trace: runOf(this), edited: (edit) => unlessRefused(() => runOf(this.edited(edit))) };
  }

  private shared(version: PythonVersion): Trace | undefined {
    const profile = profileOf(version);
    return this.runs.find((run) => run.code === this.code(profile) && agree(run.facts, profile, run.asked))?.trace;
  }

  private runTruly(version: PythonVersion): Trace {
    const facts = profileOf(version);
    const { profile, asked } = watched(facts);
    const code = this.code(facts);
    const limits = this.steps === undefined ? DEFAULT_LIMITS : { ...DEFAULT_LIMITS, steps: this.steps };
    const trace = { ...run(this.program, code, profile, { limits }), profile: facts };
    const counts = /\bgc\b/.test(this.program.source);
    const told = counts ? asked : new Set([...asked].filter((fact) => !TRACKING.has(fact)));
    this.runs.push({ facts, code, asked: told, trace });
    return trace;
  }

  /** The run as an idea has it: the true one where the same happens; undefined where the idea does not concern it. */
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
    const code = program === this.program ? this.code(profile) : compile(program, profile);
    const partial = change.distort?.(trueRules) ?? {};
    if (!change.rewrite && !change.reprofile && this.runs.length > 0 && this.onlyRead(partial)) {
      return { ...this.truth(version), rules: { ...trueRules, ...partial }, memo: new Map() };
    }
    const rules = { ...trueRules, ...partial };
    const trace = run(program, code, profile, { rules, limits: DISTORTED_LIMITS });
    const truth = this.traces.get(version);
    return truth && isAsTrue(trace, truth, partial) ? truth : trace;
  }

  /** Whether these rules are asked by readers alone, since the program counts and compares nothing itself. */
  private onlyRead(partial: Partial<Rules>): boolean {
    const { getrefcount, identity, methods } = this.features;
    if (getrefcount || identity || methods.has('getsizeof')) return false;
    return Object.keys(partial).every((name) => READ.has(name));
  }

  private code(profile: Profile): Code {
    const [only] = this.codes.values();
    if (only && only.codes.length === 0 && only.varnames.length === 0) return only;
    const { getrefcount, comprehensions } = this.features;
    // Who owns a reference matters only to a program that counts.
    const key = [
      ...(getrefcount ? [profile.borrowsLocals, profile.borrowStopsAtEmptyBlock, profile.ownsForIterable] : []),
      ...(comprehensions ? [profile.inlinesComprehensions] : []),
    ].join(' ');
    let code = this.codes.get(key);
    if (code === undefined) {
      code = compile(this.program, profile);
      this.codes.set(key, code);
    }
    return code;
  }
}

/** A run of a program that nobody wrote may leave the subset. */
function unlessRefused(run: () => Trace): Trace | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof HeapsheetError) return undefined;
    throw error;
  }
}

/** Whether a wrong run did just what the true one did, and readers look at both in the same way. */
function isAsTrue(wrong: Trace, truth: Trace, partial: Partial<Rules>): boolean {
  return !Object.keys(partial).some((name) => READ.has(name) || name === 'owns') && sameRun(wrong, truth);
}
