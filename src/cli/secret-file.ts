import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { HeapsheetError } from '../errors.js';
import { textOf } from './read-file.js';
import type { Terminal } from './session.js';

const SECRET_NAME = 'quiz.secret';

/** The text of the secret that an exam needs: the named file, or `quiz.secret` beside the quiz file. */
export async function secretFor(
  quiz: string | undefined,
  named: string | undefined,
  terminal: Terminal,
): Promise<string> {
  const name = named ?? (quiz === undefined || quiz === '-' ? SECRET_NAME : join(dirname(quiz), SECRET_NAME));
  if (!existsSync(resolve(terminal.folder, name)))
    throw new HeapsheetError(
      'BAD_REQUEST',
      `an exam needs its secret, and there is no ${name}`,
      undefined,
      'heapsheet init --use exam makes one; --secret FILE names one elsewhere',
    );
  return textOf(name, terminal);
}

/** Makes `quiz.secret` in a folder, readable by its owner only, unless it is there. Returns its name when it is new. */
export async function makeSecret(folder: string, terminal: Terminal): Promise<string | undefined> {
  const path = resolve(terminal.folder, folder, SECRET_NAME);
  if (existsSync(path)) return undefined;
  const { secretText } = await import('../assessment/quiz/secret.js');
  writeFileSync(path, secretText(randomBytes(32)), { mode: 0o600, flag: 'wx' });
  return relative(terminal.folder, path) || SECRET_NAME;
}

/** A seed for a quiz that names none: eight letters and digits. */
export function freshSeed(): string {
  return Array.from(randomBytes(8), (byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte & 31]).join('');
}
