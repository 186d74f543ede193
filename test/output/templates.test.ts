import { describe, expect, test, vi } from 'vitest';
import { reportOf } from '../../src/assessment/check/report.js';
import { answerKeyOf } from '../../src/output/answer-key.js';
import { checkPage } from '../../src/output/check/page.js';
import { scripts, sources, templates } from '../../src/output/templates.generated.js';
import { render, type TemplateName } from '../../src/output/templates.js';
import { worksheetOf } from '../../src/output/worksheet.js';
import { walkPage } from '../../src/output/writers/html/walk.js';
import { writers } from '../../src/output/writers/index.js';
import { walkText } from '../../src/output/writers/markdown/walk.js';
import { answerKeyDocument, withKeyDocument, worksheetDocument } from '../../src/output/writers/pdf/page.js';
import { walkDocument } from '../../src/output/writers/pdf/walk.js';
import { filesEndingIn } from '../../templates/precompile.mjs';
import { figuresOf } from '../assessment/check/figures.fixture.js';
import { everyItem } from './items.fixture.js';
import { levelOneKey } from './level-one.fixture.js';
import { examOf, quizOf } from './quiz.fixture.js';
import { onDemand } from './solutions.fixture.js';
import { findings, parsed } from './template-paths.js';
import { varietyKey } from './variety.fixture.js';
import { LONG_PROGRAM, NASTY_PROGRAM, walkThrough } from './walk.fixture.js';

const CHECKED = reportOf([figuresOf({ items: 3, positions: 20 })], { seed: 's', seeds: 20, whole: false });

vi.mock('../../src/output/templates.js', { spy: true });

/** Views that the writers really hand over, by template: everything that they can write is written once. */
async function viewsInUse(): Promise<ReadonlyMap<TemplateName, readonly object[]>> {
  for (const key of [levelOneKey, varietyKey]) {
    worksheetDocument(key.worksheet);
    answerKeyDocument(key);
    withKeyDocument(key);
    for (const writer of writers)
      if (writer.kind === 'sheet') {
        await writer.worksheet(key.worksheet, 'sheet');
        await writer.answerKey(key, 'key');
        await writer.withKey(key, 'both');
      }
  }
  for (const quiz of [quizOf(), examOf(everyItem)])
    for (const form of quiz.forms)
      for (const writer of writers)
        if (writer.kind === 'sheet') {
          await writer.worksheet(worksheetOf(quiz, form), 'sheet');
          await writer.answerKey(answerKeyOf(quiz, form, onDemand), 'key');
          await writer.withKey(answerKeyOf(quiz, form, onDemand), 'both');
        }
  for (const quiz of [quizOf(), examOf(everyItem)])
    for (const writer of writers) if (writer.kind === 'import') writer.write(quiz, { ...onDemand, proofs: true });
  for (const walk of [LONG_PROGRAM, NASTY_PROGRAM].map((source) => walkThrough(source))) {
    walkPage(walk);
    walkText(walk);
    walkDocument(walk);
  }
  checkPage(CHECKED, [{ title: 'A table', rows: [{ topic: 'aliasing', items: '3' }] }]);
  const views = new Map<TemplateName, object[]>();
  for (const [name, view] of vi.mocked(render).mock.calls) views.set(name, [...(views.get(name) ?? []), view]);
  return views;
}

describe('every template', async () => {
  const views = await viewsInUse();
  const files = parsed(filesEndingIn('.hbs'));
  const seen = new Set<string>();

  test.each([...views.keys()].toSorted())('%s reads what its view has', (name) => {
    expect(findings(name, views.get(name) ?? [], files, seen)).toEqual([]);
  });

  test('is used by a writer', () => {
    expect([...files.keys()].filter((name) => !seen.has(name))).toEqual([]);
  });

  test('is compiled as it stands in its file', () => {
    expect(Object.keys(templates)).toEqual([...files.keys()]);
    expect(sources).toEqual(Object.fromEntries(filesEndingIn('.typ').map(({ name, text }) => [name, text])));
    expect(Object.entries(scripts).map(([name, { text }]) => ({ name, text }))).toEqual(filesEndingIn('.js'));
  });

  test('gets no field named like a helper, which would be hidden by it', () => {
    const helpers = new Set(['if', 'each', 'unless', 'with', 'lookup', 'log']);
    const fieldsOf = (value: unknown): readonly string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([field, inner]) => [field, ...fieldsOf(inner)]);
    expect(fieldsOf([...views.values()]).filter((field) => helpers.has(field))).toEqual([]);
  });
});

test('a misspelt field, condition or list is found', () => {
  const text =
    '{{titel}}{{#if isLate}}x{{/if}}{{#each questions}}{{nummber}}{{@root.title}}{{/each}}{{#each rows}}{{/each}}';
  const view = { title: 'T', questions: [{ number: 1 }], rows: [] };
  expect(findings('t', [view], parsed([{ name: 't.hbs', text }]), new Set()).map(({ path }) => path)).toEqual([
    'titel',
    'isLate',
    'nummber',
    'rows',
  ]);
});
