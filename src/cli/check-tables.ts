import type { QuestionFigures } from '../assessment/check/by-question.js';
import { total } from '../assessment/check/counter.js';
import type { CellFigures, Counts, GuessedOf } from '../assessment/check/figures.js';
import { LAWS, percent } from '../assessment/check/laws.js';
import type { CheckReport } from '../assessment/check/report.js';
import { textTable } from './text-table.js';

type Row = Readonly<Record<string, string>>;

/** A title and rows of words. */
interface Titled {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The report as tables: kinds of item, why positions give none, question types, misconceptions. */
export function checkTables({ cells, questions, misconceptions, whole }: CheckReport): readonly Titled[] {
  const ideas = misconceptions.map(({ id, evidence, items, per10000, offered }) => ({
    misconception: id,
    evidence,
    matters: String(items),
    offered: String(offered),
    'per 10,000': String(per10000),
  }));
  return [
    { title: 'Kinds of item', rows: cells.map(cellRow) },
    { title: 'Keys and ideas', rows: cells.map(separatedRow) },
    { title: 'Positions without an item', rows: cells.flatMap(rejectedRows) },
    { title: 'Question types', rows: questions.map(questionRow) },
    { title: 'Misconceptions', rows: whole ? ideas : [] },
  ];
}

/** The laws that do not hold, and where. */
export const violationTable = ({ violations }: CheckReport): Titled => ({
  title: 'Violations',
  rows: violations.map(({ law, where, found }) => ({ violated: law, where, found, demanded: LAWS[law] })),
});

/** Tables one below the other, the empty ones left out. */
export const asText = (tables: readonly Titled[]): string =>
  tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows }) => textTable(rows))
    .join('\n');

const nameOf = ({ topic, question, level }: CellFigures) => ({ topic, question, level: String(level) });

function cellRow(cell: CellFigures): Row {
  const { size, positions, items, separates, distractors, luck, cues, duplicates, load, versioned } = cell;
  const mean = (sum: number): string => (items === 0 ? '–' : (sum / items).toFixed(1));
  return {
    ...nameOf(cell),
    size: String(size),
    items: `${items} of ${positions}`,
    ideas: String(Object.keys(separates).length),
    'from ideas': percent(distractors.ideas, distractors.ideas + distractors.handMade),
    lucky: percent(luck.lucky, luck.concerned),
    'key is longest': percent(cues.longest, cues.choices),
    'is shortest': percent(cues.shortest, cues.choices),
    'shared word': percent(cues.sharedWord, cues.choices),
    duplicates: String(duplicates),
    'code lines': mean(load.codeLines),
    'stem words': mean(load.stemWords),
    minutes: mean(load.minutes),
    'by version': percent(versioned, items),
  };
}

function separatedRow(cell: CellFigures): Row {
  const { luck, items, separates, ranks, places } = cell;
  const lucky = Object.entries(luck.byIdea).map(([id, times]) => `${id} ${percent(times, items)}`);
  return {
    ...nameOf(cell),
    ranks: placeShares(ranks),
    places: placeShares(places),
    'lucky ideas': lucky.slice(0, 3).join(', '),
    separates: Object.keys(separates).join(' '),
  };
}

function rejectedRows(cell: CellFigures): readonly Row[] {
  return Object.entries(cell.rejected).map(([rule, times]) => ({
    ...nameOf(cell),
    rejected: String(times),
    because: rule,
  }));
}

function questionRow({ question, items, choices, ranks, places, numbers, guessers }: QuestionFigures): Row {
  const above = ({ score, chance, choices: of }: GuessedOf): number => (of === 0 ? 0 : (score - chance) / of);
  const [best] = Object.entries(guessers).toSorted(([, a], [, b]) => above(b) - above(a));
  return {
    question,
    items: String(items),
    choices: String(choices),
    'best guesser': best && choices > 0 ? `${best[0]} ${percent(best[1].score, best[1].choices)}` : '–',
    chance: best && choices > 0 ? percent(best[1].chance, best[1].choices) : '–',
    ranks: shares(ranks),
    places: shares(places),
    numbers: shares(numbers),
  };
}

/** `0: 40 %, 1: 60 %`, by name. */
function shares(counts: Counts): string {
  const all = total(counts);
  return Object.entries(counts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, times]) => `${name}: ${percent(times, all)}`)
    .join(', ');
}

/** `40 35 25 of 3, 0 50 30 20 of 4`: percent of each place, by the number of options. */
function placeShares(counts: Counts): string {
  const sizes = [...new Set(Object.keys(counts).map((place) => Number(place.split(' ').at(-1))))].toSorted();
  return sizes
    .map((size) => {
      const times = Array.from({ length: size }, (_, index) => counts[`${index + 1} of ${size}`] ?? 0);
      const all = times.reduce((sum, each) => sum + each, 0);
      return `${times.map((each) => Math.round((each / all) * 100)).join(' ')} of ${size}`;
    })
    .join(', ');
}
