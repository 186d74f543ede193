import { Command, Option } from 'commander';
import { HeapsheetError } from '../../errors.js';
import type { Difference, Verdict, VerifyOptions } from '../engine.js';
import { positive } from '../positive.js';
import { progressBar } from '../progress-bar.js';
import { programsBeside, textOf } from '../read-file.js';
import { freshSeed } from '../secret-file.js';
import type { Session } from '../session.js';
import { textTable } from '../text-table.js';
import { ENOUGH, isRandomVerdict, PROGRAM, type RandomVerdict } from '../work/verify-verdict.js';
import { notYet } from './not-yet.js';

interface VerifyFlags {
  readonly random?: number;
  readonly seed?: string;
  readonly python?: readonly string[];
  readonly oracle?: string;
  readonly fuzz?: boolean;
  readonly write?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** `heapsheet verify`: proves keys on real CPython. */
export function verifyCommand(session: Session): Command {
  return new Command('verify')
    .description('Prove keys on real CPython.')
    .argument('[quiz]', 'a quiz file; without it, random programs and items')
    .option('--random <n>', 'so many random programs, and half as many items (default: 100)', positive)
    .option('--seed <text>', 'which programs and items')
    .option('--python <list...>', 'only on these versions')
    .option('--oracle <which>', 'python3, pyodide, or the path of an interpreter')
    .option('--fuzz', 'programs with much more of Python; shows the smallest one that differs')
    .addOption(new Option('--write').hideHelp())
    .option('--quiet', 'no messages but differences')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  heapsheet verify --random 50 --seed first\n')
    .action((quiz: string | undefined, flags: VerifyFlags) => verify(quiz, flags, session));
}

async function verify(quiz: string | undefined, flags: VerifyFlags, session: Session): Promise<void> {
  const { terminal } = session;
  if (flags.fuzz === true && quiz !== undefined)
    throw new HeapsheetError('BAD_REQUEST', `--fuzz and ${quiz} do not go together`, undefined, 'give one of them');
  if (flags.write === true) throw notYet('--write');
  if (quiz !== undefined && flags.random !== undefined)
    throw new HeapsheetError('BAD_REQUEST', `--random and ${quiz} do not go together`, undefined, 'give one of them');
  const bar = progressBar('Proving keys', terminal, flags.quiet === true || flags.json === true);
  const options = {
    pythons: (flags.python ?? []).flatMap((list) => list.split(',')).filter((version) => version !== ''),
    ...(flags.oracle !== undefined && { oracle: flags.oracle }),
    fuzz: flags.fuzz === true,
    progress: bar.show,
  };
  const [verdict, seed] = await verdictOf(quiz, flags, { options, session }).finally(bar.end);
  if (flags.json === true)
    terminal.write(`${JSON.stringify({ schema: 'heapsheet/verify@1', seed, ...verdict }, undefined, 2)}\n`);
  else tell(verdict, seed, { quiet: flags.quiet === true, fuzz: flags.fuzz === true, session });
  session.finish(verdict.differences.length === 0 ? 0 : 1);
}

interface Task {
  readonly options: Omit<VerifyOptions, 'seed'>;
  readonly session: Session;
}

async function verdictOf(quiz: string | undefined, flags: VerifyFlags, { options, session }: Task) {
  const { engine, terminal } = session;
  if (quiz === undefined) {
    const seed = flags.seed ?? freshSeed();
    return [await engine.verifyRandom(flags.random ?? 100, { ...options, seed }), seed] as const;
  }
  const { readQuizFile } = await import('../../assessment/quiz/quiz-file.js');
  const settings = { values: flags.seed === undefined ? {} : { seed: flags.seed }, nameOf: () => '--seed' };
  const request = readQuizFile(
    await textOf(quiz, terminal),
    quiz,
    await engine.knownIds(),
    settings,
    programsBeside(quiz, terminal),
  );
  const seed = request.seed ?? freshSeed();
  return [await engine.verifyQuiz(request, { ...options, seed }), seed] as const;
}

function tell(
  verdict: Verdict,
  seed: string,
  { quiet, fuzz, session }: { quiet: boolean; fuzz: boolean; session: Session },
): void {
  const { terminal } = session;
  const { compared, oracles, differences } = verdict;
  const random = isRandomVerdict(verdict) ? verdict : undefined;
  for (const difference of random?.differences ?? differences) {
    terminal.write(lineFor(difference));
    if (fuzz && 'source' in difference && typeof difference.source === 'string')
      terminal.write(difference.source.replaceAll(/^(?=.)/gm, '    '));
  }
  if (random && !quiet) terminal.write(tablesFor(random));
  if (quiet) return;
  const what = random ? 'programs and keys' : 'keys';
  const result = differences.length === 0 ? 'all confirmed' : `${differences.length} not confirmed`;
  terminal.tell(`${compared} ${what} compared with ${oracles.join(', ') || 'nothing'}: ${result} (seed ${seed})\n`);
}

function lineFor({ code, python, expected, found }: Difference): string {
  const ours = code.startsWith(PROGRAM) ? 'heapsheet says' : 'the key is';
  return `${code} on ${python}: ${ours} ${expected}, CPython says ${found}\n`;
}

/** What the random programs were made of, what happened in them, and what was refused. */
function tablesFor({ coverage, versions, refusals }: RandomVerdict): string {
  const count = (number: number): string => String(number);
  const forms = coverage.map(({ what, name, count: times }) => ({
    'form or event': what === 'form' ? name : `event: ${name}`,
    times: count(times),
    '': times < ENOUGH ? `fewer than ${ENOUGH}` : '',
  }));
  const figures = versions.map(({ python, programs, refused, keys, undecided, differences }) => ({
    python,
    programs: count(programs),
    refused: count(refused),
    keys: count(keys),
    undecided: count(undecided),
    differences: count(differences),
  }));
  const refused = refusals.map(({ message, times }) => `refused ${times} times: ${message}\n`);
  return `${textTable(forms)}\n${textTable(figures)}${refused.join('')}`;
}
