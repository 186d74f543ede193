import { HeapsheetError } from '../../errors.js';
import { PYTHON_VERSIONS } from '../../machine/profiles/index.js';
import { answerKey } from '../items/answers.js';
import type { Composed } from '../items/compose.js';

/** Whether another version has another key, or none; never for an item that holds on all of them. */
export function differsBetweenVersions({ item, prompt, laboratory, answers }: Composed): boolean {
  const key = answerKey(answers.key);
  return PYTHON_VERSIONS.filter((version) => !item.versions.includes(version)).some((version) => {
    try {
      const answer = prompt.answer({ trace: laboratory.truth(version) });
      return answer === undefined || answerKey(answer) !== key;
    } catch (error) {
      if (error instanceof HeapsheetError) return true;
      throw error;
    }
  });
}
