import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import type { QuizRequest } from '../../assessment/quiz/index.js';
import { HeapsheetError } from '../../errors.js';
import type { GeneratedQuiz } from '../engine.js';
import { shipped } from '../package-files.js';
import { progressBar } from '../progress-bar.js';
import { addQuizFlags, describesSection, type Flags, refuseFlagsNotYet, settingsOf } from '../quiz-flags.js';
import { textOf } from '../read-file.js';
import { freshSeed, secretFor } from '../secret-file.js';
import type { Session } from '../session.js';

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
  const files = await write(made, folder, { flags, text, session });
  report({ made, request, seed, folder, files }, flags, session);
}

interface Written {
  readonly made: GeneratedQuiz;
  readonly request: QuizRequest;
  readonly seed: string;
  readonly folder: string;
  readonly files: readonly string[];
}

async function requestFrom(quiz: string | undefined, flags: Flags, { terminal, engine }: Session) {
  const known = await engine.knownIds();
  const settings = settingsOf(flags, quiz, known.topics);
  const { readQuizFile, readSettings } = await import('../../assessment/quiz/quiz-file.js');
  if (quiz === undefined && describesSection(flags)) return { request: readSettings(settings, known), text: undefined };
  const text = quiz === undefined ? readFileSync(shipped(STARTER), 'utf8') : await textOf(quiz, terminal);
  return { request: readQuizFile(text, quiz ?? 'starter.yaml', known, settings), text };
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

interface Surroundings {
  readonly flags: Flags;
  readonly text: string | undefined;
  readonly session: Session;
}

async function write(made: GeneratedQuiz, folder: string, { flags, text, session }: Surroundings) {
  const { writeFolder } = await import('../output-folder.js');
  const { ARCHIVE_NAME, packArchive } = await import('../../assessment/quiz/archive.js');
  const { previousFiles } = await import('../previous-files.js');
  const path = resolve(session.terminal.folder, folder);
  return writeFolder(made.files, {
    path,
    name: folder,
    force: flags.force === true,
    previous: previousFiles(path),
    seal: (files) => ({
      name: ARCHIVE_NAME,
      content: packArchive({
        release: session.release,
        ...(text !== undefined && { quizFile: text }),
        recipe: made.recipe,
        items: made.items,
        sources: {},
        files,
      }),
    }),
  });
}

/** The seed of an exam is told to nobody: it is in the archive. */
function report({ made, request, seed, folder, files }: Written, flags: Flags, { terminal }: Session): void {
  const { title, forms, questions, points, minutes, notes } = made.summary;
  const isExam = request.use === 'exam';
  if (flags.json === true) {
    const run = { schema: 'heapsheet/run@1', ...made.summary, ...(isExam ? {} : { seed }), folder, files };
    terminal.write(`${JSON.stringify(run, undefined, 2)}\n`);
    return;
  }
  if (flags.quiet === true) return;
  const size = `${count(questions, 'question')}, ${count(points, 'point')}, about ${count(minutes, 'minute')}`;
  const labels = forms.length > 1 ? `, forms ${forms.join(' ')}` : '';
  terminal.tell(`${title}: ${size}${labels}\n`);
  if (request.seed === undefined && !isExam) terminal.tell(`Seed ${seed}: --seed ${seed} makes the same quiz again.\n`);
  for (const note of notes) terminal.tell(`Note: ${note}\n`);
  terminal.tell(`${count(files.length, 'file')} in ${folder}:\n`);
  const lines = linesFor(files, folder);
  for (const line of lines.slice(0, 20)) terminal.tell(`  ${line}\n`);
  if (lines.length > 20) terminal.tell(`  … and ${lines.length - 20} more\n`);
}

/** One line for a file, or for all files of a folder inside. */
function linesFor(files: readonly string[], folder: string): readonly string[] {
  const inside = new Map<string, number>();
  for (const file of files) {
    const line = dirname(file) === '.' ? file : `${dirname(file)}/`;
    inside.set(line, (inside.get(line) ?? 0) + 1);
  }
  return [...inside].map(([line, files]) =>
    line.endsWith('/') ? `${join(folder, line)} (${count(files, 'picture')})` : join(folder, line),
  );
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
