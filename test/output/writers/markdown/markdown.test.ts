import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/assessment/items/item.js';
import { code, codeBlock, paragraph, say, strong, text } from '../../../../src/document/index.js';
import { answerKeyOf } from '../../../../src/output/answer-key.js';
import { worksheetOf } from '../../../../src/output/worksheet.js';
import {
  fenced,
  markdownCode,
  markdownInline,
  markdownSentence,
} from '../../../../src/output/writers/markdown/escape.js';
import { FigureFiles } from '../../../../src/output/writers/markdown/figures.js';
import { md } from '../../../../src/output/writers/markdown/markdown.js';
import { everyItem, itemOf, programOf } from '../../items.fixture.js';
import { blocksOf, cellsOf, inlineText } from '../../markdown-reader.js';
import { nastyProgram, nastyText } from '../../nasty.js';
import { quizOf } from '../../quiz.fixture.js';
import { figureOf, onDemand } from '../../solutions.fixture.js';

async function write(items: readonly Item[], part: Parameters<typeof quizOf>[1] = {}, demand = onDemand) {
  const quiz = quizOf(items, part);
  const { sheet, key } = await files(quiz, demand);
  return { sheet: String(sheet.content), key: String(key.content) };
}

async function files(quiz = quizOf(), demand = onDemand) {
  const [form] = quiz.forms;
  if (form === undefined) throw new Error('a quiz without forms');
  return {
    sheet: await md.worksheet(worksheetOf(quiz, form), 'sheet'),
    key: await md.answerKey(answerKeyOf(quiz, form, demand), 'key'),
  };
}

const fences = (document: string) =>
  blocksOf(document).flatMap(({ kind, text: lines }) => (kind === 'fence' ? [lines] : []));
const oneLine = (line: string) => line.replace(/[\n\t]+/g, ' ');

describe('the md writer', () => {
  it('writes a worksheet and a key with every kind of item', async () => {
    const { sheet, key } = await write(everyItem);
    await expect(sheet).toMatchFileSnapshot('../../../golden/worksheet.md');
    await expect(key).toMatchFileSnapshot('../../../golden/key.md');
  });

  it('writes both into one file, with the pictures of both beside it', async () => {
    const quiz = quizOf(everyItem);
    const [form] = quiz.forms;
    if (form === undefined) throw new Error('a quiz without forms');
    const { sheet, key } = await files(quiz);
    const both = await md.withKey(answerKeyOf(quiz, form, onDemand), 'both');
    const renamed = (text: string) => text.replaceAll(/\((?:sheet|key)-figures/g, '(both-figures');
    expect(both.content).toBe(renamed(`${sheet.content}\n${key.content}`));
    expect(both.figures).toHaveLength((sheet.figures?.length ?? 0) + (key.figures?.length ?? 0));
  });

  it('writes no answer on the worksheet', async () => {
    const { sheet } = await write(everyItem);
    expect(sheet).not.toMatch(/Right\.|This would be right|Answer:|✓/);
  });

  it('folds worked solutions, and shows each picture with its text', async () => {
    const { key } = await write(everyItem.slice(0, 1));
    expect(key).toContain('<details>\n<summary>Worked solution</summary>\n\n| line |');
    expect(key).toContain('![After line 2](key-figures/question-1-1.svg)\n\n```text\nteam refers to list <1>.\n');
  });

  it('puts the pictures beside each document, in a folder of its own', async () => {
    const { sheet, key } = await files();
    const shownIn = ({ content }: typeof sheet) =>
      [...String(content).matchAll(/^!\[.*\]\((.*)\)$/gm)].map(([, path]) => path);
    expect(sheet.figures?.map(({ name }) => name)).toEqual(['sheet-figures/question-6.svg']);
    for (const file of [sheet, key]) expect(file.figures?.map(({ name }) => name)).toEqual(shownIn(file));
    for (const { content } of [...(sheet.figures ?? []), ...(key.figures ?? [])])
      expect(String(content)).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  it('says of a picture in the brackets what it says, whatever that is', () => {
    const figure = { ...figureOf(say`After line 1`), text: 'a [1] ![x](y)\n`b` <i>*c*</i> \\ & _d_ | ~~e~~' };
    const shown = new FigureFiles('sheet (1)').add(figure, 'question-1', figure.text);
    const [, alternative = '', path] = /^!\[((?:\\.|[^\]\\])*)\]\((\S*)\)$/.exec(shown) ?? [];
    expect(inlineText(alternative)).toBe(figure.text.replace('\n', ' '));
    expect(path).toBe('sheet%20\\(1\\)-figures/question-1.svg');
  });

  it('uses a longer fence where a program holds one', () => {
    expect(fenced('s = """\n```\n"""', 'python')).toBe('````python\ns = """\n```\n"""\n````');
  });
});

describe('whatever the text says, GitHub shows it', () => {
  const settings = { numRuns: 1000 };

  it('in sentences, wherever they stand', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (prose, inline) => {
        const sentence = say`${prose} ${code(inline)} ${strong(text(prose))}`;
        const shown = oneLine(`${prose} `) + inline + oneLine(` ${prose}`);
        expect(inlineText(markdownInline(sentence))).toBe(shown);
        expect(inlineText(markdownSentence(sentence), true)).toBe(shown.replace(/^ +/, ''));
      }),
      settings,
    );
  });

  it('in code spans', () => {
    fc.assert(
      fc.property(nastyText, (inline) => {
        expect(inlineText(markdownCode(inline))).toBe(inline);
      }),
      settings,
    );
  });

  it('in fenced blocks', () => {
    fc.assert(
      fc.property(nastyProgram, (source) => {
        expect(fences(fenced(source, 'python'))).toEqual([source]);
      }),
      settings,
    );
  });

  it('in a table, as one cell', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (prose, inline) => {
        const cells = cellsOf(`| ${markdownInline([text(prose)]).trim()} | ${markdownCode(inline)} |`);
        expect(cells.map((cell) => inlineText(cell))).toEqual([oneLine(prose).trim(), inline]);
      }),
      settings,
    );
  });

  it('in whole documents', async () => {
    await fc.assert(
      fc.asyncProperty(nastyProgram, nastyText, async (source, line) => {
        const item = itemOf({
          program: programOf(source, source),
          title: [text(line)],
          stem: [text(line)],
          interaction: {
            kind: 'choice',
            fixedOrder: false,
            options: [
              { id: 'a', content: paragraph([text(line)]), isKey: true, feedback: [text(line)], misconceptions: [] },
              { id: 'b', content: codeBlock(source), isKey: false, feedback: [code(line)], misconceptions: [] },
            ],
          },
        });
        const { sheet, key } = await write([item], { title: line, course: line, instructions: line });
        const program = source.replace(/\n$/, '');
        for (const document of [sheet, key]) {
          expect(fences(document).slice(0, 3)).toEqual([program, program, source]);
          const headings = blocksOf(document).filter(({ kind }) => kind === 'heading');
          expect(headings.map(({ text: heading }) => inlineText(heading))).toEqual([
            expect.stringContaining(oneLine(line)),
            `1. ${oneLine(line)} (1 point)`,
          ]);
        }
      }),
    );
  });
});
