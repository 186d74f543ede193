import type { Table } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { concat, markup, type View } from '../../markup.js';
import type { AnswerSpace, CodeLine, SheetOption, SheetQuestion } from '../../sheet.js';
import { pointsOf } from '../../words.js';
import { type Html, htmlOption, htmlSentence, htmlText, htmlToken } from './escape.js';

/** What the template of a question reads; `id` is a letter and its number, for ids and names in the page. */
export const questionView = (question: SheetQuestion, prefix: string) => ({
  id: markup<'html'>(`${prefix}${question.number}`),
  number: htmlText(String(question.number)),
  title: htmlText(question.title),
  points: htmlText(pointsOf(question.points)),
  outOf: htmlText(String(question.points)),
  stem: htmlSentence(question.stem),
  lookup: question.lookup && lookupView(question.lookup),
  task: htmlSentence(question.task),
  label: htmlText(question.label),
  lines: question.program.map(lineView),
  ...spaceView(question.answer),
});

/** A table to look up facts in. */
const lookupView = ({ head, rows }: Table): View<'html'> => {
  const rowView = ([what, value]: Table['head']) => ({ what: htmlSentence(what), value: htmlSentence(value) });
  return { head: rowView(head), rows: rows.map(rowView) };
};

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
}

function spaceView(space: AnswerSpace): { readonly space: SpaceView & View<'html'> } {
  switch (space.kind) {
    case 'number':
      return { space: { number: true } };
    case 'lines':
      return { space: { ruled: Array.from({ length: space.count }, (_, index) => htmlText(String(index + 1))) } };
    case 'choice':
      return { space: { choice: { type: markup('radio'), options: space.options.map(optionView) } } };
    case 'multiple':
      return { space: { choice: { type: markup('checkbox'), options: space.options.map(optionView) } } };
    default:
      return unreachable(space);
  }
}

/** An option with its letter. */
export const optionView = ({ letter, content }: SheetOption) => ({
  letter: htmlText(letter),
  content: htmlOption(content),
});
