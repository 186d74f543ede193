import { EVENT } from '../heap/index.js';
import type { ObjectId } from '../rules/index.js';
import { nextEvent } from './heap-state.js';
import { onceFor, type Trace } from './trace.js';

/** From when to when an object was in memory, in places of the log and lines of the main program. */
export interface Life {
  /** Index of the event that created it. */
  readonly from: number;
  readonly createdOn: number;
  /** Index of the event that freed it; past the end of the log while it stays in memory. */
  to: number;
  freedOn: number | undefined;
}

/** The life of every object, in order of creation. */
export function livesOf(trace: Trace): ReadonlyMap<ObjectId, Life> {
  return onceFor(trace, 'lives', () => scan(trace));
}

function scan(trace: Trace): ReadonlyMap<ObjectId, Life> {
  const { numbers } = trace.log;
  const lives = new Map<ObjectId, Life>();
  let line = 0;
  for (let index = 0; index < numbers.length; index = nextEvent(numbers, index)) {
    const id = numbers[index + 1] as number;
    switch (numbers[index]) {
      case EVENT.line:
        if (numbers[index + 2] === 0) line = id;
        break;
      case EVENT.allocate:
        lives.set(id, { from: index, createdOn: line, to: Number.POSITIVE_INFINITY, freedOn: undefined });
        break;
      case EVENT.free: {
        const life = lives.get(id);
        if (life === undefined) break;
        life.to = index;
        life.freedOn = line;
        break;
      }
      default:
    }
  }
  return lives;
}
