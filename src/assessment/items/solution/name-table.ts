import { code, join, type Sentence, say } from '../../../document/index.js';
import { valueText } from '../../../machine/trace/index.js';
import type { Solution } from '../item.js';
import { namesIn } from './cast.js';
import { MOST_CELL_WORDS, wordsIn } from './fitting.js';
import { isPrint, narrate } from './narration.js';
import type { Step } from './steps.js';

const MOST_NAMES = 4;

/** Levels 1 and 2, aliases and outputs: line · what happens · what each name refers to. */
export function nameTable(steps: readonly Step[]): Pick<Solution, 'columns' | 'rows'> {
  let last = '';
  const rows = steps.map((step) => {
    const bound = namesIn(step.after, step.cast);
    const names = bound.map(([name, id]) => arrow(step, name, id));
    const shape = JSON.stringify(names);
    const isSame = shape === last;
    last = shape;
    return { line: String(step.moment.line), cells: [narrate(step), cell(step, names, isSame)] };
  });
  return { columns: [say`line`, say`what happens`, say`names`], rows };
}

const arrow = (step: Step, name: string, id: number): Sentence => say`${code(name)} → ${step.cast.nameOf(id) ?? ''}`;

function cell(step: Step, names: readonly Sentence[], isSame: boolean): Sentence {
  if (isPrint(step)) return [];
  const contents = contentsOf(step);
  if (isSame) return names.length === 0 ? [] : firstThat([say`as before${contents}`, say`as before`]);
  const before = step.before ? namesIn(step.before, step.cast) : [];
  const moved = namesIn(step.after, step.cast).filter(
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
