import type { Answer, Prompt } from './question-type.js';

/** A question about a claim or about terms has its wrong answers written by hand, and no run to look at. */
type Common = 'answer' | 'prove' | 'decisive';

/** What is the same in every question without a program: nothing runs; `shownBy` is a program that settles it. */
export function withoutProgram(key: Answer, shownBy = ''): Pick<Prompt, Common> {
  return { answer: () => key, prove: () => shownBy, decisive: [] };
}
