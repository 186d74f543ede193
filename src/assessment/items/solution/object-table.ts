import { code, type Sentence, say } from '../../../document/index.js';
import type { Moment } from '../../../machine/trace/index.js';
import type { Solution } from '../item.js';
import { causeOf } from './causes.js';
import { freedBy } from './effects.js';
import { fitting, MOST_CELL_WORDS, numeral, referencesLeft, signed, wordsIn } from './fitting.js';
import { isPrint, narrate } from './narration.js';
import { type Held, listOf, placesOf } from './places.js';
import { isNew, type Step } from './steps.js';

type Row = Solution['rows'][number];

/** Levels 3 and 4: line · what happens to the asked object · references · who refers to it, up to the asked moment. */
export function objectTable(
  steps: readonly Step[],
  object: number,
  words: Sentence,
  asked?: Moment,
): Pick<Solution, 'columns' | 'rows'> {
  const end =
    asked === undefined
      ? steps.length
      : steps.findIndex(({ moment }) => moment.line === asked.line && moment.visit === asked.visit) + 1;
  const rows: Row[] = [];
  const early = steps.filter(({ after }) => !exists(after, object));
  if (early.length > 0) rows.push({ line: span(early), cells: [say`It does not exist yet.`, say`–`, say`–`] });
  for (const step of steps.slice(early.length, end)) {
    if (step.before && exists(step.before, object) && step.before.object(object).freedOn !== undefined) break;
    rows.push(rowFor(step, object));
  }
  const covered = early.length + rows.length - (early.length > 0 ? 1 : 0);
  const rest = steps.slice(covered);
  const isFreed = covered < end;
  if (rest.length > 0)
    rows.push({ line: span(rest), cells: [isFreed ? say`It is freed already.` : later(asked), say`–`, say`–`] });
  return { columns: [say`line`, say`what happens to ${words}`, say`references`, say`who refers to it`], rows };
}

const later = (asked: Moment | undefined): Sentence =>
  say`Not asked: the question is about the moment after line ${asked?.line ?? 0}.`;

function span(steps: readonly Step[]): string {
  const [first, last] = [steps[0]?.moment.line ?? 0, steps.at(-1)?.moment.line ?? 0];
  return first === last ? String(first) : `${first}–${last}`;
}

const exists = (snapshot: Step['after'], id: number): boolean => snapshot.objects.some((object) => object.id === id);

function held(snapshot: Step['after'] | undefined, { trace, cast }: Step, id: number): readonly Held[] {
  if (snapshot === undefined || !exists(snapshot, id) || snapshot.object(id).freedOn !== undefined) return [];
  return placesOf(snapshot, trace, cast, id);
}

function rowFor(step: Step, object: number): Row {
  const [then, now] = [held(step.before, step, object), held(step.after, step, object)];
  const isFreed = step.after.object(object).freedOn !== undefined;
  const same =
    !isNew(step, object) && then.length === now.length && then.every(({ key }) => now.some((each) => each.key === key));
  const cells = [
    happens(step, object, then, now),
    isFreed ? say`freed` : say`${now.length}`,
    same && now.length > 1 ? say`the same` : listOf(now),
  ];
  return { line: String(step.moment.line), cells };
}

function happens(step: Step, object: number, then: readonly Held[], now: readonly Held[]): Sentence {
  const change = now.length - then.length;
  if (isNew(step, object))
    return fitting([say`It is created; ${listOf(now)} ${now.length === 1 ? 'refers' : 'refer'} to it.`]);
  const isFreed = step.after.object(object).freedOn !== undefined;
  if (change === 0 && !isFreed) return unchanged(step, then, now);
  const cause = clause(step, object, then, now);
  const left = isFreed ? endWords(step, object) : change > 0 ? [] : staying(step, object, now);
  return fitting([say`${cause}: ${change === 0 ? 'no change' : signed(change)}.`, left]);
}

function staying(step: Step, object: number, now: readonly Held[]): Sentence {
  if (step.after.isUnreachable(object)) return say`It stays, although no name leads to it.`;
  return say`It stays, since ${referencesLeft(now.length)}.`;
}

function endWords(step: Step, object: number): Sentence {
  const isCollected = step.before?.isUnreachable(object) === true;
  return isCollected ? [] : say`No reference is left: it is freed now.`;
}

/** Which places came or went: by the owner that is new or freed, else by the line's own words. */
function clause(step: Step, object: number, then: readonly Held[], now: readonly Held[]): Sentence {
  const added = now.filter(({ key }) => !then.some((each) => each.key === key));
  const gone = then.filter(({ key }) => !now.some((each) => each.key === key));
  const owner = (gone[0] ?? added[0])?.owner;
  if (gone.length > 0 && isCollecting(step)) return say`The garbage collector frees what referred to it`;
  const all = gone.length > 0 ? gone : added;
  if (step.before?.isUnreachable(object) === true && gone.length > 0)
    return say`The garbage collector frees it, since no name leads to it`;
  if (owner !== undefined && all.every((each) => each.owner === owner) && (gone.length === 0 || added.length === 0)) {
    const name = step.cast.nameOf(owner) ?? 'an object';
    const { first, with: hanging } = freedBy(step);
    if (gone.length > 0 && [...first, ...hanging].includes(owner))
      return say`${causeOf(step)}, so ${name} is freed with ${partsOf(step, owner, gone.length)}`;
    if (added.length > 0 && isNew(step, owner))
      return say`${newWords(step, owner, name)} ${reference(step, owner, added)}`;
  }
  return causeOf(step);
}

/** Whether the line runs the garbage collector. */
function isCollecting({ statement }: Step): boolean {
  if (statement.kind !== 'Expr' || statement.value.kind !== 'Call') return false;
  const { func } = statement.value;
  return func.kind === 'Attribute' && func.attr === 'collect';
}

/** "its slot", "its two slots" */
function partsOf({ after }: Step, owner: number, count: number): string {
  const kind = after.object(owner).content.kind;
  const noun = kind === 'mapping' ? 'value' : kind === 'instance' ? 'attribute' : 'slot';
  return count === 1 ? `its ${noun}` : `its ${numeral(count)} ${noun}s`;
}

function newWords({ cast, after }: Step, owner: number, name: string): Sentence {
  const bound = [...(after.frames[0]?.names ?? [])].find(([, id]) => id === owner)?.[0];
  const what = cast.isLabelled(owner) ? `${cast.kindOf(owner)} ${name}` : cast.kindOf(owner);
  return bound === undefined ? say`The new ${what}` : say`The new ${what} ${code(bound)}`;
}

/** "refers to it in two slots", "refers to it as a value" */
function reference({ after }: Step, owner: number, added: readonly Held[]): string {
  const kind = after.object(owner).content.kind;
  const count = added.length;
  if (kind === 'mapping') return count === 1 ? 'refers to it as a value' : `refers to it as ${numeral(count)} values`;
  if (kind === 'instance') return 'refers to it as an attribute';
  return count === 1 ? 'refers to it in one slot' : `refers to it in ${numeral(count)} slots`;
}

/** Why a line does not change the number of references. */
function unchanged(step: Step, then: readonly Held[], now: readonly Held[]): Sentence {
  const moved = now.filter(({ key }) => !then.some((each) => each.key === key));
  if (moved.length > 0) {
    const whole = say`${causeOf(step)}; it moves to ${listOf(moved)}: no change.`;
    return wordsIn(whole) <= MOST_CELL_WORDS ? whole : say`It moves to ${listOf(moved)}: no change.`;
  }
  if (isPrint(step)) return narrate(step);
  const { statement, after, cast } = step;
  const target = statement.kind === 'Assign' ? statement.targets[0] : undefined;
  const id = target?.kind === 'Name' ? after.frames[0]?.names.get(target.id) : undefined;
  const other = id === undefined ? undefined : cast.nameOf(id);
  if (target?.kind === 'Name' && id !== undefined && other !== undefined && other !== 'it') {
    if (isNew(step, id)) return say`${code(target.id)} refers to a new ${cast.kindOf(id)}, not to it: no change.`;
    return say`${code(target.id)} refers to ${other}, not to it: no change.`;
  }
  return say`${causeOf(step)}: no change.`;
}
