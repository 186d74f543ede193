import { EVENT } from '../heap/index.js';
import type { ObjectId } from '../rules/index.js';
import { nextEvent } from './heap-state.js';
import { livesOf } from './lives.js';
import { onceFor, type Trace } from './trace.js';

interface Collection {
  /** Index of its event in the log. */
  readonly at: number;
  readonly generation: number;
}

function collectionsIn(trace: Trace): readonly Collection[] {
  return onceFor(trace, 'generations', () => {
    const { numbers } = trace.log;
    const found: Collection[] = [];
    for (let index = 0; index < numbers.length; index = nextEvent(numbers, index)) {
      if (numbers[index] === EVENT.collect) found.push({ at: index, generation: numbers[index + 1] as number });
    }
    return found;
  });
}

/**
 * The collector's generation of an object before the event at `end`, as the run's rules promote what they leave: 0 for
 * one that no collection has looked at. Collections that the program calls count; those that Python starts itself, after
 * hundreds of objects, are not in the log.
 */
export function generationBefore(trace: Trace, id: ObjectId, end: number): number {
  const life = livesOf(trace).get(id);
  if (life === undefined) return 0;
  let age = 0;
  for (const { at, generation } of collectionsIn(trace)) {
    if (at >= end) break;
    if (life.from < at && life.to > at && age <= generation) age = trace.rules.promote(generation);
  }
  return age;
}
