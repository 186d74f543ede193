import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { typstCompiler } from '../../../../src/cli/typst.js';
import { plain } from '../../../../src/document/index.js';
import type { AnswerKey, KeyedQuestion, Worksheet } from '../../../../src/output/sheet.js';
import { pdfWriter } from '../../../../src/output/writers/pdf/pdf.js';
import { levelOneKey } from '../../level-one.fixture.js';
import { modelKey } from '../../model-items.fixture.js';
import { NASTY_SOURCE, varietyKey } from '../../variety.fixture.js';
import { codeOf, factOf, hasPoppler, pagesOf, tagsOf, textOf, wordsOf } from './poppler.js';

const writer = pdfWriter(typstCompiler());

async function worksheetOf(sheet: Worksheet): Promise<Uint8Array> {
  const { content } = await writer.worksheet(sheet, 'sheet');
  if (typeof content === 'string') throw new Error('a PDF is bytes');
  return content;
}

async function keyOf(key: AnswerKey): Promise<Uint8Array> {
  const { content } = await writer.answerKey(key, 'key');
  if (typeof content === 'string') throw new Error('a PDF is bytes');
  return content;
}

const letter = ({ worksheet, questions }: AnswerKey): AnswerKey => ({
  worksheet: { ...worksheet, paper: 'letter' },
  questions,
});

const KEYS: readonly (readonly [string, AnswerKey])[] = [
  ['six questions of level 1', levelOneKey],
  ['the model items', modelKey],
  ['everything', varietyKey],
  ['everything on US Letter', letter(varietyKey)],
];

/** Letters of one line, without what `pdftotext` makes of several blanks inside it. */
const withoutGaps = (line: string): string => line.trimStart().replace(/ {2,}/g, ' ').trimEnd();

const indentOf = (line: string): number => line.length - line.trimStart().length;

const proseOf = ({ feedback, solution }: KeyedQuestion): readonly string[] => [
  ...feedback.map(({ sentence }) => plain(sentence)),
  ...solution.rows.flatMap(({ cells }) => cells.map(plain)),
  ...solution.paragraphs.map(plain),
  plain(solution.remember),
];

/** The letters and digits only: line breaks and blanks fall where the page wants them. */
const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

test('file names end in .pdf', async () => {
  expect((await writer.worksheet(modelKey.worksheet, 'sheet-a')).name).toBe('sheet-a.pdf');
  expect((await writer.answerKey(modelKey, 'key-a')).name).toBe('key-a.pdf');
  expect((await writer.withKey(modelKey, 'both-a')).name).toBe('both-a.pdf');
});

describe.each(KEYS)('%s', (_, key) => {
  test('pass the export checks of PDF/UA-1 and are tagged', async () => {
    for (const pdf of [await worksheetOf(key.worksheet), await keyOf(key)]) {
      const bytes = Buffer.from(pdf).toString('latin1');
      expect(bytes.slice(0, 5)).toBe('%PDF-');
      expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(bytes).toContain('/StructTreeRoot');
      expect(bytes).toMatch(/\/Lang \(en/);
    }
  });

  test('give the same bytes again, after other documents and in another compiler', async () => {
    const [sheet, solved] = [await worksheetOf(key.worksheet), await keyOf(key)];
    await worksheetOf(modelKey.worksheet);
    expect(digestOf(await worksheetOf(key.worksheet))).toBe(digestOf(sheet));
    const other = pdfWriter(typstCompiler());
    expect(digestOf((await other.answerKey(key, 'key')).content)).toBe(digestOf(solved));
    expect(digestOf((await other.worksheet(key.worksheet, 'sheet')).content)).toBe(digestOf(sheet));
  });

  test.skipIf(!hasPoppler)('keep every word inside the page', async () => {
    for (const pdf of [await worksheetOf(key.worksheet), await keyOf(key)]) {
      const size = factOf(pdf, 'Page size');
      const [, width = 0, height = 0] = (/^([\d.]+) x ([\d.]+)/.exec(size ?? '') ?? []).map(Number);
      expect(size).toContain(key.worksheet.paper === 'a4' ? 'A4' : 'letter');
      const outside = wordsOf(pdf).filter(
        ({ left, top, right, bottom }) => left < 47 || top < 14 || right > width - 47 || bottom > height - 14,
      );
      expect(outside).toEqual([]);
    }
  });

  test.skipIf(!hasPoppler)('keep each question on one page', async () => {
    const pages = wordsOf(await worksheetOf(key.worksheet)).filter(
      ({ text }) => text === 'Question' || text === 'item',
    );
    const starts = pages.filter(({ text }) => text === 'Question').map(({ page }) => page);
    const ends = pages.filter(({ text }) => text === 'item').map(({ page }) => page);
    expect(starts).toHaveLength(key.questions.length);
    expect(starts).toEqual(ends);
  });

  test.skipIf(!hasPoppler)('have a heading for the title and one for each question that says all', async () => {
    for (const pdf of [await worksheetOf(key.worksheet), await keyOf(key)]) {
      const headings = Array.from(tagsOf(pdf).matchAll(/^ *(H[12]) "(.*)" \(block\)$/gm), ([, ...parts]) => parts);
      expect(headings).toEqual([
        ['H1', key.worksheet.title],
        ...key.worksheet.questions.map(({ number, title, points }) => [
          'H2',
          `Question ${number}: ${title}, ${points} ${points === 1 ? 'point' : 'points'}`,
        ]),
      ]);
    }
  });

  test.skipIf(!hasPoppler)('show on the sheet nothing that stands in the key only', async () => {
    const text = squeezed(textOf(await worksheetOf(key.worksheet)));
    for (const words of ['Workedsolution', 'Answerkey', 'Remember', 'Forthemarker', 'Whatitmeans'])
      expect(text).not.toContain(words);
    const asked = squeezed(key.worksheet.questions.map(({ stem, task }) => plain([...stem, ...task])).join(''));
    const secrets = key.questions.flatMap(proseOf).map(squeezed);
    for (const secret of secrets) if (secret.length > 12 && !asked.includes(secret)) expect(text).not.toContain(secret);
  });

  test.skipIf(!hasPoppler)('stand in one file, the key from a new page on, and each counts its own pages', async () => {
    const { content } = await writer.withKey(key, 'with-key');
    const both = pagesOf(Buffer.from(content as Uint8Array)).map(squeezed);
    const sheet = pagesOf(await worksheetOf(key.worksheet)).map(squeezed);
    const solved = pagesOf(await keyOf(key)).map(squeezed);
    expect(both).toEqual([...sheet, ...solved]);
    expect(Buffer.from(content as Uint8Array).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test.skipIf(!hasPoppler)('show in the key every sentence of the solutions', async () => {
    const text = squeezed(textOf(await keyOf(key)));
    for (const sentence of key.questions.flatMap(proseOf)) expect(text).toContain(squeezed(sentence));
  });
});

describe('a program on paper', () => {
  const lines = NASTY_SOURCE.split('\n');

  test.skipIf(!hasPoppler)('has every line with its number and its indentation, blank ones too', async () => {
    const printed = pagesOf(await worksheetOf(varietyKey.worksheet))
      .join('\n')
      .split('\n');
    const from = printed.findIndex((line) => /^ *1 +words = /.test(line));
    const found = printed.slice(from, from + lines.length).map((line) => /^ *(\d+)(.*)$/.exec(line) ?? []);
    expect(found.map(([, number]) => Number(number))).toEqual(lines.map((_, index) => index + 1));
    const code = found.map(([, number = '', rest = ''], index) => {
      const column = (printed[from + index] ?? '').indexOf(number) + number.length;
      return ' '.repeat(column) + rest;
    });
    const margin = indentOf(code[0] ?? '');
    expect(code.map(withoutGaps)).toEqual(lines.map(withoutGaps));
    expect(code.map((line) => (line.trim() === '' ? 0 : indentOf(line) - margin))).toEqual(lines.map(indentOf));
  });

  test.skipIf(!hasPoppler)('is marked as code, character by character', async () => {
    const marked = codeOf(await worksheetOf(varietyKey.worksheet));
    const first = marked.indexOf(lines[0] ?? '');
    const written = lines.filter((line) => line !== '');
    expect(marked.slice(first, first + written.length)).toEqual(written);
  });
});

describe('a sheet', () => {
  test.skipIf(!hasPoppler)('of six easy questions is one page', async () => {
    expect(factOf(await worksheetOf(levelOneKey.worksheet), 'Pages')).toBe('1');
  });

  test.skipIf(!hasPoppler)('counts its pages and names itself on the inner ones', async () => {
    const pages = pagesOf(await worksheetOf(varietyKey.worksheet));
    expect(pages.map((page) => /page \d+ of \d+/.exec(page)?.[0])).toEqual(['page 1 of 2', 'page 2 of 2']);
    expect(pages[1]).toMatch(/^ *Everything & more: .* … · Form A +Name/);
    for (const page of pages) expect(page).toContain('heapsheet 0.1.0 · seed autumn-2026');
  });

  test.skipIf(!hasPoppler)('has its facts, and a label under each question', async () => {
    const text = textOf(await worksheetOf(modelKey.worksheet));
    for (const part of ['Form A', '6 points · 9 minutes · Python 3.11–3.15', 'item K7Q2W9D4M1XA', 'item R5Z4B6N8HC2T'])
      expect(text.replace(/ {2,}/g, ' ')).toContain(part);
  });
});

describe('a key', () => {
  const pictures = modelKey.questions.flatMap(({ solution }) => solution.figures);

  test.skipIf(!hasPoppler)('starts with one line for each question', async () => {
    const [page = ''] = pagesOf(await keyOf(modelKey));
    expect(page).toMatch(/^ *1 +B +1 +A = "= copies" \(line 2\)/m);
    expect(page).toMatch(/^ *2 +2 \(also accepted: two\) +2 +0 = names only/m);
    expect(page).toMatch(/^ *3 +C +3 +A = rings go at once/m);
  });

  test.skipIf(!hasPoppler)('describes its pictures and heads its tables', async () => {
    const tags = tagsOf(await keyOf(modelKey));
    expect(tags.match(/^ *Figure\b/gm)).toHaveLength(pictures.length);
    expect(tags.match(/^ *Caption\b/gm)).toHaveLength(pictures.length);
    expect(tags.match(/^ *THead\b/gm)).toHaveLength(1 + 2 * modelKey.questions.length);
  });

  test('carries the text of every picture', async () => {
    const bytes = Buffer.from(await keyOf(modelKey)).toString('latin1');
    const texts = Array.from(bytes.matchAll(/\/Alt <FEFF([0-9A-F]+)>/g), ([, digits = '']) =>
      Buffer.from(digits, 'hex').swap16().toString('utf16le'),
    );
    expect(texts.toSorted()).toEqual(pictures.map(({ text }) => text).toSorted());
  });
});
