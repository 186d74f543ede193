import { code, type Sentence, say } from '../../document/index.js';
import type { Answer, Prompt } from './question-type.js';

/** A question about a claim or about terms has its wrong answers written by hand, and no run to look at. */
type Common = 'answer' | 'prove' | 'decisive';

/** What is the same in every question without a program: nothing runs; `shownBy` is a program that settles it. */
export function withoutProgram(key: Answer, shownBy = ''): Pick<Prompt, Common> {
  return { answer: () => key, prove: () => shownBy, decisive: [] };
}

/** Where a learner can read on; nothing where the source is no page. */
export function readOn(source: string): readonly Sentence[] {
  return source.startsWith('https://') ? [say`Read more: ${code(source)}`] : [];
}
