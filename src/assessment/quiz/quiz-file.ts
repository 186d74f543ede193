import type { KnownIds, QuizRequest } from './request.js';
import { checkRequest } from './request-check.js';
import { readYaml } from './yaml-source.js';

/**
 * Reads a quiz file. `file` is its name as the teacher knows it.
 * @throws HeapsheetErrors with every mistake at once, each at its line and column.
 */
export function readQuizFile(text: string, file: string, known: KnownIds): QuizRequest {
  const { value, placeOf, placeOfKey } = readYaml(text, file);
  return checkRequest(value, known, {
    code: 'BAD_QUIZ_FILE',
    nameOf: (path) => {
      const last = path.findLast((part) => typeof part === 'string');
      if (last === undefined) return 'the quiz file';
      return last === 'sections' && path.length === 2 ? `section ${Number(path[1]) + 1}` : last;
    },
    placeOf,
    placeOfKey,
  });
}
