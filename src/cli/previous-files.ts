import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_NAME, readArchive } from '../assessment/quiz/archive.js';
import { HeapsheetError } from '../errors.js';
import type { Hashes } from './output-folder.js';

/** What an earlier run wrote into a folder, as its archive there tells; nothing when there is none that can be read. */
export function previousFiles(folder: string): Hashes {
  const path = join(folder, ARCHIVE_NAME);
  if (!existsSync(path)) return {};
  try {
    return readArchive(readFileSync(path), path).files;
  } catch (error) {
    if (error instanceof HeapsheetError) return {};
    throw error;
  }
}
