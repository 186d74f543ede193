import type { NameStep } from './name-steps.js';

/** Ideas that this plan of a program knows; the ids are theirs. The wrong machines decide in the end. */
const IDEAS = [
  'names-linked',
  'assignment-reversed',
  'variables-hold-expressions',
  'assignment-copies-object',
  'chain-makes-two',
  'rebind-mutates',
  'plus-mutates',
  'sequential-swap',
] as const;

type Idea = (typeof IDEAS)[number];

/** A number or word as text, a list as its words. */
type Thing = { text: string } | { words: readonly string[] };

/** Names of a running plan; a list that changes is one thing under all its names. */
export class Plan {
  private readonly names = new Map<string, Thing>();
  private readonly formulas = new Map<string, string>();
  private readonly ties = new Map<string, string>();
  private readonly numbers = new Map<Thing, number>();
  /** The idea under which the lines run; undefined: as Python runs them. */
  readonly idea: Idea | undefined;
  private readonly kept: ReadonlySet<string>;

  constructor(steps: readonly NameStep[], idea: Idea | undefined) {
    this.idea = idea;
    this.kept = idea === 'variables-hold-expressions' ? keptIn(steps) : new Set();
  }

  run(step: NameStep, index: number): void {
    if (step.endsWith('.append')) {
      this.append(step.slice(0, 1), `w${index}`);
      return;
    }
    const [first = '', ...rest] = step.split('=');
    const value = rest.at(-1) ?? '';
    if (first.includes(',')) this.unpack(first.split(','), value.split(','));
    else if (rest.length > 1) this.chain([first, ...rest.slice(0, -1)], value, index);
    else if (/^[a-d]$/.test(value)) this.alias(first, value);
    else {
      if (this.kept.has(first)) this.formulas.set(first, value);
      this.bind(first, this.evaluate(value, index));
    }
  }

  /** What `print` of a name shows. */
  shown(role: string): string {
    const thing = this.read(role);
    return 'text' in thing ? thing.text : `[${thing.words.join()}]`;
  }

  /** What sort of object a name refers to. */
  sort(role: string): string {
    const thing = this.read(role);
    return 'text' in thing ? thing.text.replace(/\W.*|\d.*/, '') : 'list';
  }

  /** Whether two names refer to one object, or a name to the identity of that of another. */
  areSame(one: string, other: string): boolean {
    const [first, second] = [this.read(one), this.read(other)];
    return first === second || ('text' in first && first.text === `id ${this.numberOf(second)}`);
  }

  /** Whether some name refers to the object whose identity a name keeps. */
  isAround(role: string): boolean {
    const kept = this.read(role);
    return [...this.names.values()].some((thing) => 'text' in kept && kept.text === `id ${this.numberOf(thing)}`);
  }

  private numberOf(thing: Thing): number {
    const number = this.numbers.get(thing) ?? this.numbers.size;
    this.numbers.set(thing, number);
    return number;
  }

  read(role: string): Thing {
    const formula = this.formulas.get(role);
    if (formula !== undefined) return this.evaluate(formula, -1);
    const thing = this.names.get(role);
    if (thing === undefined) throw new RangeError(`no name ${role} yet`);
    return thing;
  }

  private append(role: string, word: string): void {
    const thing = this.read(role);
    if ('words' in thing) thing.words = [...thing.words, word];
    else refused(role);
  }

  private unpack(targets: readonly string[], sources: readonly string[]): void {
    const values = sources.map((role) => this.read(role));
    for (const [index, role] of targets.entries()) {
      const source = sources[index] ?? '';
      this.bind(role, this.idea === 'sequential-swap' ? this.read(source) : (values[index] ?? { text: '' }));
    }
  }

  private chain(targets: readonly string[], value: string, index: number): void {
    const thing = this.evaluate(value, index);
    for (const role of targets) this.bind(role, this.idea === 'chain-makes-two' ? copyOf(thing) : thing);
  }

  private alias(target: string, source: string): void {
    const thing = this.read(source);
    if (this.idea === 'assignment-reversed' && this.names.has(target)) this.bind(source, this.read(target));
    else this.bind(target, this.idea === 'assignment-copies-object' ? copyOf(thing) : thing);
    if (this.idea === 'names-linked') this.ties.set(target, source);
  }

  private bind(role: string, thing: Thing): void {
    const old = this.names.get(role);
    this.names.set(role, thing);
    this.ties.delete(role);
    if (old === undefined || old === thing) return;
    if (this.idea === 'rebind-mutates') {
      for (const [other, each] of this.names) if (each === old) this.names.set(other, thing);
    }
    this.drag(role, thing);
  }

  private drag(role: string, thing: Thing): void {
    for (const [follower, leader] of this.ties) {
      if (leader !== role) continue;
      this.names.set(follower, thing);
      this.drag(follower, thing);
    }
  }

  private evaluate(value: string, index: number): Thing {
    const plus = /^([a-d])\+$/.exec(value)?.[1];
    if (plus !== undefined) return this.sum(plus);
    const [verb, role] = value.split(' ');
    if (role !== undefined) {
      const thing = this.read(role);
      if (verb === 'id') return { text: `id ${this.numberOf(thing)}` };
      if (verb === 'call') return this.sort(role) === 'def' ? { text: `num${index}` } : refused(role);
      if (!('words' in thing)) return refused(role);
      return { text: verb === 'len' ? String(thing.words.length) : (thing.words[0] ?? '') };
    }
    if (value === 'list') return { words: [`w${index}`, `w${index}b`] };
    return value === 'one' ? { words: [`w${index}`] } : { text: `${value}${index}` };
  }

  private sum(role: string): Thing {
    const left = this.read(role);
    if (!('words' in left)) {
      if (!/^(num|\d)/.test(left.text)) refused(role);
      return { text: `${left.text}+` };
    }
    if (this.idea !== 'plus-mutates') return { words: [...left.words, 'more'] };
    left.words = [...left.words, 'more'];
    return left;
  }
}

function refused(role: string): never {
  throw new TypeError(`${role} is of the wrong kind`);
}

const copyOf = (thing: Thing): Thing => ({ ...thing });

/** Roles whose object a line replaces or changes. */
function touched(step: NameStep): readonly string[] {
  const at = step.lastIndexOf('=');
  return at < 0 ? step.slice(0, 1).split('') : step.slice(0, at).split(/[,=]/);
}

/** Names that get a worked-out value, and are only read from then on. */
function keptIn(steps: readonly NameStep[]): ReadonlySet<string> {
  const found = steps.flatMap((step) => /^([a-d])=(?:[a-d]\+|\w+ [a-d])$/.exec(step)?.[1] ?? []);
  return new Set(found.filter((role) => steps.filter((step) => touched(step).includes(role)).length === 1));
}

/** What somebody looks at after the lines have run. */
export type Look = (plan: Plan) => string;

/** What the lines show under one idea; undefined where they stop with an error. */
function shownBy(steps: readonly NameStep[], look: Look, idea?: Idea): string | undefined {
  const plan = new Plan(steps, idea);
  try {
    for (const [index, step] of steps.entries()) plan.run(step, index);
    return look(plan);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** By wrong answer the ideas that give it; undefined where the lines do not run, or an idea stops with an error. */
function wrongAnswers(steps: readonly NameStep[], look: Look): ReadonlyMap<string, readonly Idea[]> | undefined {
  const truth = shownBy(steps, look);
  if (truth === undefined) return undefined;
  const wrong = new Map<string, Idea[]>();
  for (const idea of IDEAS) {
    const shown = shownBy(steps, look, idea);
    if (shown === undefined) return undefined;
    if (shown !== truth) wrong.set(shown, [...(wrong.get(shown) ?? []), idea]);
  }
  return wrong;
}

/** Looks at what names print. */
export const printing =
  (printed: readonly string[]): Look =>
  (plan) =>
    printed.map((role) => plan.shown(role)).join('\n');

/** Whether the lines read well, two or more wrong answers come from ideas, and one of the wanted ideas gives one. */
export function isTold(steps: readonly NameStep[], look: Look, wanted: readonly string[]): boolean {
  if (!isBusy(steps)) return false;
  const wrong = wrongAnswers(steps, look);
  if (wrong === undefined || wrong.size < 2) return false;
  return [...wrong.values()].flat().some((idea) => wanted.includes(idea));
}

/** Whether no line is idle: no name moves to where it is, and each new value is read before the name gets another one. */
export function isBusy(steps: readonly NameStep[]): boolean {
  const objects = new Map<string, string>();
  return steps.every((step, index) => {
    if (!step.includes('=')) return true;
    const targets = touched(step);
    const sources = step.slice(step.lastIndexOf('=') + 1).split(',');
    const now = targets.map((_, at) => objects.get(sources[at] ?? '') ?? `new ${index}`);
    if (targets.some((role, at) => objects.get(role) === now[at])) return false;
    for (const [at, role] of targets.entries()) objects.set(role, now[at] ?? '');
    return targets.every((role) => isRead(role, steps.slice(index + 1)));
  });
}

/** Whether no line gives the name a new value of its own before another has read it. */
function isRead(role: string, later: readonly NameStep[]): boolean {
  for (const step of later) {
    const value = step.slice(step.lastIndexOf('=') + 1).replace(/[a-z]{2,}/, '');
    if (value.includes(role)) return true;
    if (touched(step).includes(role)) return /=[a-d](,[a-d])*$/.test(step);
  }
  return true;
}
