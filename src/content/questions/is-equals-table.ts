import { code, codeBlock, paragraph, type Sentence, say } from '../../document/index.js';
import {
  aliasGroups,
  type Moment,
  ranThrough,
  type Snapshot,
  snapshotAt,
  type Trace,
  valueText,
} from '../../machine/trace/index.js';
import { namesOfData } from './data-names.js';
import { plainMoments } from './lines.js';
import { objectiveIn } from './objectives.js';
import { atMoment, watched } from './proofs.js';
import type { Answer, Prompt, QuestionType, TableCell } from './question-type.js';
import { codes, typeWord } from './wording.js';

const TRUTHS = ['True', 'False'];
const PAIRS = 3;

type Pair = readonly [string, string];

/** Every two of the names, in order. */
function pairsOf(names: readonly string[]): readonly Pair[] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other): Pair => [one, other]));
}

/** What `is` and `==` give for each pair; undefined where a name is not bound or a value cannot be compared by its text. */
function truthsOf(trace: Trace, moment: Moment, pairs: readonly Pair[]): readonly string[] | undefined {
  const snapshot = ranThrough(trace) ? snapshotAt(trace, moment) : undefined;
  const names = [...new Set(pairs.flat())];
  const bound = snapshot?.frames[0]?.names;
  const groups = aliasGroups(trace, moment, names);
  if (snapshot === undefined || groups === undefined || names.some((name) => bound?.has(name) !== true))
    return undefined;
  const truths: string[] = [];
  for (const [one, other] of pairs) {
    const same = groups.some((group) => group.includes(one) && group.includes(other));
    const equal = same || isEqual(trace, snapshot, bound?.get(one) ?? 0, bound?.get(other) ?? 0);
    if (equal === undefined) return undefined;
    truths.push(truth(same), truth(equal));
  }
  return truths;
}

const truth = (value: boolean): string => (value ? 'True' : 'False');

/** Classes whose instances may be equal to others. */
const COMPARES = /\b(__eq__|dataclass|total_ordering|Enum|NamedTuple)\b/;
/** Types that are equal only to their own. */
const LISTLIKE: ReadonlySet<string> = new Set(['list', 'tuple', 'dict']);
/** In a value: what is equal to something written otherwise (1, 1.0 and True), or not even to itself. */
const LOOSE = /\b(True|False|nan)\b|\d\.|\de|[{]/;

/**
 * Containers of one type with the same text are equal; instances of classes without `__eq__` only to themselves.
 * undefined where the texts do not tell.
 */
function isEqual(trace: Trace, snapshot: Snapshot, one: number, other: number): boolean | undefined {
  const [left, right] = [snapshot.object(one), snapshot.object(other)];
  if (left.content.kind === 'instance' || right.content.kind === 'instance') {
    const { source, prelude } = trace.program;
    return COMPARES.test((prelude?.source ?? '') + source) ? undefined : one === other;
  }
  if (!LISTLIKE.has(left.type) || !LISTLIKE.has(right.type)) return undefined;
  if (left.type !== right.type) return false;
  const [text, its] = [valueText(snapshot, trace, one), valueText(snapshot, trace, other)];
  if (text === undefined || its === undefined) return undefined;
  if (text === its) return /\bnan\b/.test(text) ? undefined : true;
  return LOOSE.test(text.replaceAll(/"[^"]*"/g, '')) || LOOSE.test(its.replaceAll(/"[^"]*"/g, '')) ? undefined : false;
}

function promptFor(trace: Trace, moment: Moment): Prompt | undefined {
  const snapshot = snapshotAt(trace, moment);
  const pairs = snapshot ? pairsOf(namesOfData(snapshot)).slice(0, PAIRS) : [];
  const key = pairs.length < PAIRS ? undefined : truthsOf(trace, moment, pairs);
  if (snapshot === undefined || key === undefined) return undefined;
  // All alike would be a guess that pays: both words must occur, and one pair be equal without being one object.
  const isMixed = pairs.some((_, row) => key[2 * row] === 'False' && key[2 * row + 1] === 'True');
  if (!isMixed || !key.some((_, index) => index % 2 === 0 && key[index] === 'True')) return undefined;
  const blank: TableCell = { choices: TRUTHS };
  const names = [...new Set(pairs.flat())];
  return {
    id: `truths@${moment.line}`,
    ask: { what: 'truths', line: moment.line, visit: moment.visit, names },
    stem: say`What do these comparisons give after line ${moment.line}?`,
    forms: ['table'],
    table: {
      columns: [say`names`, say`${code('is')}`, say`${code('==')}`],
      rows: pairs.map(([one, other]) => ({ head: say`${code(one)} and ${code(other)}`, cells: [blank, blank] })),
    },
    answer: ({ trace: other }) => {
      const cells = truthsOf(other, moment, pairs);
      return cells && { kind: 'cells', cells };
    },
    show: (answer) => (answer.kind === 'cells' ? paragraph(say`${brief(answer)}`) : codeBlock('')),
    brief,
    because: () => reasonOf(snapshot, pairs, key),
    prove: () => watched(trace.program, atMoment(moment, proofOf(pairs))),
    proofOutput: (answer) => (answer.kind === 'cells' ? answer.cells.map((cell) => `${cell}\n`).join('') : ''),
    moment,
    decisive: [moment],
    remember: say`${code('is')} asks whether there is only one object. ${code('==')} asks whether the values are equal.`,
    tryIt: say`Add ${code(`print(${pairs[0]?.join(' is ') ?? ''})`)} after line ${moment.line}. It prints ${key[0] ?? ''}.`,
  };
}

const brief = (answer: Answer): string => (answer.kind === 'cells' ? answer.cells.join(' / ') : '');

/** "`pan` and `pot` refer to one list. `lid` refers to another list with the same value." */
function reasonOf(snapshot: Snapshot, pairs: readonly Pair[], key: readonly string[]): Sentence {
  const noun = (name: string): string => typeWord(snapshot.object(snapshot.frames[0]?.names.get(name) ?? 0).type);
  const same = pairs.find((_, row) => key[2 * row] === 'True');
  const alike = pairs.find((_, row) => key[2 * row] === 'False' && key[2 * row + 1] === 'True');
  const one = same === undefined ? say`` : say`${codes(same)} refer to one ${noun(same[0])}. `;
  if (alike === undefined) return one;
  return say`${one}${codes(alike)} refer to two objects with the same value.`;
}

function proofOf(pairs: readonly Pair[]): string {
  const listed = pairs.map(([one, other]) => `('${one}', '${other}')`).join(', ');
  return `key.extend(each for a, b in [${listed}] for each in (names[a] is names[b], names[a] == names[b]))`;
}

/** What do `is` and `==` give for each two names? */
export const isEqualsTable: QuestionType = {
  id: 'is-equals-table',
  words: { title: 'Same object, or equal?', objective: objectiveIn('is-equals-table') },
  minutes: 2,
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace)) return [];
    return plainMoments(trace)
      .slice(-2)
      .flatMap((moment) => promptFor(trace, moment) ?? []);
  },
};
