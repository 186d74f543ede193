import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { proofSources, watchable, watchedSource } from '../content/questions/posing.fixture.js';

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

/** Programs of the corpus of which watching must not change the output: some 120, spread evenly. */
export function watchedCorpus(): readonly CorpusProgram[] {
  const candidates = corpus().filter(({ source }) => watchable(source));
  return candidates.filter((_, index) => index % Math.max(1, Math.floor(candidates.length / 120)) === 0);
}

/** Every program whose output is recorded; whoever wants more programs recorded adds them here. */
export function sourcesToRecord(): readonly string[] {
  const watched = watchedCorpus().map(({ source }) => watchedSource(source));
  return [...new Set([...corpus().map(({ source }) => source), ...proofSources(), ...watched])];
}
