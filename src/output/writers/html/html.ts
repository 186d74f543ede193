import { concat, markup } from '../../markup.js';
import type { AnswerKey, CodeLine, Worksheet } from '../../sheet.js';
import { render } from '../../templates.js';
import { minutesOf, pointsOf, sheetWords } from '../../words.js';
import type { SheetWriter } from '../../writer.js';
import { type Html, htmlSentence, htmlText, htmlToken } from './escape.js';
import { figureView } from './figure-view.js';
import { keyedQuestionView } from './key-view.js';
import { questionView } from './question-view.js';

/** One self-contained page per form: for learners without any answer in its source, for teachers with the key. */
export const html: SheetWriter = {
  kind: 'sheet',
  id: 'html',
  title: 'HTML: one offline page per form, on screen and in print',
  worksheet: (sheet, name) => ({ name: `${name}.html`, content: worksheetPage(sheet) }),
  answerKey: (key, name) => ({ name: `${name}.html`, content: keyPage(key) }),
  withKey: (key, name) => ({ name: `${name}.html`, content: bothPages(key) }),
};

const worksheetPage = (sheet: Worksheet): string => render('html/worksheet', worksheetView(sheet));

const keyPage = (key: AnswerKey): string => render('html/key', keyView(key, 'q'));

/** The sheet, and from the next page on its key; ids are told apart by their first letter. */
const bothPages = (key: AnswerKey): string =>
  render('html/with-key', {
    ...masthead(key.worksheet),
    pageTitle: htmlText(titleOf(key.worksheet)),
    sheet: worksheetView(key.worksheet),
    key: keyView(key, 'k'),
  });

const worksheetView = (sheet: Worksheet) => ({
  ...masthead(sheet),
  pageTitle: htmlText(titleOf(sheet)),
  questions: sheet.questions.map((question) => ({
    ...questionView(question, 'q'),
    sketch: question.sketch && figureView(question.sketch),
  })),
});

const keyView = ({ worksheet, questions }: AnswerKey, prefix: string) => ({
  ...masthead(worksheet),
  pageTitle: htmlText(`${sheetWords.answerKey}: ${titleOf(worksheet)}`),
  questions: questions.map((keyed) => keyedQuestionView(keyed, prefix)),
});

const titleOf = ({ title, form }: Worksheet): string =>
  form === undefined ? title : `${title}, ${sheetWords.form.toLowerCase()} ${form}`;

/** Head, box and foot of a page; every label it shows. */
const masthead = (sheet: Worksheet) => ({
  paper: markup<'html'>(sheet.paper === 'a4' ? 'A4' : 'letter'),
  title: htmlText(sheet.title),
  course: sheet.course === undefined ? undefined : htmlText(sheet.course),
  instructions: sheet.instructions === undefined ? undefined : htmlText(sheet.instructions),
  facts: factsOf(sheet),
  total: htmlText(String(sheet.points)),
  box: sheet.box.map(htmlSentence),
  helpers: sheet.helpers.map((lines) => ({ code: concat(lines.map(codeOf), '\n') })),
  hasHelpers: sheet.helpers.length > 0,
  colophon: htmlText(sheet.colophon),
  words,
});

const codeOf = ({ tokens }: CodeLine): Html => concat(tokens.map(htmlToken));

const factsOf = ({ form, points, minutes, python }: Worksheet): readonly Html[] =>
  [...(form === undefined ? [] : [`${sheetWords.form} ${form}`]), pointsOf(points), minutesOf(minutes), python].map(
    htmlText,
  );

const words = Object.fromEntries(Object.entries(sheetWords).map(([id, word]) => [id, htmlText(word)])) as Readonly<
  Record<keyof typeof sheetWords, Html>
>;
