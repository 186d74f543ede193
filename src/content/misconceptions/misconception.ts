import type { Sentence } from '../../document/index.js';
import type { Profile } from '../../machine/profiles/profile.js';
import type { Program } from '../../machine/python/ast.js';
import type { Rules } from '../../machine/rules/index.js';
import type { Moment, Trace } from '../../machine/trace/index.js';

/** How a wrong idea changes the machine, the reading of the program, or the version believed in. */
export interface Change {
  /** The program as the idea reads it, positions kept; undefined: the idea has nothing to say about this program. */
  readonly rewrite?: (program: Program) => Program | undefined;
  /** Rules to replace; called once per run, so that its closure may hold state. */
  readonly distort?: (rules: Rules) => Partial<Rules>;
  readonly reprofile?: (profile: Profile, all: readonly Profile[]) => Profile | undefined;
}

/** What a program contains, measured on its syntax tree: which ideas can matter for it. */
export interface Features {
  /** `name = name` */
  readonly aliases: boolean;
  /** A name is bound a second time. */
  readonly rebinds: boolean;
  readonly dels: boolean;
  /** Assigns None to a name. */
  readonly clearsByNone: boolean;
  readonly containers: boolean;
  /** A tuple that is not there to be unpacked at once. */
  readonly tuples: boolean;
  /** `name = expression of other names`, whose value another run of it may differ from. */
  readonly computes: boolean;
  readonly comprehensions: boolean;
  readonly functions: boolean;
  /** A function of the program may be called with an object other than a constant. */
  readonly handsOver: boolean;
  /** A parameter has a default. */
  readonly defaults: boolean;
  /** A function gives back a value. */
  readonly returns: boolean;
  /** A function binds one of its parameters again. */
  readonly rebindsParameters: boolean;
  /** A class has `__del__`. */
  readonly finalizers: boolean;
  readonly classes: boolean;
  readonly augmented: boolean;
  readonly operators: boolean;
  readonly slices: boolean;
  /** Names of the methods and functions that are called. */
  readonly methods: ReadonlySet<string>;
  readonly getrefcount: boolean;
  readonly collects: boolean;
  /** `gc.collect(generation)` */
  readonly collectsYoung: boolean;
  readonly disables: boolean;
  readonly weakrefs: boolean;
  readonly identity: boolean;
  readonly attributes: boolean;
  readonly unpacks: boolean;
  /** `with … as name` */
  readonly contexts: boolean;
}

/** What a feedback sentence can speak about. */
export interface Case {
  /** The program as it stands and its true run. */
  readonly truth: Trace;
  /** The run as the idea has it. */
  readonly wrong: Trace;
  /** What is asked: `refcount`, `output`, … */
  readonly what: string;
  /** The moment asked about, if there is one. */
  readonly moment?: Moment;
  /** How the question names the asked object: `the list ["tea"]`. */
  readonly object?: Sentence;
  /** Number of the asked object in the true run. */
  readonly objectId?: number;
}

export type Evidence = 'documented' | 'stated' | 'hypothesised';

/** A wrong idea of how memory works: a wrong machine and what to say about its answers. */
export interface Misconception {
  /** Kebab-case, as in the catalogue. */
  readonly id: string;
  readonly words: {
    /** The idea itself, as a sentence somebody could say. */
    readonly belief: Sentence;
    /** Completes "This would be right if …", without full stop: "only names counted". */
    readonly hypothesis: (about: Case) => Sentence;
    /** What is true here and what follows, one or two sentences, ≤ 30 words. */
    readonly fact: (about: Case) => Sentence;
    /** A few words for whoever marks: "only names counted". */
    readonly marker: (about: Case) => string;
  };
  readonly source: string;
  readonly evidence: Evidence;
  /** Whether the idea can change anything about such a program. */
  readonly concerns: (features: Features) => boolean;
  /** Whether somebody with the idea would give such an answer to a question of that kind; always, if not given. */
  readonly wouldAnswer?: (what: string, kind: string) => boolean;
  readonly change: Change;
}
