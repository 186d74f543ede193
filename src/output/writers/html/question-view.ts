import type { Table } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { filledRows } from '../../filled-table.js';
import { concat, markup, type View } from '../../markup.js';
import type { AnswerSpace, CodeLine, SheetOption, SheetQuestion } from '../../sheet.js';
import { pointsOf, sheetWords } from '../../words.js';
import { type Html, htmlOption, htmlSentence, htmlText, htmlToken } from './escape.js';

/** What the template of a question reads; `id` is a letter and its number, for ids and names in the page. */
export const questionView = (question: SheetQuestion, prefix: string) => ({
  id: markup<'html'>(`${prefix}${question.number}`),
  number: htmlText(String(question.number)),
  title: htmlText(question.title),
  points: htmlText(pointsOf(question.points)),
  outOf: htmlText(String(question.points)),
  stem: htmlSentence(question.stem),
  facts: question.lookup && lookupView(question.lookup),
  task: htmlSentence(question.task),
  label: htmlText(question.label),
  hasProgram: question.program.length > 0,
  hasClass: question.program.some(isOfClass),
  classLines: question.program.filter(isOfClass).map(lineView),
  lines: question.program.filter((line) => !isOfClass(line)).map(lineView),
  ...spaceView(question.answer),
});

/** A table to look up facts in. */
const lookupView = ({ head, rows }: Table): View<'html'> => {
  const rowView = ([what, value]: Table['head']) => ({ what: htmlSentence(what), value: htmlSentence(value) });
  return { head: rowView(head), rows: rows.map(rowView) };
};

/** Lines without numbers are a class that is shown with this program alone. */
const isOfClass = ({ number }: CodeLine): boolean => number === undefined;

/** A program line: its number stands in an attribute, so that it is neither copied nor part of the text. */
export const lineView = ({ number, tokens }: CodeLine, index: number): View<'html'> => ({
  newline: markup<'html'>(index === 0 ? '' : '\n'),
  number: number === undefined ? undefined : htmlText(String(number)),
  code: concat(tokens.map(htmlToken)),
});

export interface SpaceView {
  readonly number?: true;
  readonly ruled?: readonly Html[];
  readonly choice?: { readonly type: Html; readonly options: readonly View<'html'>[] };
  readonly tables?: readonly View<'html'>[];
  readonly claim?: {
    readonly isTrue: Html;
    readonly isFalse: Html;
    readonly reason: Html;
    readonly ruled: readonly Html[];
  };
  readonly drawing?: { readonly height: Html };
}

function spaceView(space: AnswerSpace): { readonly space: SpaceView & View<'html'> } {
  switch (space.kind) {
    case 'number':
      return { space: { number: true } };
    case 'lines':
      return { space: { ruled: numbersTo(space.count) } };
    case 'choice':
      return { space: { choice: { type: markup('radio'), options: space.options.map(optionView) } } };
    case 'multiple':
      return { space: { choice: { type: markup('checkbox'), options: space.options.map(optionView) } } };
    case 'table':
      return { space: { tables: [tableView(space)] } };
    case 'claim':
      return {
        space: {
          claim: {
            isTrue: htmlText(sheetWords.true),
            isFalse: htmlText(sheetWords.false),
            reason: htmlText(sheetWords.reason),
            ruled: numbersTo(space.lines),
          },
        },
      };
    case 'essay':
      return space.space === 'lines'
        ? { space: { ruled: numbersTo(space.size) } }
        : { space: { drawing: { height: htmlText(`${2 * space.size}rem`) } } };
    default:
      return unreachable(space);
  }
}

const numbersTo = (count: number): readonly Html[] =>
  Array.from({ length: count }, (_, index) => htmlText(String(index + 1)));

/** A table with blanks to write in; with `cells`, what stands there. */
export const tableView = (
  space: Extract<AnswerSpace, { readonly kind: 'table' }>,
  cells?: readonly string[],
): View<'html'> => ({
  columns: space.columns.map(htmlSentence),
  rows: filledRows(space, cells).map(({ head, cells: filled }) => ({
    head: htmlSentence(head),
    cells: filled.map(({ text, number }) => ({
      given: number === 0,
      filled: number > 0 && cells !== undefined,
      text: htmlText(text),
      blank: number > 0 && cells === undefined ? htmlText(`${sheetWords.blank} ${number}`) : undefined,
    })),
  })),
  hasBank: space.bank.length > 0,
  bank: space.bank.map(({ letter, content }) => ({
    letter: letter === undefined ? undefined : htmlText(letter),
    content: htmlSentence(content),
  })),
});

/** An option with its letter. */
export const optionView = ({ letter, content }: SheetOption) => ({
  letter: htmlText(letter),
  content: htmlOption(content),
});
