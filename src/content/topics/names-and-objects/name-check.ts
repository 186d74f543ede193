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
class Plan {
  private readonly names = new Map<string, Thing>();
  private readonly formulas = new Map<string, string>();
  private readonly ties = new Map<string, string>();
  private readonly idea: Idea | undefined;
  private readonly kept: ReadonlySet<string>;

  constructor(steps: readonly NameStep[], idea: Idea | undefined) {
    this.idea = idea;
    this.kept = idea === 'variables-hold-expressions' ? keptIn(steps) : new Set();
  }

  run(step: NameStep, index: number): void {
    const changed = /^([a-d])(\.append|\+)$/.exec(step);
    if (changed) {
      this.change(changed[1] ?? '', changed[2] ?? '', `w${index}`);
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

  read(role: string): Thing {
    const formula = this.formulas.get(role);
    if (formula !== undefined) return this.evaluate(formula, -1);
    const thing = this.names.get(role);
    if (thing === undefined) throw new RangeError(`no name ${role} yet`);
    return thing;
  }

  private change(role: string, how: string, word: string): void {
    const thing = this.read(role);
    if ('words' in thing) thing.words = [...thing.words, word];
    else if (how === '+') this.bind(role, { text: `${thing.text}+${word}` });
    else throw new TypeError(`${role} is no list`);
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
      if (!('words' in thing)) throw new TypeError(`${role} is no list`);
      return { text: verb === 'len' ? String(thing.words.length) : (thing.words[0] ?? '') };
    }
    if (value === 'list') return { words: [`w${index}`, `w${index}b`] };
    return value === 'one' ? { words: [`w${index}`] } : { text: `${value}${index}` };
  }

  private sum(role: string): Thing {
    const left = this.read(role);
    if (!('words' in left)) {
      if (left.text.startsWith('w')) throw new TypeError(`${role} is a word`);
      return { text: `${left.text}+` };
    }
    if (this.idea !== 'plus-mutates') return { words: [...left.words, 'more'] };
    left.words = [...left.words, 'more'];
    return left;
  }
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

/** What the lines print under one idea; undefined where they stop with an error. */
function outputOf(steps: readonly NameStep[], printed: readonly string[], idea?: Idea): string | undefined {
  const plan = new Plan(steps, idea);
  try {
    for (const [index, step] of steps.entries()) plan.run(step, index);
    return printed.map((role) => plan.shown(role)).join('\n');
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** By wrong output the ideas that give it; undefined where the lines do not run, or an idea stops with an error. */
function wrongOutputs(
  steps: readonly NameStep[],
  printed: readonly string[],
): ReadonlyMap<string, readonly Idea[]> | undefined {
  const truth = outputOf(steps, printed);
  if (truth === undefined) return undefined;
  const wrong = new Map<string, Idea[]>();
  for (const idea of IDEAS) {
    const output = outputOf(steps, printed, idea);
    if (output === undefined) return undefined;
    if (output !== truth) wrong.set(output, [...(wrong.get(output) ?? []), idea]);
  }
  return wrong;
}

/** Whether the lines read well, two or more wrong outputs come from ideas, and one of the wanted ideas gives one. */
export function isTold(steps: readonly NameStep[], printed: readonly string[], wanted: readonly string[]): boolean {
  if (!isBusy(steps)) return false;
  const wrong = wrongOutputs(steps, printed);
  if (wrong === undefined || wrong.size < 2) return false;
  return [...wrong.values()].flat().some((idea) => wanted.includes(idea));
}

/** Whether no line is idle: no name moves to where it is, and each new value is read before the name gets another one. */
function isBusy(steps: readonly NameStep[]): boolean {
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
