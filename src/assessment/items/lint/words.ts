import type { Sentence } from '../../../document/index.js';
import { proseOf } from './texts.js';

/** Words that no learner reads, whatever the sentence is about. */
const FORBIDDEN =
  /\b(variables?|pointers?|points? (to|at)|dies?|dead|kill(s|ed)?|destroy(s|ed)?|garbage(?! collector)|cleaned up|misconceptions?|modif(y|ies|ied)|the refcount|born|refcounts?|incref|decref|deallocat\w+|none of the above|all of the above|it depends)\b/i;

/** The first word of a sentence that no learner should read; code is not looked at. */
export function forbiddenIn(sentence: Sentence): string | undefined {
  return FORBIDDEN.exec(proseOf(sentence))?.[0];
}
