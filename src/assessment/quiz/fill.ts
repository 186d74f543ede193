import { questionTypes } from '../../content/questions/index.js';
import { topics } from '../../content/topics/index.js';
import { HeapsheetError } from '../../errors.js';
import { PYTHON_VERSIONS, type PythonVersion } from '../../machine/profiles/index.js';
import { constructsOf, shapeOf } from '../../machine/python/index.js';
import { type Permutation, Random, seededPermutation } from '../../random/index.js';
import { type Composed, compose, type InteractionKind, type ItemRecipe, posedAgain } from '../items/compose.js';
import { ordersThatMove } from '../items/option-order.js';
import type { Cell } from './cells.js';
import { encodeItem } from './code.js';
import { CODE_BOOK } from './code-book.js';
import type { QuizRequest, SectionRequest } from './request.js';
import type { Slot } from './slots.js';

const MOST_TRIES = 3000;

/** Where the order of positions and the surfaces come from: the seed, or an exam's secret. */
export interface Chooser {
  positions(size: number, purpose: string): Permutation;
  surface(form: string, slot: number): number;
  /** The stream that says where keys stand on a form. */
  keyPlaces(form: string): Random;
}

export function seedChooser(seed: string): Chooser {
  return {
    positions: (size, purpose) => seededPermutation(size, seed, purpose),
    surface: (form, slot) => new Random(seed, 'surface', form, slot).int(2 ** 16),
    keyPlaces: (form) => new Random(seed, 'key places', form),
  };
}

/** Items that a quiz already holds: none comes twice. */
export interface Used {
  readonly codes: Set<string>;
  readonly shapes: Set<string>;
  /** How far each cell's order of positions has been walked. */
  readonly walked: Map<string, number>;
  /** Excluded items are being replaced: none of them may come back. */
  replacing: boolean;
}

export const nothingUsed = (): Used => ({ codes: new Set(), shapes: new Set(), walked: new Map(), replacing: false });

/** What must be the same on every form of a slot. */
export interface Model {
  readonly minutes: number;
  readonly points: number;
  readonly kind: string;
  readonly codeLines: number;
}

/** One filled slot: the item on paper, and the same item as a learning platform asks it. */
export interface Filled {
  readonly slot: Slot;
  readonly paper: Composed;
  readonly recipe: ItemRecipe;
}

/**
 * Fills a slot with the next position of its cell that gives a good item nobody has had.
 * @throws HeapsheetError IMPOSSIBLE_REQUEST with the size of the space when it is exhausted
 */
export function fill(
  slot: Slot,
  form: string,
  request: QuizRequest,
  versions: readonly PythonVersion[],
  chooser: Chooser,
  used: Used,
  model: Model | undefined,
): Filled {
  const { topic, question, level, size } = slot.cell;
  const cell = `${topic.id}/${question.id}/${level}`;
  const positions = chooser.positions(size, cell);
  const surface = chooser.surface(form, slot.number);
  const keyPlaces = chooser.keyPlaces(form);
  const tried = Math.min(size, MOST_TRIES);
  const start = used.walked.get(cell) ?? 0;
  for (const strict of model ? [true, false] : [true]) {
    for (let step = 0; step < tried; step++) {
      const place = (start + step) % size;
      const position = positions.at(place);
      const filled = attempt(
        slot,
        request,
        versions,
        { position, surface, keyPlaces },
        used,
        strict ? model : undefined,
      );
      if (filled === undefined) continue;
      used.walked.set(cell, place + 1);
      return filled;
    }
  }
  throw new HeapsheetError(
    'IMPOSSIBLE_REQUEST',
    `no further item of ${topic.id}, ${question.id}, level ${level}: ${size} programs, ${used.codes.size} items already used`,
    slot.section.places.count ?? slot.section.place,
    'ask for fewer items or forms, or allow more topics, questions or levels',
  );
}

function attempt(
  slot: Slot,
  request: QuizRequest,
  versions: readonly PythonVersion[],
  { position, surface, keyPlaces }: { readonly position: number; readonly surface: number; readonly keyPlaces: Random },
  used: Used,
  model: Model | undefined,
): Filled | undefined {
  const { topic, question, level } = slot.cell;
  const shapeKey = `${topic.id}/${question.id}/${level}/${position}`;
  if (used.shapes.has(shapeKey)) return undefined;
  const interaction: InteractionKind = request.interaction;
  const order = 0;
  const recipe: ItemRecipe = {
    topic,
    question,
    level,
    versions,
    interaction,
    medium: 'paper',
    position,
    surface,
    order,
  };
  const code = codeOf(recipe);
  if (used.codes.has(code)) return undefined;
  const paper = compose(recipe, code);
  if (paper === undefined || !suits(paper, slot.section, request)) return undefined;
  const same = shapeOf(paper.item.program.body) + JSON.stringify(paper.item.ask.what);
  if (used.shapes.has(same) || (model && !matches(paper, model))) return undefined;
  used.shapes.add(shapeKey).add(same);
  used.codes.add(code);
  const filled = settled({ slot, paper, recipe }, keyPlaces);
  return request.exclude.includes(filled.paper.item.code) && used.replacing ? undefined : filled;
}

/** Orders the options so that the key stands where this paper wants it; sorted ones stay. */
function settled(filled: Filled, keyPlaces: Random): Filled {
  const { interaction } = filled.paper.item;
  if (interaction.kind !== 'choice' || interaction.fixedOrder) return filled;
  const count = interaction.options.length;
  const block = Math.floor((filled.slot.number - 1) / count);
  const places = keyPlaces.fork(count, block).shuffle(Array.from({ length: count }, (_, place) => place));
  const wanted = places[(filled.slot.number - 1) % count] ?? 0;
  const from = interaction.options.findIndex(({ isKey }) => isKey);
  const order = keyPlaces.fork('order', filled.slot.number).pick(ordersThatMove(count, from, wanted));
  const recipe = { ...filled.recipe, order };
  const paper = posedAgain(filled.paper, recipe, codeOf(recipe));
  return paper ? { ...filled, recipe, paper } : filled;
}

/** The code of an item: its recipe without the medium. */
export function codeOf(recipe: ItemRecipe): string {
  const { topic, question, level, versions, interaction, position, surface, order } = recipe;
  const [oldest, newest] = [versions[0], versions.at(-1)];
  if (oldest === undefined || newest === undefined) throw new RangeError('no version');
  return encodeItem(
    {
      epoch: 0,
      topic: topic.id,
      question: question.id,
      level,
      python: [oldest, newest],
      interaction,
      position,
      surface,
      order,
    },
    CODE_BOOK,
  );
}

const PROBES = 24;

/** Whether a few positions of the cell give an item that the request allows. */
export function mayFill(cell: Cell, section: SectionRequest, request: QuizRequest): boolean {
  const free = request.without.length === 0 && request.knows === undefined && section.misconceptions.length === 0;
  if (free) return true;
  const { topic, question, level, size } = cell;
  const positions = seededPermutation(size, 'probe');
  for (let step = 0; step < Math.min(size, PROBES); step++) {
    const position = positions.at(step);
    const interaction = request.interaction;
    const versions = request.python === 'any' ? PYTHON_VERSIONS : [request.python];
    const recipe: ItemRecipe = {
      topic,
      question,
      level,
      versions,
      interaction,
      medium: 'paper',
      position,
      surface: 0,
      order: 0,
    };
    const made = compose(recipe, 'probe');
    if (made && suits(made, section, request)) return true;
  }
  return false;
}

function suits({ item }: Composed, section: SectionRequest, request: QuizRequest): boolean {
  const constructs: ReadonlySet<string> = constructsOf(item.program.body);
  if (request.without.some((construct) => constructs.has(construct))) return false;
  if (request.knows && [...constructs].some((construct) => !request.knows?.includes(construct))) return false;
  const { misconceptions } = section;
  return misconceptions.length === 0 || misconceptions.some((id) => item.separates.includes(id));
}

function matches({ item }: Composed, model: Model): boolean {
  const { features, interaction, minutes, points } = item;
  return (
    interaction.kind === model.kind &&
    minutes === model.minutes &&
    points === model.points &&
    Math.abs((features.codeLines ?? 0) - model.codeLines) <= 1
  );
}

export function modelOf({ item }: Composed): Model {
  const { interaction, minutes, points, features } = item;
  return { kind: interaction.kind, minutes, points, codeLines: features.codeLines ?? 0 };
}

/** The content that a code's ids name. */
export const contentOf = (topic: string, question: string) => ({
  topic: topics.find(({ id }) => id === topic),
  question: questionTypes.find(({ id }) => id === question),
});
