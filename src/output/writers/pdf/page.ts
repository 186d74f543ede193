import { visible } from '../../markup.js';
import type { AnswerKey, Worksheet } from '../../sheet.js';
import { render, type SourceName, sourceOf, type TemplateName } from '../../templates.js';
import { minutesOf } from '../../words.js';
import { gridOf, keyedPage } from './key-page.js';
import { helperColumns } from './measure.js';
import { questionPage } from './question-page.js';
import { roomsOn } from './rooms.js';
import { lineRunsOf, runsOf } from './runs.js';
import type { TypstDocument } from './typst.js';
import { formOf, pageWords, pointsOf } from './words.js';

const SOURCES: readonly SourceName[] = [
  'pdf/answers.typ',
  'pdf/head.typ',
  'pdf/paper.typ',
  'pdf/question.typ',
  'pdf/sheets.typ',
  'pdf/solution.typ',
  'pdf/text.typ',
];

/** The sheet for learners as a Typst document; nothing in it depends on a key. */
export const worksheetDocument = (sheet: Worksheet): TypstDocument => documentOf('pdf/worksheet', worksheetData(sheet));

/** The teacher's side as a Typst document. */
export const answerKeyDocument = (key: AnswerKey): TypstDocument => documentOf('pdf/key', answerKeyData(key));

/** Both, each with pages counted on their own. */
export const withKeyDocument = (key: AnswerKey): TypstDocument =>
  documentOf('pdf/with-key', { sheet: worksheetData(key.worksheet), key: { ...answerKeyData(key), id: '2' } });

function worksheetData(sheet: Worksheet) {
  const { questions, rooms } = arranged(sheet);
  return {
    ...headOf(sheet),
    isKey: false,
    hasBox: sheet.box.length > 0 || sheet.helpers.length > 0,
    box: sheet.box.map(runsOf),
    gap: rooms.gap,
    moreRoom: rooms.more,
    questions: questions.map((question) => ({ ...question, key: undefined })),
  };
}

/** Pictures to draw in get less room where that keeps the sheet on one page. */
function arranged(sheet: Worksheet) {
  const pages = (tight: boolean) => {
    const questions = sheet.questions.map((question) => questionPage(question, sheet.paper, tight));
    return { questions, rooms: roomsOn(sheet, questions) };
  };
  const wide = pages(false);
  const tight = wide.rooms.onePage === 'surely' ? wide : pages(true);
  return tight.rooms.onePage === 'never' ? wide : tight;
}

/** Of the box only the classes are printed. */
function answerKeyData({ worksheet, questions }: AnswerKey) {
  return {
    ...headOf(worksheet),
    ...keyTitles(worksheet),
    isKey: true,
    hasBox: worksheet.helpers.length > 0,
    box: [],
    grid: gridOf(questions),
    questions: questions.map((keyed) => {
      const { sketch: _, ...asked } = keyed.question;
      const question = questionPage(asked, worksheet.paper);
      return { ...question, ...keyedPage(keyed, worksheet.paper, question.height) };
    }),
  };
}

function documentOf(template: TemplateName, page: object): TypstDocument {
  const main = `/${template}.typ`;
  return {
    main,
    files: {
      ...Object.fromEntries(SOURCES.map((name) => [`/${name}`, sourceOf(name)])),
      [main]: render<'typst'>(template, {}),
      '/data.json': JSON.stringify(page, (_, value: unknown) => value ?? null),
    },
  };
}

const headOf = (sheet: Worksheet) => ({
  id: '1',
  paper: sheet.paper === 'a4' ? 'a4' : 'us-letter',
  title: visible(sheet.title),
  fullTitle: titleOf(sheet, ', '),
  running: titleOf({ ...sheet, title: shortened(sheet.title) }, ' · '),
  course: sheet.course === undefined ? undefined : visible(sheet.course),
  instructions: sheet.instructions === undefined ? undefined : visible(sheet.instructions),
  form: sheet.form === undefined ? undefined : visible(sheet.form),
  facts: [pointsOf(sheet.points), minutesOf(sheet.minutes), visible(sheet.python)].join('  ·  '),
  points: String(sheet.points),
  helpers: sheet.helpers.map((lines) => lines.map(lineRunsOf)),
  helperColumns: helperColumns(sheet),
  colophon: visible(sheet.colophon),
  words: pageWords,
});

const keyTitles = (sheet: Worksheet) => ({
  fullTitle: `${pageWords.answerKey}: ${titleOf(sheet, ', ')}`,
  running: `${pageWords.answerKey} · ${titleOf({ ...sheet, title: shortened(sheet.title) }, ' · ')}`,
});

/** A title that leaves room for the name beside it. */
function shortened(title: string): string {
  const letters = [...title];
  return letters.length <= 56 ? title : `${letters.slice(0, 54).join('').trimEnd()} …`;
}

const titleOf = ({ title, form }: Pick<Worksheet, 'title' | 'form'>, separator: string): string =>
  visible(form === undefined ? title : `${title}${separator}${formOf(form)}`);
