import { EVENT } from '../heap/index.js';
import { HeapState, nextEvent } from './heap-state.js';
import { Replay } from './replay.js';
import type { Moment, Snapshot } from './snapshot.js';
import { onceFor, type Trace } from './trace.js';

interface LineStart {
  readonly moment: Moment;
  /** Index of the line's event in the log. */
  readonly start: number;
  /** Index just past its last event. */
  readonly end: number;
}

/** The executed lines of the main program (prelude included, its lines ≤ 0), in order, with their stretch of the log. */
export function executedLines(trace: Trace): readonly LineStart[] {
  return onceFor(trace, 'lines', () => scan(trace));
}

function scan(trace: Trace): LineStart[] {
  const { numbers } = trace.log;
  const lines: { moment: Moment; start: number; end: number }[] = [];
  const visits = new Map<number, number>();
  for (let index = 0; index < numbers.length; index = nextEvent(numbers, index)) {
    const kind = numbers[index];
    const isMain = kind === EVENT.line && numbers[index + 2] === 0;
    if (!isMain && kind !== EVENT.exit) continue;
    const last = lines.at(-1);
    if (last && last.end < 0) last.end = index;
    if (kind === EVENT.exit) break;
    const line = numbers[index + 1] as number;
    const visit = (visits.get(line) ?? 0) + 1;
    visits.set(line, visit);
    lines.push({ moment: { line, visit }, start: index, end: -1 });
  }
  const last = lines.at(-1);
  if (last && last.end < 0) last.end = numbers.length;
  if (trace.end.kind === 'crash' || trace.end.kind === 'refused') lines.pop();
  return lines;
}

/** Moments after each executed line of the program itself, in order. */
export function momentsOf(trace: Trace): readonly Moment[] {
  return executedLines(trace)
    .map(({ moment }) => moment)
    .filter(({ line }) => line > 0);
}

/** Snapshots of a trace made so far, and the state that walks on from one to the next. */
interface Walk {
  readonly snapshots: Map<string, Replay>;
  state: HeapState;
  /** Index of the first event not yet taken in. */
  index: number;
}

/** The heap right after a line; undefined if the run never got there. */
export function snapshotAt(trace: Trace, moment: Moment): Snapshot | undefined {
  return replayTo(trace, moment);
}

/** The heap after the last executed line, before the interpreter exits. */
export function finalSnapshot(trace: Trace): Snapshot {
  const last = executedLines(trace).at(-1);
  const moment = { line: 0, visit: 0 };
  return (last && replayTo(trace, last.moment)) ?? new Replay(trace, moment, new HeapState(trace), 0);
}

export function replayTo(trace: Trace, moment: Moment): Replay | undefined {
  const walk: Walk = onceFor(trace, 'walk', () => ({ snapshots: new Map(), state: new HeapState(trace), index: 0 }));
  const key = `${moment.line}:${moment.visit}`;
  const ready = walk.snapshots.get(key);
  if (ready) return ready;
  const end = executedLines(trace).find(
    ({ moment: { line, visit } }) => line === moment.line && visit === moment.visit,
  )?.end;
  if (end === undefined) return undefined;
  if (end < walk.index) {
    walk.state = new HeapState(trace);
    walk.index = 0;
  }
  if (walk.snapshots.size > 0 && walk.index > 0) walk.state = walk.state.copy();
  const { numbers } = trace.log;
  for (; walk.index < end; walk.index = nextEvent(numbers, walk.index)) walk.state.apply(walk.index);
  const replay = new Replay(trace, moment, walk.state, end);
  walk.snapshots.set(key, replay);
  return replay;
}

/** Whether the run came to its end (or to a Python exception): later moments can be asked. */
export function ranThrough(trace: Trace): boolean {
  return trace.end.kind === 'normal';
}
