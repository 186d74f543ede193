import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/assessment/items/item.js';
import type { Quiz } from '../../../../src/assessment/quiz/quiz.js';
import { paragraph, say } from '../../../../src/document/index.js';
import type { ImportOptions } from '../../../../src/output/writer.js';
import { moodle } from '../../../../src/output/writers/moodle/moodle.js';
import { hiddenText, shownText } from '../../html-reader.js';
import { everyItem, itemOf, programOf } from '../../items.fixture.js';
import { type ReadQuestion, readMoodle } from '../../moodle-reader.js';
import { examOf, quizOf } from '../../quiz.fixture.js';
import { onDemand } from '../../solutions.fixture.js';

const textOf = (quiz: Quiz, options: ImportOptions = onDemand): string => {
  const [file, ...more] = moodle.write(quiz, options);
  if (file === undefined || more.length > 0 || typeof file.content !== 'string') throw new Error('one text expected');
  return file.content;
};

const read = (quiz: Quiz, options?: ImportOptions): readonly ReadQuestion[] =>
  readMoodle(textOf(quiz, options)).filter(({ type }) => type !== 'description');

const readItem = (item: Item, options?: ImportOptions): ReadQuestion => {
  const [question] = read(quizOf([item]), options);
  if (question === undefined) throw new Error('nothing was written');
  return question;
};

const every = read(quizOf());
const ofType = (type: string): ReadQuestion => {
  const question = every.find((one) => one.type === type);
  if (question === undefined) throw new Error(`no ${type}`);
  return question;
};

const linesItem = (part: Partial<Extract<Item['interaction'], { readonly kind: 'lines' }>>): Item =>
  itemOf({
    program: programOf('print()\n'),
    stem: say`What does this program print?`,
    points: 2,
    interaction: { kind: 'lines', key: ['1'], accept: [], expected: [], feedback: say`Right.`, ...part },
  });

describe('the moodle writer', () => {
  it('writes every kind of item', async () => {
    await expect(textOf(quizOf())).toMatchFileSnapshot('../../../golden/moodle.xml');
  });

  const xmllint = spawnSync('xmllint', ['--version']).error === undefined;
  it.skipIf(!xmllint)('is well-formed XML (needs xmllint)', () => {
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '-'], { input: textOf(quizOf()) });
    expect(`${status} ${stderr}`).toBe('0 ');
  });

  it('gives full marks to the key and none to any other option', () => {
    const marks = every.slice(0, 6).map(({ answers }) => answers.map(({ fraction }) => fraction));
    expect(marks).toEqual([[0, 1, 0], [1, 0, 0, 0], [0, 0, 1, 0], [], [1, 1, 0], [0.5, -0.5, 0.5, -0.5]]);
  });

  it('shuffles options, but never numbers and fixed words', () => {
    expect(every.slice(0, 6).map(({ shuffle }) => shuffle)).toEqual([
      true,
      undefined,
      false,
      undefined,
      undefined,
      true,
    ]);
  });

  it('marks stem and options with what a download still shows, and options by place only', () => {
    const { stem, answers } = ofType('multichoice');
    expect(stem.startsWith('<p hidden>hs:K7Q2W9</p>')).toBe(true);
    expect(answers.map(({ text }) => hiddenText(text))).toEqual(['[a]', '[b]', '[c]']);
  });

  it('keeps line numbers out of the text of the program', () => {
    const { stem } = ofType('multichoice');
    expect(stem).toMatch(/<pre aria-hidden="true"[^>]*>1\n2\n3\n4\n5<\/pre>/);
  });

  it('tags topic, level, question type, versions and ideas', () => {
    expect(ofType('numerical').tags).toEqual([
      'reference-counting',
      'level:3',
      'refcount-at-line',
      'python:3.11–3.15',
      'count-names-only',
      'del-destroys-object',
      'holder-once',
      'rebind-keeps-count',
      'adds-getrefcount-extra',
    ]);
  });

  it('answers expected wrong numbers with their feedback', () => {
    const { answers } = ofType('numerical');
    expect(answers.map(({ text, fraction }) => `${text}: ${fraction}`)).toEqual(['2: 1', '0: 0', '1: 0', '3: 0']);
    expect(shownText(answers[1]?.feedback ?? '')).toMatch(/^This would be right if only names counted/);
  });

  it('says the answer of a choice by its content, since letters are shuffled away', () => {
    const text = shownText(ofType('multichoice').generalFeedback);
    expect(text).toContain("Answer: ['Ana', 'Caro']");
    expect(text).not.toContain('B, ');
  });

  it('leaves out feedback and solutions where the teacher wants none', () => {
    const silent = read(quizOf(), { ...onDemand, feedback: 'none' });
    expect(silent.map(({ generalFeedback }) => generalFeedback)).toEqual(Array(everyItem.length).fill(''));
    expect(silent.flatMap(({ answers }) => answers.filter(({ feedback }) => feedback !== ''))).toEqual([]);
    expect(
      silent.flatMap(({ fields }) => fields.flatMap(({ answers }) => answers)).every(({ feedback }) => feedback === ''),
    ).toBe(true);
  });

  it('names no practice code and no seed in an exam', () => {
    const text = textOf(examOf(everyItem));
    for (const secret of ['autumn-2026', ...everyItem.map(({ code }) => code)]) expect(text).not.toContain(secret);
    expect(read(examOf(everyItem)).map(({ idnumber }) => idnumber)[0]).toBe('hs-A-7K3F0');
  });

  it('keeps the size of an item', () => {
    const bare = Buffer.byteLength(textOf(quizOf(), {})) / everyItem.length;
    const solved = Buffer.byteLength(textOf(quizOf(), { solutionOf: onDemand.solutionOf })) / everyItem.length;
    expect(bare).toBeLessThan(3000);
    expect(solved).toBeLessThan(5000);
  });
});

describe('other ways to answer', () => {
  const [trace, truths, order, match, claim, essay] = every.slice(6);

  const milk = ['["tea", "<milk>"]', "['tea', '<milk>']", '["tea","<milk>"]', "['tea','<milk>']"];

  it('are a field in every blank of a table, with what ideas would write there', () => {
    expect(trace?.fields.map(({ type, answers }) => [type, ...answers.map(({ text }) => text)])).toEqual([
      ['SHORTANSWER_C', '["tea"]', "['tea']"],
      ['SHORTANSWER_C', ...milk, '["tea"]', "['tea']"],
      ['SHORTANSWER_C', ...milk],
    ]);
    expect(trace?.points).toBe(3);
    expect(shownText(trace?.stem ?? '')).toContain('after line');
  });

  it('are a list in a blank that has only a few possible words', () => {
    expect(truths?.fields.map(({ type, answers }) => [type, ...answers.map(({ fraction }) => fraction)])).toEqual([
      ['MULTICHOICE', 1, 0],
      ['MULTICHOICE', 1, 0],
      ['MULTICHOICE', 0, 1],
      ['MULTICHOICE', 1, 0],
    ]);
  });

  it('are events in their right order', () => {
    expect(order?.type).toBe('ordering');
    expect(order?.answers.map(({ text }) => shownText(text).trim())).toEqual([
      'print("go")',
      'y is freed',
      'x is freed',
    ]);
  });

  it('are pairs, and partners that are left over', () => {
    expect(match?.pairs.map(({ stem, partner }) => [shownText(stem), partner])).toEqual([
      ['frame', 'the names of one running call'],
      ['heap', 'where objects are'],
      ['', 'a file on disk <tmp>'],
    ]);
  });

  it('are true or false, and a free answer with its rubric', () => {
    expect(claim?.answers.map(({ text, fraction }) => [text, fraction])).toEqual([
      ['true', 0],
      ['false', 1],
    ]);
    expect(essay?.type).toBe('essay');
  });
});

describe('output of several lines', () => {
  it('is one field a line with an equal share of the points', () => {
    const { fields, points } = ofType('cloze');
    expect(points).toBe(3);
    expect(
      fields.map(({ marks, answers }) => [marks, ...answers.map(({ text, fraction }) => `${text} ${fraction}`)]),
    ).toEqual([
      [1, "['x'] 1"],
      [1, "['x', '<y>'] 1", "['x','<y>'] 1", "['<y>'] 0"],
      [1, '{1} 1'],
    ]);
  });

  it('counts one mark a line where points cannot be shared evenly', () => {
    const { fields } = readItem(linesItem({ key: ['1', '2', '3'] }));
    expect(fields.map(({ marks }) => marks)).toEqual([1, 1, 1]);
  });

  it('shows an empty line instead of asking for it', () => {
    const { fields, stem } = readItem(linesItem({ key: ['1', '', '3'] }));
    expect(fields).toHaveLength(2);
    expect(shownText(stem)).toContain('(an empty line)');
  });

  it('accepts blanks where the program prints a tab', () => {
    const { answers } = readItem(linesItem({ key: ['a\tb'] }));
    expect(answers.filter(({ fraction }) => fraction === 1).map(({ text }) => text)).toEqual(['a\tb', 'a b']);
  });

  it('refuses what nobody can type', () => {
    expect(() => readItem(linesItem({ key: ['\x07'] }))).toThrow('nobody can type output line 1');
    expect(() => readItem(linesItem({ key: [] }))).toThrow('no output to type');
  });
});

describe('multiple response', () => {
  const ticking = (right: number): Item =>
    itemOf({
      program: programOf('x = 1\n'),
      stem: say`Which statements are true?`,
      interaction: {
        kind: 'multiple',
        fixedOrder: false,
        options: Array.from({ length: right + 1 }, (_, index) => ({
          id: String.fromCharCode(97 + index),
          content: paragraph(say`statement ${index}`),
          isKey: index > 0,
          feedback: say`So it is.`,
          misconceptions: [],
        })),
      },
    });

  it('takes as much for a wrong tick as it gives for a right one, with fractions that Moodle knows', () => {
    for (const right of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20]) {
      const [wrong, ...others] = readItem(ticking(right)).answers;
      expect(wrong?.fraction).toBe(-(others[0]?.fraction ?? 0));
    }
  });

  it('refuses a number of right options that Moodle has no fraction for', () => {
    expect(() => readItem(ticking(11))).toThrow('cannot share marks among 11');
  });
});

describe('the bank', () => {
  const six = everyItem.slice(0, 6);
  const [form] = quizOf(six).forms;
  const two: Quiz = quizOf(six, {
    title: 'Lists / dicts <2>',
    forms: ['A', 'B'].map((label) => ({
      label,
      questions: (form?.questions ?? []).map((question) => ({ ...question, label: `${question.label}${label}` })),
    })),
  });

  it('has a name that tells one build from another', () => {
    expect(every[0]?.category).toEqual(['heapsheet', 'Names, objects & reference counts 7f3a']);
  });

  it('gives every slot of several forms a category to draw from', () => {
    const slots = read(two).map(({ category, name }) => `${category.slice(1).join(' > ')}: ${name}`);
    expect(slots.slice(0, 3)).toEqual([
      'Lists / dicts ‹2› 7f3a > 1 Predict the output: A1 Predict the output K7Q2W9A',
      'Lists / dicts ‹2› 7f3a > 1 Predict the output: B1 Predict the output K7Q2W9B',
      'Lists / dicts ‹2› 7f3a > 2 Count the references: A2 Count the references M3X8T1A',
    ]);
  });

  it('holds an item of several forms once', () => {
    const [only] = two.forms;
    expect(read({ ...two, forms: only === undefined ? [] : [only, { ...only, label: 'B' }] })).toHaveLength(6);
  });

  it('is split into files of as many items as asked, each with its category', () => {
    const files = moodle.write(two, { split: 5 });
    expect(files.map(({ name }) => name)).toEqual(['moodle-1.xml', 'moodle-2.xml', 'moodle-3.xml']);
    const parts = files.map(({ content }) => readMoodle(String(content)).filter(({ type }) => type !== 'description'));
    expect(parts.map((questions) => questions.length)).toEqual([5, 5, 2]);
    for (const { category } of parts.flat()) expect(category).toHaveLength(3);
  });

  it('explains the words once, in a text of its own, where the sheet would', () => {
    const texts = readMoodle(textOf(quizOf())).filter(({ type }) => type === 'description');
    expect(texts.map(({ stem }) => shownText(stem).slice(0, 11))).toEqual(['A reference']);
    expect(readMoodle(textOf(examOf(six))).some(({ type }) => type === 'description')).toBe(false);
  });
});
