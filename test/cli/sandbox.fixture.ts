import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { type Engine, engine as realEngine } from '../../src/cli/engine.js';
import { run } from '../../src/cli/run.js';

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty folder on the disk in which commands run, removed after the test. */
export interface Sandbox {
  readonly folder: string;
  write(name: string, text: string): void;
  read(name: string): string;
  /** Every file, sorted. */
  files(): readonly string[];
  run(...argv: readonly string[]): Promise<Outcome>;
}

export function sandbox(engine: Partial<Engine> = {}, input = ''): Sandbox {
  const folder = newFolder();
  onTestFinished(() => removeFolder(folder));
  return sandboxIn(folder, engine, input);
}

/** The same for all tests of a file, removed after the last of them. */
export function lastingSandbox(): Sandbox {
  const folder = newFolder();
  afterAll(() => removeFolder(folder));
  return sandboxIn(folder, {}, '');
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'heapsheet-'));
const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

function sandboxIn(folder: string, engine: Partial<Engine>, input: string): Sandbox {
  return {
    folder,
    write: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .toSorted(),
    run: async (...argv) => {
      let stdout = '';
      let stderr = '';
      const asText = (content: string | Uint8Array) =>
        typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
      const code = await run(argv, {
        engine: { ...realEngine, ...engine },
        terminal: {
          folder,
          isWatched: false,
          write: (content) => {
            stdout += asText(content);
          },
          tell: (text) => {
            stderr += text;
          },
          read: async () => Buffer.from(input),
        },
      });
      return { code, stdout, stderr };
    },
  };
}
