import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interaction, Item } from '../../../../src/assessment/items/item.js';
import { code, codeBlock, paragraph, say, text } from '../../../../src/document/index.js';
import { moodle } from '../../../../src/output/writers/moodle/moodle.js';
import { codesOf, runsOf, shownText } from '../../html-reader.js';
import { itemOf, programOf } from '../../items.fixture.js';
import { type ReadQuestion, readMoodle } from '../../moodle-reader.js';
import { nastyLine, nastyProgram, nastyText } from '../../nasty.js';
import { quizOf } from '../../quiz.fixture.js';
import { onDemand } from '../../solutions.fixture.js';

const choice = (options: Extract<Interaction, { readonly kind: 'choice' }>['options']): Interaction => ({
  kind: 'choice',
  fixedOrder: false,
  options,
});

const option = (content: ReturnType<typeof codeBlock>, isKey: boolean, feedback = 'why') => ({
  id: isKey ? 'a' : 'b',
  content,
  isKey,
  feedback: [text(feedback)],
  misconceptions: [],
});

const plainChoice = choice([option(paragraph(say`yes`), true), option(paragraph(say`no`), false)]);

function readBack(item: Item, title = 'Names'): ReadQuestion {
  const [file] = moodle.write({ ...quizOf([item]), title }, { solutionOf: onDemand.solutionOf });
  const questions = readMoodle(String(file?.content)).filter(({ type }) => type !== 'description');
  if (questions.length !== 1 || questions[0] === undefined) throw new Error('one question expected');
  return questions[0];
}

/** What Moodle's default filters would change: maths, links, smileys; and cloze fields, file places, script. */
const TOUCHED = /\\[([]|\$\$|https?:|www\.|@@|[:;]-?[)(|]|[:;8BVP^]-[A-Za-z)(|/.]|\{#?\d/;

function expectUntouched(html: string): void {
  const raw = html.replace(/<[^>]*>/g, '\0').replaceAll(/\{#\d+\}/g, '');
  expect(raw).not.toMatch(TOUCHED);
}

const stem = say`What does line 1 print?`;

describe('whatever the text says, Moodle shows it', () => {
  it('in a program and its helper class, character by character', () => {
    fc.assert(
      fc.property(nastyProgram, nastyProgram, (source, prelude) => {
        const { stem: html } = readBack(
          itemOf({ program: programOf(source, prelude), stem, interaction: plainChoice }),
        );
        const withoutNewline = (lines: string) => lines.replace(/\n$/, '');
        expect(codesOf(html)).toEqual([withoutNewline(prelude), withoutNewline(source)]);
        expectUntouched(html);
      }),
    );
  });

  it('in stems, options and feedback', () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyProgram, (prose, inline, block) => {
        const interaction = choice([
          option(paragraph([code(inline)]), true, prose),
          option(codeBlock(block), false, inline),
        ]);
        const question = readBack(
          itemOf({ program: programOf('x = 1\n'), stem: say`${prose}${code(inline)}?`, interaction }),
        );
        expect(shownText(question.stem)).toContain(`${prose}${inline}?`);
        const [first, second] = question.answers;
        expect([first, second].map((answer) => shownText(answer?.text ?? ''))).toEqual([inline, block]);
        expect([first, second].map((answer) => shownText(answer?.feedback ?? ''))).toEqual([prose, inline]);
        for (const html of [question.stem, ...question.answers.flatMap((answer) => [answer.text, answer.feedback])])
          expectUntouched(html);
      }),
    );
  });

  it('in worked solutions', () => {
    fc.assert(
      fc.property(nastyText, (line) => {
        const item = itemOf({ program: programOf('x = 1\n'), stem, interaction: plainChoice });
        const solution = { ...onDemand.solutionOf(item), paragraphs: [[text(line), code(line)]] };
        const [file] = moodle.write(quizOf([item]), { solutionOf: () => solution });
        const question = readMoodle(String(file?.content)).find(({ type }) => type === 'multichoice');
        expect(shownText(question?.generalFeedback ?? '')).toContain(`${line}${line}`);
        expectUntouched(question?.generalFeedback ?? '');
      }),
    );
  });

  it('in names of questions and categories, but for tags', () => {
    fc.assert(
      fc.property(nastyText, (title) => {
        const item = itemOf({ program: programOf('x = 1\n'), stem, interaction: plainChoice, title: [text(title)] });
        const { name, category } = readBack(item, title);
        const words = title.replace(/</g, '‹').replace(/>/g, '›').replace(/\s+/g, ' ').trim();
        expect(name).toBe(`1 ${words} K7Q2W9`.replace(/\s+/g, ' '));
        expect(category).toHaveLength(2);
      }),
    );
  });
});

describe('whatever the program prints, the key is right', () => {
  const lines = (key: readonly string[], wrong: readonly string[], feedback: string): Interaction => ({
    kind: 'lines',
    key,
    accept: [],
    expected: [{ answer: wrong, misconceptions: [], feedback: [text(feedback)] }],
    feedback: say`Right.`,
  });
  const printing = (interaction: Interaction) => itemOf({ program: programOf('print()\n'), stem, interaction });
  const trim = (line: string) => line.trim();

  it('on one line', () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, (key, wrong, feedback) => {
        const { type, answers } = readBack(printing(lines([key], [wrong], feedback)));
        expect(type).toBe('shortanswer');
        expect(answers[0]).toMatchObject({ text: trim(key), fraction: 1 });
        const found = answers.find(({ fraction }) => fraction === 0);
        if (answers.every(({ text: answer, fraction }) => fraction === 0 || answer !== trim(wrong))) {
          expect(found?.text).toBe(trim(wrong));
          expect(shownText(found?.feedback ?? '')).toBe(feedback);
        }
      }),
    );
  });

  it('on several lines', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.tuple(nastyLine, nastyText), { minLength: 2, maxLength: 4 })
          .filter((pairs) => pairs.some(([line]) => trim(line) !== '')),
        nastyText,
        (pairs, feedback) => {
          const key = pairs.map(([line]) => line);
          const question = readBack(
            printing(
              lines(
                key,
                pairs.map(([, wrong]) => wrong),
                feedback,
              ),
            ),
          );
          const typed = pairs.filter(([line]) => trim(line) !== '');
          expect(question.fields.map(({ answers }) => answers[0]?.text)).toEqual(typed.map(([line]) => trim(line)));
          for (const [index, [, wrong]] of typed.entries()) {
            const answer = question.fields[index]?.answers.find(({ text: found }) => found === trim(wrong));
            expect(answer).toBeDefined();
            if (answer?.fraction === 0) expect(shownText(answer.feedback)).toBe(feedback);
          }
          expect(
            runsOf(question.stem)
              .map(({ text: shown }) => shown)
              .join('')
              .match(/\{#\d+\}/g),
          ).toHaveLength(typed.length);
          expectUntouched(question.stem);
        },
      ),
    );
  });
});
