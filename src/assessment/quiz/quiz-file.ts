import { noPrograms, type ReadProgram } from './program-files.js';
import type { KnownIds, QuizRequest } from './request.js';
import { checkRequest } from './request-check.js';
import type { Naming, Path } from './value-path.js';
import { readYaml } from './yaml-source.js';

/** Settings that come before those of a quiz file, under its keys: what flags say. */
export interface Settings {
  readonly values: Readonly<Record<string, unknown>>;
  /** What the user wrote for the value at a path: `--count`. */
  nameOf(path: Path): string;
}

const NONE: Settings = { values: {}, nameOf: () => '' };

/**
 * Reads a quiz file. `file` is its name as the teacher knows it; `settings` replace its keys; `read` gives the text of
 * the Python files that it names.
 * @throws HeapsheetErrors with every mistake at once, each at its line and column.
 */
export function readQuizFile(
  text: string,
  file: string,
  known: KnownIds,
  settings: Settings = NONE,
  read: ReadProgram = noPrograms,
): QuizRequest {
  const { value, placeOf, placeOfKey } = readYaml(text, file);
  const isSetting = (path: Path) => path[0] !== undefined && Object.hasOwn(settings.values, path[0]);
  const naming: Naming = {
    code: 'BAD_QUIZ_FILE',
    nameOf: (path) => (isSetting(path) ? settings.nameOf(path) : nameInFile(path)),
    placeOf: (path) => (isSetting(path) ? undefined : placeOf(path)),
    placeOfKey: (path) => (isSetting(path) ? undefined : placeOfKey(path)),
  };
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return checkRequest(isMapping ? { ...value, ...settings.values } : value, known, naming, read);
}

/** A request made of settings alone. @throws HeapsheetErrors with every mistake at once. */
export function readSettings(
  { values, nameOf }: Settings,
  known: KnownIds,
  read: ReadProgram = noPrograms,
): QuizRequest {
  const nowhere = () => undefined;
  return checkRequest(values, known, { code: 'BAD_REQUEST', nameOf, placeOf: nowhere, placeOfKey: nowhere }, read);
}

function nameInFile(path: Path): string {
  const last = path.findLast((part) => typeof part === 'string');
  if (last === undefined) return 'the quiz file';
  return last === 'sections' && path.length === 2 ? `section ${Number(path[1]) + 1}` : last;
}
