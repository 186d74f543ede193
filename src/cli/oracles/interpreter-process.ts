import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { HeapsheetError } from '../../errors.js';
import { KILLED, type OracleResult, TIME_LIMIT } from './oracle.js';
import { exitCodeOf, uncaught } from './traceback.js';

/** How to start an interpreter that reads batches of programs (JSON arrays) and answers one line a program. */
export interface StartCommand {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Written before the first batch, as one line. */
  readonly greeting?: string;
  /** Programs after which a fresh process takes over. */
  readonly lifetime: number;
}

/** Milliseconds for an interpreter to start, or to load a fresh one between two programs. */
const START_LIMIT = 60_000;
const CRASHED: OracleResult = { stdout: '', error: 'the interpreter stopped', exitCode: 134 };

/** Programs in a child process: one that hangs is killed, one that crashes is tried once more, the rest go on. */
export class InterpreterProcess {
  private child: ChildProcessWithoutNullStreams | undefined;
  private lines: AsyncIterator<string> | undefined;
  private reader: Interface | undefined;
  private done = 0;
  /** Where programs find and leave their files: empty at first, and gone with the process. */
  private folder: string | undefined;
  private readonly kill = (): void => {
    this.child?.kill('SIGKILL');
    this.removeFolder();
  };

  constructor(
    private readonly start: StartCommand,
    private readonly timeLimit = TIME_LIMIT,
  ) {}

  /** Results in the order of the sources. */
  async run(sources: readonly string[]): Promise<readonly OracleResult[]> {
    const results: OracleResult[] = [];
    let crashedAt = -1;
    while (results.length < sources.length) {
      if (this.done >= this.start.lifetime) await this.close();
      const batch = sources.slice(results.length, results.length + this.start.lifetime - this.done);
      const ended = await this.runBatch(batch, results);
      if (ended === 'finished') continue;
      await this.close();
      if (ended === 'timed out') results.push({ stdout: '', exitCode: KILLED, timedOut: true });
      else if (crashedAt === results.length) results.push(CRASHED);
      else crashedAt = results.length;
    }
    return results;
  }

  /** Ends the child process. */
  async close(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    this.reader?.close();
    this.done = 0;
    process.removeListener('exit', this.kill);
    if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    }
    this.removeFolder();
  }

  private removeFolder(): void {
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  private async runBatch(
    batch: readonly string[],
    results: OracleResult[],
  ): Promise<'finished' | 'timed out' | 'crashed'> {
    if (this.child === undefined) await this.open();
    const { child } = this;
    child?.stdin.write(`${JSON.stringify(batch)}\n`);
    for (const _ of batch) {
      let line = await this.nextLine(this.timeLimit);
      while (line === 'loading') line = await this.nextLine(START_LIMIT);
      if (line === 'loaded') line = await this.nextLine(this.timeLimit);
      if (line === undefined) return 'crashed';
      if (line === 'timed out') return 'timed out';
      results.push(resultOf(line));
      this.done += 1;
    }
    return 'finished';
  }

  private async open(): Promise<void> {
    const { command, arguments: rest, environment, greeting } = this.start;
    this.folder = mkdtempSync(join(tmpdir(), 'heapsheet-'));
    const child = spawn(command, [...rest], {
      cwd: this.folder,
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.on('error', (error) => {
      complaint = error.message;
    });
    child.stdin.on('error', () => undefined);
    process.once('exit', this.kill);
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk.toString()}`.slice(-2000);
    });
    this.child = child;
    this.reader = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
    this.lines = this.reader[Symbol.asyncIterator]();
    if (greeting !== undefined) child.stdin.write(`${greeting}\n`);
    const first = await this.nextLine(START_LIMIT);
    if (first === 'ready') return;
    await this.close();
    throw new HeapsheetError('UNREADABLE', `${command} does not start: ${first ?? complaint}`);
  }

  private async nextLine(limit: number): Promise<string | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, limit, 'timed out');
    });
    const next = this.lines?.next().then((step) => (step.done === true ? undefined : step.value));
    const line = await Promise.race([next, late]);
    clearTimeout(timer);
    return line;
  }
}

function resultOf(line: string): OracleResult {
  const [stdout, stderr, exitCode, printsAtExit] = JSON.parse(line) as [string, string, number, boolean];
  const error = exitCode === 0 ? undefined : uncaught(stderr);
  const exit = error === undefined ? undefined : exitCodeOf(error);
  return {
    stdout,
    ...(error === undefined || exit !== undefined ? {} : { error, traceback: stderr }),
    exitCode: exit ?? exitCode,
    ...(printsAtExit ? { printsAtExit: true as const } : {}),
  };
}
