import { HeapsheetError } from '../../errors.js';
import { PYTHON_VERSIONS, type PythonVersion } from '../../machine/profiles/profile.js';
import type { Level } from '../items/item.js';
import { BitReader, BitWriter } from './bits.js';
import { checkValue, crockford, crockfordValues } from './crockford.js';

/** Everything an item is a function of. */
export interface ItemAddress {
  /** Number of the content's edition, from 0; a new one may read the other fields differently. */
  readonly epoch: number;
  readonly topic: string;
  readonly question: string;
  readonly level: Level;
  /** Oldest and newest version on which the key holds; the same twice for one version. */
  readonly python: readonly [oldest: PythonVersion, newest: PythonVersion];
  readonly interaction: string;
  /** Place in the numbered space of its cell, below 2^48. */
  readonly position: number;
  /** 32 bits that choose names, words and values. */
  readonly surface: number;
  /** Number of the order of the options; 0 where they are sorted or there are none. */
  readonly order: number;
}

/** What turns the numbers of a code into words. Lists only grow at their end as long as the epoch stays. */
export interface CodeBook {
  readonly epoch: number;
  /** The last release of every epoch before this one: `['1.4.2', '2.0.0']`. */
  readonly releases: readonly string[];
  readonly topics: readonly string[];
  readonly questions: readonly string[];
  readonly interactions: readonly string[];
}

/** The epoch is the first character, so that every release can read at least that. */
const EPOCHS = 'ABCDEFGHJKMNPQRSTVWXYZ';
const LONGEST = 31;
const OLDEST_MINOR = 11;
const SURFACE_WIDTHS = [8, 16, 24, 32];
const POSITION_WIDTHS = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48];

/**
 * The code of an item: 11 to 31 characters of Crockford's base 32, the first a letter, the last a check character.
 * @throws RangeError for a field outside its bounds, or an id that the book does not list: a bug.
 */
export function encodeItem(address: ItemAddress, book: CodeBook): string {
  const bits = new BitWriter();
  bits.writeGroups(placeIn(book.topics, address.topic), 5);
  bits.writeGroups(placeIn(book.questions, address.question), 5);
  bits.write(within(address.level - 1, 5), 3);
  const [oldest, newest] = address.python.map((version) => Number(version.slice(2)) - OLDEST_MINOR) as [number, number];
  bits.writeGroups((newest * (newest + 1)) / 2 + within(oldest, newest + 1), 4);
  bits.writeGroups(placeIn(book.interactions, address.interaction), 2);
  bits.writeGroups(within(address.order, 2 ** 15), 3);
  bits.writeSized(within(address.surface, 2 ** 32), SURFACE_WIDTHS);
  bits.writeSized(within(address.position, 2 ** 48), POSITION_WIDTHS);
  const letter = EPOCHS.charAt(within(address.epoch, EPOCHS.length));
  const values = crockfordValues(letter)?.concat(bits.fives()) ?? [];
  if (values.length >= LONGEST) throw new RangeError(`an item code of ${values.length + 1} characters`);
  return [...values, checkValue(values)].map(crockford).join('');
}

/**
 * The item that a code names. Lower case, dashes and blanks between groups, O for 0 and I or L for 1 are accepted.
 * @throws HeapsheetError BAD_CODE for a slip of the pen, or for another epoch, naming the release that knows it.
 */
export function decodeItem(text: string, book: CodeBook): ItemAddress {
  const values = checkedValues(text);
  const epoch = EPOCHS.indexOf(crockford(values[0] ?? 0));
  if (epoch !== book.epoch) throw otherEpoch(text, epoch, book);
  const bits = new BitReader(values.slice(1, -1));
  const topic = book.topics[bits.readGroups(5)];
  const question = book.questions[bits.readGroups(5)];
  const level = (bits.read(3) + 1) as Level;
  const python = pythonOf(bits.readGroups(4));
  const interaction = book.interactions[bits.readGroups(2)];
  const order = bits.readGroups(3);
  const surface = bits.readSized(SURFACE_WIDTHS);
  const position = bits.readSized(POSITION_WIDTHS);
  if (topic === undefined || question === undefined || interaction === undefined || python === undefined)
    throw unreadable(text);
  const address = { epoch, topic, question, level, python, interaction, position, surface, order };
  if (!isCanonical(address, values, book)) throw unreadable(text);
  return address;
}

/** Whether a text may be an item code: its characters, length and check character are right. */
export function looksLikeCode(text: string): boolean {
  try {
    return checkedValues(text).length > 0;
  } catch (error) {
    if (error instanceof HeapsheetError) return false;
    throw error;
  }
}

/** A code in groups of four, for print: `A3K7-0QWM-…`. */
export function groupCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

function checkedValues(text: string): readonly number[] {
  const values = crockfordValues(text);
  if (
    values === undefined ||
    values.length < 11 ||
    values.length > LONGEST ||
    !EPOCHS.includes(crockford(values[0] ?? 0))
  )
    throw unreadable(text);
  if (checkValue(values.slice(0, -1)) !== values.at(-1))
    throw new HeapsheetError(
      'BAD_CODE',
      `the item code ${text} has a wrong character, or two of them changed places`,
      undefined,
      'compare it with the sheet; it has no U, and O is read as 0, I and L as 1',
    );
  return values;
}

function unreadable(text: string): HeapsheetError {
  const hint = 'a code begins with a letter and has 11 to 31 letters and digits, as printed at the question';
  return new HeapsheetError('BAD_CODE', `${text} is not an item code`, undefined, hint);
}

function otherEpoch(text: string, epoch: number, { epoch: ours, releases }: CodeBook): HeapsheetError {
  const release = releases[epoch];
  if (epoch > ours || release === undefined)
    return new HeapsheetError(
      'BAD_CODE',
      `the item code ${text} was made by a newer release`,
      undefined,
      `npx heapsheet@latest item ${text}, or the quiz.heapsheet that was written with it`,
    );
  return new HeapsheetError(
    'BAD_CODE',
    `the item code ${text} was made by ${release}`,
    undefined,
    `npx heapsheet@${release} item ${text}, or the quiz.heapsheet that was written with it`,
  );
}

/** One item has one code: a level 8 or a needless zero is a misread code. */
function isCanonical(address: ItemAddress, values: readonly number[], book: CodeBook): boolean {
  try {
    return encodeItem(address, book) === values.map(crockford).join('');
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Undoes the numbering of pairs by triangles: (0,0) (0,1) (1,1) (0,2) … */
function pythonOf(number: number): ItemAddress['python'] | undefined {
  const newest = Math.floor((Math.sqrt(8 * number + 1) - 1) / 2);
  const versions = [number - (newest * (newest + 1)) / 2, newest].map((minor) =>
    PYTHON_VERSIONS.find((version) => version === `3.${minor + OLDEST_MINOR}`),
  );
  const [from, to] = versions;
  return from === undefined || to === undefined ? undefined : [from, to];
}

function placeIn(list: readonly string[], id: string): number {
  const index = list.indexOf(id);
  if (index < 0) throw new RangeError(`${id} has no number in the code book`);
  return index;
}

function within(value: number, bound: number): number {
  if (!(Number.isInteger(value) && value >= 0 && value < bound)) throw new RangeError(`${value} is not below ${bound}`);
  return value;
}
