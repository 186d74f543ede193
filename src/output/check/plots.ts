import type { CheckReport } from '../../assessment/check/report.js';
import type { Bar, Plot } from './bars.js';

/** The figures that a law draws a line through. */
export function plotsOf({ cells, questions, misconceptions, whole }: CheckReport): readonly Plot[] {
  const nameOf = ({ topic, question, level }: (typeof cells)[number]) => `${topic} ${question} ${level}`;
  const accepted = cells.map((cell): Bar => {
    const value = cell.positions === 0 ? 0 : cell.items / cell.positions;
    return { label: nameOf(cell), value, shown: percent(value), isOff: value < 0.5 };
  });
  const separated = cells.map((cell): Bar => {
    const value = Object.keys(cell.separates).length;
    return { label: nameOf(cell), value, shown: String(value), isOff: value < 3 };
  });
  const guessed = questions.flatMap(({ question, guessers }) =>
    Object.entries(guessers).flatMap(([name, { score, chance, choices }]): readonly Bar[] => {
      if (choices === 0) return [];
      const value = (score - chance) / choices;
      const shown = `${value < 0 ? '−' : '+'}${percent(Math.abs(value))}`;
      return [{ label: `${question}: ${name}`, value, shown, isOff: value > 0.1 }];
    }),
  );
  const ranked = questions.flatMap(({ question, ranks }) => sharesOf(question, 'rank ', ranks, 0.6));
  const numbers = questions.flatMap(({ question, numbers: keys }) => sharesOf(question, '', keys, 0.4));
  const ideas = misconceptions.map(
    ({ id, per10000 }): Bar => ({ label: id, value: per10000, shown: String(per10000), isOff: per10000 < 20 }),
  );
  const plots = [
    { title: 'Positions that give an item', bars: accepted, mark: 0.5, most: 1 },
    { title: 'Misconceptions that give another answer than the key', bars: separated, mark: 3, most: 30 },
    { title: 'Guessers above chance', bars: guessed, mark: 0.1, most: 0.3 },
    { title: 'Rank of the key among sorted options', bars: ranked, mark: 0.6, most: 1 },
    { title: 'Keys that are numbers', bars: numbers, mark: 0.4, most: 1 },
    { title: 'Items in which a misconception matters, of 10,000', bars: whole ? ideas : [], mark: 20, most: 400 },
  ];
  return plots.filter(({ bars }) => bars.length > 0);
}

function sharesOf(question: string, what: string, counts: Readonly<Record<string, number>>, most: number) {
  const all = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return Object.entries(counts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, times]): Bar => {
      const value = times / all;
      return { label: `${question}: ${what}${name}`, value, shown: percent(value), isOff: value > most };
    });
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
