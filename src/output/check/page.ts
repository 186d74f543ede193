import type { CheckReport } from '../../assessment/check/report.js';
import { render } from '../templates.js';
import { htmlText } from '../writers/html/escape.js';
import { barsView } from './bars.js';
import { plotsOf } from './plots.js';

/** Rows of words under the headings that their keys are. */
export interface TableShown {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** What `check` found as one page without scripts, which loads nothing; `tables` hold what is not plotted. */
export function checkPage(report: CheckReport, tables: readonly TableShown[]): string {
  const { items, positions, seed, seeds, violations, undecided, laws } = report;
  const broken = violations.map(({ law, where, found }) => ({ law, where, found }));
  const judged = laws.map(({ law, demands, violations: times }) => ({
    law,
    demands,
    violations: times === 0 ? 'none' : String(times),
  }));
  return render('check/page', {
    title: htmlText('The laws of good items'),
    summary: htmlText(`${items} items from ${positions} positions, up to ${seeds} of each kind; seed ${seed}`),
    lawsTitle: htmlText('Laws'),
    laws: tableView({ title: 'Laws', rows: judged }, (row) => row.violations !== 'none'),
    undecided: undecided.map((sentence) => htmlText(`Not decided: ${sentence}.`)),
    plots: plotsOf(report).map(barsView),
    tables: [{ title: 'Where a law does not hold', rows: broken }, ...tables]
      .filter(({ rows }) => rows.length > 0)
      .map((table) => tableView(table)),
  });
}

function tableView(
  { title, rows }: TableShown,
  isBad: (row: Readonly<Record<string, string>>) => boolean = () => false,
) {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    title: htmlText(title),
    headings: headings.map(htmlText),
    rows: rows.map((row) => ({
      isBad: isBad(row),
      cells: headings.map((heading) => htmlText(row[heading] ?? '')),
    })),
  };
}
