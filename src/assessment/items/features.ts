import { finalSnapshot, momentsOf, onceFor, snapshotAt, type Trace } from '../../machine/trace/index.js';

const DRAWN = new Set(['sequence', 'set', 'mapping', 'instance']);

/** Numbers that describe a run: what the level's bounds and the equity of forms look at. */
export function measured(trace: Trace): Readonly<Record<string, number>> {
  return onceFor(trace, 'measured', () => measure(trace));
}

function measure(trace: Trace): Readonly<Record<string, number>> {
  const moments = momentsOf(trace);
  let peakObjects = 0;
  let peakNames = 0;
  let maxReferences = 0;
  for (const moment of moments) {
    const snapshot = snapshotAt(trace, moment);
    if (snapshot === undefined) continue;
    const live = snapshot.objects.filter(({ freedOn, content }) => freedOn === undefined && DRAWN.has(content.kind));
    peakObjects = Math.max(peakObjects, live.length);
    const names = [...(snapshot.frames[0]?.names.values() ?? [])];
    peakNames = Math.max(peakNames, names.filter((id) => live.some((object) => object.id === id)).length);
    for (const { id } of live) maxReferences = Math.max(maxReferences, snapshot.refcount(id));
  }
  const freed = finalSnapshot(trace).objects.filter(
    ({ freedOn, content }) => freedOn !== undefined && DRAWN.has(content.kind),
  );
  return {
    codeLines: trace.program.source.split('\n').filter((line) => line.trim() !== '').length,
    executedLines: moments.length,
    peakObjects,
    peakNames,
    maxReferences,
    freedObjects: freed.length,
  };
}
