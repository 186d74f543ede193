import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Item } from '../../src/assessment/items/item.js';
import { outcomeOf } from '../../src/assessment/verify/outcome.js';
import { itemCells, randomItem } from '../../src/assessment/verify/random-item.js';
import { randomProgram } from '../../src/assessment/verify/random-program.js';
import type { PythonVersion } from '../../src/cli/oracles/oracle.js';
import { watchedOutput, wholeSource, withCollections, withDeaths } from '../../src/content/questions/proofs.js';
import { topics } from '../../src/content/topics/index.js';
import { compile } from '../../src/machine/compiler/index.js';
import { run } from '../../src/machine/interpreter/index.js';
import { profileOf } from '../../src/machine/profiles/index.js';
import { type Program, parse } from '../../src/machine/python/index.js';
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

/** Every program whose output is recorded in full; whoever wants more programs recorded adds them here. */
export function sourcesToRecord(): readonly string[] {
  const watched = watchedCorpus().map(({ source }) => watchedSource(source));
  return [...new Set([...corpus().map(({ source }) => source), ...proofSources(), ...watched])];
}

/** Which random programs are recorded, and which items of every topic. */
export const RANDOM_SEED = 'recorded';
export const RANDOM_PROGRAMS = 500;
export const ITEMS_PER_TOPIC = 100;
const WATCHED_PROGRAMS = 160;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

export const randomSources: () => readonly string[] = once(() =>
  Array.from({ length: RANDOM_PROGRAMS }, (_, index) => randomProgram(RANDOM_SEED, index)),
);

/** Random items of every topic; fewer where a topic has no more. */
export const randomItems: () => readonly Item[] = once(() =>
  topics.flatMap(({ id }) => {
    const cells = itemCells(id);
    const items = new Map<string, Item>();
    for (let index = 0; items.size < ITEMS_PER_TOPIC && index < 2 * ITEMS_PER_TOPIC; index++) {
      const item = randomItem(`${RANDOM_SEED} ${id}`, index, cells);
      if (item) items.set(item.code, item);
    }
    return [...items.values()];
  }),
);

/** A program that prints something, and itself under each kind of watcher that proofs use. */
export interface Watched {
  readonly source: string;
  readonly watchers: Readonly<Record<string, string>>;
}

/** Watchers of deaths make instances in their own way, which exceptions and counts of weak references show. */
const SHOWS_INSTANCES = /\bgetweakrefcount\b|raise Problem/;

export const watchedPrograms: () => readonly Watched[] = once(() =>
  randomSources()
    .slice(0, WATCHED_PROGRAMS)
    .flatMap((source) => {
      const program = parse(source, 'main.py');
      return endsNormally(program) ? [{ source, watchers: watchersOf(program) }] : [];
    }),
);

function watchersOf(program: Program): Readonly<Record<string, string>> {
  const showing = 'out.write(sys.stdout.getvalue()); out.flush()';
  return {
    lines: watchedOutput(program),
    collections: withCollections(program, showing),
    ...(SHOWS_INSTANCES.test(program.source) ? {} : { deaths: withDeaths(program, showing) }),
  };
}

function endsNormally(program: Program): boolean {
  const profile = profileOf('3.13');
  try {
    return outcomeOf(run(program, compile(program, profile), profile)).error === undefined;
  } catch {
    return false;
  }
}

/** Every program of which only a digest of the output is recorded, for one version. */
export function sourcesToDigest(version: PythonVersion): readonly string[] {
  const items = randomItems().filter(({ versions }) => versions.includes(version));
  return [
    ...new Set([
      ...randomSources(),
      ...watchedPrograms().flatMap(({ watchers }) => Object.values(watchers)),
      ...items.flatMap(({ program, proof }) => [wholeSource(program), ...(proof ? [proof.source] : [])]),
    ]),
  ];
}
