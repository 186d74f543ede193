import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { HeapsheetError } from '../../errors.js';
import { type PythonSource, type RunOptions, type RunResult, TRACE_FORMATS } from '../engine.js';
import { positive } from '../positive.js';
import { textOf } from '../read-file.js';
import type { Session, Terminal } from '../session.js';

interface TraceFlags {
  readonly python?: string;
  readonly stdout?: boolean;
  readonly format: string;
  readonly line?: number;
  readonly maxSteps?: number;
  readonly json?: boolean;
}

const EXAMPLES = `
Example:
  printf 'a = [1]\\nb = a\\nprint(b)\\n' | heapsheet trace -
  printf 'a = [1]\\nb = a\\nprint(b)\\n' | heapsheet trace - --format html > steps.html
`;

/** `heapsheet trace`: runs a program on the simulated heap. */
export function traceCommand(session: Session): Command {
  return new Command('trace')
    .description('Run a program on the simulated heap.')
    .argument('<files...>', 'a Python file, or - for standard input; with --json also several, or a folder')
    .option('--python <version>', 'a modelled version (default: the newest)')
    .option('--stdout', 'print exactly what that CPython would print, nothing else')
    .addOption(
      new Option(
        '--format <format>',
        'table; json; svg: the last heap; html: a page to step through; md; pdf: a handout',
      )
        .choices(TRACE_FORMATS)
        .default('table'),
    )
    .option('--line <n>', 'only the heap after this line', positive)
    .option('--max-steps <n>', 'stop after so many steps (default: 1000000)', positive)
    .option('--json', 'print {FILE: {stdout, stderr, code}}')
    .addHelpText('after', EXAMPLES)
    .action((files: readonly string[], flags: TraceFlags) => trace(files, flags, session));
}

async function trace(files: readonly string[], flags: TraceFlags, session: Session): Promise<void> {
  const { terminal, engine } = session;
  const { python, maxSteps, line, format } = flags;
  const run: RunOptions = { ...(python !== undefined && { python }), ...(maxSteps !== undefined && { maxSteps }) };
  refuseCombinations(flags);
  if (flags.json === true) {
    const results: Record<string, RunResult> = {};
    for (const { file, name } of files.flatMap((each) => programsIn(each, files.length === 1, terminal)))
      results[name] = await resultOf(file, run, session);
    terminal.write(`${JSON.stringify(results, undefined, 2)}\n`);
    return;
  }
  const [file] = files;
  if (file === undefined || files.length > 1 || isFolder(file, terminal)) {
    const hint = 'add --json, and leave out --stdout, --format and --line';
    throw new HeapsheetError('BAD_REQUEST', 'several programs at once need --json', undefined, hint);
  }
  const source = await sourceOf(file, terminal);
  if (flags.stdout === true) {
    const { stdout, stderr, code } = await engine.runProgram(source, run);
    terminal.write(stdout);
    terminal.tell(stderr);
    session.finish(code === 0 ? 0 : 1);
    return;
  }
  const asked = { ...run, format, ...(line !== undefined && { line }) };
  const { document, notes } = await engine.traceProgram(source, asked);
  terminal.write(document);
  for (const note of notes) terminal.tell(`${note}\n`);
}

/** No flag is accepted and ignored. */
function refuseCombinations({ stdout, json, format, line }: TraceFlags): void {
  if (stdout !== true && json !== true) return;
  const others = [
    ...(stdout === true && json === true ? ['--json'] : []),
    ...(format === 'table' ? [] : ['--format']),
    ...(line === undefined ? [] : ['--line']),
  ];
  const [other] = others;
  if (other !== undefined)
    throw new HeapsheetError(
      'BAD_REQUEST',
      `${stdout === true ? '--stdout' : '--json'} and ${other} do not go together`,
      undefined,
      'leave one of them out',
    );
}

/** A program that cannot be run, even by a bug of ours, is a result like any other: one of many hides no other. */
async function resultOf(file: string, options: RunOptions, { terminal, engine, finish }: Session): Promise<RunResult> {
  const source = await sourceOf(file, terminal);
  try {
    return await engine.runProgram(source, options);
  } catch (error) {
    if (error instanceof HeapsheetError) return { stdout: '', stderr: `${error.report()}\n`, code: 2 };
    finish(3);
    return { stdout: '', stderr: `a bug in heapsheet: ${error instanceof Error ? error.stack : error}\n`, code: 3 };
  }
}

async function sourceOf(file: string, terminal: Terminal): Promise<PythonSource> {
  const text = await textOf(file, terminal);
  return file === '-' ? { file: '<stdin>', text } : { file, text, path: resolve(terminal.folder, file) };
}

interface Named {
  readonly file: string;
  readonly name: string;
}

/** A file stands for itself, named as typed; a folder for the programs in it, when it is alone named without it. */
function programsIn(name: string, isAlone: boolean, terminal: Terminal): readonly Named[] {
  if (!isFolder(name, terminal)) return [{ file: name, name }];
  const programs = readdirSync(resolve(terminal.folder, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.py'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => ({ file: join(name, file), name: isAlone ? file : join(name, file) }));
  if (programs.length === 0)
    throw new HeapsheetError('UNREADABLE', `${name}: there is no .py file in this folder`, undefined, 'name another');
  return programs;
}

function isFolder(name: string, terminal: Terminal): boolean {
  if (name === '-') return false;
  // Whoever reads it says why a file is not there.
  return statSync(resolve(terminal.folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
}
