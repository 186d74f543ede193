import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/assessment/items/answers.js';
import { compose } from '../../../src/assessment/items/compose.js';
import { measured } from '../../../src/assessment/items/features.js';
import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import { sketchOf } from '../../../src/assessment/items/pattern-samples.js';
import { type Space, spaceOf } from '../../../src/assessment/items/space.js';
import { type QuestionType, questionTypes } from '../../../src/content/questions/index.js';
import type { Level, Pattern, Topic } from '../../../src/content/topics/index.js';
import { type PythonVersion, profiles } from '../../../src/machine/profiles/index.js';
import { constructsOf, needsOf, type Program, parse, print } from '../../../src/machine/python/index.js';
import { Random } from '../../../src/random/index.js';
import { skeletonOf } from './skeleton.js';

const SAMPLES = 200;
const COMPOSED = 100;
const LEAST_GOOD = 50;
/** A paper's balance (keys that guessers hit) leaves out many good ones. */
const LEAST_COMPOSED = 15;
const LEAST_SPACE = 64;
const VERSIONS: readonly PythonVersion[] = profiles.map(({ id }) => id);
const NAMED: readonly PythonVersion[] = ['3.13'];

interface Bounds {
  readonly lines: readonly [least: number, most: number];
  readonly names: number;
  readonly objects: number;
  /** Constructs that this level adds. */
  readonly adds: readonly string[];
}

const BOUNDS: Readonly<Record<Level, Bounds>> = {
  1: { lines: [3, 6], names: 2, objects: 2, adds: ['lists', 'chained-assignment'] },
  2: {
    lines: [5, 8],
    names: 3,
    objects: 3,
    adds: ['nested-lists', 'dicts', 'slices', 'none', 'is', 'del', 'augmented-assignment', 'unpacking'],
  },
  3: {
    lines: [6, 10],
    names: 4,
    objects: 4,
    adds: ['functions', 'default-arguments', 'tuples', 'imports', 'copy', 'getrefcount', 'gc', 'attributes', 'id'],
  },
  4: { lines: [8, 12], names: 5, objects: 5, adds: ['weakref', 'lambda', 'nested-functions'] },
  5: { lines: [8, 14], names: 5, objects: 5, adds: ['conditions'] },
};

const levelsUpTo = (level: Level): readonly Level[] => ([1, 2, 3, 4, 5] as const).filter((each) => each <= level);
const allowedAt = (level: Level): ReadonlySet<string> =>
  new Set(levelsUpTo(level).flatMap((each) => BOUNDS[each].adds));

interface Built {
  readonly shape: Readonly<Record<string, number>>;
  readonly program: Program;
}

function samplesOf(pattern: Pattern, count: number): readonly Built[] {
  return Array.from({ length: count }, (_, index) => {
    const random = new Random('laws', pattern.id, index);
    const shape = Object.fromEntries(
      Object.entries(pattern.axes).map(([axis, size]) => [axis, random.fork(axis).int(size)]),
    );
    return { shape, program: pattern.build(shape, random.fork('surface')) };
  });
}

function patternLaws(pattern: Pattern, level: Level, adds: readonly string[]): void {
  const samples = samplesOf(pattern, SAMPLES);
  const { lines, names, objects } = BOUNDS[level];

  test('reads back as the tree it was printed from', () => {
    for (const { program } of samples) {
      expect(print(program.body)).toBe(program.source);
      expect(parse(program.source, program.file).body).toEqual(program.body);
    }
  });

  test('stays within the lines, names and objects of its level', () => {
    for (const { program } of samples) {
      const features = measured(new Laboratory(program).truth('3.13'));
      expect(features.codeLines, program.source).toBeGreaterThanOrEqual(lines[0]);
      expect(features.codeLines, program.source).toBeLessThanOrEqual(lines[1]);
      expect(features.peakNames, program.source).toBeLessThanOrEqual(names);
      expect(features.peakObjects, program.source).toBeLessThanOrEqual(objects);
      expect(Math.max(...program.source.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    }
  });

  test('needs only what its level knows', () => {
    const known = new Set([...allowedAt(level), ...adds]);
    for (const { program } of samples) {
      expect([...constructsOf(program.body)].filter((construct) => !known.has(construct))).toEqual([]);
    }
  });

  test('needs what its sketch says', () => {
    for (const { shape, program } of samples) {
      const sketch = sketchOf(pattern, shape, new Random('other words', pattern.id));
      expect([...needsOf(sketch)], program.source).toEqual([...needsOf(program)]);
    }
  });

  test('runs to its end, with the same output, on every version', () => {
    const isPlain = pattern.questions.some((question) => question !== 'collect-result');
    for (const { program } of samples) {
      const laboratory = new Laboratory(program);
      const runs = VERSIONS.map((version) => laboratory.truth(version));
      expect(
        runs.map(({ end }) => end.kind),
        program.source,
      ).toEqual(VERSIONS.map(() => 'normal'));
      if (isPlain) expect(new Set(runs.map(({ output, exitOutput }) => output + exitOutput)).size).toBe(1);
    }
  });

  test('has one structure for one shape, whatever its words are', () => {
    for (const { shape, program } of samples) {
      expect(skeletonOf(pattern.build(shape, new Random('other words', pattern.id)))).toBe(skeletonOf(program));
    }
  });
}

interface Cell {
  readonly question: QuestionType;
  readonly space: Space;
}

function cellLaws(topic: Topic, level: Level, { question, space }: Cell): void {
  test(`has ${LEAST_SPACE} or more positions, no two with the same program`, () => {
    expect(space.size).toBeGreaterThanOrEqual(LEAST_SPACE);
    const positions = new Random('positions', topic.id, question.id, level).sample(
      Array.from({ length: space.size }, (_, position) => position),
      Math.min(SAMPLES, space.size),
    );
    const seen = new Map<string, string>();
    for (const position of positions) {
      const { pattern, shape } = space.at(position);
      const program = pattern.build(shape, new Random('words'));
      const skeleton = skeletonOf(program);
      expect(seen.get(skeleton), `${pattern.id}\n${program.source}`).toBeUndefined();
      seen.set(skeleton, `${pattern.id}\n${program.source}`);
    }
  });

  test(`separates a target idea, with two wrong answers, at ${LEAST_GOOD} % of its positions`, () => {
    const drawn = Array.from({ length: COMPOSED }, (_, index) => {
      const random = new Random('compose', topic.id, question.id, level, index);
      return { index, position: random.int(space.size) };
    });
    const good = drawn.flatMap((each) => keysAt(question, space, each).slice(0, 1));
    const composed = drawn.flatMap(
      ({ index, position }) =>
        compose(
          {
            topic,
            question,
            level,
            versions: versionsFor(question),
            interaction: 'open',
            medium: 'paper',
            position,
            surface: index,
            order: index,
          },
          'LAW',
        ) ?? [],
    );
    const keys = new Map<string, number>();
    for (const key of good) keys.set(key, (keys.get(key) ?? 0) + 1);
    const shares = `${good.length} % good, ${composed.length} % composed`;
    console.log(`${topic.id} ${level} ${question.id}: ${shares}, ${space.size} positions`);
    expect(good.length).toBeGreaterThanOrEqual((LEAST_GOOD / 100) * COMPOSED);
    expect(composed.length).toBeGreaterThanOrEqual((LEAST_COMPOSED / 100) * COMPOSED);
    expect(Math.max(...keys.values())).toBeLessThanOrEqual(0.75 * good.length);
  });
}

const versionsFor = ({ needsVersion }: QuestionType): readonly PythonVersion[] => (needsVersion ? NAMED : VERSIONS);

/** Keys of the questions that are good, before a paper's balance leaves some of them out, in random order. */
function keysAt(
  question: QuestionType,
  space: Space,
  { index, position }: { readonly index: number; readonly position: number },
): readonly string[] {
  const { pattern, shape } = space.at(position);
  const laboratory = new Laboratory(pattern.build(shape, new Random('good', index)));
  const versions = versionsFor(question);
  return new Random('prompts', index)
    .shuffle(question.pose(laboratory.experiment(versions.at(-1) ?? '3.13')))
    .flatMap((prompt) => {
      const answers = answersTo(laboratory, prompt, versions);
      const isAimed = pattern.targets.some((target) => answers?.separates.includes(target) === true);
      return answers !== undefined && isAimed && answers.wrong.length >= (prompt.rubric ? 1 : 2)
        ? [JSON.stringify(answers.key)]
        : [];
    });
}

/** Claims and terms have laws of their own. */
function showsProgram(pattern: Pattern): boolean {
  const first = Object.fromEntries(Object.keys(pattern.axes).map((axis) => [axis, 0]));
  return pattern.build(first, new Random('laws')).source !== '';
}

/**
 * What every topic promises: of each pattern at each level, and of each question that may be asked there. `adds` are
 * constructs that the topic is about.
 */
export function obeysTheLaws(topic: Topic, adds: readonly string[] = []): void {
  for (const level of topic.levels) {
    const patterns = topic.patterns(level).filter(showsProgram);
    test(`offers two or more patterns at level ${level}`, () => {
      expect(patterns.length).toBeGreaterThanOrEqual(2);
    });
    describe.each(patterns)(`a program of $id at level ${level}`, (pattern) => {
      patternLaws(pattern, level, adds);
    });
    const cells = questionTypes
      .map((question) => ({ question, space: spaceOf(topic, question, level) }))
      .filter(({ space }) => space.size > 0 && showsProgram(space.at(0).pattern));
    describe.each(cells)(`$question.id at level ${level}`, (cell) => {
      cellLaws(topic, level, cell);
    });
  }
  test('has no patterns outside its levels', () => {
    const others = ([1, 2, 3, 4, 5] as const).filter((level) => !topic.levels.includes(level));
    expect(others.flatMap((level) => topic.patterns(level))).toEqual([]);
  });
}
