import { EVENT } from '../heap/index.js';
import type { ObjectId } from '../rules/index.js';
import { nextEvent } from './heap-state.js';
import { executedLines } from './moments.js';
import type { Moment } from './snapshot.js';
import { onceFor, type Trace } from './trace.js';

/** What one executed line of the main program did, as far as questions look at it. */
export interface Stretch {
  readonly moment: Moment;
  /** Names of the Python functions that started, in order. */
  readonly calls: readonly string[];
  /** Objects freed, in order; `inCall`: while a function of the program was running. */
  readonly frees: readonly { readonly id: ObjectId; readonly inCall: boolean }[];
  /** Lists, dictionaries, sets and instances whose parts changed after the line that created them. */
  readonly changed: readonly ObjectId[];
  /** Names of the module bound or removed; `to` is undefined where a name was removed. */
  readonly moved: readonly { readonly name: string; readonly to: ObjectId | undefined }[];
  readonly output: string;
}

/** What each executed line did, in order; the prelude's lines (≤ 0) included. */
export function stretchesOf(trace: Trace): readonly Stretch[] {
  return onceFor(trace, 'stretches', () =>
    executedLines(trace).map(({ moment, start, end }) => read(trace, moment, start, end)),
  );
}

/** What the line did when it ran for that visit; undefined if the run never got there. */
export function stretchAt(trace: Trace, { line, visit }: Moment): Stretch | undefined {
  return stretchesOf(trace).find(({ moment }) => moment.line === line && moment.visit === visit);
}

/** The moment before this one; undefined for the first line, the prelude's included. */
export function momentBefore(trace: Trace, { line, visit }: Moment): Moment | undefined {
  const lines = executedLines(trace);
  const index = lines.findIndex(({ moment }) => moment.line === line && moment.visit === visit);
  return lines[index - 1]?.moment;
}

function read(trace: Trace, moment: Moment, start: number, end: number): Stretch {
  const { numbers, strings } = trace.log;
  const calls: string[] = [];
  const frees: { id: ObjectId; inCall: boolean }[] = [];
  const changed = new Set<ObjectId>();
  const moved: { name: string; to: ObjectId | undefined }[] = [];
  const fresh = new Set<ObjectId>();
  let running = 0;
  let output = '';
  for (let index = start; index < end; index = nextEvent(numbers, index)) {
    const first = numbers[index + 1] as number;
    const name = (): string => strings[numbers[index + 2] as number] ?? '';
    switch (numbers[index]) {
      case EVENT.enter:
        running++;
        calls.push(name());
        break;
      case EVENT.leave:
        running--;
        break;
      case EVENT.allocate:
        fresh.add(first);
        break;
      case EVENT.free:
        frees.push({ id: first, inCall: running > 0 });
        changed.delete(first);
        break;
      case EVENT.splice:
      case EVENT.entry:
      case EVENT.attribute:
        if (!fresh.has(first)) changed.add(first);
        break;
      case EVENT.bind:
        if (first === 0) moved.push({ name: name(), to: numbers[index + 3] as number });
        break;
      case EVENT.unbind:
        if (first === 0) moved.push({ name: name(), to: undefined });
        break;
      case EVENT.output:
        output += strings[first] ?? '';
        break;
      default:
    }
  }
  return { moment, calls, frees, changed: [...changed], moved, output };
}
