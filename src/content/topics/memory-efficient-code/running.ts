import { orders } from '../axes.js';
import { type Step, steps } from './steps.js';

/** All orders of the steps. */
export const mixed = (...texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => orders(steps(text)).map((each) => each.join('; ')));

/** What a name refers to, as far as the lines need to know: slots of a list, objects that a generator can still give. */
interface Bound {
  slots: number;
}

/** Whether the lists, slots, names and next objects are there that a line needs. */
export function canRun(all: readonly Step[]): boolean {
  const bound = new Map<string, Bound>();
  return all.every((step) => runs(step, bound));
}

function runs(step: Step, bound: Map<string, Bound>): boolean {
  if (step === 'say' || step.startsWith('def ')) return true;
  const gone = /^(?:del|none) ([a-z,]+)$/.exec(step)?.[1];
  if (gone !== undefined) return gone.split(',').every((name) => bound.delete(name));
  const slot = /^none ([a-z])\[(\d)\]$/.exec(step);
  if (slot !== null) return Number(slot[2]) < (bound.get(slot[1] ?? '')?.slots ?? 0);
  const taking = /^([a-z])\.(\w+)$/.exec(step);
  if (taking !== null) {
    const owner = bound.get(taking[1] ?? '');
    if (owner === undefined || owner.slots === 0) return false;
    owner.slots = taking[2] === 'clear' ? 0 : owner.slots - 1;
    return true;
  }
  const [, target = '', value = ''] = /^([a-z])=(.*)$/.exec(step) ?? [];
  const made = madeFrom(value, bound);
  if (made === undefined) return false;
  bound.set(target, made);
  return true;
}

/** What a value brings; undefined where something that it needs is not there. */
function madeFrom(value: string, bound: ReadonlyMap<string, Bound>): Bound | undefined {
  if (/^\d$/.test(value)) return { slots: Number(value) };
  if (value === '(w)' || value === '[w]') return { slots: bound.get('w')?.slots ?? 0 };
  if (value === 'next' || value === 'list(g)') {
    const stream = bound.get('g');
    if (stream === undefined || stream.slots === 0) return undefined;
    const taken = value === 'next' ? 1 : stream.slots;
    stream.slots -= taken;
    return { slots: taken };
  }
  const called = /^f\(([a-z])\)$/.exec(value)?.[1];
  if (called !== undefined) return bound.has(called) ? { slots: 1 } : undefined;
  const [, role = '', rest = ''] = /^([lkbpq])(\[.*)?$/.exec(value) ?? [];
  if (role === '') return { slots: value.split(',').length };
  const from = bound.get(role);
  if (from === undefined) return undefined;
  if (rest === '') return from;
  if (rest === '[:]') return { slots: from.slots };
  if (rest === '[1:]') return { slots: Math.max(0, from.slots - 1) };
  if (rest === '[:1]') return { slots: Math.min(1, from.slots) };
  return Number(rest.slice(1, -1)) < from.slots ? { slots: 1 } : undefined;
}
