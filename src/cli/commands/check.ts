import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { CheckReport } from '../../assessment/check/report.js';
import { didYouMean } from '../../assessment/quiz/nearest.js';
import { HeapsheetError } from '../../errors.js';
import { positive } from '../positive.js';
import { progressBar } from '../progress-bar.js';
import type { Session } from '../session.js';

interface CheckFlags {
  readonly seeds: number;
  readonly seed: string;
  readonly topic?: readonly string[];
  readonly question?: readonly string[];
  readonly jobs?: number;
  readonly html?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** `heapsheet check`: laws that the items of many seeds obey. */
export function checkCommand(session: Session): Command {
  return new Command('check')
    .description('Measure the items of many seeds, and try the laws of good items on them.')
    .option('--seeds <n>', 'so many positions of every kind of item: topic, question and level', positive, 200)
    .option('--seed <text>', 'which positions', 'check')
    .option('--topic <id...>', 'only these topics')
    .option('--question <id...>', 'only these question types')
    .option('--jobs <n>', 'worker threads (default: one for each core)', positive)
    .option('--html <file>', 'write a page with tables and plots')
    .option('--quiet', 'only the laws that do not hold')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  heapsheet check --seeds 40 --topic aliasing --html check.html\n')
    .action((flags: CheckFlags) => check(flags, session));
}

async function check(flags: CheckFlags, session: Session): Promise<void> {
  const { terminal, engine } = session;
  const known = await engine.knownIds();
  const topics = idsIn(flags.topic, known.topics, 'topic');
  const questions = idsIn(flags.question, known.questions, 'question type');
  const bar = progressBar('Checking items', terminal, flags.quiet === true || flags.json === true);
  const { seeds, seed, jobs = availableParallelism() } = flags;
  const report = await engine.check({ seeds, seed, topics, questions, jobs, progress: bar.show }).finally(bar.end);
  if (report.cells.length === 0) throw nothingToCheck(topics, questions);
  if (flags.html !== undefined) {
    const path = resolve(terminal.folder, flags.html);
    const page = await engine.checkPage(report);
    try {
      writeFileSync(path, page);
    } catch (error) {
      throw new HeapsheetError('UNREADABLE', `cannot write ${flags.html}: ${(error as Error).message}`);
    }
  }
  if (flags.json === true)
    terminal.write(`${JSON.stringify({ schema: 'heapsheet/check@1', ...report }, undefined, 2)}\n`);
  else await tell(report, flags.quiet === true, session);
  session.finish(report.violations.length === 0 ? 0 : 1);
}

async function tell(report: CheckReport, quiet: boolean, { terminal }: Session): Promise<void> {
  const { positions, items, seed, undecided } = report;
  const { asText, checkTables, violationTable } = await import('../check-tables.js');
  terminal.write(asText([...(quiet ? [] : checkTables(report)), violationTable(report)]));
  if (quiet) return;
  for (const sentence of undecided) terminal.tell(`Not decided: ${sentence}.\n`);
  const { length } = report.violations;
  const result = length === 0 ? 'every law holds' : `${length} violations of laws`;
  terminal.tell(`${items} items from ${positions} positions: ${result} (seed ${seed})\n`);
}

/** @throws HeapsheetError for an id that nothing has */
function idsIn(given: readonly string[] | undefined, known: readonly string[], kind: string): readonly string[] {
  const ids = (given ?? []).flatMap((list) => list.split(',')).filter((id) => id !== '');
  for (const id of ids) {
    if (known.includes(id)) continue;
    const hint = didYouMean(id, known) ?? `there are ${known.join(', ')}`;
    throw new HeapsheetError('UNKNOWN_ID', `there is no ${kind} ${id}`, undefined, hint);
  }
  return ids;
}

const nothingToCheck = (topics: readonly string[], questions: readonly string[]): HeapsheetError =>
  new HeapsheetError(
    'IMPOSSIBLE_REQUEST',
    `no program of ${topics.join(', ') || 'any topic'} suits ${questions.join(', ') || 'any question type'}`,
    undefined,
    'heapsheet list topics shows which question types suit a topic',
  );
