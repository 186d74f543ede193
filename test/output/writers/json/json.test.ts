import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Quiz } from '../../../../src/assessment/quiz/quiz.js';
import type { ImportOptions } from '../../../../src/output/writer.js';
import { json, jsonl } from '../../../../src/output/writers/json/json.js';
import { everyItem } from '../../items.fixture.js';
import { examOf, quizOf } from '../../quiz.fixture.js';
import { onDemand } from '../../solutions.fixture.js';

const all: ImportOptions = { ...onDemand, proofs: true };
const document = (quiz: Quiz, options = all): string => String(json.write(quiz, options)[0]?.content);
const lines = (quiz: Quiz, options = all): string => String(jsonl.write(quiz, options)[0]?.content);
const items = (quiz: Quiz, options = all) =>
  lines(quiz, options)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(new URL('../../../../templates/json/item.schema.json', import.meta.url), 'utf8')),
);

describe('the json writer', () => {
  it('writes a readable document with every kind of item', async () => {
    await expect(document(quizOf())).toMatchFileSnapshot('../../../golden/quiz.json');
  });

  it('keeps forms and the order of their items', () => {
    const { forms } = JSON.parse(document(quizOf()));
    expect(forms.map(({ form }: { form: string }) => form)).toEqual(['A']);
    expect(forms[0].items.map(({ number }: { number: number }) => number)).toEqual(
      everyItem.map((_, index) => index + 1),
    );
  });

  it('names neither seed nor practice codes of an exam', () => {
    for (const text of [document(examOf(everyItem)), lines(examOf(everyItem))])
      for (const secret of ['autumn-2026', ...everyItem.map(({ code }) => code)]) expect(text).not.toContain(secret);
  });
});

describe('the jsonl writer', () => {
  it('writes one item a line that the shipped schema accepts', async () => {
    await expect(lines(quizOf())).toMatchFileSnapshot('../../../golden/items.jsonl');
    for (const options of [all, {}, { feedback: 'none' } as const])
      for (const item of items(quizOf(), options)) expect(schema.safeParse(item).error?.message).toBeUndefined();
  });

  it('is checked by a schema that refuses what is not an item', () => {
    const [item] = items(quizOf());
    for (const wrong of [
      { ...item, schema: 'heapsheet/item@2' },
      { ...item, stem: undefined },
      { ...item, difficulty: 6 },
      { ...item, interaction: { kind: 'essay' } },
      { ...item, unknown: 1 },
    ])
      expect(schema.safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false);
  });

  it('writes the item of several forms once', () => {
    const { forms } = quizOf();
    expect(items({ ...quizOf(), forms: [...forms, ...forms] })).toHaveLength(everyItem.length);
  });

  it('carries program, helper class and proof as they stand', () => {
    const [first, , third] = items(quizOf());
    expect(first.program.source).toBe(everyItem[0]?.program.source);
    expect(third.program.prelude).toBe(everyItem[2]?.program.prelude?.source);
    expect(first.proof).toEqual(everyItem[0]?.proof);
    expect(items(quizOf(), {})[0].proof).toBeUndefined();
  });

  it('tells the steps of the worked solution', () => {
    expect(items(quizOf())[1].solution.slice(0, 2)).toEqual([
      { line: 1, text: 'It is created; `cup` refers to it. · references: 1 · who refers to it: `cup`' },
      {
        line: 2,
        text: 'The new list `tray` refers to it in two slots: +2. · references: 3 · who refers to it: `cup`, `tray[0]`, `tray[1]`',
      },
    ]);
  });
});
