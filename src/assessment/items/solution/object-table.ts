import { code, enumeration, type Sentence, say } from '../../../document/index.js';
import { pathsTo, type Snapshot } from '../../../machine/trace/index.js';
import type { Solution } from '../item.js';
import { narrate, type Step } from './narration.js';

const signed = (change: number): string => (change > 0 ? `+${change}` : `−${-change}`);

/** Levels 3 and 4: line · what happens to the asked object · references · who refers to it. */
export function objectTable(
  steps: readonly Step[],
  object: number,
  words: Sentence,
): Pick<Solution, 'columns' | 'rows'> {
  const rows = steps.flatMap((step) => {
    const { after, before } = step;
    if (!exists(after, object)) return [];
    const then = before && exists(before, object) ? pathsOf(before, step, object) : undefined;
    const now = pathsOf(after, step, object);
    const same = then !== undefined && then.join() === now.join();
    const count = after.object(object).freedOn === undefined ? String(now.length) : 'freed';
    const holders =
      now.length === 0 ? say`nothing` : same ? say`the same` : enumeration(now.map((path) => say`${code(path)}`));
    return [{ line: String(step.moment.line), cells: [happens(step, object, then, now), say`${count}`, holders] }];
  });
  return { columns: [say`line`, say`what happens to ${words}`, say`references`, say`who refers to it`], rows };
}

const exists = (snapshot: Snapshot, id: number): boolean => snapshot.objects.some((object) => object.id === id);

function pathsOf(snapshot: Snapshot, { trace }: Step, id: number): readonly string[] {
  return snapshot.object(id).freedOn === undefined ? pathsTo(snapshot, trace, id) : [];
}

function happens(step: Step, object: number, then: readonly string[] | undefined, now: readonly string[]): Sentence {
  if (then === undefined) {
    return say`It is created; ${enumeration(now.map((path) => say`${code(path)}`))} ${refer(now)} to it.`;
  }
  const added = now.filter((path) => !then.includes(path));
  const gone = then.filter((path) => !now.includes(path));
  const change = now.length - then.length;
  if (step.after.object(object).freedOn !== undefined) {
    return say`${listed(gone)} no longer ${refer(gone)} to it: ${signed(change)}. No reference is left, so it is freed now.`;
  }
  if (added.length > 0 && gone.length > 0) {
    return say`${listed(added)} now ${refer(added)} to it, ${listed(gone)} no longer: ${change === 0 ? 'no change' : signed(change)}.`;
  }
  if (added.length > 0) return say`${listed(added)} now ${refer(added)} to it: ${signed(change)}.`;
  if (gone.length > 0) {
    const left = now.length === 1 ? 'one reference is left' : `${now.length} references are left`;
    return say`${listed(gone)} no longer ${refer(gone)} to it: ${signed(change)}. It stays, since ${left}.`;
  }
  return say`${unconcerned(step)} No change.`;
}

const refer = (paths: readonly string[]): string => (paths.length === 1 ? 'refers' : 'refer');

function listed(paths: readonly string[]): Sentence {
  return enumeration(paths.map((path) => say`${code(path)}`));
}

/** Why a line does not concern the asked object. */
function unconcerned(step: Step): Sentence {
  const { statement, after, cast } = step;
  if (statement.kind === 'Assign' && statement.targets[0]?.kind === 'Name') {
    const { id: name } = statement.targets[0];
    const id = after.frames[0]?.names.get(name);
    const other = id === undefined ? undefined : cast.nameOf(id);
    if (other !== undefined) return say`${code(name)} refers to ${other}, not to it.`;
    return say`${code(name)} now refers to something else; it did not refer to it before.`;
  }
  return narrate(step);
}
