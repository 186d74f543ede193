import { HeapsheetError, HeapsheetErrors } from '../errors.js';
import { releaseOf } from './package-files.js';
import type { ExitCode, Session } from './session.js';

const NEWCOMER = `heapsheet makes quizzes about how Python manages memory, with keys that CPython confirms.

  heapsheet generate --out quiz     a first quiz: sheets, keys and a file for Moodle
  heapsheet init                    a quiz file of your own to start from
  heapsheet list topics             what there is to ask about

heapsheet --help shows everything.
`;

/** Runs one command and returns the exit status: 0 done, 1 bad news, 2 a wrong request, 3 a bug. */
export async function run(argv: readonly string[], parts: Pick<Session, 'engine' | 'terminal'>): Promise<ExitCode> {
  const { terminal } = parts;
  if (argv.length === 0) {
    terminal.write(NEWCOMER);
    return 0;
  }
  const release = releaseOf();
  if (argv[0] === '--version' || argv[0] === '-V') {
    terminal.write(`${release}\n`);
    return 0;
  }
  const { commandLine, farewellOf } = await import('./command-line.js');
  let code: ExitCode = 0;
  const finish = (status: ExitCode) => {
    code = status;
  };
  try {
    await commandLine({ ...parts, release, finish }).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    const farewell = farewellOf(error);
    if (farewell !== undefined) return farewell;
    if (error instanceof HeapsheetError) {
      terminal.tell(`${error.report()}\n`);
      return 2;
    }
    if (error instanceof HeapsheetErrors) {
      terminal.tell(`${error.errors.map((one) => one.report()).join('\n')}\n`);
      return 2;
    }
    terminal.tell(
      `This is a bug in heapsheet ${release}. Please report it with the command you typed, the quiz file if there is\n` +
        `one, and these lines:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 3;
  }
}
