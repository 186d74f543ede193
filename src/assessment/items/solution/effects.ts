import { code, enumeration, type Sentence, say } from '../../../document/index.js';
import { freedDuring } from '../../../machine/trace/index.js';
import { capital, namesIn } from './cast.js';
import { referencesLeft } from './fitting.js';
import { listOf, placesOf } from './places.js';
import { reached, type Step } from './steps.js';

/** Objects of the cast that the line frees: those that lost their own last reference, and those that went with them. */
export function freedBy(step: Step): { readonly first: readonly number[]; readonly with: readonly number[] } {
  const { trace, cast, moment, before } = step;
  const gone = freedDuring(trace, moment).filter((id) => cast.nameOf(id) !== undefined);
  const known = (id: number): boolean => before?.objects.some((object) => object.id === id) === true;
  const hangsOn = (id: number): boolean =>
    known(id) &&
    before !== undefined &&
    [...before.holders(id)].some((place) => 'owner' in place && place.owner !== id && gone.includes(place.owner));
  const first = gone.filter((id) => !hangsOn(id)).toSorted((a, b) => a - b);
  const hanging = gone.filter((id) => !first.includes(id)).toSorted((a, b) => a - b);
  return first.length > 0 ? { first, with: hanging } : { first: hanging, with: [] };
}

/** "Nothing refers to java any more: it is freed, and with it bali." `short`: without the cause. */
export function freedWords(step: Step, short = false): Sentence {
  const { first, with: hanging } = freedBy(step);
  if (first.length === 0) return [];
  const list = (ids: readonly number[]): Sentence => enumeration(ids.map((id) => say`${step.cast.nameOf(id) ?? ''}`));
  const [it, is] = first.length === 1 ? ['it', 'it is'] : ['them', 'they are'];
  if (short) {
    const [some = 0] = first;
    const start = first.length === 1 ? say`${capital(step.cast, some)}` : list(first);
    return say`${start} ${first.length === 1 ? 'is' : 'are'} freed${hanging.length === 0 ? [] : say`, and ${list(hanging)} with ${it}`}.`;
  }
  const also = hanging.length === 0 ? [] : say`, and with ${it} ${list(hanging)}`;
  return say`Nothing refers to ${list(first)} any more: ${is} freed${also}.`;
}

/** "Both names show the change." */
export function shownWords(step: Step): Sentence {
  const changed = changedObject(step);
  if (changed === undefined) return [];
  const under = namesIn(step.after, step.cast).filter(([, id]) => id === changed);
  if (under.length < 2) return [];
  return under.length === 2 ? say`Both names show the change.` : say`All ${under.length} names show the change.`;
}

/** The list, dictionary or instance whose parts the line changes. */
function changedObject({ statement, trace, after }: Step): number | undefined {
  if (statement.kind === 'Assign' || statement.kind === 'AugAssign') {
    const target = statement.kind === 'Assign' ? statement.targets[0] : statement.target;
    if (target?.kind === 'Name') return statement.kind === 'AugAssign' ? reached(trace, after, target) : undefined;
    return target?.kind === 'Subscript' || target?.kind === 'Attribute'
      ? reached(trace, after, target.value)
      : undefined;
  }
  if (statement.kind !== 'Expr' || statement.value.kind !== 'Call') return undefined;
  const { func } = statement.value;
  return func.kind === 'Attribute' ? reached(trace, after, func.value) : undefined;
}

/** Why what a name referred to before the line is not freed, or that it does not change. */
export function staysWords(step: Step): Sentence {
  const { statement, before, after, trace, cast } = step;
  const targets = statement.kind === 'Delete' || statement.kind === 'Assign' ? statement.targets : [];
  const [target] = targets;
  const old = target?.kind === 'Name' ? before?.frames[0]?.names.get(target.id) : undefined;
  if (old === undefined || cast.nameOf(old) === undefined || targets.length > 1) return [];
  if (
    after.object(old).freedOn !== undefined ||
    (target?.kind === 'Name' && after.frames[0]?.names.get(target.id) === old)
  )
    return [];
  if (after.isUnreachable(old)) return say`${capital(cast, old)} stays, although no name leads to it.`;
  const held = placesOf(after, trace, cast, old);
  if (held.length > 2) return say`${capital(cast, old)} stays: ${referencesLeft(held.length)}.`;
  return say`${capital(cast, old)} stays: ${listOf(held)} still ${held.length === 1 ? 'refers' : 'refer'} to it.`;
}

/** What a `print` shows, as code. */
export function printedWords(output: string): Sentence {
  const lines = output.replace(/\n$/, '').split('\n');
  return enumeration(lines.map((line) => say`${code(line)}`));
}
