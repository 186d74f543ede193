import type { Code } from '../compiler/index.js';
import { EVENT, EVENT_LENGTH } from '../heap/index.js';
import type { Profile } from '../profiles/index.js';
import type { Program } from '../python/index.js';
import type { Trace } from '../trace/trace.js';
import { run } from './run.js';
import type { RunOptions } from './run-options.js';
import { type Notation, READABLE } from './stand-ins.js';

/**
 * Runs a program for a reader: where it prints a number that is another in every run of CPython, `⟨id 1⟩` stands
 * for it, and the trace says where. A second run writes numbers as CPython might; only where nothing but the stand-ins
 * differs is it certain that the program prints those numbers and computes nothing with their text.
 * @throws HeapsheetError UNSUPPORTED_PYTHON or LIMIT, with the place, as `run` does
 */
export function runWithStandIns(program: Program, code: Code, profile: Profile, options: RunOptions = {}): Trace {
  const readable = run(program, code, profile, { ...options, notation: READABLE });
  if (readable.unpredictable.length === 0) return readable;
  const likely = new Likely();
  const second = run(program, code, profile, { ...options, notation: likely });
  return isSame(readable, second, likely) ? readable : run(program, code, profile, options);
}

/** Numbers as a 64-bit CPython might show them, and what stands for each. */
class Likely implements Notation {
  private readonly ids = new Map<string, string>();
  private readonly unknowns = new Map<string, string>();

  id(number: number): string {
    return this.told(this.ids, String(FIRST_ID + 48 * number), READABLE.id(number));
  }
  address(number: number): string {
    return this.told(this.ids, `0x${(FIRST_ID + 48 * number).toString(16)}`, READABLE.address(number));
  }
  unknown(number: number): string {
    return this.told(this.unknowns, String(FIRST_UNKNOWN + number), READABLE.unknown(number));
  }

  /** The text with stand-ins for these numbers; ids first, as they are longer. */
  readable(text: string): string {
    let result = text;
    for (const [number, standIn] of [...this.ids, ...this.unknowns]) result = result.replaceAll(number, standIn);
    return result;
  }

  private told(numbers: Map<string, string>, number: string, standIn: string): string {
    numbers.set(number, standIn);
    return number;
  }
}

const FIRST_ID = 139_872_653_107_024;
const FIRST_UNKNOWN = 9_998_000;

/** Which of the numbers after the kind of an event is a text. */
const TEXT_AT = new Map<number, number>([
  [EVENT.enter, 2],
  [EVENT.bind, 2],
  [EVENT.unbind, 2],
  [EVENT.attribute, 2],
  [EVENT.output, 1],
]);

/** Everything that happened, with texts in place of their indexes. */
function eventsOf({ log: { numbers, strings } }: Trace): string {
  const events: (number | string | undefined)[] = [];
  for (let at = 0; at < numbers.length; ) {
    const kind = numbers[at] ?? 0;
    const length = 1 + (EVENT_LENGTH[kind] ?? 0) + (kind === EVENT.splice ? (numbers[at + 4] ?? 0) : 0);
    const text = TEXT_AT.get(kind);
    for (let index = 0; index < length; index++) {
      const number = numbers[at + index] ?? 0;
      events.push(index === text ? strings[number] : number);
    }
    at += length;
  }
  return JSON.stringify(events);
}

/** Whether two runs differ in nothing but how they write those numbers. */
function isSame(first: Trace, second: Trace, likely: Likely): boolean {
  const same = (left: string | undefined, right: string | undefined): boolean =>
    left === (right === undefined ? undefined : likely.readable(right));
  const message = ({ end }: Trace): string => (end.kind === 'exception' ? `${end.type}: ${end.message}` : end.kind);
  return (
    same(first.output, second.output) &&
    same(first.exitOutput, second.exitOutput) &&
    same(message(first), message(second)) &&
    same(eventsOf(first), eventsOf(second)) &&
    first.objects.length === second.objects.length &&
    first.objects.every((object, index) => {
      const other = second.objects[index];
      if (object === undefined || other === undefined) return object === other;
      if (object.kind === 'str') return other.kind === 'str' && same(object.value, other.value);
      return object.kind === other.kind && (typeof object.value === 'object' || Object.is(object.value, other.value));
    })
  );
}
