import type { Random } from '../../random/index.js';

/** A scene of instances: each name is also its node's label. */
export interface NodeScene {
  readonly labels: readonly string[];
  /** Names for lists of nodes. */
  readonly groups: readonly string[];
  /** Names for dictionaries, and keys that fit. */
  readonly records: readonly string[];
  readonly keys: readonly string[];
  /** Attribute by which nodes refer to each other. */
  readonly link: string;
  /** Attribute by which a node refers to something that belongs to it. */
  readonly load: string;
  /** Words that describe a node, an attribute for a list of them, and a name for such a list. */
  readonly marks: readonly string[];
  readonly notes: string;
  readonly draft: string;
  /** A second name for a node, and a name for a weak reference. */
  readonly pick: string;
  readonly watch: string;
  /** What a line may print to tell where the program is. */
  readonly remark: string;
  /** Name for a function that creates nodes or gets them. */
  readonly verb: string;
}

interface Row {
  readonly labels: string;
  readonly groups: string;
  readonly records: string;
  readonly keys: string;
  readonly marks: string;
}

const ROWS: readonly Row[] = [
  {
    labels: 'oak elm fir ash yew',
    groups: 'grove wood',
    records: 'park chart',
    keys: 'north south',
    marks: 'tall old green young broad dry',
  },
  {
    labels: 'nile indus volga tagus congo',
    groups: 'basin journey',
    records: 'atlas survey',
    keys: 'east west',
    marks: 'long wide cold muddy deep calm',
  },
  {
    labels: 'java malta crete samoa bali',
    groups: 'route tour',
    records: 'diary guide',
    keys: 'June July',
    marks: 'warm small green rocky sandy wild',
  },
  {
    labels: 'owl heron kiwi finch ibis',
    groups: 'aviary park',
    records: 'diary census',
    keys: 'dawn dusk',
    marks: 'grey small quick shy loud brown',
  },
  {
    labels: 'etna fuji kenya teide logan',
    groups: 'hike ridge',
    records: 'guide sketch',
    keys: 'first last',
    marks: 'high steep white hot old remote',
  },
  {
    labels: 'ruby opal jade topaz amber',
    groups: 'chest display',
    records: 'bill inventory',
    keys: 'upper lower',
    marks: 'red clear rare heavy small bright',
  },
  {
    labels: 'lynx otter yak bison dingo',
    groups: 'herd zoo',
    records: 'census guide',
    keys: 'early late',
    marks: 'shy quick grey wild strong young',
  },
  {
    labels: 'mango fig lime kiwi pear',
    groups: 'basket crate',
    records: 'order stall',
    keys: 'noon night',
    marks: 'ripe sweet green soft sour fresh',
  },
  {
    labels: 'cumin sumac thyme anise ginger',
    groups: 'rack blend',
    records: 'menu diary',
    keys: 'mild hot',
    marks: 'mild sharp brown dried sweet fresh',
  },
  {
    labels: 'vega rigel deneb mira spica',
    groups: 'photo chart',
    records: 'atlas journal',
    keys: 'spring autumn',
    marks: 'bright near blue faint large young',
  },
  {
    labels: 'carp trout eel pike bream',
    groups: 'shoal net',
    records: 'diary menu',
    keys: 'lake river',
    marks: 'large quick silver young shy grey',
  },
  {
    labels: 'rose iris lily tulip daisy',
    groups: 'bunch vase',
    records: 'order garden',
    keys: 'front back',
    marks: 'white tall early pink sweet late',
  },
  {
    labels: 'oslo lima pune accra quito',
    groups: 'trip route',
    records: 'guide diary',
    keys: 'spring winter',
    marks: 'cold large busy green old quiet',
  },
  {
    labels: 'harp drum flute viola sitar',
    groups: 'band choir',
    records: 'poster archive',
    keys: 'opening finale',
    marks: 'loud old small wooden new heavy',
  },
];

const LINKS = ['peer', 'next', 'friend', 'partner', 'left', 'other'];
const PICKS = ['pick', 'favourite', 'sample', 'model', 'winner', 'example'];
const WATCHES = ['watch', 'probe', 'view', 'lookout', 'monitor'];
const REMARKS = ['ready', 'half-way', 'going on', 'nearly done'];
const VERBS = ['visit', 'check', 'add', 'enter', 'show', 'review'];
const NOTES = ['notes', 'tags', 'words', 'traits'];
const LOADS = ['item', 'gift', 'part', 'extra', 'piece'];

/** A scene of nodes with its words in random order. */
export function nodeSceneFrom(random: Random): NodeScene {
  const scene = random.fork('nodes').pick(ROWS);
  const mixed = (field: 'labels' | 'groups' | 'records' | 'keys' | 'marks'): readonly string[] =>
    random.fork(field).shuffle(scene[field].split(' '));
  const [notes = 'notes', draft = 'tags'] = random.fork('notes').shuffle(NOTES);
  const others = [scene.labels, scene.groups, scene.records].flatMap((row) => row.split(' '));
  const free = (names: readonly string[]): readonly string[] =>
    names.filter((name) => !others.some((other) => other[0] === name[0]));
  return {
    labels: mixed('labels'),
    groups: mixed('groups'),
    records: mixed('records'),
    keys: mixed('keys'),
    link: random.fork('link').pick(LINKS),
    load: random.fork('load').pick(LOADS),
    marks: mixed('marks'),
    notes,
    draft,
    pick: random.fork('pick').pick(free(PICKS)),
    watch: random.fork('watch').pick(free(WATCHES)),
    remark: random.fork('remark').pick(REMARKS),
    verb: random.fork('verb').pick(VERBS),
  };
}
