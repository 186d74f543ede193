import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typstCompiler } from '../../../../src/cli/typst.js';
import { say, text } from '../../../../src/document/index.js';
import { tokensOf } from '../../../../src/output/highlight.js';
import type { AnswerKey } from '../../../../src/output/sheet.js';
import { answerKeyDocument, worksheetDocument } from '../../../../src/output/writers/pdf/page.js';
import type { TypstDocument } from '../../../../src/output/writers/pdf/typst.js';
import { fewDrawnKey, levelOneKey, manyDrawnKey } from '../../level-one.fixture.js';
import { cupItem, groveItem, modelKey, teamItem } from '../../model-items.fixture.js';
import { nastyLine } from '../../nasty.js';
import { keyOf } from '../../sheets.fixture.js';
import { varietyKey } from '../../variety.fixture.js';
import { codeOf, hasPoppler, pagesOf, wordsOf } from './poppler.js';

const compiler = typstCompiler();

const dataOf = (key: AnswerKey) => JSON.parse(worksheetDocument(key.worksheet).files['/data.json'] ?? '');

const withSource = (source: string) => ({ ...teamItem, question: { ...teamItem.question, program: tokensOf(source) } });

describe('a document', () => {
  test('has the same paths for every sheet, and all values in its JSON', () => {
    const [one, other] = [worksheetDocument(modelKey.worksheet), worksheetDocument(varietyKey.worksheet)];
    expect(Object.keys(one.files)).toEqual(Object.keys(other.files));
    expect(one.files[one.main]).toBe(other.files[other.main]);
    expect(one.files[one.main]?.split('\n').length).toBeLessThan(15);
    expect(one.files['/data.json']).not.toBe(other.files['/data.json']);
  });

  test('has all files that its sources import', () => {
    for (const { files } of [worksheetDocument(modelKey.worksheet), answerKeyDocument(modelKey)])
      for (const [path, source] of Object.entries(files))
        for (const [, imported = ''] of source.matchAll(/#import "([^"]+)"/g))
          expect(files[imported.startsWith('/') ? imported : `/pdf/${imported}`], `${path}: ${imported}`).toBeDefined();
  });

  test('of a sheet is the same whatever its key is', () => {
    const { worksheet, questions } = modelKey;
    const swapped = { worksheet, questions: questions.map((keyed) => ({ ...keyed, ...onlyKeyOf(cupItem) })) };
    expect(worksheetDocument(swapped.worksheet)).toEqual(worksheetDocument(modelKey.worksheet));
  });

  test('leaves out the box where there is nothing in it', () => {
    const empty = keyOf([teamItem], { box: [], helpers: [] });
    const hasBox = ({ files }: TypstDocument) => JSON.parse(files['/data.json'] ?? '').hasBox;
    expect(hasBox(worksheetDocument(empty.worksheet))).toBe(false);
    expect(hasBox(worksheetDocument(modelKey.worksheet))).toBe(true);
    expect(hasBox(answerKeyDocument(levelOneKey))).toBe(false);
    const sheets = worksheetDocument(empty.worksheet).files['/pdf/sheets.typ'] ?? '';
    expect(sheets.match(/words-box\(data\)/g)).toEqual(['words-box(data)', 'words-box(data)']);
    expect(sheets.match(/if data\.hasBox \{ words-box\(data\) \}/g)).toHaveLength(2);
  });
});

const onlyKeyOf = ({ key, feedback, solution, marker }: typeof cupItem) => ({ key, feedback, solution, marker });

describe('the room between questions', () => {
  test('is small where it keeps the sheet on one page, large where there is room, usual on several pages', () => {
    expect(dataOf(levelOneKey).gap).toBe(17);
    expect(dataOf(modelKey).gap).toBe(30);
    expect(dataOf(varietyKey).gap).toBe(20);
  });
});

describe('a picture to draw in', () => {
  test('is below program and answer and gets the room that is left, or beside the program where a page is full', () => {
    const places = (key: AnswerKey) =>
      dataOf(key).questions.flatMap(({ sketch }: { sketch: { beside: boolean } | null }) => sketch?.beside ?? []);
    expect([places(fewDrawnKey), dataOf(fewDrawnKey).moreRoom]).toEqual([[false, false], 40]);
    expect([places(manyDrawnKey), dataOf(manyDrawnKey).moreRoom]).toEqual([[true, true, true], 0]);
    expect(JSON.stringify(dataOf(levelOneKey))).not.toContain('<svg');
  });
});

describe('what a compiler makes of it', () => {
  test.skipIf(!hasPoppler)('is as tall as was measured beforehand', async () => {
    for (const key of [levelOneKey, modelKey, varietyKey, fewDrawnKey, manyDrawnKey]) {
      const { gap, moreRoom, questions } = dataOf(key);
      const heads = wordsOf(await compiler.compile(worksheetDocument(key.worksheet))).filter(
        ({ text }) => text === 'Question',
      );
      expect(heads).toHaveLength(questions.length);
      heads.forEach(({ page, top }, index) => {
        const next = heads[index + 1];
        const { height, sketch } = questions[index];
        const measured = height + (sketch === null || sketch.beside ? 0 : moreRoom);
        if (next?.page === page) expect(Math.abs(next.top - top - gap - measured)).toBeLessThan(3);
      });
    }
  });

  test.skipIf(!hasPoppler)('splits a program that is taller than a page, line by line', async () => {
    const lines = Array.from({ length: 130 }, (_, index) => `x${index} = ${index}`);
    const tall = keyOf([withSource(lines.join('\n')), groveItem]);
    const pdf = await compiler.compile(worksheetDocument(tall.worksheet));
    const words = wordsOf(pdf);
    expect(words.filter(({ text }) => /^x\d+$/.test(text)).map(({ text }) => text)).toEqual(
      lines.map((line) => line.split(' ')[0]),
    );
    expect(words.filter(({ bottom }) => bottom > 842 - 14)).toEqual([]);
    expect(pagesOf(pdf)).toHaveLength(3);
  });

  test.skipIf(!hasPoppler)('keeps a solution with its question, whatever stands above', async () => {
    for (const lines of [2, 6, 10, 14, 18, 22]) {
      const source = Array.from({ length: lines }, (_, index) => `x${index} = ${index}`).join('\n');
      const key = keyOf([withSource(source), cupItem, teamItem, cupItem]);
      const pdf = await compiler.compile(answerKeyDocument(key));
      const words = wordsOf(pdf).filter(({ text }) => text === 'Question' || text === 'WORKED');
      const inOrder = words.filter(({ text }, index) => text === 'WORKED' || words[index + 1]?.text === 'WORKED');
      const pairs = inOrder.map(({ page }) => page);
      for (let at = 0; at < pairs.length; at += 2) expect(pairs[at + 1]).toBe(pairs[at]);
      expect(pairs).toHaveLength(8);
    }
  });

  test.skipIf(!hasPoppler)('is any text, read as nothing but text', async () => {
    const shown = /[^\p{Emoji_Presentation}\u200f\u00a0\t]/u;
    const lines = fc
      .sample(nastyLine, { numRuns: 40, seed: 7 })
      .map((line) =>
        [...line]
          .filter((character) => shown.test(character))
          .join('')
          .trim(),
      )
      .filter((line) => line !== '');
    const stems = lines
      .slice(0, 8)
      .map((line) => ({ ...cupItem, question: { ...cupItem.question, stem: [text(line)] } }));
    const programs = { ...teamItem, question: { ...teamItem.question, program: lines.map((line) => plainLine(line)) } };
    const { worksheet } = keyOf([programs, ...stems], { title: lines.slice(8, 12).join(' '), box: [say`x`] });
    const pdf = await compiler.compile(worksheetDocument(worksheet));
    const marked = codeOf(pdf);
    const first = marked.indexOf(lines[0] ?? '');
    expect(marked.slice(first, first + lines.length)).toEqual(lines);
  });
});

const plainLine = (line: string) => ({ number: 1, tokens: [{ text: line, style: 'plain' as const }] });
