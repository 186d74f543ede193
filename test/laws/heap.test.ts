import { expect, test } from 'vitest';
import { simulate } from '../../src/assessment/verify/outcome.js';
import { type EventLog, type HeapObject, references } from '../../src/machine/heap/index.js';
import { PYTHON_VERSIONS } from '../../src/machine/profiles/index.js';
import { parse } from '../../src/machine/python/index.js';
import { randomSources } from '../oracle/sources.js';
import { eventsOf } from './events.js';

/** Programs in which nothing prints when it is freed: then nothing is torn down at exit, and names stay. */
function lasting(source: string): string {
  return source
    .replace(/^ *def __del__[^\n]*\n(?: {8}print[^\n]*\n)?/gm, '')
    .replaceAll(', gone)', ')')
    .replace(/(?:^del v\d+\n)+(?=kept = None$)/m, '');
}

/** Ids of what the names of the main program refer to at the end, one entry a name. */
function boundAtEnd(log: EventLog): readonly number[] {
  const names = new Map<string, number>();
  for (const [kind, frame, name, object] of eventsOf(log)) {
    if (frame !== 0) continue;
    if (kind === 'bind') names.set(String(name), Number(object));
    if (kind === 'unbind') names.delete(String(name));
  }
  return [...names.values()];
}

const CONTAINERS: ReadonlySet<HeapObject['kind']> = new Set(['list', 'dict', 'tuple', 'set', 'instance']);

test('after a run, counts are what the holders say, and nothing leads to freed memory', () => {
  const wrong: string[] = [];
  let counted = 0;
  for (const [index, source] of randomSources().slice(0, 300).entries()) {
    const version = PYTHON_VERSIONS[index % PYTHON_VERSIONS.length] ?? '3.13';
    const { trace } = simulate(parse(lasting(source), 'main.py'), version);
    if (trace?.end.kind !== 'normal') continue;
    const live = trace.objects.filter((object) => object !== undefined && !object.freed) as HeapObject[];
    const holders = new Map<number, number>();
    for (const id of boundAtEnd(trace.log)) holders.set(id, (holders.get(id) ?? 0) + 1);
    for (const object of live) {
      for (const child of references(object)) {
        if (child.freed) wrong.push(`program ${index}: ${object.kind} ${object.id} leads to a freed ${child.kind}`);
        holders.set(child.id, (holders.get(child.id) ?? 0) + 1);
      }
    }
    for (const object of live) {
      if (object.refcount < 0) wrong.push(`program ${index}: ${object.kind} ${object.id} counts ${object.refcount}`);
      if (object.shared || !CONTAINERS.has(object.kind)) continue;
      counted++;
      const held = holders.get(object.id) ?? 0;
      if (held !== object.refcount) {
        wrong.push(`program ${index}: ${object.kind} ${object.id} counts ${object.refcount}, held ${held} times`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(counted).toBeGreaterThan(1000);
});
