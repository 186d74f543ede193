import { HeapsheetError } from '../../errors.js';
import { PYTHON_VERSIONS, type PythonVersion } from '../../machine/profiles/index.js';
import { Random } from '../../random/index.js';
import { compose, type Medium, posedAgain } from '../items/compose.js';
import type { Item, Solution } from '../items/item.js';
import { solutionAgain, solutionFrom } from '../items/solution.js';
import type { OwnProgram } from '../own/own-program.js';
import { decodeItem } from './code.js';
import { CODE_BOOK } from './code-book.js';
import {
  type Chooser,
  contentOf,
  exhausted,
  type Filled,
  fill,
  type Model,
  modelOf,
  nothingUsed,
  seedChooser,
} from './fill.js';
import { fillOwn } from './fill-own.js';
import { decodeOwn } from './own-code.js';
import type { Form, Question, Quiz } from './quiz.js';
import type { QuizRequest } from './request.js';
import { type ExamKey, examKey } from './secret.js';
import { type Slot, slotsOf } from './slots.js';

/** A quiz as paper asks it and as learning platforms ask it: the same items with the same labels. */
export interface MadeQuiz {
  readonly paper: Quiz;
  readonly screen: Quiz;
  /** Worked solutions of all its items. */
  readonly solutions: ReadonlyMap<Item, Solution>;
  /** The teacher's own programs that it asks about, each once. */
  readonly programs: readonly OwnProgram[];
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
  const versions = versionsOf(request.python);
  const slots = slotsOf(request, seed);
  const exam = request.use === 'exam' ? examFor(options) : undefined;
  const chooser = exam ? secretChooser(exam) : seedChooser(seed);
  const used = nothingUsed();
  const labels = Array.from({ length: request.forms }, (_, index) => String.fromCharCode(65 + index));
  const filled: Asked[][] = [];
  const solutions = new Map<Item, Solution>();
  const filledFor = (slot: Slot, form: string, model: Model | undefined): Filled => {
    if (slot.own !== undefined) return fillOwn(slot, slot.own, form, chooser, used);
    if (slot.cell === undefined) throw new Error(`slot ${slot.number} is for nothing`);
    for (const cell of model ? [slot.cell] : [slot.cell, ...slot.others]) {
      const made = fill({ ...slot, cell }, form, request, versions, chooser, used, model);
      if (made) return made;
    }
    throw exhausted({ ...slot, cell: slot.cell }, used);
  };
  const ask = (slot: Slot, form: string, number: number, model: Model | undefined): Asked =>
    asked(filledFor(slot, form, model), form, number, exam, solutions);
  let done = 0;
  for (const form of labels) {
    filled.push(
      slots.map((slot, index) => {
        const first = filled[0]?.[index];
        const made = ask(first?.slot ?? slot, form, index + 1, first?.model);
        options.progress?.(++done, slots.length * labels.length);
        return made;
      }),
    );
  }
  used.replacing = true;
  for (const [index, form] of labels.entries()) {
    const questions = filled[index] ?? [];
    for (const [place, { slot, paper, model }] of questions.entries()) {
      if (request.exclude.includes(paper.label)) questions[place] = ask(slot, form, place + 1, model);
    }
  }
  const formsFor = (medium: Medium): Form[] =>
    labels.map((label, index) => ({
      label,
      questions: (filled[index] ?? []).map((each) => each[medium]),
    }));
  const paper = formsFor('paper');
  const { title, course, instructions } = request;
  const programs = [...new Set(slots.flatMap(({ own }) => own?.program ?? []))];
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
  return { paper: { ...quiz, forms: paper }, screen: { ...quiz, forms: formsFor('screen') }, solutions, programs };
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

/** A question of a form on paper and on screen; what its program left behind is no longer kept. */
interface Asked {
  readonly slot: Slot;
  readonly paper: Question;
  readonly screen: Question;
  readonly model: Model;
}

function asked(
  { slot, paper, recipe }: Filled,
  form: string,
  number: number,
  exam: ExamKey | undefined,
  solutions: Map<Item, Solution>,
): Asked {
  const label = exam ? exam.label(form, number) : paper.item.code;
  const points = slot.points ?? paper.item.points;
  const again = posedAgain(paper, { ...recipe, medium: 'screen' }, paper.item.code) ?? paper;
  const onPaper: Item = { ...paper.item, code: label, points };
  const onScreen: Item = { ...again.item, code: label, points };
  const solution = solutionFrom(onPaper, paper);
  solutions.set(onPaper, solution).set(onScreen, solutionAgain(solution, onScreen, paper));
  return {
    slot,
    paper: { number, label, item: onPaper },
    screen: { number, label, item: onScreen },
    model: modelOf(paper),
  };
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
  if (decodeOwn(code) !== undefined)
    throw new HeapsheetError(
      'BAD_CODE',
      `${code} is an item about somebody's own program`,
      undefined,
      `add --program FILE.py, or --archive quiz.heapsheet`,
    );
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
