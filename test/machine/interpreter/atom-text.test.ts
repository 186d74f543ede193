import { expect, test } from 'vitest';
import { simulate } from '../../../src/assessment/verify/outcome.js';
import { parse } from '../../../src/machine/python/index.js';
import { momentsOf, snapshotAt } from '../../../src/machine/trace/index.js';

/** What the heap shows of `x` after the only line of a program. */
function shownOf(source: string): string | undefined {
  const { trace } = simulate(parse(source, 'main.py'), '3.13');
  if (trace === undefined) return undefined;
  const [moment] = momentsOf(trace);
  const snapshot = moment && snapshotAt(trace, moment);
  const id = snapshot?.frames[0]?.names.get('x') ?? 0;
  const content = snapshot?.object(id).content;
  return content?.kind === 'atom' ? content.text : undefined;
}

test('an int is written out, unless CPython would not write it out either', () => {
  expect(shownOf('x = 7 ** 50\n')).toBe(String(7n ** 50n));
  expect(shownOf('x = 1 << 90000\n')).toBe('<an int of 90001 bits>');
});
