import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import type { QuizRequest } from '../../assessment/quiz/index.js';
import { HeapsheetError } from '../../errors.js';
import { shipped } from '../package-files.js';
import { progressBar } from '../progress-bar.js';
import { addQuizFlags, describesSection, type Flags, refuseFlagsNotYet, settingsOf } from '../quiz-flags.js';
import { programsBeside, textOf } from '../read-file.js';
import { freshSeed, secretFor } from '../secret-file.js';
import type { Session } from '../session.js';
import { writeQuiz } from '../write-quiz.js';

const STARTER = 'templates/quizzes/starter.yaml';

/** `heapsheet generate`: a quiz file or flags in, sheets, keys and files for learning platforms out. */
export function generateCommand(session: Session): Command {
  const command = new Command('generate')
    .description('Make a quiz: sheets, keys and files for learning platforms.')
    .argument('[quiz]', 'a quiz file in YAML, - for standard input; without it and without --topic, a first quiz')
    .option('--out <folder>', 'where the files go (default: out)');
  return addQuizFlags(command)
    .option('--secret <file>', 'the secret of an exam (default: quiz.secret beside the quiz file)')
    .option('--proofs', 'put the proof of every key into JSON and JSON Lines')
    .option('--force', 'replace files that heapsheet did not write')
    .option('--quiet', 'no messages but mistakes')
    .option('--json', 'say what was written as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  heapsheet generate --topic aliasing --count 4 --difficulty 2 --seed first --format html md --out quiz\n',
    )
    .action((quiz: string | undefined, flags: Flags) => generate(quiz, flags, session));
}

async function generate(quiz: string | undefined, flags: Flags, session: Session): Promise<void> {
  const { terminal, engine } = session;
  refuseFlagsNotYet(flags);
  if (flags.out === '')
    throw new HeapsheetError('BAD_REQUEST', '--out needs the name of a folder', undefined, '--out . is this one');
  const { request, text } = await requestFrom(quiz, flags, session);
  if (flags.proofs === true && !request.formats.some((format) => format.startsWith('json')))
    throw new HeapsheetError('BAD_REQUEST', '--proofs needs a format that holds them', undefined, 'add --format jsonl');
  const secret = await secretOf(request, quiz, flags, session);
  const seed = request.seed ?? freshSeed();
  const folder = folderOf(request, quiz, flags);
  const quiet = flags.quiet === true || flags.json === true;

  const bar = progressBar('Making the quiz', terminal, quiet);
  const made = await engine
    .generateQuiz(request, {
      seed,
      ...(secret !== undefined && { secret }),
      proofs: flags.proofs === true,
      progress: bar.show,
    })
    .finally(bar.end);
  await writeQuiz({ made, request, seed, folder }, flags, { text, session });
}

async function requestFrom(quiz: string | undefined, flags: Flags, { terminal, engine }: Session) {
  const known = await engine.knownIds();
  const settings = settingsOf(flags, quiz, known.topics);
  const { readQuizFile, readSettings } = await import('../../assessment/quiz/quiz-file.js');
  if (quiz === undefined && describesSection(flags)) return { request: readSettings(settings, known), text: undefined };
  const text = quiz === undefined ? readFileSync(shipped(STARTER), 'utf8') : await textOf(quiz, terminal);
  return { request: readQuizFile(text, quiz ?? 'starter.yaml', known, settings, programsBeside(quiz, terminal)), text };
}

async function secretOf(request: QuizRequest, quiz: string | undefined, flags: Flags, { terminal }: Session) {
  const named = typeof flags.secret === 'string' ? flags.secret : undefined;
  if (request.use === 'exam') return secretFor(quiz, named, terminal);
  if (named !== undefined)
    throw new HeapsheetError(
      'BAD_REQUEST',
      '--secret belongs to an exam',
      undefined,
      'add --use exam, or leave it out',
    );
  return undefined;
}

/** A folder named in a quiz file lies beside it. */
function folderOf(request: QuizRequest, quiz: string | undefined, flags: Flags): string {
  if (typeof flags.out === 'string') return flags.out;
  if (request.out === undefined) return 'out';
  return quiz === undefined || quiz === '-' ? request.out : join(dirname(quiz), request.out);
}
