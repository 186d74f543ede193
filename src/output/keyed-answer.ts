import type { Expected, Interaction } from '../assessment/items/item.js';
import { blockText } from '../document/index.js';
import { HeapsheetError, unreachable } from '../errors.js';
import { letterOf } from './answer-space.js';
import type { KeyedAnswer, KeyedQuestion } from './sheet.js';
import { sheetWords } from './words.js';

/**
 * The right answer as a marker reads it; `label` names the item in an error.
 * @throws HeapsheetError BAD_REQUEST when a single choice has not exactly one key.
 */
export function keyedAnswerOf(interaction: Interaction, label: string): KeyedAnswer {
  switch (interaction.kind) {
    case 'number':
      return { kind: 'number', key: plainNumber(interaction.key), accept: interaction.accept };
    case 'lines':
      return {
        kind: 'lines',
        key: interaction.key,
        accept: interaction.accept.map((text) => linesInOne(text.split('\n'))),
      };
    case 'choice': {
      const [letter, ...others] = keyLetters(interaction.options);
      if (letter === undefined || others.length > 0)
        throw new HeapsheetError('BAD_REQUEST', `item ${label}: a single choice needs exactly one key`);
      return { kind: 'choice', letters: [letter] };
    }
    case 'multiple':
      return { kind: 'multiple', letters: keyLetters(interaction.options) };
    case 'table':
      return { kind: 'table', cells: interaction.key };
    case 'order':
      return { kind: 'table', cells: interaction.events.map(({ id }) => String(interaction.key.indexOf(id) + 1)) };
    case 'match':
      return { kind: 'table', cells: interaction.key.map(letterOf) };
    case 'claim':
      return { kind: 'claim', truth: truthWord(interaction.key), reason: interaction.reason };
    case 'essay':
      return { kind: 'essay', points: interaction.rubric.points };
    default:
      return unreachable(interaction);
  }
}

const truthWord = (truth: boolean): string => (truth ? sheetWords.true : sheetWords.false);

const keyLetters = (options: readonly { readonly isKey: boolean }[]): readonly string[] =>
  options.flatMap(({ isKey }, index) => (isKey ? [letterOf(index)] : []));

/** A number as a learner writes it: plain digits, never `1e+21`. */
export const plainNumber = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(value);

/** Output lines in one line of text; what is not there is named. */
export const linesInOne = (lines: readonly string[]): string =>
  lines.length === 0 ? sheetWords.nothing : lines.map((line) => line || sheetWords.emptyLine).join(' / ');

/** What every answer means: per option letter, or the right answer and the wrong ones that ideas predict. */
export function keyedFeedback(interaction: Interaction): KeyedQuestion['feedback'] {
  switch (interaction.kind) {
    case 'choice':
    case 'multiple':
      return interaction.options.map(({ isKey, feedback }, index) => ({
        answer: letterOf(index),
        right: isKey,
        sentence: feedback,
      }));
    case 'number':
    case 'lines':
    case 'table':
    case 'order':
      return [
        { answer: keyText(interaction), right: true, sentence: interaction.feedback },
        ...interaction.expected.map(({ answer, shown, feedback }) => ({
          answer: shown ?? answerText(interaction, answer),
          right: false,
          sentence: feedback,
        })),
      ];
    case 'match':
      return [{ answer: interaction.key.map(letterOf).join(' / '), right: true, sentence: interaction.feedback }];
    case 'claim':
      return [{ answer: truthWord(interaction.key), right: true, sentence: interaction.feedback }];
    case 'essay':
      return [{ answer: sheetWords.fullMarks, right: true, sentence: interaction.feedback }];
    default:
      return unreachable(interaction);
  }
}

/** The right answer in one line; that of a table stands in it. */
const keyText = (interaction: Extract<Interaction, { readonly key: Expected['answer'] }>): string =>
  interaction.kind === 'table' ? sheetWords.tableAbove : answerText(interaction, interaction.key);

/** An answer in one line: lines and cells with ` / ` between them, events with arrows. */
function answerText(interaction: Interaction, answer: Expected['answer']): string {
  if (typeof answer === 'number') return plainNumber(answer);
  if (interaction.kind === 'lines') return linesInOne(answer);
  if (interaction.kind !== 'order') return answer.join(' / ');
  const texts = new Map(interaction.events.map(({ id, content }) => [id, blockText(content)]));
  return answer.map((id) => texts.get(id) ?? id).join(' → ');
}
