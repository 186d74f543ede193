import { code, codeBlock, paragraph, say } from '../../document/index.js';
import {
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
import { watched } from './proofs.js';
import type { Answer, Prompt, QuestionType, TableCell } from './question-type.js';
import { codes } from './wording.js';

const MOST_BLANKS = 8;
const FEWEST_BLANKS = 4;
const LONGEST_CELL = 30;
/** Stands for a name that is not bound. */
const NOTHING = '–';

/** Strings that cannot be written between quotation marks as they are. */
const hasHardText = (trace: Trace): boolean =>
  trace.objects.some((object) => object?.kind === 'str' && /["'\\\n\r\t]/.test(object.value));

/** What a name refers to at a moment, as the program would write it; undefined where that cannot be written short. */
function cellText(trace: Trace, snapshot: Snapshot, name: string): string | undefined {
  const id = snapshot.frames[0]?.names.get(name);
  if (id === undefined) return NOTHING;
  const text = valueText(snapshot, trace, id);
  return text === undefined || text.length > LONGEST_CELL ? undefined : text;
}

/** One row for each moment, one cell for each name; undefined where a moment or a value is missing. */
function rowsOf(trace: Trace, moments: readonly Moment[], names: readonly string[]): readonly string[][] | undefined {
  const rows: string[][] = [];
  for (const moment of moments) {
    const snapshot = snapshotAt(trace, moment);
    if (snapshot === undefined) return undefined;
    const row = names.map((name) => cellText(trace, snapshot, name));
    if (row.includes(undefined)) return undefined;
    rows.push(row as string[]);
  }
  return rows;
}

/** The table for these names; undefined where it has too few blanks or too many. */
function promptFor(trace: Trace, names: readonly string[]): Prompt | undefined {
  const all = plainMoments(trace);
  const last = all.at(-1);
  const end = last && snapshotAt(trace, last);
  if (end === undefined) return undefined;
  const full = rowsOf(trace, all, names);
  if (full === undefined) return undefined;
  const first = full.findIndex((row) => row.some((cell) => cell !== NOTHING));
  const asked = all.flatMap((moment, index) => {
    const row = full[index] ?? [];
    const changes = index > first && row.join('|') !== full[index - 1]?.join('|');
    return index === first || changes ? [{ moment, row }] : [];
  });
  const [start, ...rest] = asked;
  if (start === undefined) return undefined;
  // A name without an object yet is printed, so that nobody has to think of how to write that.
  const isBlank = (cell: string): boolean => cell !== NOTHING;
  const blanks = rest.flatMap(({ row }) => row.filter(isBlank));
  if (blanks.length < FEWEST_BLANKS || blanks.length > MOST_BLANKS) return undefined;
  const moments = rest.map(({ moment }) => moment);
  const cellsIn = (rows: readonly (readonly string[])[]): readonly string[] =>
    rows.flatMap((row, index) => row.filter((_, column) => isBlank(rest[index]?.row[column] ?? NOTHING)));
  const blank: TableCell = { choices: undefined };
  return {
    id: `trace ${names.join(' ')}`,
    ask: { what: 'trace', names, lines: moments.map(({ line }) => String(line)) },
    stem: say`What do ${codes(names)} refer to after each line?`,
    forms: ['table'],
    table: {
      columns: [say`after line`, ...names.map((name) => say`${code(name)}`)],
      rows: asked.map(({ moment, row }, index) => ({
        head: say`${moment.line}`,
        cells: row.map((cell) => (index === 0 || !isBlank(cell) ? { given: cell } : blank)),
      })),
    },
    answer: ({ trace: other }) => {
      const rows = ranThrough(other) ? rowsOf(other, moments, names) : undefined;
      return rows && { kind: 'cells', cells: cellsIn(rows) };
    },
    show: (answer) => (answer.kind === 'cells' ? paragraph(say`${brief(answer)}`) : codeBlock('')),
    brief,
    because: () => reasonOf(end, names),
    prove: () =>
      watched(
        trace.program,
        proofBody(
          moments,
          names,
          rest.map(({ row }) => row.map(isBlank)),
        ),
      ),
    proofOutput: (answer) => (answer.kind === 'cells' ? answer.cells.map((cell) => `${cell}\n`).join('') : ''),
    moment: moments.at(-1) ?? start.moment,
    decisive: moments.slice(-1),
    remember: say`go line by line: a line that changes an object shows under every name that refers to it, a line such as ${code(`${names[0]} = …`)} moves one name.`,
  };
}

const brief = (answer: Answer): string => (answer.kind === 'cells' ? answer.cells.join(' / ') : '');

function reasonOf(end: Snapshot, names: readonly string[]) {
  const bound = end.frames[0]?.names;
  const same = names.filter((name) => bound?.get(name) === bound?.get(names[0] ?? ''));
  return same.length > 1
    ? say`At the end ${codes(same)} refer to one object, so a change of it shows under each of them.`
    : say`At the end each name refers to an object of its own, so a change under one name leaves the others as they are.`;
}

/** Writes what stands in each blank, strings in double quotation marks as in the program. */
function proofBody(
  moments: readonly Moment[],
  names: readonly string[],
  blanks: readonly (readonly boolean[])[],
): string {
  const rows = moments.map(({ line, visit }, index) => {
    const asked = names.filter((_, column) => blanks[index]?.[column] === true);
    return `    if (line, visit) == (${line}, ${visit}): key.extend(repr(names[n]).replace("'", '"') for n in [${asked.map((name) => `'${name}'`).join(', ')}])`;
  });
  return rows.join('\n');
}

/** The names that may stand in one table: up to three, else every two. */
function choicesOf(names: readonly string[]): readonly (readonly string[])[] {
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other]));
  return names.length === 3 ? [names, ...pairs] : pairs;
}

/** What does each name refer to after each line? */
export const traceTable: QuestionType = {
  id: 'trace-table',
  words: { title: 'Trace the program', objective: objectiveIn('trace-table') },
  minutes: 3,
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace) || hasHardText(trace)) return [];
    const last = plainMoments(trace).at(-1);
    const end = last && snapshotAt(trace, last);
    const names = end === undefined ? [] : namesOfData(end);
    if (names.length < 2) return [];
    return choicesOf(names).flatMap((each) => promptFor(trace, each) ?? []);
  },
};
