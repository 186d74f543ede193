import { enumeration, plain, type Sentence, say } from '../../../document/index.js';
import type { Level, Solution } from '../item.js';
import { causeOf } from './causes.js';
import { freedWords } from './effects.js';
import { fitting, MOST_CELL_WORDS, numeral, signed, wordsIn } from './fitting.js';
import { isPrint, narrate } from './narration.js';
import { isNew, type Step } from './steps.js';

interface Group {
  readonly steps: readonly Step[];
  readonly cells: readonly string[];
  readonly kind: 'early' | 'making' | 'quiet' | 'change';
}

/** One column per labelled object with its references; lines without effect are merged. */
export function instanceTable(
  steps: readonly Step[],
  ids: readonly number[],
  level: Level,
): Pick<Solution, 'columns' | 'rows'> {
  const groups: Group[] = [];
  for (const step of steps) {
    const cells = ids.map((id) => countIn(step, id));
    const last = groups.at(-1);
    const kind = kindOf(step, ids, cells, last?.cells);
    const isStraight = !isBlockEnd(step) && !last?.steps.some(isBlockEnd);
    const merges =
      isStraight && last?.kind === kind && (kind === 'early' || kind === 'quiet' || (kind === 'making' && level === 5));
    if (last && merges) groups[groups.length - 1] = { kind, cells, steps: [...last.steps, step] };
    else groups.push({ kind, cells, steps: [step] });
  }
  return {
    columns: [say`line`, say`what happens`, ...ids.map((id) => say`${steps[0]?.cast.nameOf(id) ?? ''}`)],
    rows: groups.map((group) => ({
      line: span(group.steps),
      cells: [happens(group, ids), ...group.cells.map((cell): Sentence => say`${cell}`)],
    })),
  };
}

function kindOf(
  step: Step,
  ids: readonly number[],
  cells: readonly string[],
  before: readonly string[] | undefined,
): Group['kind'] {
  if (cells.every((cell) => cell === '–')) return 'early';
  if (before !== undefined && before.join() === cells.join()) return 'quiet';
  const made = ids.filter((id) => isNew(step, id) && step.after.objects.some((object) => object.id === id));
  const { statement } = step;
  const isMaking =
    statement.kind === 'Assign' && statement.targets[0]?.kind === 'Name' && made.length === 1 && made[0] !== undefined;
  return isMaking &&
    step.after.frames[0]?.names.get(statement.targets[0]?.kind === 'Name' ? statement.targets[0].id : '') === made[0]
    ? 'making'
    : 'change';
}

/** Whether the line of a `with` runs again, where its block ends: lines after it do not follow on from it. */
const isBlockEnd = ({ statement, moment }: Step): boolean => statement.kind === 'With' && moment.visit > 1;

function span(steps: readonly Step[]): string {
  const [first, last] = [steps[0]?.moment.line ?? 0, steps.at(-1)?.moment.line ?? 0];
  return first === last ? String(first) : `${first}–${last}`;
}

function countIn({ after }: Step, id: number): string {
  if (!after.objects.some((object) => object.id === id)) return '–';
  return after.object(id).freedOn === undefined ? String(after.refcount(id)) : 'freed';
}

function happens({ steps, kind }: Group, ids: readonly number[]): Sentence {
  const [step] = steps;
  const noun = nounOf(step, ids);
  if (step === undefined) return [];
  if (kind === 'early')
    return steps.length === 1
      ? fitting([say`${causeOf(step)}.`, say`No ${noun} exists yet.`])
      : say`No ${noun} exists yet.`;
  if (kind === 'quiet' && steps.length > 1) return say`No reference to a ${noun} comes or goes.`;
  if (kind === 'making' && steps.length > 1)
    return say`${capital(numeral(steps.length))} ${noun}s are created; a name refers to each.`;
  if (isPrint(step)) return narrate(step);
  const changes = changesIn(step, ids);
  const whole = changes.length === 0 ? say`${causeOf(step)}.` : say`${causeOf(step)}: ${changes}.`;
  const cause = wordsIn(whole) > MOST_CELL_WORDS ? shorter(step, ids, changes) : whole;
  const quiet = kind === 'quiet' ? say`No reference to a ${noun} changes.` : [];
  const isCollect = plain(cause).startsWith('The garbage collector');
  if (isCollect) return fitting([cause]);
  const long = fitting([cause, freedWords(step), quiet]);
  return plain(long) === plain(cause) ? fitting([cause, freedWords(step, true)]) : long;
}

/** For a line that does much at once: "A new list: volga and indus +1 each, nile is created." */
function shorter(step: Step, ids: readonly number[], changes: Sentence): Sentence {
  const made = ids.filter((id) => isNew(step, id) && step.after.objects.some((object) => object.id === id));
  const born = enumeration(made.map((id) => say`${step.cast.nameOf(id) ?? ''}`));
  const created = made.length === 0 ? [] : say`${born} ${made.length === 1 ? 'is' : 'are'} created`;
  const owner = step.cast.ids.find((id) => isNew(step, id) && !ids.includes(id) && step.after.refcount(id) > 0);
  const start = owner === undefined ? say`Several references change` : say`A new ${step.cast.kindOf(owner)} is created`;
  if (created.length === 0) return say`${start}: ${changes}.`;
  return changes.length === 0 ? say`${start}; ${created}.` : say`${start}: ${changes}; ${created}.`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function nounOf(step: Step | undefined, ids: readonly number[]): string {
  const kinds = new Set(ids.map((id) => step?.cast.kindOf(id) ?? 'object'));
  const [kind = 'object'] = kinds;
  return kinds.size === 1 ? kind : 'object';
}

/** "oak +1", "oak and elm −1 each": references that came or went, to objects that were there and stay. */
function changesIn(step: Step, ids: readonly number[]): Sentence {
  const { before, after, cast } = step;
  if (before === undefined) return [];
  const there = ids.filter((id) => !isNew(step, id) && after.object(id).freedOn === undefined);
  const byChange = new Map<number, number[]>();
  for (const id of there) {
    const change = after.refcount(id) - before.refcount(id);
    if (change !== 0) byChange.set(change, [...(byChange.get(change) ?? []), id]);
  }
  const parts = [...byChange].map(([change, some]) => {
    const list = enumeration(some.map((id) => say`${cast.nameOf(id) ?? ''}`));
    return say`${list} ${signed(change)}${some.length > 1 ? ' each' : ''}`;
  });
  return parts.length === 0 ? [] : parts.reduce((text, part) => say`${text}, ${part}`);
}
