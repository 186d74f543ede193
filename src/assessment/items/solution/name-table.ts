import { shownValue } from '../../../content/questions/wording.js';
import { code, join, type Sentence, say } from '../../../document/index.js';
import { type Snapshot, type Trace, valueText } from '../../../machine/trace/index.js';
import type { Solution } from '../item.js';
import { MOST_CELL_WORDS, wordsIn } from './fitting.js';
import { isPrint, narrate } from './narration.js';
import type { Step } from './steps.js';

const MOST_NAMES = 4;

/** Levels 1 and 2, aliases and outputs: line · what happens · what each name refers to. */
export function nameTable(steps: readonly Step[]): Pick<Solution, 'columns' | 'rows'> {
  let last = '';
  const rows = steps.map((step) => {
    const bound = tabledNames(step, step.after);
    const names = bound.map(([name, id]) => arrow(step, name, id));
    const shape = JSON.stringify(names);
    const isSame = shape === last;
    last = shape;
    return { line: String(step.moment.line), cells: [narrate(step), cell(step, names, isSame)] };
  });
  return { columns: [say`line`, say`what happens`, say`names`], rows };
}

const arrow = (step: Step, name: string, id: number): Sentence =>
  say`${code(name)} → ${step.cast.nameOf(id) ?? shownValue(step.trace, step.after, id)}`;

const DEFINED: ReadonlySet<string> = new Set(['function', 'type', 'module']);

/** Names that the table follows: of objects of the cast, of numbers and strings, of functions that have another name. */
function tabledNames(step: Step, snapshot: Snapshot): readonly (readonly [name: string, id: number])[] {
  const names = [...(snapshot.frames[0]?.names ?? [])].filter(([name]) => !name.startsWith('_'));
  const assigned = assignedNames(step.trace);
  const moved = new Set(names.flatMap(([name, id]) => (assigned.has(name) ? [id] : [])));
  return names.filter(([, id]) => {
    const { content, type } = snapshot.object(id);
    return step.cast.nameOf(id) !== undefined || content.kind === 'atom' || (DEFINED.has(type) && moved.has(id));
  });
}

function assignedNames({ program }: Trace): ReadonlySet<string> {
  const names = program.body
    .flatMap((each) => (each.kind === 'Assign' ? each.targets : []))
    .flatMap((target) => (target.kind === 'Tuple' ? target.elts : [target]));
  return new Set(names.flatMap((each) => (each.kind === 'Name' ? [each.id] : [])));
}

function cell(step: Step, names: readonly Sentence[], isSame: boolean): Sentence {
  if (isPrint(step)) return [];
  const contents = contentsOf(step);
  if (isSame) return names.length === 0 ? [] : firstThat([say`as before${contents}`, say`as before`]);
  const before = step.before ? tabledNames(step, step.before) : [];
  const moved = tabledNames(step, step.after).filter(
    ([name, id]) => !before.some(([old, to]) => old === name && to === id),
  );
  const short = say`${join(
    moved.map(([name, id]) => arrow(step, name, id)),
    ', ',
  )}${moved.length === 0 ? 'the rest' : '; the rest'} as before`;
  const all = join(names, ', ');
  const few = names.length <= MOST_NAMES ? [say`${all}${contents}`, say`${all}`] : [];
  if (names.length === 0) return before.length === 0 ? [] : say`none`;
  return firstThat([...few, say`${short}${contents}`, short]);
}

/** The first of the sentences that is short enough for a cell, or the last. */
function firstThat(sentences: readonly Sentence[]): Sentence {
  return sentences.find((each) => wordsIn(each) <= MOST_CELL_WORDS) ?? sentences.at(-1) ?? [];
}

/** What objects that changed on this line look like now. */
function contentsOf({ trace, cast, before, after }: Step): Sentence {
  const changed = cast.ids.flatMap((id) => {
    const known = after.objects.find((object) => object.id === id);
    if (known === undefined || known.freedOn !== undefined || before === undefined) return [];
    if (!before.objects.some((object) => object.id === id)) return [];
    const now = valueText(after, trace, id);
    return now === undefined || now === valueText(before, trace, id)
      ? []
      : [say`${cast.nameOf(id) ?? ''} is ${code(now)}`];
  });
  return changed.length === 0 ? [] : say`; ${join(changed, '; ')}`;
}
