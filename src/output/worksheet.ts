import type { Level } from '../assessment/items/item.js';
import type { Form, Question, Quiz } from '../assessment/quiz/quiz.js';
import { plain, type Sentence } from '../document/index.js';
import { answerSpaceOf } from './answer-space.js';
import { tokensOf } from './highlight.js';
import type { SheetQuestion, Worksheet } from './sheet.js';
import { type ShownClasses, shownClassesOf } from './shown-classes.js';
import { sketchFigure, sketchFor } from './sketches.js';
import { boxText } from './words.js';

/** `3.11–3.15` for neighbours, `3.11, 3.13` otherwise; oldest first. */
export function versionRange(versions: readonly string[]): string {
  const first = versions[0] ?? '';
  const last = versions.at(-1) ?? '';
  if (versions.length < 2) return first;
  const minor = (version: string) => Number(version.slice(version.indexOf('.') + 1));
  const neighbours = minor(last) - minor(first) === versions.length - 1;
  return neighbours ? `${first}–${last}` : versions.join(', ');
}

/** One form as learners see it. Nothing in it depends on a key, but the ruled lines, which do not tell it. */
export function worksheetOf(quiz: Quiz, form: Form): Worksheet {
  const ruledLines = ruledLinesOf(quiz);
  const classes = shownClassesOf(form);
  return {
    title: quiz.title,
    ...(quiz.course === undefined ? {} : { course: quiz.course }),
    ...(quiz.instructions === undefined ? {} : { instructions: quiz.instructions }),
    ...(quiz.forms.length > 1 ? { form: form.label } : {}),
    python: `Python ${versionRange(quiz.versions)}`,
    points: total(form.questions.map(({ item }) => item.points)),
    minutes: total(form.questions.map(({ item }) => item.minutes)),
    paper: quiz.paper,
    box: boxOf(quiz, form),
    helpers: classes.inBox,
    questions: form.questions.map((question) => sheetQuestionOf(question, ruledLines, classes)),
    colophon: quiz.use === 'practice' ? `heapsheet ${quiz.release} · seed ${quiz.seed}` : `heapsheet ${quiz.release}`,
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** As much of the box as the easiest item needs; an exam explains no words. */
function boxOf(quiz: Quiz, form: Form): readonly Sentence[] {
  return boxFor(
    form.questions.map(({ item }) => item.level),
    quiz,
  );
}

/** The paragraphs of the box for items of these levels. */
export function boxFor(levels: readonly Level[], quiz: Pick<Quiz, 'use' | 'versions'>): readonly Sentence[] {
  const [reference, freed, programs] = boxText(versionRange(quiz.versions));
  const easiest = Math.min(...levels, 5);
  if (quiz.use === 'exam' || easiest > 3) return [programs];
  return easiest === 3 ? [reference, freed] : [reference, freed, programs];
}

/** The same for every question of every form: at least 4, one to two more than the longest output, even. */
function ruledLinesOf(quiz: Quiz): number {
  const outputs = quiz.forms.flatMap((form) =>
    form.questions.map(({ item }) => (item.interaction.kind === 'lines' ? item.interaction.key.length : 0)),
  );
  const longest = outputs.reduce((most, count) => Math.max(most, count), 0);
  return Math.max(4, 2 * Math.ceil((longest + 1) / 2));
}

function sheetQuestionOf({ number, item, label }: Question, ruledLines: number, classes: ShownClasses): SheetQuestion {
  const sketch = sketchFor(item);
  return {
    number,
    title: plain(item.title),
    points: item.points,
    minutes: item.minutes,
    stem: item.stem,
    ...(item.lookup === undefined ? {} : { lookup: item.lookup }),
    task: item.task,
    program:
      item.program.source === ''
        ? []
        : [...classes.before(item.program.prelude?.source), ...tokensOf(item.program.source)],
    answer: answerSpaceOf(item.interaction, ruledLines),
    ...(sketch === undefined ? {} : { sketch: sketchFigure(sketch) }),
    label,
  };
}
