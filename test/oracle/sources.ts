import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROGRAMS = fileURLToPath(new URL('../conformance/programs/', import.meta.url));

/** A program of the corpus. */
export interface CorpusProgram {
  /** Folder and file, such as `classic/001-same-object.py`. */
  readonly name: string;
  readonly area: string;
  readonly source: string;
}

/**
 * All programs under `test/conformance/programs/`, sorted by name. Those in `beyond/` use more of Python than the others:
 * inheritance, closures, comprehensions, `finally`, operators of classes.
 */
export function corpus(): readonly CorpusProgram[] {
  return readdirSync(PROGRAMS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: area }) =>
      readdirSync(`${PROGRAMS}${area}`)
        .filter((file) => file.endsWith('.py'))
        .map((file) => ({ name: `${area}/${file}`, area, source: readFileSync(`${PROGRAMS}${area}/${file}`, 'utf8') })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every program whose output is recorded; whoever wants more programs recorded adds them here. */
export function sourcesToRecord(): readonly string[] {
  return [...new Set(corpus().map(({ source }) => source))];
}
