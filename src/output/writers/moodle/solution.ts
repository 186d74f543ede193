import type { Interaction, Item, Solution } from '../../../assessment/items/item.js';
import { plain, type Sentence } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { compose, concat } from '../../markup.js';
import { render } from '../../templates.js';
import { sheetWords } from '../../words.js';
import type { ImportOptions } from '../../writer.js';
import { type MoodleHtml, moodleBlock, moodleSentence, proseText, svgMarkup } from './escape.js';

/** The worked solution, shown after answering; undefined where there is nothing to say. */
export function generalFeedback(item: Item, { solutionOf, figuresOf }: ImportOptions): MoodleHtml | undefined {
  const right = feedbackOfParts(item.interaction);
  if (solutionOf === undefined) return right === undefined ? undefined : compose`<p>${moodleSentence(right)}</p>`;
  const solution = solutionOf(item);
  const { columns, rows, paragraphs, remember, tryIt } = solution;
  const figures = figuresOf === undefined ? [] : figuresOf(item, solution.figures);
  return render('moodle/solution', {
    right: right === undefined ? undefined : moodleSentence(right),
    heading: proseText(sheetWords.workedSolution),
    hasTable: rows.length > 0,
    columns: columns.map(moodleSentence),
    rows: rows.map(({ line, cells }) => ({ line: proseText(line), cells: cells.map(moodleSentence) })),
    paragraphs: paragraphs.map(moodleSentence),
    figures: figures.map(({ svg, text, caption }) => ({
      svg: svgMarkup(svg),
      text: proseText(text),
      caption: moodleSentence(caption),
    })),
    answerLabel: proseText(sheetWords.answer),
    answer: answerOf(item.interaction, solution),
    rememberLabel: proseText(sheetWords.remember),
    remember: plain(remember) === '' ? undefined : moodleSentence(remember),
    tryItLabel: proseText(sheetWords.tryIt),
    tryIt: tryIt === undefined ? undefined : moodleSentence(tryIt),
  });
}

/** The reason behind a right answer of several parts; every other kind shows it with the answer. */
function feedbackOfParts(interaction: Interaction): Sentence | undefined {
  switch (interaction.kind) {
    case 'lines':
      return interaction.key.length === 1 ? undefined : interaction.feedback;
    case 'table':
    case 'order':
    case 'match':
    case 'essay':
      return interaction.feedback;
    default:
      return undefined;
  }
}

/** Options are shuffled and have no letters in Moodle, so the answer of a choice is what the option says. */
function answerOf(interaction: Interaction, { answer }: Solution): MoodleHtml {
  switch (interaction.kind) {
    case 'number':
    case 'lines':
    case 'table':
    case 'order':
    case 'claim':
    case 'essay':
      return moodleSentence(answer);
    case 'match':
      return concat(
        interaction.left.map(
          (stem, index) =>
            compose<'moodle-html'>`${moodleSentence(stem)} → ${moodleSentence(interaction.right[interaction.key[index] ?? -1] ?? [])}`,
        ),
        '; ',
      );
    case 'choice':
    case 'multiple': {
      const keys = interaction.options.filter(({ isKey }) => isKey);
      return concat(
        keys.map(({ content }) => moodleBlock(content)),
        '; ',
      );
    }
    default:
      return unreachable(interaction);
  }
}
