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
  /** Names for instances that refer to one list. */
  readonly things: readonly string[];
  /** Name for a function that gets a list. */
  readonly verb: string;
}

interface Row {
  readonly names: string;
  readonly wholes: string;
  readonly spans: string;
  readonly things: string;
  readonly verb: string;
}

const ROWS: readonly Row[] = [
  {
    names: 'scores points marks goals',
    wholes: 'league table',
    spans: 'rounds lives',
    things: 'cup duel',
    verb: 'award',
  },
  {
    names: 'prices costs fees offers',
    wholes: 'bill receipt',
    spans: 'items hours',
    things: 'sale deal',
    verb: 'charge',
  },
  {
    names: 'ages heights weights sizes',
    wholes: 'census record',
    spans: 'years zones',
    things: 'girl boy',
    verb: 'note',
  },
  {
    names: 'steps miles laps trips',
    wholes: 'diary journal',
    spans: 'days bends',
    things: 'walk ride',
    verb: 'hike',
  },
  {
    names: 'pages verses lines notes',
    wholes: 'volume book',
    spans: 'chapters parts',
    things: 'saga ode',
    verb: 'read',
  },
  {
    names: 'seats rows doors floors',
    wholes: 'hall theatre',
    spans: 'nights visits',
    things: 'gate exit',
    verb: 'book',
  },
  {
    names: 'eggs loaves buns pies',
    wholes: 'market kitchen',
    spans: 'weeks hours',
    things: 'tray cart',
    verb: 'bake',
  },
  {
    names: 'goats sheep ducks mules',
    wholes: 'farm ranch',
    spans: 'valleys acres',
    things: 'barn pen',
    verb: 'feed',
  },
  {
    names: 'coins stamps badges pins',
    wholes: 'album folder',
    spans: 'years zones',
    things: 'tin vase',
    verb: 'collect',
  },
  {
    names: 'waves tides gusts storms',
    wholes: 'log report',
    spans: 'months depths',
    things: 'bay pier',
    verb: 'measure',
  },
  {
    names: 'calls letters visits meetings',
    wholes: 'agenda plan',
    spans: 'days bends',
    things: 'desk team',
    verb: 'add',
  },
  { names: 'bricks tiles planks nails', wholes: 'wall house', spans: 'jobs hooks', things: 'roof shed', verb: 'lay' },
];

/** A scene of numbers with its names in random order. */
export function numberSceneFrom(random: Random): NumberScene {
  const scene = random.fork('scene').pick(ROWS);
  const mixed = (field: keyof Row): readonly string[] => random.fork(field).shuffle(scene[field].split(' '));
  return {
    names: mixed('names'),
    wholes: mixed('wholes'),
    spans: mixed('spans'),
    things: mixed('things'),
    numbers: random.fork('numbers').sample(
      Array.from({ length: 89 }, (_, index) => 11 + index),
      16,
    ),
    verb: scene.verb,
  };
}
