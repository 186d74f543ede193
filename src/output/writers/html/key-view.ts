import { plain } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import type { View } from '../../markup.js';
import type { AnswerSpace, KeyedAnswer, KeyedQuestion, SheetSolution } from '../../sheet.js';
import { htmlSentence, htmlText } from './escape.js';
import { figureView } from './figure-view.js';
import { optionView, questionView, tableView } from './question-view.js';

/** What the template of a question in the key reads: the question, every answer with what it means, the solution. */
export const keyedQuestionView = (keyed: KeyedQuestion, prefix: string) => ({
  ...questionView(keyed.question, prefix),
  key: keyView(keyed.key, keyed.question.answer),
  answers: answersOf(keyed),
  narrow: !('letters' in keyed.key) && keyed.feedback.every(({ answer }) => answer.length <= 6),
  solution: solutionView(keyed.solution),
  marker: keyed.marker === '' ? undefined : htmlText(keyed.marker),
});

function keyView(key: KeyedAnswer, space: AnswerSpace): View<'html'> {
  switch (key.kind) {
    case 'number':
      return { short: htmlText(key.key), ...acceptView(key.accept) };
    case 'lines':
      return { lines: htmlText(key.key.join('\n')), ...acceptView(key.accept) };
    case 'choice':
    case 'multiple':
      return { short: htmlText(key.letters.join(', ')) };
    case 'table':
      return space.kind === 'table' ? { tables: [tableView(space, key.cells)] } : {};
    case 'claim':
      return { short: htmlText(key.truth), reason: htmlSentence(key.reason) };
    case 'essay':
      return { points: key.points.map(htmlSentence) };
    default:
      return unreachable(key);
  }
}

const acceptView = (accept: readonly string[]): View<'html'> => ({
  accept: accept.length === 0 ? undefined : htmlText(accept.join(', ')),
});

function answersOf({ question: { answer }, feedback }: KeyedQuestion): readonly View<'html'>[] {
  const options = answer.kind === 'choice' || answer.kind === 'multiple' ? answer.options : [];
  return feedback.map(({ answer: given, right, sentence }) => {
    const option = options.find(({ letter }) => letter === given);
    return {
      ...(option === undefined ? { given: htmlText(given) } : optionView(option)),
      right,
      sentence: htmlSentence(sentence),
    };
  });
}

const solutionView = (solution: SheetSolution): View<'html'> => ({
  hasTable: solution.rows.length > 0,
  columns: solution.columns.map(htmlSentence),
  rows: solution.rows.map(({ line, cells }) => ({ line: htmlText(line), cells: cells.map(htmlSentence) })),
  paragraphs: solution.paragraphs.map(htmlSentence),
  hasFigures: solution.figures.length > 0,
  figures: solution.figures.map(figureView),
  answer: htmlSentence(solution.answer),
  remember: plain(solution.remember) === '' ? undefined : htmlSentence(solution.remember),
  tryIt: solution.tryIt === undefined ? undefined : htmlSentence(solution.tryIt),
});
