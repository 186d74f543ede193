import { type QuestionType, questionTypes } from '../../content/questions/index.js';
import { HeapsheetError } from '../../errors.js';
import { PYTHON_VERSIONS, type PythonVersion } from '../../machine/profiles/index.js';
import { needsOf, parse } from '../../machine/python/index.js';
import { momentsOf } from '../../machine/trace/index.js';
import { type Composed, type InteractionKind, type ItemRecipe, questionsAbout } from '../items/compose.js';
import { measured } from '../items/features.js';
import type { Level } from '../items/item.js';
import { Laboratory } from '../items/laboratory.js';
import { levelFor, programFaults } from '../items/lint/program.js';
import { furthest } from '../items/rejection.js';
import { OWN_TOPIC } from './own-topic.js';
import { reasonFor } from './reasons.js';

/** A teacher's program and its name for messages. */
export interface OwnSource {
  readonly file: string;
  readonly source: string;
}

/** One fair question about it. */
export interface OwnQuestion {
  readonly recipe: ItemRecipe;
  readonly composed: Composed;
}

/** Everything that can fairly be asked about a teacher's program. */
export interface OwnProgram extends OwnSource {
  readonly level: Level;
  readonly needs: ReadonlySet<string>;
  /** The best of every question type first, then the second best …; each round by the number of ideas they tell apart. */
  readonly questions: readonly OwnQuestion[];
  /** Question types that gave none, and why. */
  readonly passed: readonly { readonly question: string; readonly reason: string }[];
  /** What a teacher should know before printing it. */
  readonly notes: readonly string[];
}

/** Which questions are wanted. */
export interface OwnOptions {
  /** Oldest first. */
  readonly versions: readonly PythonVersion[];
  readonly interaction: InteractionKind;
  /** Ids of question types; empty: all. */
  readonly questions: readonly string[];
}

const MOST_STEPS = 50_000;
/** Lines of the main program that run: more are nothing to trace by hand. */
const MOST_LINES = 200;

/**
 * Runs a teacher's program and poses every question on it.
 * @throws HeapsheetError for Python outside the subset, with its place, and for a program that runs too long
 */
export function ownProgram({ file, source }: OwnSource, options: OwnOptions): OwnProgram {
  const laboratory = ranOnAll({ file, source }, options.versions);
  const trace = laboratory.truth(options.versions.at(-1) ?? '3.15');
  const { end } = trace;
  if (end.kind === 'exception')
    throw new HeapsheetError(
      'IMPOSSIBLE_REQUEST',
      `the program ends with ${end.type}, and questions are asked about programs that run to their end`,
      { file, line: end.line, column: 1 },
      'take that line out, or catch the exception',
    );
  if (momentsOf(trace).length > MOST_LINES)
    throw new HeapsheetError(
      'LIMIT',
      `${file}: ${momentsOf(trace).length} lines of the main program run, too many to ask about`,
      undefined,
      `at most ${MOST_LINES}: make its loops shorter`,
    );
  const features = measured(trace);
  const level = levelFor(features);
  const { program } = laboratory;
  const wanted = questionTypes.filter(({ id }) => options.questions.length === 0 || options.questions.includes(id));
  const asked = wanted.map((question) => questionsOf(question, laboratory, level, options));
  return {
    file,
    source,
    level,
    needs: new Set(needsOf(program)),
    questions: rounds(asked.map(({ questions }) => questions)),
    passed: asked.flatMap(({ id, questions, reason }) =>
      questions.length > 0 || reason === undefined ? [] : [{ question: id, reason }],
    ),
    notes: [
      ...(trace.exitRefusal
        ? [`${file}: no question about what it prints: ${trace.exitRefusal.message}; end it with del of those names`]
        : []),
      ...paperNotes(file, programFaults({ program, features, level: 5 }), features),
    ],
  };
}

/** The program after a true run on every version: what one of them refuses is refused. */
function ranOnAll({ file, source }: OwnSource, versions: readonly PythonVersion[]): Laboratory {
  try {
    const program = parse(source, file);
    // What is printed and written names the file, not where it lies.
    const laboratory = new Laboratory({ ...program, file: file.replace(/^.*[/\\]/, '') }, MOST_STEPS);
    for (const version of versions) laboratory.truth(version);
    return laboratory;
  } catch (error) {
    throw error instanceof HeapsheetError ? named(error, file) : error;
  }
}

/** The same mistake with the name of the file as the teacher knows it. */
function named({ code, message, place, hint }: HeapsheetError, file: string): HeapsheetError {
  return new HeapsheetError(
    code,
    place === undefined ? `${file}: ${message}` : message,
    place && { ...place, file },
    hint ?? (code === 'LIMIT' ? 'is there an endless loop?' : undefined),
  );
}

interface Asked {
  readonly id: string;
  readonly questions: readonly OwnQuestion[];
  readonly reason: string | undefined;
}

function questionsOf(question: QuestionType, laboratory: Laboratory, level: Level, options: OwnOptions): Asked {
  const { id } = question;
  const { versions, interaction } = options;
  if (question.needsVersion && versions.length > 1)
    return {
      id,
      questions: [],
      reason: `its answer may differ between Pythons; name one, for example --python ${PYTHON_VERSIONS.at(-1)}`,
    };
  const recipe: ItemRecipe = {
    ...{ topic: OWN_TOPIC, question, level, versions, interaction, medium: 'paper' },
    ...{ position: 0, surface: 0, order: 0, isOwn: true },
  };
  const { rejected, found } = furthest();
  const questions = [...questionsAbout(recipe, laboratory, [], '', rejected)].map((composed) => ({ recipe, composed }));
  return { id, questions: questions.toSorted(byIdeas), reason: reasonFor(id, found()) };
}

const ideas = ({ composed }: OwnQuestion): number => composed.answers.separates.length;
const byIdeas = (one: OwnQuestion, other: OwnQuestion): number => ideas(other) - ideas(one);

/**
 * The first of each list, then the second of each …; within a round those that separate most ideas first. Nothing is
 * asked twice in other words: of two questions about one object with the same key the first stays.
 */
function rounds(lists: readonly (readonly OwnQuestion[])[]): readonly OwnQuestion[] {
  const most = Math.max(0, ...lists.map((list) => list.length));
  const all = Array.from({ length: most }, (_, round) => lists.flatMap((list) => list[round] ?? []).toSorted(byIdeas));
  const known = new Set<string>();
  return all.flat().filter(({ composed: { prompt, answers } }) => {
    if (prompt.object === undefined) return true;
    const same = JSON.stringify([prompt.object, answers.key]);
    return !known.has(same) && known.add(same);
  });
}

function paperNotes(
  file: string,
  faults: readonly string[],
  features: Readonly<Record<string, number>>,
): readonly string[] {
  const limits: Readonly<Record<string, string>> = {
    'long program': `${features.codeLines} lines of code; more than 14 rarely fit on a page with their questions`,
    'many executed lines': `${features.executedLines} lines run; more than 14 are hard to trace on paper`,
    'many names': `${features.peakNames} names at one time; more than 5 are hard to keep in mind`,
    'many objects': `${features.peakObjects} objects at one time; more than 5 are hard to keep in mind`,
    'wide program': 'lines of more than 60 characters are cut or broken on paper',
    'a name like a digit': 'a name l, I or O looks like a digit on paper',
  };
  return faults.map((fault) => `${file}: ${limits[fault] ?? fault}`);
}
