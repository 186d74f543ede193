import type { Interaction, Item } from '../../../assessment/items/item.js';
import type { Question, Quiz } from '../../../assessment/quiz/quiz.js';
import { HeapsheetError, unreachable } from '../../../errors.js';
import { plainNumber } from '../../keyed-answer.js';
import { compose, markup, type View } from '../../markup.js';
import { render } from '../../templates.js';
import { versionRange } from '../../worksheet.js';
import type { ImportOptions } from '../../writer.js';
import {
  cdata,
  codeText,
  literalStars,
  type MoodleHtml,
  type MoodleXml,
  moodleBlock,
  moodleSentence,
  nameText,
  plainCdata,
} from './escape.js';
import { lineFields } from './fields.js';
import { listOf, orderingOf, pairsOf } from './pairs.js';
import { generalFeedback } from './solution.js';
import { stemOf } from './stem.js';
import { tableFields } from './table-fields.js';
import { typedAnswers } from './typed-answers.js';

type Xml = View<'moodle-xml'>;

/** A question to write: where it stands, and how it is called in the bank. */
export interface QuestionToWrite {
  readonly quiz: Pick<Quiz, 'versions' | 'use'>;
  readonly question: Question;
  /** At most 255 characters; learners may see it in reports. */
  readonly name: string;
  readonly options: ImportOptions;
}

/**
 * One `<question>` element.
 * @throws HeapsheetError IMPOSSIBLE_REQUEST for what Moodle cannot carry: an answer nobody can type, a multiple
 * choice whose fractions are not on Moodle's list.
 */
export function moodleQuestion(toWrite: QuestionToWrite): MoodleXml {
  const { interaction } = toWrite.question.item;
  switch (interaction.kind) {
    case 'choice':
    case 'multiple':
      return render('moodle/multichoice', {
        ...frame(toWrite),
        single: flag(interaction.kind === 'choice'),
        shuffle: flag(!interaction.fixedOrder),
        answers: optionsOf(interaction, toWrite),
      });
    case 'number':
      return render('moodle/numerical', { ...frame(toWrite), answers: numbersOf(interaction, toWrite) });
    case 'lines':
      if (interaction.key.length === 1 && interaction.key[0]?.trim() !== '')
        return render('moodle/shortanswer', { ...frame(toWrite), answers: textsOf(interaction, toWrite) });
      return render('moodle/cloze', frame(toWrite, fieldsOf(interaction, toWrite)));
    case 'table':
      return render('moodle/cloze', frame(toWrite, tableFields(interaction, toWrite.options)));
    case 'order':
      return render('moodle/ordering', { ...frame(toWrite), ...orderingOf(interaction) });
    case 'match':
      return render('moodle/matching', { ...frame(toWrite), pairs: pairsOf(interaction) });
    case 'claim':
      return render('moodle/truefalse', {
        ...frame(toWrite),
        answers: [true, false].map((truth) => ({
          fraction: bare(truth === interaction.key ? '100' : '0'),
          truth: bare(String(truth)),
          feedback: toWrite.options.feedback === 'none' ? undefined : cdata(moodleSentence(interaction.feedback)),
        })),
      });
    case 'essay':
      return render('moodle/essay', {
        ...frame(toWrite),
        lines: bare(String(interaction.rubric.size)),
        attachments: bare(interaction.rubric.space === 'drawing' ? '1' : '0'),
        rubric: cdata(listOf(interaction.rubric.points)),
      });
    default:
      return unreachable(interaction);
  }
}

const flag = (value: boolean): MoodleXml => markup(String(value));
const bare = (text: string): MoodleXml => markup(text);

/** What every type of question has. */
function frame({ quiz, question, name, options }: QuestionToWrite, fields?: MoodleHtml): Xml {
  const { item, label } = question;
  const feedback = options.feedback === 'none' ? undefined : generalFeedback(item, options);
  return {
    name: plainCdata(name),
    stem: cdata(stemOf(question, quiz.versions, fields)),
    feedback: feedback === undefined ? undefined : cdata(feedback),
    points: bare(plainNumber(item.points)),
    id: plainCdata(nameText(`hs-${label}`, 100)),
    tags: tagsOf(item).map((tag) => plainCdata(nameText(tag, 50))),
  };
}

/** Topic, level, question type, versions, and the ideas that give a wrong answer. */
function tagsOf(item: Item): readonly string[] {
  const { interaction } = item;
  const wrong = 'options' in interaction ? interaction.options : 'expected' in interaction ? interaction.expected : [];
  const ideas = new Set(wrong.flatMap(({ misconceptions }) => misconceptions));
  return [item.topic, `level:${item.level}`, item.question, `python:${versionRange(item.versions)}`, ...ideas];
}

/** Share of the marks of one of n right ticks in percent, as Moodle's list of grades has them. */
const SHARES: ReadonlyMap<number, string> = new Map([
  [1, '100'],
  [2, '50'],
  [3, '33.33333'],
  [4, '25'],
  [5, '20'],
  [6, '16.66667'],
  [7, '14.28571'],
  [8, '12.5'],
  [9, '11.11111'],
  [10, '10'],
  [20, '5'],
]);

function optionsOf(
  { kind, options }: Extract<Interaction, { readonly kind: 'choice' | 'multiple' }>,
  { question, options: { feedback } }: QuestionToWrite,
): readonly Xml[] {
  const right = options.filter(({ isKey }) => isKey).length;
  const share = SHARES.get(right);
  if (share === undefined || (kind === 'choice' && right !== 1))
    throw new HeapsheetError(
      'IMPOSSIBLE_REQUEST',
      `item ${question.label}: Moodle cannot share marks among ${right} right options`,
    );
  const wrong = kind === 'choice' ? '0' : `-${share}`;
  return options.map((option) => ({
    fraction: bare(option.isKey ? share : wrong),
    text: cdata(compose`<span hidden>[${codeText(option.id)}]</span>${moodleBlock(option.content)}`),
    feedback: feedback === 'none' ? undefined : cdata(moodleSentence(option.feedback)),
  }));
}

function numbersOf(
  interaction: Extract<Interaction, { readonly kind: 'number' }>,
  { options: { feedback } }: QuestionToWrite,
): readonly Xml[] {
  const numbers = new Map([[interaction.key, { fraction: '100', sentence: interaction.feedback }]]);
  for (const { answer, feedback: sentence } of interaction.expected)
    if (typeof answer === 'number' && !numbers.has(answer)) numbers.set(answer, { fraction: '0', sentence });
  return [...numbers].map(([number, { fraction, sentence }]) => ({
    fraction: bare(fraction),
    text: bare(plainNumber(number)),
    feedback: feedback === 'none' ? undefined : cdata(moodleSentence(sentence)),
  }));
}

const fieldsOf = (
  interaction: Extract<Interaction, { readonly kind: 'lines' }>,
  { question: { item, label }, options }: QuestionToWrite,
): MoodleHtml => lineFields(interaction, { points: item.points, label, feedback: options.feedback !== 'none' });

function textsOf(
  interaction: Extract<Interaction, { readonly kind: 'lines' }>,
  { question, options: { feedback } }: QuestionToWrite,
): readonly Xml[] {
  return typedAnswers(interaction, 0, question.label).map(({ text, right, feedback: sentence }) => ({
    fraction: bare(right ? '100' : '0'),
    text: plainCdata(literalStars(text)),
    feedback: feedback === 'none' || sentence === undefined ? undefined : cdata(moodleSentence(sentence)),
  }));
}
