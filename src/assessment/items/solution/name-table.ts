import { code, join, type Sentence, say } from '../../../document/index.js';
import { valueText } from '../../../machine/trace/index.js';
import type { Solution } from '../item.js';
import { namesIn } from './cast.js';
import { narrate, type Step } from './narration.js';

/** Levels 1 and 2: line · what happens · what each name refers to. */
export function nameTable(steps: readonly Step[]): Pick<Solution, 'columns' | 'rows'> {
  let last = '';
  const rows = steps.map((step) => {
    const names = namesIn(step.after, step.cast).map(
      ([name, id]) => say`${code(name)} → ${step.cast.nameOf(id) ?? ''}`,
    );
    const contents = contentsOf(step);
    const shape = JSON.stringify([names, contents]);
    const cell = shape === last ? say`as before` : say`${join(names, ', ')}${contents}`;
    last = shape;
    return { line: String(step.moment.line), cells: [narrate(step), cell] };
  });
  return { columns: [say`line`, say`what happens`, say`names`], rows };
}

/** What objects that changed on this line look like now. */
function contentsOf({ trace, cast, before, after }: Step): Sentence {
  const changed = cast.ids.flatMap((id) => {
    if (after.object(id).freedOn !== undefined || !after.objects.some((object) => object.id === id)) return [];
    const now = valueText(after, trace, id);
    const known = before?.objects.some((object) => object.id === id);
    const then = known && before ? valueText(before, trace, id) : undefined;
    return now === undefined || now === then || !known ? [] : [say`${cast.nameOf(id) ?? ''} is ${code(now)}`];
  });
  return changed.length === 0 ? [] : say`; ${join(changed, '; ')}`;
}
