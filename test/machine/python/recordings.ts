import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../source-files.js';

const HERE = join(ROOT, 'test/machine/python');
const recorded = JSON.parse(readFileSync(join(HERE, 'recordings.json'), 'utf8'));

/** Programs that CPython 3.11 to 3.13 accept, with the tree of 3.13 as `dump` writes it. */
export const accepted: Readonly<Record<string, string>> = recorded.accepted;

/** Programs that at least one of these versions refuses. */
export const refused: readonly string[] = recorded.refused;

/** The programs of a corpus file. */
export function corpus(name: 'accepted.txt' | 'refused.txt'): readonly string[] {
  return readFileSync(join(HERE, 'corpus', name), 'utf8')
    .split('-----\n')
    .filter(Boolean);
}
