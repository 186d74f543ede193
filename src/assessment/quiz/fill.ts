import { questionTypes } from '../../content/questions/index.js';
import { type Pattern, topics } from '../../content/topics/index.js';
import { HeapsheetError } from '../../errors.js';
import { PYTHON_VERSIONS, type PythonVersion } from '../../machine/profiles/index.js';
import { needsOf, shapeOf } from '../../machine/python/index.js';
import { type Permutation, Random, seededPermutation } from '../../random/index.js';
import {
  type Composed,
  compose,
  type InteractionKind,
  type ItemRecipe,
  posedAgain,
  sketchAt,
} from '../items/compose.js';
import type { Item } from '../items/item.js';
import { ordersThatMove } from '../items/option-order.js';
import { spaceOf } from '../items/space.js';
import type { Cell } from './cells.js';
import { encodeItem } from './code.js';
import { CODE_BOOK } from './code-book.js';
import { isReadable, lacking, limitsConstructs } from './knowledge.js';
import type { QuizRequest, SectionRequest } from './request.js';
import type { CellSlot, Slot } from './slots.js';

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

/** Fills a slot with the next position of its cell that gives a good item nobody has had; undefined where none does. */
export function fill(
  slot: CellSlot,
  form: string,
  request: QuizRequest,
  versions: readonly PythonVersion[],
  chooser: Chooser,
  used: Used,
  model: Model | undefined,
): Filled | undefined {
  const { topic, question, level, space } = slot.cell;
  const { size } = space;
  const cell = `${topic.id}/${question.id}/${level}`;
  const positions = chooser.positions(size, cell);
  const surface = chooser.surface(form, slot.number);
  const keyPlaces = chooser.keyPlaces(form);
  const { at } = spaceOf(topic, question, level);
  const readable = readablePatterns(slot.cell, request);
  const start = used.walked.get(cell) ?? 0;
  for (const strict of model ? [true, false] : [true]) {
    for (let step = 0, tries = 0; step < size && tries < MOST_TRIES; step++) {
      const place = (start + step) % size;
      const position = positions.at(place);
      if (readable !== undefined && !readable.has(at(position).pattern)) continue;
      tries++;
      const filled = attempt(
        slot,
        request,
        versions,
        { form, position, surface, keyPlaces },
        used,
        strict ? model : undefined,
      );
      if (filled === undefined) continue;
      used.walked.set(cell, place + 1);
      return filled;
    }
  }
  return undefined;
}

/** Why a slot cannot be filled: how large its space is, and what would widen it. */
export function exhausted(slot: CellSlot, used: Used): HeapsheetError {
  const { topic, question, level, space } = slot.cell;
  const { size } = space;
  return new HeapsheetError(
    'IMPOSSIBLE_REQUEST',
    `no further item of ${topic.id}, ${question.id}, level ${level}: ${size} programs, ${used.codes.size} items already used`,
    slot.section.places.count ?? slot.section.place,
    'ask for fewer items or forms, or allow more topics, questions or levels',
  );
}

function attempt(
  slot: CellSlot,
  request: QuizRequest,
  versions: readonly PythonVersion[],
  {
    form,
    position,
    surface,
    keyPlaces,
  }: { readonly form: string; readonly position: number; readonly surface: number; readonly keyPlaces: Random },
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
  const paper = composeReadable(recipe, code, request);
  if (paper === undefined || !separatesAny(paper, slot.section)) return undefined;
  const alike = likenesses(paper.item, form);
  if (alike.some((each) => used.shapes.has(each)) || (model && !matches(paper, model))) return undefined;
  for (const each of [shapeKey, ...alike]) used.shapes.add(each);
  used.codes.add(code);
  const filled = settled({ slot, paper, recipe }, keyPlaces, codeOf);
  return request.exclude.includes(filled.paper.item.code) && used.replacing ? undefined : filled;
}

/** What no two items share: of all forms the program up to names and values with what is asked, of one form each claim or term. */
function likenesses({ program, ask }: Item, form: string): readonly string[] {
  if (program.subject === undefined) return [shapeOf(program.body) + JSON.stringify(ask.what)];
  return program.subject.split(' ').map((id) => `about ${id} on ${form}`);
}

/** Orders the options so that the key stands where this paper wants it; sorted ones stay. */
export function settled(filled: Filled, keyPlaces: Random, encode: (recipe: ItemRecipe) => string): Filled {
  const { interaction } = filled.paper.item;
  if (interaction.kind !== 'choice' || interaction.fixedOrder) return filled;
  const count = interaction.options.length;
  const block = Math.floor((filled.slot.number - 1) / count);
  const places = keyPlaces.fork(count, block).shuffle(Array.from({ length: count }, (_, place) => place));
  const wanted = places[(filled.slot.number - 1) % count] ?? 0;
  const from = interaction.options.findIndex(({ isKey }) => isKey);
  const order = keyPlaces.fork('order', filled.slot.number).pick(ordersThatMove(count, from, wanted));
  const recipe = { ...filled.recipe, order };
  const paper = posedAgain(filled.paper, recipe, encode(recipe));
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

/** The patterns of a cell of which the class can read some programs; undefined where it can read all. */
function readablePatterns({ topic, question, level }: Cell, request: QuizRequest): ReadonlySet<Pattern> | undefined {
  if (!limitsConstructs(request)) return undefined;
  return new Set(spaceOf(topic, question, level).patterns.filter((pattern) => isReadable(pattern, request)));
}

/** Whether a few positions of the cell give an item that the request allows. */
export function mayFill(cell: Cell, section: SectionRequest, request: QuizRequest): boolean {
  const readable = readablePatterns(cell, request);
  if (readable === undefined && section.misconceptions.length === 0) return true;
  const { topic, question, level, space } = cell;
  const { size } = space;
  const { at } = spaceOf(topic, question, level);
  const versions = request.python === 'any' ? PYTHON_VERSIONS : [request.python];
  const positions = seededPermutation(size, 'probe');
  for (let step = 0, probes = 0; step < size && probes < PROBES; step++) {
    const position = positions.at(step);
    if (readable !== undefined && !readable.has(at(position).pattern)) continue;
    probes++;
    const { interaction } = request;
    const cellOfItem = { topic, question, level, versions, interaction, position } as const;
    const made = composeReadable({ ...cellOfItem, medium: 'paper', surface: 0, order: 0 }, 'probe', request);
    if (made && separatesAny(made, section)) return true;
  }
  return false;
}

/** The item at a position, unless its program needs what the class does not know: then nothing is run. */
function composeReadable(recipe: ItemRecipe, code: string, request: QuizRequest): Composed | undefined {
  if (limitsConstructs(request) && lacking(needsOf(sketchAt(recipe)), request).length > 0) return undefined;
  return compose(recipe, code);
}

function separatesAny({ item }: Composed, { misconceptions }: SectionRequest): boolean {
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
