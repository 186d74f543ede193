import { Command, CommanderError } from 'commander';
import { askCommand } from './commands/ask.js';
import { checkCommand } from './commands/check.js';
import { generateCommand } from './commands/generate.js';
import { initCommand } from './commands/init.js';
import { itemCommand } from './commands/item.js';
import { KINDS, listCommand } from './commands/list.js';
import { notYetCommands } from './commands/not-yet.js';
import { traceCommand } from './commands/trace.js';
import { verifyCommand } from './commands/verify.js';
import type { ExitCode, Session } from './session.js';

/** The whole command line: every command, none of what they need to work. */
export function commandLine(session: Session): Command {
  const { terminal, release } = session;
  const program = new Command('heapsheet')
    .description('Quizzes about how Python manages memory, with answer keys that CPython confirms.')
    .version(release, '-V, --version', 'print the release')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nheapsheet COMMAND --help shows the flags of a command, and an example.\n');
  for (const make of [
    generateCommand,
    traceCommand,
    askCommand,
    itemCommand,
    verifyCommand,
    checkCommand,
    listCommand,
    initCommand,
  ])
    program.addCommand(make(session));
  for (const command of notYetCommands()) program.addCommand(command, { hidden: true });
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.tell(text),
      outputError: (text, write) => write(`${text.replace(/^error: /, '')}  ${nextStep(command, program)}\n`),
    });
  return program;
}

/** What to try after a command line that cannot be read. */
function nextStep(command: Command, program: Command): string {
  if (command !== program) return `heapsheet ${command.name()} --help shows its flags, and an example`;
  const [word = ''] = program.args;
  if (/\.ya?ml$/i.test(word)) return `heapsheet generate ${word} makes a quiz of that file`;
  if (/\.py$/i.test(word)) return `heapsheet trace ${word} runs that program`;
  if (KINDS.some((kind) => kind === word)) return `heapsheet list ${word} lists them`;
  return 'heapsheet --help lists the commands';
}

/** The exit status when the command line itself has said all there is to say: help, or a flag it does not know. */
export function farewellOf(error: unknown): ExitCode | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  return error.exitCode === 0 ? 0 : 2;
}
