import { EVENT, EVENT_LENGTH, type EventLog } from '../../machine/heap/index.js';
import type { Program } from '../../machine/python/index.js';
import { FORMS, formsOf } from './forms.js';

/** Fewer are too few to say that a form was put to the test. */
export const ENOUGH = 20;

/** One row of the table: a form of statement or expression, or a kind of event, and how often it came. */
export interface Coverage {
  readonly what: 'form' | 'event';
  readonly name: string;
  readonly count: number;
}

/** Counts what programs are made of and what happens in them. */
export class Tally {
  private readonly forms = new Map<string, number>(FORMS.map((form) => [form, 0]));
  private readonly events = new Map<number, number>(Object.values(EVENT).map((kind) => [kind, 0]));

  addProgram({ body }: Program): void {
    for (const form of formsOf(body)) this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
  }

  addEvents({ numbers }: EventLog): void {
    let at = 0;
    while (at < numbers.length) {
      const kind = numbers[at] ?? 0;
      this.events.set(kind, (this.events.get(kind) ?? 0) + 1);
      at += 1 + (EVENT_LENGTH[kind] ?? 0) + (kind === EVENT.splice ? (numbers[at + 4] ?? 0) : 0);
    }
  }

  rows(): readonly Coverage[] {
    const names = new Map(Object.entries(EVENT).map(([name, kind]): [number, string] => [kind, name]));
    return [
      ...[...this.forms].map(([name, count]) => ({ what: 'form' as const, name, count })),
      ...[...this.events].map(([kind, count]) => ({ what: 'event' as const, name: names.get(kind) ?? '?', count })),
    ];
  }
}
