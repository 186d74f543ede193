import { Command, Option } from 'commander';
import { HeapsheetError } from '../../errors.js';
import type { Verdict, VerifyOptions } from '../engine.js';
import { positive } from '../positive.js';
import { progressBar } from '../progress-bar.js';
import { textOf } from '../read-file.js';
import { freshSeed } from '../secret-file.js';
import type { Session } from '../session.js';
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
    .argument('[quiz]', 'a quiz file; without it, random items')
    .option('--random <n>', 'so many random items (default: 100)', positive)
    .option('--seed <text>', 'which items')
    .option('--python <list...>', 'only on these versions')
    .option('--oracle <which>', 'python3, pyodide, or the path of an interpreter')
    .addOption(new Option('--fuzz').hideHelp())
    .addOption(new Option('--write').hideHelp())
    .option('--quiet', 'no messages but differences')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  heapsheet verify --random 50 --seed first\n')
    .action((quiz: string | undefined, flags: VerifyFlags) => verify(quiz, flags, session));
}

async function verify(quiz: string | undefined, flags: VerifyFlags, session: Session): Promise<void> {
  const { terminal } = session;
  if (flags.fuzz === true) throw notYet('--fuzz');
  if (flags.write === true) throw notYet('--write');
  if (quiz !== undefined && flags.random !== undefined)
    throw new HeapsheetError('BAD_REQUEST', `--random and ${quiz} do not go together`, undefined, 'give one of them');
  const bar = progressBar('Proving keys', terminal, flags.quiet === true || flags.json === true);
  const options = {
    pythons: (flags.python ?? []).flatMap((list) => list.split(',')).filter((version) => version !== ''),
    ...(flags.oracle !== undefined && { oracle: flags.oracle }),
    progress: bar.show,
  };
  const [verdict, seed] = await verdictOf(quiz, flags, { options, session }).finally(bar.end);
  if (flags.json === true)
    terminal.write(`${JSON.stringify({ schema: 'heapsheet/verify@1', seed, ...verdict }, undefined, 2)}\n`);
  else tell(verdict, seed, { quiet: flags.quiet === true, session });
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
  const request = readQuizFile(await textOf(quiz, terminal), quiz, await engine.knownIds(), settings);
  const seed = request.seed ?? freshSeed();
  return [await engine.verifyQuiz(request, { ...options, seed }), seed] as const;
}

function tell(
  { compared, oracles, differences }: Verdict,
  seed: string,
  { quiet, session }: { quiet: boolean; session: Session },
) {
  const { terminal } = session;
  for (const { code, python, expected, found } of differences)
    terminal.write(`${code} on ${python}: the key is ${expected}, CPython says ${found}\n`);
  if (quiet) return;
  const result = differences.length === 0 ? 'all confirmed' : `${differences.length} not confirmed`;
  terminal.tell(`${compared} keys compared with ${oracles.join(', ') || 'nothing'}: ${result} (seed ${seed})\n`);
}
