import { type Sentence, say } from '../../document/index.js';
import type { WrongAnswer } from './answers.js';

/** "This would be right if …, or if …. What is true here and what follows." */
export function feedbackFor(ideas: WrongAnswer['ideas']): Sentence {
  const [first, second] = ideas;
  if (first === undefined) return [];
  const hypothesis = first.idea.words.hypothesis(first.about);
  const both = second ? say`${hypothesis}, or if ${second.idea.words.hypothesis(second.about)}` : hypothesis;
  return say`This would be right if ${both}. ${first.idea.words.fact(first.about)}`;
}
