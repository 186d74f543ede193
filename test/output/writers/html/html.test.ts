import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/assessment/items/item.js';
import { code, codeBlock, paragraph, say, text } from '../../../../src/document/index.js';
import { answerKeyOf } from '../../../../src/output/answer-key.js';
import type { AnswerKey, Worksheet } from '../../../../src/output/sheet.js';
import { worksheetOf } from '../../../../src/output/worksheet.js';
import type { OutputFile } from '../../../../src/output/writer.js';
import { html } from '../../../../src/output/writers/html/html.js';
import { codesOf, shownText } from '../../html-reader.js';
import { everyItem, itemOf, programOf } from '../../items.fixture.js';
import { nastyProgram, nastyText } from '../../nasty.js';
import { quizOf } from '../../quiz.fixture.js';
import { onDemand } from '../../solutions.fixture.js';

const quiz = quizOf();

function sheetOf(items: readonly Item[], part: Parameters<typeof quizOf>[1] = {}): Worksheet {
  const made = quizOf(items, part);
  const [form] = made.forms;
  if (form === undefined) throw new Error('a quiz without forms');
  return worksheetOf(made, form);
}

function keyOf(items: readonly Item[], demand = onDemand): AnswerKey {
  const made = quizOf(items);
  const [form] = made.forms;
  if (form === undefined) throw new Error('a quiz without forms');
  return answerKeyOf(made, form, demand);
}

const contentOf = async (file: Promise<OutputFile> | OutputFile): Promise<string> => String((await file).content);
const worksheet = (sheet: Worksheet) => contentOf(html.worksheet(sheet, 'sheet'));
const answerKey = (key: AnswerKey) => contentOf(html.answerKey(key, 'key'));

describe('the html writer', () => {
  it('writes a worksheet with every kind of item', async () => {
    await expect(await worksheet(sheetOf(everyItem))).toMatchFileSnapshot('../../../golden/worksheet.html');
  });

  it('writes the key with every kind of item', async () => {
    await expect(await answerKey(keyOf(everyItem))).toMatchFileSnapshot('../../../golden/key.html');
  });

  it('names its files as asked', async () => {
    expect((await html.worksheet(sheetOf(everyItem), 'quiz-a')).name).toBe('quiz-a.html');
    expect((await html.answerKey(keyOf(everyItem), 'quiz-a-key')).name).toBe('quiz-a-key.html');
  });

  it('writes both into one page, in which no id occurs twice', async () => {
    const key = keyOf(everyItem);
    const page = await contentOf(html.withKey(key, 'both'));
    const [, sheetPart = ''] = /<main>\n([\s\S]*)<\/main>/.exec(await worksheet(key.worksheet)) ?? [];
    expect(page).toContain(`<article>\n${sheetPart}</article>\n<article class="key">`);
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const sections = (text: string) => text.split('<section class="question"').length - 1;
    expect(sections(page)).toBe(2 * everyItem.length);
  });

  it('gives the same worksheet whatever the key is', async () => {
    const flipped = everyItem.map((item) => {
      const { interaction } = item;
      if (interaction.kind !== 'choice' && interaction.kind !== 'multiple') return item;
      const options = interaction.options.map((option) => ({ ...option, isKey: !option.isKey, feedback: say`other` }));
      return { ...item, interaction: { ...interaction, options } };
    });
    expect(await worksheet(sheetOf(flipped))).toBe(await worksheet(sheetOf(everyItem)));
  });

  it('asks the network for nothing and runs no script', async () => {
    for (const page of [await worksheet(sheetOf(everyItem)), await answerKey(keyOf(everyItem))]) {
      expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`);
      expect(page).not.toMatch(/<(script|link|iframe|object|embed|form)\b|@import|url\(|\son\w+=/);
      expect(page).not.toMatch(/\s(src|href|action|srcset)="(?!data:image\/svg\+xml,)/);
    }
  });

  it('has one first heading, a second for every question, and says points in words', async () => {
    const page = await worksheet(sheetOf(everyItem));
    const headings = [...page.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map(
      ([, depth, inner = '']) => `${depth} ${shownText(inner)}`,
    );
    expect(headings.slice(0, 3)).toEqual([
      '1 Names, objects & reference counts',
      '2 Question 1: Predict the output, 1 point',
      '2 Question 2: Count the references, 2 points',
    ]);
    expect(headings).toHaveLength(1 + everyItem.length);
  });

  it('gives every field a label', async () => {
    const page = await worksheet(sheetOf(everyItem));
    const fields = page.match(/<input [^>]*>/g) ?? [];
    const labelled = page.match(/<label[^>]*>(?:(?!<\/label>)[\s\S])*<input /g) ?? [];
    expect(fields.filter((field) => !field.includes('aria-label=')).length).toBe(labelled.length);
  });

  it('gives every picture its text, and every table headers', async () => {
    const page = await answerKey(keyOf(everyItem));
    for (const image of page.match(/<img [^>]*>/g) ?? [])
      expect(image).toMatch(/alt="(team refers to list &lt;1&gt;\.|The name `cup` refers to list 1\.)/);
    for (const table of page.match(/<table[\s\S]*?<\/table>/g) ?? [])
      expect(table).toMatch(/<th scope="col">[\s\S]*<th scope="row">/);
  });

  it('keeps line numbers out of the text of a program', async () => {
    const [item] = everyItem;
    const page = await worksheet(sheetOf(everyItem.slice(0, 1)));
    expect(codesOf(page)[0]).toBe(item?.program.source.trimEnd());
    expect(page).toContain('<span class="line" data-line="5">');
  });

  it('is set on the paper of the quiz', async () => {
    expect(await worksheet(sheetOf(everyItem))).toContain('size: A4;');
    expect(await worksheet(sheetOf(everyItem, { paper: 'letter' }))).toContain('size: letter;');
  });
});

describe('whatever the text says, the page shows it', () => {
  const item = (source: string, inline: string, block: string, prelude?: string): Item =>
    itemOf({
      program: programOf(source, prelude),
      title: [text(inline)],
      stem: say`${block}${code(inline)}?`,
      interaction: {
        kind: 'choice',
        fixedOrder: false,
        options: [
          { id: 'a', content: paragraph([code(inline)]), isKey: true, feedback: say`${block}`, misconceptions: [] },
          { id: 'b', content: codeBlock(source), isKey: false, feedback: say`${inline}`, misconceptions: [] },
        ],
      },
    });

  it('on the worksheet', async () => {
    await fc.assert(
      fc.asyncProperty(nastyProgram, nastyText, nastyText, async (source, inline, prose) => {
        const page = await worksheet(
          sheetOf([item(source, inline, prose, source)], { title: prose, course: inline, instructions: prose }),
        );
        const program = source.replace(/\n$/, '');
        expect(codesOf(page)).toEqual([program, program, inline, inline, source]);
        const shown = shownText(page);
        for (const part of [`${prose}${inline}?`, `${prose}\n`, `1: ${inline}, 1 point`]) expect(shown).toContain(part);
      }),
    );
  });

  it('in the key', async () => {
    await fc.assert(
      fc.asyncProperty(nastyProgram, nastyText, nastyText, async (source, inline, prose) => {
        const solutionOf = (given: Item) => ({
          ...onDemand.solutionOf(given),
          rows: [{ line: '1', cells: [say`${prose}`] }],
          paragraphs: [[code(inline)]],
          answer: say`${prose}.`,
          marker: [{ answer: 'B', meaning: prose }],
        });
        const page = await answerKey(keyOf([item(source, inline, prose)], { ...onDemand, solutionOf }));
        const shown = shownText(page);
        expect(codesOf(page).slice(0, 5)).toEqual([source.replace(/\n$/, ''), inline, inline, source, inline]);
        for (const part of [`B = ${prose}`, `Answer: ${prose}.`]) expect(shown).toContain(part);
      }),
    );
  });
});

it('writes the same bytes every time', async () => {
  const [form] = quiz.forms;
  if (form === undefined) throw new Error('a quiz without forms');
  expect(await worksheet(worksheetOf(quiz, form))).toBe(await worksheet(worksheetOf(quiz, form)));
});
