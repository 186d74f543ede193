import { HeapsheetError, HeapsheetErrors } from '../../errors.js';
import { didYouMean } from './nearest.js';
import { programsIn, type ReadProgram } from './program-files.js';
import { NOT_YET, quizSchema, sectionSchema } from './quiz-schema.js';
import type { KnownIds, QuizRequest } from './request.js';
import { requestOf } from './request-defaults.js';
import { unknownIds } from './request-ids.js';
import { at, type Naming, type Path } from './value-path.js';

/**
 * A request from plain data: what a quiz file or flags say.
 * @throws HeapsheetErrors with every mistake at once, in the order of the text.
 */
export function checkRequest(value: unknown, known: KnownIds, naming: Naming, read: ReadProgram): QuizRequest {
  const shape = quizSchema.safeParse(value);
  const { programs, missing } = programsIn(value, naming, read);
  const mistakes = [
    ...(shape.error?.issues ?? []).flatMap((issue) => mistakesOf(issue, value, naming)),
    ...unknownIds(value, known, naming),
    ...missing,
  ];
  if (shape.data === undefined || mistakes.length > 0) throw new HeapsheetErrors(inOrder(mistakes));
  return requestOf(shape.data, naming, programs);
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function mistakesOf(issue: Issue, value: unknown, naming: Naming): readonly HeapsheetError[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.keys !== undefined) return issue.keys.map((key) => unknownKey([...path, key], naming));
  const found = at(value, path);
  const name = naming.nameOf(path);
  const message =
    found === undefined
      ? `${name} is missing: ${issue.message}`
      : `${name} must be ${issue.message}, not ${shown(found)}`;
  return [new HeapsheetError(naming.code, message, naming.placeOf(path))];
}

function unknownKey(path: Path, naming: Naming): HeapsheetError {
  const key = String(path.at(-1));
  const place = naming.placeOfKey(path);
  if (NOT_YET.has(key)) return new HeapsheetError(naming.code, `${key} is not available yet`, place, 'leave it out');
  const keys = { quiz: Object.keys(quizSchema.shape), section: Object.keys(sectionSchema.shape) };
  const [here, elsewhere] = path.length === 1 ? [keys.quiz, keys.section] : [keys.section, keys.quiz];
  const hint = elsewhere.includes(key)
    ? `${key} belongs ${path.length === 1 ? 'inside a section' : 'at the top, outside the sections'}`
    : (didYouMean(key, here) ?? `known are ${here.join(', ')}`);
  return new HeapsheetError(naming.code, `unknown key ${key}`, place, hint);
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'this list';
  if (typeof value === 'object') return 'a mapping';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function inOrder(mistakes: readonly HeapsheetError[]): readonly HeapsheetError[] {
  const offset = ({ place }: HeapsheetError) => (place === undefined ? 0 : place.line * 1_000_000 + place.column);
  return mistakes.toSorted((one, other) => offset(one) - offset(other));
}
