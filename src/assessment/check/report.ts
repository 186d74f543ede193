import { type Evidence, misconceptions } from '../../content/misconceptions/index.js';
import { byQuestion, type QuestionFigures } from './by-question.js';
import { added } from './counter.js';
import type { CellFigures } from './figures.js';
import { judged, LAWS, type Law, type Verdict } from './laws.js';

/** How often an idea matters. */
export interface IdeaFigures {
  readonly id: string;
  readonly evidence: Evidence;
  /** Items in which it gives another answer than the key, and so many in 10,000. */
  readonly items: number;
  readonly per10000: number;
  /** Items that offer or expect its answer. */
  readonly offered: number;
}

/** What `heapsheet check` finds. */
export interface CheckReport {
  readonly seed: string;
  readonly seeds: number;
  /** All kinds of item were looked at. */
  readonly whole: boolean;
  readonly positions: number;
  readonly items: number;
  readonly cells: readonly CellFigures[];
  readonly questions: readonly QuestionFigures[];
  readonly misconceptions: readonly IdeaFigures[];
  /** Every law: what it demands, and how often it does not hold. */
  readonly laws: readonly { readonly law: Law; readonly demands: string; readonly violations: number }[];
  readonly violations: Verdict['violations'];
  /** Laws that so few items cannot decide, a sentence each. */
  readonly undecided: readonly string[];
}

/** The report on the figures of some kinds of item, in their order. */
export function reportOf(
  cells: readonly CellFigures[],
  { seed, seeds, whole }: Pick<CheckReport, 'seed' | 'seeds' | 'whole'>,
): CheckReport {
  const items = cells.reduce((sum, cell) => sum + cell.items, 0);
  const separates = added(cells.map((cell) => cell.separates));
  const offers = added(cells.map((cell) => cell.offers));
  const questions = byQuestion(cells);
  const ideas = misconceptions.map(({ id, evidence }) => ({
    id,
    evidence,
    items: separates[id] ?? 0,
    per10000: items === 0 ? 0 : Math.round(((separates[id] ?? 0) * 100_000) / items) / 10,
    offered: offers[id] ?? 0,
  }));
  const verdict = judged({ cells, questions, ideas, whole, items });
  const laws = (Object.keys(LAWS) as Law[]).map((law) => ({
    law,
    demands: LAWS[law],
    violations: verdict.violations.filter((violation) => violation.law === law).length,
  }));
  return {
    ...{ seed, seeds, whole, items },
    positions: cells.reduce((sum, cell) => sum + cell.positions, 0),
    cells,
    questions,
    misconceptions: ideas,
    laws,
    ...verdict,
  };
}
