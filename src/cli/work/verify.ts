import type { Item, QuizRequest } from '../../index.js';
import type { Verdict, VerifyOptions } from '../engine.js';
import { releaseOf } from '../package-files.js';
import { compareItems } from './verify-items.js';
import { nameOf, oraclesFor } from './verify-oracles.js';
import { comparePrograms } from './verify-programs.js';
import type { ProgramDifference, RandomVerdict, VersionFigures } from './verify-verdict.js';

/**
 * Proves the machine on `count` random programs and the keys of half as many random items, on every version asked for.
 * @throws HeapsheetError UNREADABLE where no Python is here, with what to install
 */
export async function verifyRandom(count: number, options: VerifyOptions): Promise<RandomVerdict> {
  const oracles = await oraclesFor(options);
  const { Tally } = await import('../../assessment/verify/tally.js');
  const { seed } = options;
  const items = options.fuzz ? [] : await randomItems(Math.ceil(count / 2), seed);
  const told = progressOf(options, oracles.length * (count + items.length));
  const tally = new Tally();
  const versions: VersionFigures[] = [];
  const differences: ProgramDifference[] = [];
  const refusals = new Map<string, number>();
  for (const oracle of oracles) {
    const counting = versions.length === 0 ? tally : undefined;
    const fuzz = options.fuzz === true;
    const comparing = async () => ({
      programs: await comparePrograms(oracle, seed, { count, done: told, tally: counting, fuzz }),
      keys: await compareItems(oracle, items, told),
    });
    const { programs, keys } = await comparing().finally(() => oracle.close());
    const found = [...programs.differences, ...keys.differences];
    differences.push(...found);
    let refused = 0;
    for (const { message, times } of programs.refusals) {
      refusals.set(message, (refusals.get(message) ?? 0) + times);
      refused += times;
    }
    versions.push({
      python: oracle.version,
      programs: programs.compared,
      refused,
      keys: keys.compared,
      undecided: keys.undecided,
      differences: found.length,
    });
  }
  return {
    compared: versions.reduce((sum, { programs, keys }) => sum + programs + keys, 0),
    oracles: oracles.map(nameOf),
    differences,
    versions,
    refusals: [...refusals].map(([message, times]) => ({ message, times })),
    coverage: tally.rows(),
  };
}

/**
 * Proves every key of a quiz on the versions asked for that the quiz is made for.
 * @throws HeapsheetError what `generate` throws for this request, and UNREADABLE where no Python is here
 */
export async function verifyQuiz(request: QuizRequest, options: VerifyOptions): Promise<Verdict> {
  const oracles = await oraclesFor({ ...options, pythons: versionsAsked(request, options) });
  const { makeQuiz } = await import('../../index.js');
  // An exam has other items with its secret; what it draws from is the same.
  const practice: QuizRequest = { ...request, use: 'practice' };
  const { paper } = makeQuiz(practice, { seed: options.seed, release: releaseOf() });
  const items = paper.forms.flatMap(({ questions }) => questions.map(({ item }) => item));
  const told = progressOf(options, oracles.length * items.length);
  const differences: ProgramDifference[] = [];
  let compared = 0;
  for (const oracle of oracles) {
    const keys = await compareItems(oracle, items, told).finally(() => oracle.close());
    compared += keys.compared;
    differences.push(...keys.differences);
  }
  return { compared, oracles: oracles.map(nameOf), differences };
}

/** A quiz for one version is proved on it, whatever else is here. */
function versionsAsked({ python }: QuizRequest, { pythons }: VerifyOptions): readonly string[] {
  return pythons.length > 0 || python === 'any' ? pythons : [python];
}

async function randomItems(count: number, seed: string): Promise<readonly Item[]> {
  const { itemCells, randomItem } = await import('../../assessment/verify/random-item.js');
  const cells = itemCells();
  const items = new Map<string, Item>();
  for (let index = 0; items.size < count && index < 2 * count; index++) {
    const item = randomItem(seed, index, cells);
    if (item) items.set(item.code, item);
  }
  return [...items.values()];
}

/** Adds up steps for the progress bar. */
function progressOf({ progress }: VerifyOptions, total: number): (steps: number) => void {
  let done = 0;
  return (steps) => {
    done += steps;
    progress(done, total);
  };
}
