import type { Random } from '../../random/index.js';

/** Names that may refer to a number, a word or a list of words, with different first letters, and values for them. */
export interface ValueScene {
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** No number is a sum of two others, and no two pairs have the same sum. */
  readonly numbers: readonly number[];
}

const ROWS: readonly { readonly names: string; readonly words: string }[] = [
  { names: 'prize gift bonus token', words: 'pen map kite ball drum lamp' },
  { names: 'lunch dinner snack treat', words: 'rice bean corn leek plum okra' },
  { names: 'ticket label badge card', words: 'bus train tram ferry metro boat' },
  { names: 'stop goal turn pause', words: 'Lima Oslo Pune Accra Hanoi Quito' },
  { names: 'captain keeper striker winger', words: 'Ana Ben Caro Dev Emi Femi' },
  { names: 'mark grade score level', words: 'low fair good high top weak' },
  { names: 'room door hall floor', words: 'red teal ochre pink blue grey' },
  { names: 'host guest singer drummer', words: 'Ines Jun Kofi Lena Mei Nils' },
  { names: 'seed root leaf bud', words: 'fern rose lily moss ivy mint' },
  { names: 'coin stamp medal relic', words: 'harp lion ship star crown tower' },
  { names: 'choice answer guess reply', words: 'Mars Venus Titan Rhea Saturn Ceres' },
  { names: 'task job errand duty', words: 'sweep paint carry sort wash stack' },
  { names: 'pick vote wish hope', words: 'apple mango fig kiwi pear lime' },
  { names: 'signal flag code plate', words: 'alpha kilo tango oscar echo zulu' },
];

const NUMBERS: readonly (readonly number[])[] = [
  [3, 5, 11, 20, 40, 70],
  [2, 6, 13, 25, 50, 80],
  [4, 7, 15, 30, 60, 100],
];

/** A scene with its names, words and numbers in random order. */
export function valueSceneFrom(random: Random): ValueScene {
  const { names, words } = random.fork('scene').pick(ROWS);
  return {
    names: random.fork('names').shuffle(names.split(' ')),
    words: random.fork('words').shuffle(words.split(' ')),
    numbers: random.fork('numbers').shuffle(random.fork('pool').pick(NUMBERS)),
  };
}
