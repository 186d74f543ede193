import { type Composed, compose, type InteractionKind } from '../../src/assessment/items/compose.js';
import type { Option } from '../../src/assessment/items/item.js';
import { textOf } from '../../src/assessment/items/lint/texts.js';
import { spaceOf } from '../../src/assessment/items/space.js';
import { type QuestionType, questionTypes } from '../../src/content/questions/index.js';
import { type Level, type Topic, topics } from '../../src/content/topics/index.js';
import { PYTHON_VERSIONS } from '../../src/machine/profiles/index.js';
import { seededPermutation } from '../../src/random/index.js';

/** One topic, question type and level that has programs. */
export interface Cell {
  readonly topic: Topic;
  readonly question: QuestionType;
  readonly level: Level;
  readonly size: number;
}

export const cells: readonly Cell[] = topics.flatMap((topic) =>
  questionTypes.flatMap((question) =>
    topic.levels
      .map((level) => ({ topic, question, level, size: spaceOf(topic, question, level).size }))
      .filter(({ size }) => size > 0),
  ),
);

/** Up to so many items of a cell, in an order of their own. */
export function itemsOf(cell: Cell, count: number, interaction: InteractionKind): readonly Composed[] {
  const { topic, question, level, size } = cell;
  const positions = seededPermutation(size, 'laws of items', topic.id);
  const found: Composed[] = [];
  for (let index = 0; index < size && found.length < count; index++) {
    const composed = compose(
      {
        topic,
        question,
        level,
        versions: PYTHON_VERSIONS,
        interaction,
        medium: interaction === 'choice' ? 'screen' : 'paper',
        position: positions.at(index),
        surface: index,
        order: 0,
      },
      'law',
    );
    if (composed !== undefined) found.push(composed);
  }
  return found;
}

/** A way to answer without understanding: indexes of the options it cannot tell apart; empty where it has no idea. */
export type Guesser = (composed: Composed, options: readonly Option[]) => readonly number[];

const texts = (options: readonly Option[]): readonly string[] => options.map(({ content }) => textOf(content));
const where = (all: readonly string[], wanted: string): readonly number[] =>
  all.flatMap((text, index) => (text === wanted ? [index] : []));

function best(values: readonly (number | undefined)[]): readonly number[] {
  const most = Math.max(...values.map((value) => value ?? -1));
  return most < 0 ? [] : values.flatMap((value, index) => (value === most ? [index] : []));
}

const numberIn = (text: string): number | undefined => {
  const found = /^(?:Line )?(\d+)$/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

const sourceOf = ({ item }: Composed): string => item.program.source;

export const guessers: Readonly<Record<string, Guesser>> = {
  'longest option': (_, options) => best(texts(options).map(({ length }) => length)),
  'largest number': (_, options) => best(texts(options).map(numberIn)),
  'middle number': (_, options) => {
    if (options.every(({ content }) => numberIn(textOf(content)) === undefined)) return [];
    return options.length === 3 ? [1] : [1, 2];
  },
  'last number in the code': (composed, options) => {
    const numbers = sourceOf(composed)
      .replaceAll(/"[^"]*"/g, '')
      .match(/\d+/g);
    return where(texts(options), numbers?.at(-1) ?? '');
  },
  'times the asked name occurs': (composed, options) => {
    const { object } = composed.item.ask;
    const line = sourceOf(composed).split('\n')[Number(String(object).split(':')[0]) - 1] ?? '';
    const name = /^(\w+) = /.exec(line)?.[1];
    const times = name && [...sourceOf(composed).matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;
    return where(texts(options), String(times));
  },
  'number of names': (composed, options) => {
    const names = new Set([...sourceOf(composed).matchAll(/^(\w+) = /gm)].map(([, name]) => name));
    return where(texts(options), String(names.size));
  },
  'line of the last del': (composed, options) => {
    const line =
      sourceOf(composed)
        .split('\n')
        .findLastIndex((text) => text.startsWith('del ')) + 1;
    return where(texts(options), `Line ${line}`);
  },
};

/** Share of the items that a guesser gets right, and that chance does. */
export function scoreOf(
  items: readonly Composed[],
  guesser: Guesser,
): { readonly score: number; readonly chance: number } {
  let score = 0;
  let chance = 0;
  for (const composed of items) {
    const { interaction } = composed.item;
    if (interaction.kind !== 'choice') continue;
    const { options } = interaction;
    const guessed = guesser(composed, options);
    chance += 1 / options.length;
    score +=
      guessed.length === 0
        ? 1 / options.length
        : guessed.filter((index) => options[index]?.isKey === true).length / guessed.length;
  }
  return { score: score / items.length, chance: chance / items.length };
}
