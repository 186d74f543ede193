import { plain, type Table } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { filledRows } from '../../filled-table.js';
import { compose, concat, markup, type View } from '../../markup.js';
import type {
  AnswerKey,
  AnswerSpace,
  CodeLine,
  KeyedAnswer,
  KeyedQuestion,
  SheetQuestion,
  Worksheet,
} from '../../sheet.js';
import { render } from '../../templates.js';
import { minutesOf, pointsOf, sheetWords } from '../../words.js';
import type { SheetFile, SheetWriter } from '../../writer.js';
import {
  fenced,
  type Markdown,
  markdownBlock,
  markdownCode,
  markdownInline,
  markdownLine,
  markdownSentence,
  markdownText,
} from './escape.js';
import { FigureFiles } from './figures.js';

/** Markdown as GitHub shows it: programs as fenced blocks, worked solutions folded, pictures beside it as SVG files. */
export const md: SheetWriter = {
  kind: 'sheet',
  id: 'md',
  title: 'Markdown for GitHub: worksheet, and key with folded solutions',
  worksheet: (sheet, name) => fileOf(name, (figures) => [worksheetText(sheet, figures)]),
  answerKey: (key, name) => fileOf(name, (figures) => [keyText(key, figures)]),
  withKey: (key, name) => fileOf(name, (figures) => [worksheetText(key.worksheet, figures), keyText(key, figures)]),
};

/** A file, and beside it the pictures that its parts refer to. */
function fileOf(name: string, parts: (figures: FigureFiles) => readonly string[]): SheetFile {
  const figures = new FigureFiles(name);
  return { name: `${name}.md`, content: parts(figures).join('\n'), figures: figures.files };
}

function worksheetText(sheet: Worksheet, figures: FigureFiles): string {
  const questions = sheet.questions.map((question) => ({
    ...questionView(question),
    sketch: sketchView(question, figures),
  }));
  return render('markdown/worksheet', { ...head(sheet), isKey: false, questions });
}

function keyText({ worksheet, questions }: AnswerKey, figures: FigureFiles): string {
  const keyed = questions.map((question) => keyedView(question, figures));
  return render('markdown/key', { ...head(worksheet), isKey: true, questions: keyed });
}

/** The picture to draw in; there is nothing to draw in here, so its words stand in place of it where it is not seen. */
const sketchView = ({ number, sketch }: SheetQuestion, figures: FigureFiles): View<'markdown'> | undefined =>
  sketch && {
    caption: markdownSentence(sketch.caption),
    picture: figures.add(sketch, `question-${number}`, sketch.text),
  };

const head = (sheet: Worksheet) => ({
  title: markdownText(sheet.title),
  course: sheet.course === undefined ? undefined : markdownLine(sheet.course),
  facts: concat(factsOf(sheet).map(markdownText), ' · '),
  instructions: sheet.instructions === undefined ? undefined : markdownLine(sheet.instructions),
  box: sheet.box.map(markdownSentence),
  helpers: sheet.helpers.map((lines) => markup<'markdown'>(quoted(fenced(textOf(lines), 'python')))),
  hasHelpers: sheet.helpers.length > 0,
  colophon: markdownText(sheet.colophon),
  words,
});

const factsOf = ({ form, points, minutes, python }: Worksheet): readonly string[] => [
  ...(form === undefined ? [] : [`${sheetWords.form} ${form}`]),
  pointsOf(points),
  minutesOf(minutes),
  python,
];

const words = Object.fromEntries(Object.entries(sheetWords).map(([id, word]) => [id, markdownText(word)])) as Readonly<
  Record<keyof typeof sheetWords, Markdown>
>;

/** Lines of a block quote. */
const quoted = (block: string): string => block.replaceAll('\n', '\n> ');

const textOf = (lines: readonly CodeLine[]): string =>
  lines.map(({ tokens }) => tokens.map(({ text }) => text).join('')).join('\n');

/** A fenced block; undefined without lines. */
const codeOf = (lines: readonly CodeLine[]): Markdown | undefined =>
  lines.length === 0 ? undefined : fenced(textOf(lines), 'python');

const questionView = (question: SheetQuestion) => ({
  number: markup<'markdown'>(String(question.number)),
  title: markdownText(question.title),
  points: markdownText(pointsOf(question.points)),
  classCode: codeOf(question.program.filter(({ number }) => number === undefined)),
  code: codeOf(question.program.filter(({ number }) => number !== undefined)),
  stem: markdownSentence(question.stem),
  facts: question.lookup && lookupView(question.lookup),
  task: markdownInline(question.task),
  label: markdownCode(question.label),
  space: spaceView(question.answer),
});

const lookupView = ({ head, rows }: Table): View<'markdown'> => {
  const rowView = ([what, value]: Table['head']) => ({
    what: cell(markdownInline(what)),
    value: cell(markdownInline(value)),
  });
  return { head: rowView(head), rows: rows.map(rowView) };
};

function spaceView(space: AnswerSpace): View<'markdown'> {
  switch (space.kind) {
    case 'number':
      return { number: true };
    case 'lines':
      return { ruled: ruledBlock(space.count) };
    case 'choice':
    case 'multiple':
      return {
        options: space.options.map(({ letter, content }) => ({
          letter: markup<'markdown'>(letter),
          content: markdownBlock(content, '  '),
        })),
      };
    case 'table':
      return { tables: [tableView(space)] };
    case 'claim':
      return { claim: markdownText(`${sheetWords.true} / ${sheetWords.false}`), ruled: ruledBlock(space.lines) };
    case 'essay':
      return { ruled: ruledBlock(space.size) };
    default:
      return unreachable(space);
  }
}

const ruledBlock = (count: number): Markdown => fenced('\n'.repeat(count - 1), 'text');

/** A table with blanks; with `cells`, what stands there in bold. */
const tableView = (
  space: Extract<AnswerSpace, { readonly kind: 'table' }>,
  cells?: readonly string[],
): View<'markdown'> => ({
  columns: space.columns.map((column) => cell(markdownInline(column))),
  rows: filledRows(space, cells).map(({ head, cells: filled }) => ({
    head: cell(markdownInline(head)),
    cells: filled.map(({ text, number }) => {
      const shown = text === '' ? markup<'markdown'>('') : markdownCode(text);
      return cell(number > 0 && text !== '' ? compose`**${shown}**` : shown);
    }),
  })),
  hasBank: space.bank.length > 0,
  bank: space.bank.map(({ letter, content }) => ({
    letter: letter === undefined ? undefined : markup<'markdown'>(letter),
    content: markdownInline(content),
  })),
});

const keyedView = (keyed: KeyedQuestion, figures: FigureFiles) => ({
  ...questionView(keyed.question),
  key: keyView(keyed.key, keyed.question.answer),
  answers: keyed.feedback.map(({ answer, right, sentence }) => ({
    answer: cell(
      keyed.question.answer.kind === 'choice' || keyed.question.answer.kind === 'multiple'
        ? markdownText(answer)
        : markdownCode(answer),
    ),
    right,
    sentence: cell(markdownInline(sentence)),
  })),
  solution: solutionView(keyed, figures),
  marker: keyed.marker === '' ? undefined : markdownText(keyed.marker),
});

function keyView(key: KeyedAnswer, space: AnswerSpace): View<'markdown'> {
  const accept = 'accept' in key && key.accept.length > 0 ? concat(key.accept.map(markdownCode), ', ') : undefined;
  switch (key.kind) {
    case 'number':
      return { short: markdownText(key.key), accept };
    case 'lines':
      return { lines: fenced(key.key.join('\n'), 'text'), accept };
    case 'choice':
    case 'multiple':
      return { short: markdownText(key.letters.join(', ')) };
    case 'table':
      return space.kind === 'table' ? { tables: [tableView(space, key.cells)] } : {};
    case 'claim':
      return { short: markdownText(key.truth), reason: markdownInline(key.reason) };
    case 'essay':
      return { points: key.points.map(markdownInline) };
    default:
      return unreachable(key);
  }
}

/** A table cell is one line; its text holds no bare `|` (see `escape.ts`). */
const cell = (content: Markdown): Markdown => markup(content.trim());

const solutionView = ({ question, solution }: KeyedQuestion, figures: FigureFiles): View<'markdown'> => ({
  hasTable: solution.rows.length > 0,
  columns: solution.columns.map((column) => cell(markdownInline(column))),
  rows: solution.rows.map(({ line, cells }) => ({
    line: cell(markdownText(line)),
    cells: cells.map((sentence) => cell(markdownInline(sentence))),
  })),
  paragraphs: solution.paragraphs.map(markdownSentence),
  hasFigures: solution.figures.length > 0,
  figures: solution.figures.map((figure, index) => ({
    caption: markdownSentence(figure.caption),
    picture: figures.add(figure, `question-${question.number}-${index + 1}`),
    text: fenced(figure.text, 'text'),
  })),
  answer: markdownInline(solution.answer),
  remember: plain(solution.remember) === '' ? undefined : markdownInline(solution.remember),
  tryIt: solution.tryIt === undefined ? undefined : markdownInline(solution.tryIt),
});
