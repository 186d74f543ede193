import { expect, test } from 'vitest';
import { sandbox } from '../sandbox.fixture.js';

const LIMITS: readonly (readonly [what: string, source: string, message: RegExp])[] = [
  ['an endless loop', 'while True:\n    pass\n', /runs longer than 1000000 steps\n {2}is there an endless loop\?/],
  ['a list that grows for ever', 'x = []\nwhile True:\n    x.append(x)\n', /steps|grows/],
  ['a huge power', 'x = 10**10**10\n', /a\.py:1:5: a number grows/],
  ['a huge shift', 'x = 1 << 10**9\n', /a\.py:1:5: a number grows/],
  ['numbers that square', 'x = 3\nwhile True:\n    x = x * x\n', /a\.py:3:9: a number grows/],
  ['a huge text', 'x = "a" * 10**10\n', /a\.py:1:5: a string grows/],
  ['texts that double', 'x = "a"\nwhile True:\n    x = x + x\n', /a\.py:3:9: a string grows/],
  ['a huge list', 'x = [0] * 10**10\n', /a\.py:1:5: a list grows/],
  ['100,000 lines', 'x = 1\n'.repeat(100_000), /a\.py.*too long/],
  ['20,000 brackets', `x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}\n`, /a\.py:1:\d+: .*nested/],
  ['50,000 sums', `x = ${'1+'.repeat(50_000)}1\n`, /a\.py:1:\d+: .*nested/],
];

test.each(LIMITS)('%s ends with a limit that says what it is', async (_, source, message) => {
  const { run, write } = sandbox();
  write('a.py', source);
  const { code, stdout, stderr } = await run('trace', 'a.py', '--stdout');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

test('--max-steps stops earlier', async () => {
  const { run, write } = sandbox();
  write('a.py', 'for i in range(1000):\n    x = i\n');
  expect((await run('trace', 'a.py', '--stdout')).code).toBe(0);
  const { code, stderr } = await run('trace', 'a.py', '--stdout', '--max-steps', '100');
  expect([code, stderr]).toEqual([2, expect.stringMatching(/a\.py.*longer than 100 steps/)]);
});

test('deep recursion ends as in Python', async () => {
  const { run, write } = sandbox();
  write('a.py', 'def f(n):\n    return f(n + 1)\n\nf(0)\n');
  const { code, stderr } = await run('trace', 'a.py', '--stdout');
  expect([code, stderr]).toEqual([1, expect.stringContaining('RecursionError: maximum recursion depth exceeded')]);
});

test('files that are no text, no file, or nothing at all', async () => {
  const { run, write } = sandbox();
  write('empty.py', '');
  expect(await run('trace', 'empty.py', '--stdout')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await run('trace', 'empty.py')).toMatchObject({ code: 2, stderr: 'empty.py: no line of the program runs\n' });
  expect(await run('trace', 'emty.py')).toMatchObject({
    code: 2,
    stderr: 'emty.py: there is no such file\n  did you mean empty.py?\n',
  });
  const latin = sandbox();
  latin.write('x/a.py', '');
  expect(await latin.run('trace', 'x')).toMatchObject({ code: 2, stderr: expect.stringContaining('need --json') });
});
