import { describe, expect, test } from 'vitest';
import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import { smallOnStack } from '../../../src/content/misconceptions/small-on-stack.js';
import { parse } from '../../../src/machine/python/index.js';
import { snapshotAt, type Trace, whereLives } from '../../../src/machine/trace/index.js';
import { answers } from './learner.js';

/** Where what a name refers to lives after the first line, really and as the idea has it. */
function places(line: string, name: string): string {
  const laboratory = new Laboratory(parse(`${line}\ndef f():\n    pass\n`, 'program.py'));
  const moment = { line: 1, visit: 1 };
  const of = (trace: Trace | undefined): string | undefined =>
    trace && whereLives(trace, snapshotAt(trace, moment)?.frames[0]?.names.get(name) ?? 0, moment);
  return `${of(laboratory.truth('3.13'))} => ${of(laboratory.distorted('3.13', smallOnStack))}`;
}

describe('small-on-stack', () => {
  test('a number is in the frame, a list on the heap', () => {
    expect(places('n = 7', 'n')).toBe('heap => frame');
    expect(places("n = 'tea'", 'n')).toBe('heap => frame');
    expect(places('n = None', 'n')).toBe('heap => frame');
    expect(places('n = [7]', 'n')).toBe('heap => heap');
    expect(places('n = (7,)', 'n')).toBe('heap => heap');
  });

  test('it changes nothing else', () => {
    expect(
      answers(smallOnStack, 'import sys\ndef f():\n    n = 7\n    return [n]\na = f()\nprint(a, sys.getrefcount(a))'),
    ).toBe('[7] 3 => [7] 3');
  });
});
