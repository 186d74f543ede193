import type { QuestionFigures } from './by-question.js';
import { total } from './counter.js';
import type { CellFigures, Counts } from './figures.js';
import type { IdeaFigures } from './report.js';

/** The laws, and what each demands. */
export const LAWS = {
  acceptance: 'at least 50 % of the positions of a kind of item give an item',
  separation: 'at least 3 misconceptions give another answer than the key, in each kind of item',
  distractors: 'at least 95 % of the wrong answers of computed items come from ideas',
  duplicates: 'no item asks the same about the same program as another one',
  guessing: 'no guesser is more than 10 points above chance, by question type',
  ranks: 'no rank among sorted options has more than 60 % of the keys, by question type',
  numbers: 'no number is more than 40 % of the keys that are numbers, by question type',
  coverage: 'each misconception matters in at least 20 of 10,000 items',
} as const;
export type Law = keyof typeof LAWS;

/** A law that does not hold: where, and what was found instead. */
export interface Violation {
  readonly law: Law;
  /** `aliasing predict-output 2`, a question type, or a misconception. */
  readonly where: string;
  readonly found: string;
}

export interface Verdict {
  readonly violations: readonly Violation[];
  /** What so few items cannot decide, a sentence each. */
  readonly undecided: readonly string[];
}

export interface Judged {
  readonly cells: readonly CellFigures[];
  readonly questions: readonly QuestionFigures[];
  readonly ideas: readonly IdeaFigures[];
  /** All kinds of item were looked at. */
  readonly whole: boolean;
  readonly items: number;
}

/** Fewer say too little, unless there are no more. */
const ENOUGH = { positions: 20, choices: 150, numbers: 50, items: 2000 };

/** Which laws hold. */
export function judged({ cells, questions, ideas, whole, items }: Judged): Verdict {
  const small = cells.filter(({ positions, size }) => positions < Math.min(ENOUGH.positions, size)).length;
  const verdicts = [...questions.map(judgedQuestion), judgedIdeas(ideas, whole, items)];
  const few = `${small} of ${cells.length} kinds of item have too few positions for shares`;
  return {
    violations: [...cells.flatMap(brokenBy), ...verdicts.flatMap(({ violations }) => violations)],
    undecided: [...(small > 0 ? [few] : []), ...verdicts.flatMap(({ undecided }) => undecided)],
  };
}

function brokenBy(cell: CellFigures): readonly Violation[] {
  const { topic, question, level, size, positions, items, separates, distractors, duplicates } = cell;
  const where = `${topic} ${question} ${level}`;
  const violations: Violation[] = [];
  if (duplicates > 0) violations.push({ law: 'duplicates', where, found: `${duplicates} of ${items} items` });
  if (positions < Math.min(ENOUGH.positions, size)) return violations;
  if (items < positions / 2)
    violations.push({ law: 'acceptance', where, found: `${percent(items, positions)}, ${reasonIn(cell)}` });
  const separated = Object.keys(separates).length;
  if (separated < 3) violations.push({ law: 'separation', where, found: String(separated) });
  const computed = distractors.ideas + distractors.padded;
  if (distractors.ideas < computed * 0.95)
    violations.push({ law: 'distractors', where, found: percent(distractors.ideas, computed) });
  return violations;
}

function reasonIn({ rejected }: CellFigures): string {
  const [most] = Object.entries(rejected);
  return most === undefined ? 'no position was tried' : `mostly: ${most[0]}`;
}

function judgedQuestion({ question: where, choices, guessers, ranks, numbers }: QuestionFigures): Verdict {
  const violations: Violation[] = [];
  const undecided: string[] = [];
  if (choices >= ENOUGH.choices) {
    for (const [name, { score, chance, choices: guessed }] of Object.entries(guessers)) {
      if (score <= chance + guessed / 10) continue;
      const found = `${percent(score, guessed)} by the ${name}, chance is ${percent(chance, guessed)}`;
      violations.push({ law: 'guessing', where, found });
    }
  } else if (choices > 0) undecided.push(`${where}: ${choices} choices are too few to try guessers on`);
  if (total(ranks) >= ENOUGH.choices)
    violations.push(...above(ranks, 0.6).map((found) => ({ law: 'ranks', where, found: `rank ${found}` }) as const));
  if (total(numbers) >= ENOUGH.numbers)
    violations.push(...above(numbers, 0.4).map((found) => ({ law: 'numbers', where, found }) as const));
  return { violations, undecided };
}

function above(counts: Counts, share: number): readonly string[] {
  const all = total(counts);
  return Object.entries(counts).flatMap(([name, times]) =>
    times > all * share ? [`${name} has ${percent(times, all)}`] : [],
  );
}

function judgedIdeas(ideas: readonly IdeaFigures[], whole: boolean, items: number): Verdict {
  if (!whole) return { violations: [], undecided: ['how often each misconception matters shows only in all kinds'] };
  if (items < ENOUGH.items)
    return { violations: [], undecided: [`${items} items are too few to see how often a misconception matters`] };
  const rare = ideas.filter((idea) => idea.items * 10_000 < items * 20);
  return {
    violations: rare.map(({ id, per10000 }) => ({ law: 'coverage', where: id, found: `${per10000} of 10,000` })),
    undecided: [],
  };
}

/** `62.5 %`. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((part / whole) * 1000) / 10} %`;
