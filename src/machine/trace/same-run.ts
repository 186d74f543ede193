import type { HeapObject } from '../heap/index.js';
import type { Trace } from './trace.js';

/** Whether two runs of one program logged the same events about objects of the same kinds and values. */
export function sameRun(left: Trace, right: Trace): boolean {
  return (
    left.end.kind === right.end.kind &&
    sameList(left.log.numbers, right.log.numbers) &&
    sameList(left.log.strings, right.log.strings) &&
    left.objects.length === right.objects.length &&
    left.objects.every((object, id) => sameAtom(object, right.objects[id]))
  );
}

function sameList<T>(left: readonly T[], right: readonly T[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
}

/** What containers hold is in the log; atoms are not. */
function sameAtom(left: HeapObject | undefined, right: HeapObject | undefined): boolean {
  if (left?.kind !== right?.kind) return false;
  return typeof left?.value === 'object' || typeof left?.value === 'undefined' || left.value === right?.value;
}
