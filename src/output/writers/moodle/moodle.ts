import type { Quiz } from '../../../assessment/quiz/quiz.js';
import { plain } from '../../../document/index.js';
import { markup } from '../../markup.js';
import { render } from '../../templates.js';
import { sheetWords } from '../../words.js';
import { boxFor } from '../../worksheet.js';
import type { ImportOptions, ImportWriter } from '../../writer.js';
import { type PlacedQuestion, uniqueQuestions } from '../unique-questions.js';
import { categoryName, cdata, type MoodleXml, moodleSentence, nameText, plainCdata } from './escape.js';
import { moodleQuestion } from './question.js';

/**
 * Moodle XML: all items of all forms as one bank. With several forms every slot is a category of its own, so that a
 * quiz draws one random question from each; the build in the bank's name tells an old bank from a new one, since
 * Moodle never updates on import.
 */
export const moodle: ImportWriter = {
  kind: 'import',
  id: 'moodle',
  title: 'Moodle XML: a question bank with feedback and worked solutions',
  write(quiz, options) {
    const parts = split(slotBySlot(quiz), options.split);
    return parts.map((part, index) => ({
      name: parts.length === 1 ? 'moodle.xml' : `moodle-${padded(index + 1, parts.length)}.xml`,
      content: moodleFile(quiz, part, options, index === 0),
    }));
  },
};

/** All variants of the first slot, then of the second, and so on. */
function slotBySlot(quiz: Quiz): readonly PlacedQuestion[] {
  const slots = new Map<number, PlacedQuestion[]>();
  for (const placed of uniqueQuestions(quiz)) {
    const slot = slots.get(placed.question.number);
    if (slot === undefined) slots.set(placed.question.number, [placed]);
    else slot.push(placed);
  }
  return [...slots.entries()].sort(([one], [other]) => one - other).flatMap(([, questions]) => questions);
}

function split<T>(all: readonly T[], size = all.length): readonly (readonly T[])[] {
  if (all.length <= size) return [all];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}

const padded = (number: number, largest: number): string => String(number).padStart(String(largest).length, '0');

function moodleFile(quiz: Quiz, questions: readonly PlacedQuestion[], options: ImportOptions, first: boolean): string {
  const bank = `top/heapsheet/${categoryName(`${quiz.title} ${quiz.build}`)}`;
  const entries: MoodleXml[] = [category(bank)];
  if (first) entries.push(...wordsOf(quiz));
  const largest = Math.max(...quiz.forms.map((form) => form.questions.length));
  let current = 0;
  for (const { form, question } of questions) {
    const place = padded(question.number, largest);
    const title = plain(question.item.title);
    if (quiz.forms.length > 1 && question.number !== current)
      entries.push(category(`${bank}/${categoryName(`${place} ${title}`)}`));
    current = question.number;
    const name = `${quiz.forms.length > 1 ? form : ''}${place} ${title} ${question.label}`;
    entries.push(moodleQuestion({ quiz, question, name: nameText(name), options }));
  }
  return render('moodle/quiz', { entries });
}

const category = (path: string): MoodleXml => render('moodle/category', { path: plainCdata(path) });

/** The box of a sheet as a text that a teacher may put before the questions; nothing where it explains no words. */
function wordsOf(quiz: Quiz): readonly MoodleXml[] {
  const levels = quiz.forms.flatMap((form) => form.questions.map(({ item }) => item.level));
  const paragraphs = boxFor(levels, quiz).slice(0, 2);
  if (paragraphs.length < 2) return [];
  const text = paragraphs.map((paragraph) => `<p>${moodleSentence(paragraph)}</p>`).join('');
  return [render('moodle/description', { name: plainCdata(sheetWords.theWords), text: cdata(markup(text)) })];
}
