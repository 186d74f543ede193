import { HeapsheetError } from '../../errors.js';
import { PYTHON_VERSIONS, type PythonVersion } from '../../machine/profiles/index.js';
import { Random } from '../../random/index.js';
import { compose, type Medium, posedAgain } from '../items/compose.js';
import type { Item, Solution } from '../items/item.js';
import { solutionFor } from '../items/solution.js';
import { decodeItem } from './code.js';
import { type Chooser, CODE_BOOK, contentOf, type Filled, fill, modelOf, nothingUsed, seedChooser } from './fill.js';
import type { Form, Question, Quiz } from './quiz.js';
import type { QuizRequest } from './request.js';
import { type ExamKey, examKey } from './secret.js';
import { slotsOf } from './slots.js';

/** A quiz as paper asks it and as learning platforms ask it: the same items with the same labels. */
export interface MadeQuiz {
  readonly paper: Quiz;
  readonly screen: Quiz;
}

export interface MakeOptions {
  readonly seed: string;
  readonly release: string;
  /** The text of the secret file; needed for an exam. */
  readonly secret?: string;
  readonly progress?: (done: number, total: number) => void;
}

/** Versions a key must hold on. */
export function versionsOf(python: QuizRequest['python']): readonly PythonVersion[] {
  return python === 'any' ? PYTHON_VERSIONS : [python];
}

/**
 * Makes a quiz. The same request and seed (or secret) give the same quiz.
 * @throws HeapsheetError IMPOSSIBLE_REQUEST when there are not enough different items
 */
export function makeQuiz(request: QuizRequest, options: MakeOptions): MadeQuiz {
  const { seed, release } = options;
  const slots = slotsOf(request, seed);
  const versions = versionsOf(request.python);
  const exam = request.use === 'exam' ? examFor(options) : undefined;
  const chooser = exam ? secretChooser(exam) : seedChooser(seed);
  const used = nothingUsed();
  const labels = Array.from({ length: request.forms }, (_, index) => String.fromCharCode(65 + index));
  const filled: Filled[][] = [];
  let done = 0;
  for (const form of labels) {
    filled.push(
      slots.map((slot, index) => {
        const first = filled[0]?.[index];
        const made = fill(slot, form, request, versions, chooser, used, first && modelOf(first.paper));
        options.progress?.(++done, slots.length * labels.length);
        return made;
      }),
    );
  }
  used.replacing = true;
  for (const [index, form] of labels.entries()) {
    const questions = filled[index] ?? [];
    for (const [place, { slot, paper }] of questions.entries()) {
      if (!request.exclude.includes(exam ? exam.label(form, place + 1) : paper.item.code)) continue;
      questions[place] = fill(slot, form, request, versions, chooser, used, modelOf(paper));
    }
  }
  const formsFor = (medium: Medium): Form[] =>
    labels.map((label, index) => ({
      label,
      questions: (filled[index] ?? []).map((each, place) => questionOf(each, label, place + 1, medium, exam)),
    }));
  const paper = formsFor('paper');
  const { title, course, instructions } = request;
  const quiz: Omit<Quiz, 'forms'> = {
    title,
    ...(course === undefined ? {} : { course }),
    ...(instructions === undefined ? {} : { instructions }),
    seed,
    use: request.use,
    versions,
    paper: request.paper,
    release,
    build: buildOf(paper),
  };
  return { paper: { ...quiz, forms: paper }, screen: { ...quiz, forms: formsFor('screen') } };
}

function examFor({ secret, seed }: MakeOptions): ExamKey {
  if (secret === undefined) {
    throw new HeapsheetError('BAD_REQUEST', 'an exam needs a secret', undefined, 'heapsheet init makes quiz.secret');
  }
  return examKey(secret, seed);
}

function secretChooser(exam: ExamKey): Chooser {
  const surfaces = exam.cipher(2 ** 16, 'surfaces');
  return {
    positions: (size, purpose) => exam.cipher(size, purpose),
    surface: (form, slot) => surfaces.at((form.charCodeAt(0) * 257 + slot) % surfaces.size),
    keyPlaces: (form) => new Random('key places', exam.idNumber(`key places ${form}`)),
  };
}

function questionOf(filled: Filled, form: string, number: number, medium: Medium, exam: ExamKey | undefined): Question {
  const { slot, paper, recipe } = filled;
  const label = exam ? exam.label(form, number) : paper.item.code;
  const composed = medium === 'paper' ? paper : posedAgain(paper, { ...recipe, medium }, paper.item.code);
  const item = (composed ?? paper).item;
  return { number, label, item: { ...item, code: label, points: slot.points ?? paper.item.points } };
}

/** Changes with the items: names pools in a learning platform. */
function buildOf(forms: readonly Form[]): string {
  const codes = forms.flatMap(({ questions }) => questions.map(({ label }) => label));
  return new Random('build', ...codes).bits32().toString(36).padStart(7, '0').slice(-7);
}

/**
 * The item of a practice code.
 * @throws HeapsheetError BAD_CODE
 */
export function itemOf(code: string, medium: Medium = 'paper'): Item {
  const address = decodeItem(code, CODE_BOOK);
  const { topic, question } = contentOf(address.topic, address.question);
  const [oldest, newest] = address.python;
  const versions = PYTHON_VERSIONS.slice(PYTHON_VERSIONS.indexOf(oldest), PYTHON_VERSIONS.indexOf(newest) + 1);
  const interaction = address.interaction as 'auto' | 'open' | 'choice';
  const { level, position, surface, order } = address;
  const made =
    topic &&
    question &&
    compose({ topic, question, level, versions, interaction, medium, position, surface, order }, code);
  if (!made) throw new HeapsheetError('BAD_CODE', `the code ${code} leads to no item of this release`);
  return made.item;
}

/** The worked solution of an item. */
export const solutionOf = (item: Item): Solution => solutionFor(item);
