import { NODES, type Step } from './node-steps.js';

/** What a line needs and does, as far as its text tells. */
interface Effect {
  /** Names it needs. */
  readonly needs: readonly string[];
  /** Attributes it needs and the one it sets: `p.link`. */
  readonly reads: readonly string[];
  readonly sets?: string;
  /** Name it binds, and to what. */
  readonly gives?: string;
  readonly value?: string;
  /** Names it removes or makes refer to None. */
  readonly drops: readonly string[];
  /** Nodes it creates. */
  readonly created: readonly string[];
  /** Slots of the list afterwards, from those before. */
  readonly slots: (before: number) => number;
  /** Lines that would only take it back, or say it again. */
  readonly undone: readonly string[];
}

const NAMES = new Set([...NODES, 'pick', 'list', 'dict', 'w']);
const known = new Map<Step, Effect>();

/**
 * Whether each line uses only names, attributes and slots that are there, binds no name twice, and does more than undo
 * the line before.
 */
export function canTell(steps: readonly Step[]): boolean {
  const bound = new Map<string, string>();
  const made = new Set<string>();
  const given = new Set<string>();
  let slots = 0;
  let before: Effect | undefined;
  const owned = (path: string): string => {
    const dot = path.indexOf('.');
    const role = path.slice(0, dot);
    return (bound.get(role) ?? role) + path.slice(dot);
  };
  for (const step of steps) {
    const effect = effectOf(step);
    if (before?.undone.includes(step)) return false;
    if (effect.needs.some((role) => !bound.has(role)) || effect.created.some((node) => made.has(node))) return false;
    if (effect.gives !== undefined && bound.has(effect.gives)) return false;
    if (effect.reads.some((path) => !given.has(owned(path)))) return false;
    slots = effect.slots(slots);
    if (slots < 0) return false;
    if (effect.sets !== undefined) given.add(owned(effect.sets));
    if (effect.gives !== undefined) bound.set(effect.gives, effect.value ?? effect.gives);
    for (const node of effect.created) made.add(node);
    for (const role of effect.drops) bound.delete(role);
    before = effect;
  }
  return true;
}

function effectOf(step: Step): Effect {
  let effect = known.get(step);
  if (effect === undefined) {
    effect = read(step);
    known.set(step, effect);
  }
  return effect;
}

const NOTHING: Effect = {
  needs: [],
  reads: [],
  drops: [],
  created: [],
  slots: (before) => before,
  undone: [],
};

function read(step: Step): Effect {
  if (NODES.includes(step))
    return { ...NOTHING, gives: step, created: [step], undone: [`del ${step}`, `none ${step}`] };
  const bind = /^([a-z]+)(\.[\w.]+)?=(.*)$/.exec(step);
  if (bind) return binding(bind);
  if (step.startsWith('list+')) {
    const { named, ...values } = valuesIn(step.slice('list+'.length));
    return { ...NOTHING, ...values, needs: ['list', ...named], slots: (before) => before + 1, undone: ['pop'] };
  }
  if (step === 'pop') return { ...NOTHING, needs: ['list'], slots: (before) => before - 1 };
  if (step === 'clear') return { ...NOTHING, needs: ['list'], slots: (before) => (before === 0 ? -1 : 0) };
  if (step === 'pick.pop' || step === 'pick.clear') return { ...read(step.slice('pick.'.length)), needs: ['pick'] };
  const [verb, rest = ''] = step.split(' ');
  if (verb === 'show' || verb === 'count') return { ...NOTHING, needs: [rest] };
  if (verb !== 'del' && verb !== 'none') return NOTHING;
  const targets = rest.split(',');
  return {
    ...NOTHING,
    needs: targets.map((target) => target.replace(/[.[].*/, '')),
    reads: targets.flatMap(pathIn),
    drops: targets.filter((target) => NAMES.has(target)),
    slots: /^(list|pick)\[/.test(rest) ? (before) => (before === 0 ? -1 : before) : NOTHING.slots,
    undone: verb === 'none' ? [step] : [],
  };
}

function binding([, target = '', attribute, values = '']: RegExpExecArray): Effect {
  const { named, ...given } = valuesIn(values);
  const path = target + (attribute ?? '');
  const undone = [`del ${path}`, `none ${path}`];
  if (attribute === undefined) {
    const slots = target === 'list' ? () => values.split(',').length : NOTHING.slots;
    const value = target === 'pick' ? values : target;
    return { ...NOTHING, ...given, needs: named, gives: target, value, slots, undone };
  }
  const nested = attribute.lastIndexOf('.') > 0;
  const reads = [...given.reads, ...(nested ? pathIn(path) : [])];
  return { ...NOTHING, ...given, needs: [target, ...named], reads, ...(nested ? {} : { sets: path }), undone };
}

interface Values {
  readonly named: readonly string[];
  readonly created: readonly string[];
  readonly reads: readonly string[];
}

function valuesIn(values: string): Values {
  const all = values.split(',');
  const old = all.filter((value) => !value.startsWith('*'));
  return {
    named: old.map((value) => value.replace(/[.[].*/, '')),
    created: all.filter((value) => value.startsWith('*')).map((value) => value.slice(1)),
    reads: old.flatMap(pathIn),
  };
}

/** The first attribute of a path: `q.load` of `q.load.link`. */
function pathIn(path: string): readonly string[] {
  const [role, attribute] = path.split('.');
  return attribute === undefined ? [] : [`${role}.${attribute}`];
}
