import type { Expected, Interaction, Item } from '../assessment/items/item.js';
import type { Form, Question, Quiz } from '../assessment/quiz/quiz.js';
import { HeapsheetError, unreachable } from '../errors.js';
import type { AnswerKey, KeyedAnswer, KeyedQuestion, SheetQuestion, SheetSolution } from './sheet.js';
import { sheetWords } from './words.js';
import { letterOf, worksheetOf } from './worksheet.js';
import type { OnDemand } from './writer.js';

/**
 * The teacher's side of one form; solutions and figures are made here, on demand.
 * @throws HeapsheetError BAD_REQUEST when a single choice has not exactly one key.
 */
export function answerKeyOf(quiz: Quiz, form: Form, onDemand: OnDemand): AnswerKey {
  const worksheet = worksheetOf(quiz, form);
  return {
    worksheet,
    questions: worksheet.questions.map((sheet, index) => {
      const question = form.questions[index];
      if (question === undefined) throw new Error(`question ${index} is on the sheet but not on the form`);
      return keyedQuestion(question, sheet, onDemand);
    }),
  };
}

function keyedQuestion(question: Question, sheet: SheetQuestion, onDemand: OnDemand): KeyedQuestion {
  const { item } = question;
  const solution = onDemand.solutionOf(item);
  return {
    question: sheet,
    key: keyOf(question),
    feedback: feedbackOf(item.interaction),
    solution: sheetSolution(item, solution, onDemand),
    marker: solution.marker.map(({ answer, meaning }) => `${answer} = ${meaning}`).join(' · '),
  };
}

function sheetSolution(
  item: Item,
  solution: ReturnType<OnDemand['solutionOf']>,
  { figuresOf }: OnDemand,
): SheetSolution {
  const { columns, rows, paragraphs, answer, remember, tryIt } = solution;
  const figures = figuresOf(item, solution.figures);
  return { columns, rows, paragraphs, figures, answer, remember, ...(tryIt === undefined ? {} : { tryIt }) };
}

function keyOf({ item, label }: Question): KeyedAnswer {
  const { interaction } = item;
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
    default:
      return unreachable(interaction);
  }
}

const keyLetters = (options: readonly { readonly isKey: boolean }[]): readonly string[] =>
  options.flatMap(({ isKey }, index) => (isKey ? [letterOf(index)] : []));

/** A number as a learner writes it: plain digits, never `1e+21`. */
export const plainNumber = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(value);

/** Output lines in one line of text; what is not there is named. */
export const linesInOne = (lines: readonly string[]): string =>
  lines.length === 0 ? sheetWords.nothing : lines.map((line) => line || sheetWords.emptyLine).join(' / ');

function feedbackOf(interaction: Interaction): KeyedQuestion['feedback'] {
  switch (interaction.kind) {
    case 'choice':
    case 'multiple':
      return interaction.options.map(({ isKey, feedback }, index) => ({
        answer: letterOf(index),
        right: isKey,
        sentence: feedback,
      }));
    case 'number':
      return [
        { answer: plainNumber(interaction.key), right: true, sentence: interaction.feedback },
        ...interaction.expected.map(wrongAnswer),
      ];
    case 'lines':
      return [
        { answer: linesInOne(interaction.key), right: true, sentence: interaction.feedback },
        ...interaction.expected.map(wrongAnswer),
      ];
    default:
      return unreachable(interaction);
  }
}

const wrongAnswer = ({ answer, feedback }: Expected): KeyedQuestion['feedback'][number] => ({
  answer: typeof answer === 'number' ? plainNumber(answer) : linesInOne(answer),
  right: false,
  sentence: feedback,
});
