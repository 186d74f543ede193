import type { Composed } from '../items/compose.js';
import type { Option } from '../items/item.js';
import { textOf } from '../items/lint/texts.js';

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

/** Guessers by what they go by. */
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
