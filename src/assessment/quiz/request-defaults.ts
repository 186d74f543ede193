import type { SourcePlace } from '../../errors.js';
import { PYTHON_VERSIONS } from '../../machine/profiles/profile.js';
import type { Level } from '../items/item.js';
import type { OwnSource } from '../own/own-program.js';
import type { QuizFileShape } from './quiz-schema.js';
import type { Places, QuizRequest, SectionRequest } from './request.js';
import { listed, type Naming, type Path } from './value-path.js';

/** Formats of a quiz that names none. */
export const DEFAULT_FORMATS: readonly string[] = ['pdf', 'html', 'moodle'];

/** The request that a quiz file of the right shape makes, with every default filled in. */
export function requestOf(quiz: QuizFileShape, naming: Naming, programs: ReadonlyMap<string, OwnSource>): QuizRequest {
  const { course, seed, instructions, knows, split, out } = quiz;
  return {
    title: quiz.title ?? 'How Python manages memory',
    ...(course !== undefined && { course }),
    ...(seed !== undefined && { seed: String(seed) }),
    python: PYTHON_VERSIONS.find((version) => version === String(quiz.python)) ?? 'any',
    ...(instructions !== undefined && { instructions }),
    sections: quiz.sections.map((section, index) => sectionOf(section, ['sections', index], naming, programs)),
    exclude: listed(quiz.exclude),
    use: quiz.use ?? 'practice',
    ...(knows !== undefined && { knows: listed(knows) }),
    without: listed(quiz.without),
    forms: quiz.forms ?? 1,
    key: quiz.key ?? 'separate',
    paper: quiz.paper ?? 'a4',
    language: 'en',
    formats: quiz.format === undefined ? DEFAULT_FORMATS : listed(quiz.format),
    interaction: quiz.interaction ?? 'auto',
    feedback: quiz.feedback ?? 'full',
    ...(split !== undefined && { split }),
    ...(out !== undefined && { out }),
    places: placesOf(quiz, [], naming),
  };
}

function sectionOf(
  section: QuizFileShape['sections'][number],
  path: Path,
  naming: Naming,
  programs: ReadonlyMap<string, OwnSource>,
): SectionRequest {
  const { points, difficulty, program } = section;
  const source = program === undefined ? undefined : programs.get(program);
  const place = naming.placeOf(path);
  return {
    ...(source !== undefined && program !== undefined && { program: { ...source, name: program } }),
    topics: listed(section.topic),
    questions: listed(section.question),
    count: section.count ?? 1,
    ...(difficulty !== undefined && { levels: levelsOf(difficulty) }),
    ...(points !== undefined && { points }),
    misconceptions: listed(section.misconceptions),
    ...(place !== undefined && { place }),
    places: placesOf(section, path, naming),
  };
}

const NAMED_LEVELS = { easy: { from: 1, to: 2 }, medium: { from: 3, to: 3 }, hard: { from: 4, to: 5 } } as const;

/** `2`, `easy`, `2-3`; the shape is right already, a range may stand either way round. */
export function levelsOf(difficulty: number | string): { readonly from: Level; readonly to: Level } {
  if (difficulty === 'easy' || difficulty === 'medium' || difficulty === 'hard') return NAMED_LEVELS[difficulty];
  const numbers = String(difficulty).match(/[1-5]/g)?.map(Number) ?? [];
  return { from: Math.min(...numbers) as Level, to: Math.max(...numbers) as Level };
}

function placesOf(mapping: object, path: Path, naming: Naming): Places {
  const places = Object.keys(mapping).map((key) => [key, naming.placeOf([...path, key])] as const);
  return Object.fromEntries(places.filter((entry): entry is [string, SourcePlace] => entry[1] !== undefined));
}
