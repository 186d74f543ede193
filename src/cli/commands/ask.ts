import { Command } from 'commander';
import type { QuizRequest } from '../../assessment/quiz/index.js';
import { HeapsheetError } from '../../errors.js';
import { progressBar } from '../progress-bar.js';
import { addQuizFlags, type Flags, refuseFlagsNotYet, sectionOf, settingsOf } from '../quiz-flags.js';
import { textOf } from '../read-file.js';
import type { Session } from '../session.js';
import { writeQuiz } from '../write-quiz.js';

/** Questions that are shown unless flags say how many. */
const A_FEW = 5;
/** What an own program decides itself, or what belongs into a quiz file. */
const NOT_HERE: readonly string[] = ['--topic', '--difficulty', '--use', '--knows', '--without'];

/** `heapsheet ask`: questions about a teacher's own program, to read or as the files that `generate` writes. */
export function askCommand(session: Session): Command {
  const command = new Command('ask')
    .description('Ask about a program of your own: questions, keys, ideas behind wrong answers, worked solutions.')
    .argument('<file>', 'a Python file, or - for standard input')
    .option('--out <folder>', 'write files there (default with --format: out)');
  return addQuizFlags(command, NOT_HERE)
    .option('--proofs', 'with the proof of every key: plain Python that prints it')
    .option('--force', 'replace files that heapsheet did not write')
    .option('--quiet', 'no messages but mistakes')
    .option('--json', 'the questions as JSON; with --format or --out, what was written')
    .addHelpText(
      'after',
      `\nExample:\n  printf 'first = ["tea"]\\nsecond = first\\nsecond.append("milk")\\nprint(first)\\n' | heapsheet ask -\n` +
        '  heapsheet ask program.py --count 3 --format pdf moodle --out quiz\n',
    )
    .action((file: string, flags: Flags) => ask(file, flags, session));
}

async function ask(file: string, flags: Flags, session: Session): Promise<void> {
  const { terminal, engine } = session;
  refuseFlagsNotYet(flags);
  const isWritten = flags.format !== undefined || flags.out !== undefined;
  if (flags.out === '')
    throw new HeapsheetError('BAD_REQUEST', '--out needs the name of a folder', undefined, '--out . is this one');
  const request = await requestFor(file, flags, session);
  const seed = request.seed ?? 'ask';
  const bar = progressBar('Asking', terminal, flags.quiet === true || flags.json === true);
  const options = { seed, proofs: flags.proofs === true, progress: bar.show };
  if (isWritten) {
    const made = await engine.generateQuiz(request, options).finally(bar.end);
    const folder = typeof flags.out === 'string' ? flags.out : 'out';
    await writeQuiz({ made, request: { ...request, seed }, seed, folder }, flags, { text: undefined, session });
    return;
  }
  const { text, items, available, passed, notes } = await engine.askProgram(request, options).finally(bar.end);
  if (flags.json === true) {
    const asked = { schema: 'heapsheet/ask@1', file: request.title, available, items, notAsked: passed, notes };
    terminal.write(`${JSON.stringify(asked, undefined, 2)}\n`);
    return;
  }
  terminal.write(text);
  if (flags.quiet === true) return;
  for (const note of notes) terminal.tell(`Note: ${note}\n`);
  if (available > items.length)
    terminal.tell(`${items.length} of ${available} fair questions; --count N shows more.\n`);
  else for (const { question, reason } of passed) terminal.tell(`No ${question}: ${reason}\n`);
}

/** The request for a quiz about the program alone. */
async function requestFor(file: string, flags: Flags, { terminal, engine }: Session): Promise<QuizRequest> {
  const { readSettings } = await import('../../assessment/quiz/quiz-file.js');
  const known = await engine.knownIds();
  const name = file === '-' ? '<stdin>' : file;
  const source = await textOf(file, terminal);
  const { values, nameOf } = settingsOf({ ...flags, ...NO_SECTION }, undefined, known.topics);
  const section = { count: A_FEW, ...sectionOf(flags), program: name };
  const request = readSettings(
    { values: { title: name.replace(/^.*[/\\]/, ''), ...values, sections: [section] }, nameOf },
    known,
    () => ({ file: name, source }),
  );
  if (flags.count !== undefined) return request;
  return { ...request, sections: request.sections.map((each) => ({ ...each, isCountMost: true })) };
}

/** What a section is about is said by {@link sectionOf}. */
const NO_SECTION = { question: undefined, misconception: undefined, count: undefined, points: undefined };
