import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path';
import type { ReadProgram } from '../assessment/quiz/index.js';
import { didYouMean } from '../assessment/quiz/nearest.js';
import { HeapsheetError } from '../errors.js';
import type { Terminal } from './session.js';

/** The bytes of a file. @throws HeapsheetError UNREADABLE naming it and why. */
export function bytesOf(name: string, terminal: Terminal): Uint8Array {
  try {
    return readFileSync(resolve(terminal.folder, name));
  } catch (error) {
    throw unreadable(name, error, nearestFile(name, terminal));
  }
}

/** A file of the same folder that was probably meant. */
function nearestFile(name: string, { folder }: Terminal): string | undefined {
  const around = resolve(folder, dirname(name));
  if (!existsSync(around)) return `there is no folder ${dirname(name)} either`;
  const ending = extname(name);
  const files = readdirSync(around).filter((file) => ending === '' || extname(file) === ending);
  return didYouMean(basename(name), files);
}

/** The text of a file, or of standard input for `-`. @throws HeapsheetError UNREADABLE, also for what is not UTF-8. */
export async function textOf(name: string, terminal: Terminal): Promise<string> {
  return decoded(name, name === '-' ? await terminal.read() : bytesOf(name, terminal));
}

/** Reads the Python files that a quiz file names, which lie beside it; without a quiz file in the terminal's folder. */
export function programsBeside(quiz: string | undefined, terminal: Terminal): ReadProgram {
  return (name) => {
    const file = quiz === undefined || quiz === '-' || isAbsolute(name) ? name : join(dirname(quiz), name);
    return { file, source: decoded(file, bytesOf(file, terminal)) };
  };
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HeapsheetError('UNREADABLE', `${name} is not UTF-8 text`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this account may not read it',
};

/** The user's mistake behind a failed file operation; what is none of theirs stays a bug. */
export function unreadable(name: string, error: unknown, hint?: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  return reason === undefined ? error : new HeapsheetError('UNREADABLE', `${name}: ${reason}`, undefined, hint);
}
