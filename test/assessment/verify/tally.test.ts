import { expect, test } from 'vitest';
import { simulate } from '../../../src/assessment/verify/outcome.js';
import { Tally } from '../../../src/assessment/verify/tally.js';
import { parse } from '../../../src/machine/python/index.js';

test('a tally counts what a program is made of and what happened in it', () => {
  const program = parse('a = [1]\na.append(a)\nprint(len(a))\ndel a\n', 'main.py');
  const tally = new Tally();
  tally.addProgram(program);
  const { trace } = simulate(program, '3.13');
  if (trace) tally.addEvents(trace.log);
  const count = (name: string) => tally.rows().find((row) => row.name === name)?.count;
  expect([count('Assign'), count('Expr'), count('Delete'), count('Call'), count('While')]).toEqual([1, 2, 1, 3, 0]);
  expect([count('line'), count('bind'), count('unbind'), count('output'), count('exit')]).toEqual([4, 1, 1, 2, 1]);
});
