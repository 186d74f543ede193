import { EVENT, type HeapObject, typeName } from '../heap/index.js';
import type { ObjectId } from '../rules/index.js';
import { nextEvent } from './heap-state.js';
import { onceFor, type Trace } from './trace.js';

/**
 * The name of an object by its birth: `line:column:type#n`, the n-th (from 1) object of that type created by the
 * expression there. A copy that a rule made is `<original>/copy n`. It means the same object on every machine.
 */
export type BirthName = string;

interface Births {
  readonly names: ReadonlyMap<ObjectId, BirthName>;
  readonly ids: ReadonlyMap<BirthName, ObjectId>;
}

const birthsOf = (trace: Trace): Births => onceFor(trace, 'births', () => scan(trace));

function scan(trace: Trace): Births {
  const { numbers } = trace.log;
  const names = new Map<ObjectId, BirthName>();
  const ids = new Map<BirthName, ObjectId>();
  const counts = new Map<string, number>();
  const numbered = (stem: string, separator: string): string => {
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    return `${stem}${separator}${count}`;
  };
  for (let index = 0; index < numbers.length; index = nextEvent(numbers, index)) {
    if (numbers[index] !== EVENT.allocate) continue;
    const id = numbers[index + 1] as number;
    const original = trace.clones.get(id);
    const stem =
      original === undefined
        ? `${numbers[index + 2]}:${numbers[index + 3]}:${typeName(trace.objects[id] as HeapObject)}`
        : (names.get(original) ?? `constant ${trace.textOf(trace.objects[original] as HeapObject)}`);
    const name = numbered(stem, original === undefined ? '#' : '/copy ');
    names.set(id, name);
    ids.set(name, id);
  }
  return { names, ids };
}

export function birthName(trace: Trace, id: ObjectId): BirthName | undefined {
  return birthsOf(trace).names.get(id);
}

/** The object of that birth in this run; undefined where it was never created. */
export function objectBorn(trace: Trace, name: BirthName): ObjectId | undefined {
  return birthsOf(trace).ids.get(name);
}
