import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HeapsheetError } from '../errors.js';
import type { Terminal } from './session.js';

/** The bytes of a file. @throws HeapsheetError UNREADABLE naming it and why. */
export function bytesOf(name: string, terminal: Terminal): Uint8Array {
  try {
    return readFileSync(resolve(terminal.folder, name));
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** The text of a file, or of standard input for `-`. @throws HeapsheetError UNREADABLE, also for what is not UTF-8. */
export async function textOf(name: string, terminal: Terminal): Promise<string> {
  const bytes = name === '-' ? await terminal.read() : bytesOf(name, terminal);
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
export function unreadable(name: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  return reason === undefined ? error : new HeapsheetError('UNREADABLE', `${name}: ${reason}`);
}
