import type { Random } from '../../random/index.js';

/** A scene of lists with numbers. */
export interface NumberScene {
  /** Names for lists of numbers. */
  readonly names: readonly string[];
  /** Names for lists of such lists. */
  readonly wholes: readonly string[];
  /** Names for a range. */
  readonly spans: readonly string[];
  /** Numbers that belong into the lists, all different. */
  readonly numbers: readonly number[];
  /** Name for a function that gets a list. */
  readonly verb: string;
}

interface Row {
  readonly names: string;
  readonly wholes: string;
  readonly spans: string;
  readonly verb: string;
}

const ROWS: readonly Row[] = [
  { names: 'scores points marks goals', wholes: 'league table', spans: 'rounds', verb: 'award' },
  { names: 'prices costs fees offers', wholes: 'bill receipt', spans: 'items', verb: 'charge' },
  { names: 'ages heights weights sizes', wholes: 'census record', spans: 'years', verb: 'note' },
  { names: 'steps miles laps trips', wholes: 'diary journal', spans: 'days', verb: 'walk' },
  { names: 'pages verses lines notes', wholes: 'volume book', spans: 'chapters', verb: 'read' },
  { names: 'seats rows doors floors', wholes: 'hall theatre', spans: 'nights', verb: 'book' },
  { names: 'eggs loaves buns pies', wholes: 'market kitchen', spans: 'weeks', verb: 'bake' },
  { names: 'goats sheep ducks mules', wholes: 'farm ranch', spans: 'valleys', verb: 'feed' },
  { names: 'coins stamps badges pins', wholes: 'album folder', spans: 'years', verb: 'collect' },
  { names: 'waves tides gusts storms', wholes: 'log report', spans: 'months', verb: 'measure' },
  { names: 'calls letters visits meetings', wholes: 'agenda plan', spans: 'days', verb: 'add' },
  { names: 'bricks tiles planks nails', wholes: 'wall house', spans: 'jobs', verb: 'lay' },
];

/** A scene of numbers with its names in random order. */
export function numberSceneFrom(random: Random): NumberScene {
  const scene = random.fork('scene').pick(ROWS);
  const mixed = (field: keyof Row): readonly string[] => random.fork(field).shuffle(scene[field].split(' '));
  return {
    names: mixed('names'),
    wholes: mixed('wholes'),
    spans: mixed('spans'),
    numbers: random.fork('numbers').sample(
      Array.from({ length: 89 }, (_, index) => 11 + index),
      16,
    ),
    verb: scene.verb,
  };
}
