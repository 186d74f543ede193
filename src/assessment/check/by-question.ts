import { added, total } from './counter.js';
import type { CellFigures, Counts, GuessedOf } from './figures.js';

/** The kinds of item of one question type together. */
export interface QuestionFigures {
  readonly question: string;
  readonly items: number;
  readonly choices: number;
  /** Where the key stands among sorted options, from 1, whatever their number. */
  readonly ranks: Counts;
  /** The same among options whose order is free. */
  readonly places: Counts;
  readonly numbers: Counts;
  readonly guessers: Readonly<Record<string, GuessedOf>>;
}

/** By question type, in order of id. */
export function byQuestion(cells: readonly CellFigures[]): readonly QuestionFigures[] {
  const questions = [...new Set(cells.map(({ question }) => question))].toSorted();
  return questions.map((question) => {
    const mine = cells.filter((cell) => cell.question === question);
    const ranks = added(mine.map((cell) => cell.ranks));
    const places = added(mine.map((cell) => cell.places));
    return {
      question,
      items: mine.reduce((sum, { items }) => sum + items, 0),
      choices: total(ranks) + total(places),
      ranks: byPlace(ranks),
      places: byPlace(places),
      numbers: added(mine.map(({ numbers }) => numbers)),
      guessers: together(mine.map(({ guessers }) => guessers)),
    };
  });
}

/** `2 of 3` and `2 of 4` are both 2. */
const byPlace = (counts: Counts): Counts =>
  added(Object.entries(counts).map(([place, times]) => ({ [place.split(' ')[0] ?? place]: times })));

function together(all: readonly Readonly<Record<string, GuessedOf>>[]): Readonly<Record<string, GuessedOf>> {
  const names = new Set(all.flatMap((guessers) => Object.keys(guessers)));
  const sumOf = (name: string, of: keyof GuessedOf) =>
    all.reduce((sum, guessers) => sum + (guessers[name]?.[of] ?? 0), 0);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      { score: sumOf(name, 'score'), chance: sumOf(name, 'chance'), choices: sumOf(name, 'choices') },
    ]),
  );
}
