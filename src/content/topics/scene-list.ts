/** A small scene: one word each, different first letters, nothing that tells an answer. */
export interface Scene {
  /** Names for lists. */
  readonly names: readonly string[];
  /** Names for lists of such lists. */
  readonly wholes: readonly string[];
  /** Names for dictionaries, and keys that fit. */
  readonly records: readonly string[];
  readonly keys: readonly string[];
  /** Values that belong into the lists. */
  readonly words: readonly string[];
  /** Name for a function that gets a list. */
  readonly verb: string;
}

interface Row {
  readonly names: string;
  readonly wholes: string;
  readonly records: string;
  readonly keys: readonly string[];
  readonly words: string;
  readonly verb: string;
}

const ROWS: readonly Row[] = [
  {
    names: 'team squad bench crew',
    wholes: 'league union',
    records: 'fixture game',
    keys: ['home', 'away'],
    words: 'Ana Ben Caro Dev Emi Femi',
    verb: 'prepare',
  },
  {
    names: 'cup mug pot jug',
    wholes: 'tray shelf',
    records: 'order bill',
    keys: ['table 4', 'table 7'],
    words: 'tea milk mint cocoa honey ginger',
    verb: 'serve',
  },
  {
    names: 'bag kit purse sack',
    wholes: 'wagon trunk',
    records: 'locker depot',
    keys: ['left', 'right'],
    words: 'pen map rope lamp knife torch',
    verb: 'check',
  },
  {
    names: 'bed row plot corner',
    wholes: 'garden farm',
    records: 'survey diary',
    keys: ['north', 'south'],
    words: 'fern rose lily moss ivy mint',
    verb: 'water',
  },
  {
    names: 'band duo choir trio',
    wholes: 'festival stage',
    records: 'poster archive',
    keys: ['opening', 'finale'],
    words: 'harp drum flute horn viola sitar',
    verb: 'invite',
  },
  {
    names: 'dish bowl plate wok',
    wholes: 'menu lunch',
    records: 'recipe guide',
    keys: ['noon', 'night'],
    words: 'rice bean corn leek plum okra',
    verb: 'season',
  },
  {
    names: 'herd flock pack swarm',
    wholes: 'ranch zoo',
    records: 'census ledger',
    keys: ['east', 'west'],
    words: 'goat duck mule cow ibis yak',
    verb: 'feed',
  },
  {
    names: 'queue party group crowd',
    wholes: 'hall office',
    records: 'shift diary',
    keys: ['early', 'late'],
    words: 'Ines Jun Kofi Lena Mei Nils',
    verb: 'greet',
  },
  {
    names: 'palette jar tin kit',
    wholes: 'studio box',
    records: 'design legend',
    keys: ['sky', 'sea'],
    words: 'red teal ochre pink blue grey',
    verb: 'use',
  },
  {
    names: 'tour cruise route walk',
    wholes: 'atlas journal',
    records: 'guide plan',
    keys: ['spring', 'autumn'],
    words: 'Nile Indus Niger Volga Tana Rhine',
    verb: 'review',
  },
  {
    names: 'parcel bundle crate folder',
    wholes: 'library museum',
    records: 'index ticket',
    keys: ['upper', 'lower'],
    words: 'poem novel fable essay story play',
    verb: 'read',
  },
  {
    names: 'trip march ride voyage',
    wholes: 'holiday season',
    records: 'notebook calendar',
    keys: ['June', 'July'],
    words: 'Lima Oslo Pune Accra Hanoi Quito',
    verb: 'announce',
  },
  {
    names: 'group club desk panel',
    wholes: 'school university',
    records: 'timetable roster',
    keys: ['Monday', 'Friday'],
    words: 'Amir Bea Chen Dora Ely Fatou',
    verb: 'welcome',
  },
  {
    names: 'basket crate net punnet',
    wholes: 'stall market',
    records: 'receipt offer',
    keys: ['morning', 'evening'],
    words: 'apple mango fig kiwi pear lime',
    verb: 'weigh',
  },
  {
    names: 'chest drawer tub hamper',
    wholes: 'attic nursery',
    records: 'survey inventory',
    keys: ['spring', 'winter'],
    words: 'kite ball doll robot puzzle marble',
    verb: 'tidy',
  },
  {
    names: 'chart photo sketch film',
    wholes: 'exhibit museum',
    records: 'diary news',
    keys: ['dawn', 'dusk'],
    words: 'Mars Venus Titan Rhea Saturn Ceres',
    verb: 'study',
  },
  {
    names: 'toolbox rack vest kit',
    wholes: 'shed garage',
    records: 'loan bill',
    keys: ['spare', 'main'],
    words: 'drill chisel hammer pliers rasp plane',
    verb: 'lend',
  },
  {
    names: 'batch tin rack oven',
    wholes: 'window kitchen',
    records: 'diary sale',
    keys: ['dawn', 'noon'],
    words: 'naan pita roti bagel bun injera',
    verb: 'bake',
  },
];

const words = (row: string): readonly string[] => row.split(' ');

export const SCENES: readonly Scene[] = ROWS.map((row) => ({
  names: words(row.names),
  wholes: words(row.wholes),
  records: words(row.records),
  keys: row.keys,
  words: words(row.words),
  verb: row.verb,
}));
