import { type Sentence, say } from '../../../document/index.js';
import type { Solution } from '../item.js';
import { narrate, type Step } from './narration.js';

/** Level 5: one column per labelled object with its references; lines without effect are merged. */
export function instanceTable(steps: readonly Step[], ids: readonly number[]): Pick<Solution, 'columns' | 'rows'> {
  const merged: { first: number; last: number; step: Step; cells: readonly string[]; changed: boolean }[] = [];
  for (const step of steps) {
    const cells = ids.map((id) => countIn(step, id));
    const previous = merged.at(-1);
    const changed = previous === undefined || previous.cells.join() !== cells.join();
    const { line } = step.moment;
    if (previous && !changed && !previous.changed) previous.last = line;
    else merged.push({ first: line, last: line, step, cells, changed });
  }
  return {
    columns: [say`line`, say`what happens`, ...ids.map((id) => say`${steps[0]?.cast.nameOf(id) ?? ''}`)],
    rows: merged.map(({ first, last, step, cells }) => ({
      line: first === last ? String(first) : `${first}–${last}`,
      cells: [
        first === last ? narrate(step) : say`No reference to these objects changes.`,
        ...cells.map((cell): Sentence => say`${cell}`),
      ],
    })),
  };
}

function countIn({ after }: Step, id: number): string {
  if (!after.objects.some((object) => object.id === id)) return '–';
  return after.object(id).freedOn === undefined ? String(after.refcount(id)) : 'freed';
}
