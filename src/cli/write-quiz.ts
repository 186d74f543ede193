import { dirname, join, resolve } from 'node:path';
import type { QuizRequest } from '../assessment/quiz/index.js';
import type { GeneratedQuiz } from './engine.js';
import type { Flags } from './quiz-flags.js';
import type { Session } from './session.js';

/** A quiz that is to be written, and what it was made from. */
export interface Made {
  readonly made: GeneratedQuiz;
  readonly request: QuizRequest;
  readonly seed: string;
  readonly folder: string;
}

interface Written extends Made {
  readonly files: readonly string[];
}

interface Surroundings {
  /** The quiz file, if there is one. */
  readonly text: string | undefined;
  readonly session: Session;
}

/** Writes a quiz with its archive into its folder, and says so. */
export async function writeQuiz(quiz: Made, flags: Flags, surroundings: Surroundings): Promise<void> {
  const files = await write(quiz, flags, surroundings);
  report({ ...quiz, files }, flags, surroundings.session);
}

async function write({ made, folder }: Made, flags: Flags, { text, session }: Surroundings) {
  const { writeFolder } = await import('./output-folder.js');
  const { ARCHIVE_NAME, packArchive } = await import('../assessment/quiz/archive.js');
  const { previousFiles } = await import('./previous-files.js');
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
        sources: made.sources,
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
