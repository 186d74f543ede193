import { expect, test } from 'vitest';
import { measureCell } from '../../../src/assessment/check/measure-cell.js';
import { reportOf } from '../../../src/assessment/check/report.js';
import { cellsOfTopics } from '../../../src/assessment/items/item-cells.js';
import { dullTopic } from '../../assessment/check/dull-topic.fixture.js';
import { figuresOf } from '../../assessment/check/figures.fixture.js';
import { sandbox } from '../sandbox.fixture.js';

const SIZE = { seed: 'check', seeds: 200, whole: false };
const good = sandboxWith(reportOf([figuresOf()], SIZE));

function sandboxWith(report: ReturnType<typeof reportOf>) {
  return () => sandbox({ check: async () => report });
}

test('laws that hold: exit 0 and tables', async () => {
  const { code, stdout, stderr } = await good().run('check');
  expect(code).toBe(0);
  expect(stderr).toContain('200 items from 200 positions: every law holds (seed check)\n');
  expect(stdout).toMatchInlineSnapshot(`
    "topic     question        level  size  items       ideas  from ideas  lucky  key is longest  is shortest  shared word  duplicates  code lines  stem words  minutes  by version
    aliasing  predict-output  1      400   200 of 200  3      100 %       20 %   10 %            5 %          0 %          0           5.0         6.0         2.0      0 %

    topic     question        level  ranks          places  lucky ideas          separates
    aliasing  predict-output  1      30 40 30 of 3          rebind-mutates 10 %  rebind-mutates assignment-copies-object slice-aliases

    question        items  choices  best guesser         chance  ranks                      places  numbers
    predict-output  200    200      longest option 35 %  33 %    1: 30 %, 2: 40 %, 3: 30 %          1: 35 %, 2: 35 %, 3: 30 %
    "
  `);
});

test('a law that does not hold: exit 1, its name and its place', async () => {
  const cells = cellsOfTopics([dullTopic]).map((cell) => measureCell(cell, SIZE));
  const { code, stdout } = await sandboxWith(reportOf(cells, SIZE))().run('check', '--quiet');
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "violated    where                      found                                    demanded
    acceptance  aliasing predict-output 1  0 %, mostly: fewer than 2 wrong answers  at least 50 % of the positions of a kind of item give an item
    separation  aliasing predict-output 1  0                                        at least 3 misconceptions give another answer than the key, in each kind of item
    "
  `);
});

test('--json holds all figures', async () => {
  const report = JSON.parse((await good().run('check', '--json')).stdout);
  expect(Object.keys(report)).toEqual([
    ...['schema', 'seed', 'seeds', 'whole', 'items', 'positions', 'cells', 'questions', 'misconceptions'],
    ...['laws', 'violations', 'undecided'],
  ]);
  expect(report.schema).toBe('heapsheet/check@1');
  expect(report.cells).toEqual([figuresOf()].map((cell) => JSON.parse(JSON.stringify(cell))));
});

test('--html writes a page that needs nothing else, with every text escaped', async () => {
  const report = reportOf([figuresOf({ items: 20, rejected: { '<b>&': 180 } })], SIZE);
  const box = sandboxWith(report)();
  expect((await box.run('check', '--html', 'check.html')).code).toBe(1);
  const page = box.read('check.html');
  expect(page).toContain('<svg');
  expect(page).toContain('&lt;b&gt;&amp;');
  expect(page).not.toMatch(/<b>|<script|<link|src=|https?:/);
});

test('the real items of one kind, and what nobody has', async () => {
  const { run } = sandbox();
  const { stdout } = await run(
    'check',
    '--seeds',
    '5',
    '--topic',
    'aliasing',
    '--question',
    'alias-groups',
    '--jobs',
    '1',
    '--json',
  );
  const { cells, whole } = JSON.parse(stdout);
  expect(whole).toBe(false);
  expect(new Set(cells.map(({ topic, question }: Record<string, string>) => `${topic} ${question}`))).toEqual(
    new Set(['aliasing alias-groups']),
  );
  const unknown = await run('check', '--topic', 'aliassing');
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('did you mean aliasing?');
  expect((await run('check', '--seeds', 'many')).code).toBe(2);
});
