import { EVENT, EVENT_LENGTH, type EventLog } from '../../src/machine/heap/index.js';

/** An event: the name of its kind, and what follows it, texts in place of their indexes. */
export type LoggedEvent = readonly [kind: string, ...parts: readonly (number | string)[]];

const NAMES = new Map<number, string>(Object.entries(EVENT).map(([name, kind]) => [kind, name]));
/** Which part of an event is a text. */
const TEXT: Readonly<Record<string, number>> = { enter: 1, bind: 1, unbind: 1, attribute: 1, output: 0 };

/** The events of a log in order. */
export function* eventsOf({ numbers, strings }: EventLog): Generator<LoggedEvent, void, undefined> {
  let at = 0;
  while (at < numbers.length) {
    const kind = numbers[at] ?? 0;
    const name = NAMES.get(kind) ?? `kind ${kind}`;
    const length = (EVENT_LENGTH[kind] ?? 0) + (kind === EVENT.splice ? (numbers[at + 4] ?? 0) : 0);
    const parts = numbers.slice(at + 1, at + 1 + length);
    yield [name, ...parts.map((part, index) => (index === TEXT[name] ? (strings[part] ?? part) : part))];
    at += 1 + length;
  }
}
