import { plain, type Sentence } from '../../document/index.js';
import type { Item, Option } from './item.js';

/** Words that no learner reads. */
const FORBIDDEN =
  /\b(variable|variables|pointer|points to|dies|killed|destroyed|garbage(?! collector)|cleaned up|misconception)\b/i;
const MOST_STEM_WORDS = 25;
const MOST_FEEDBACK_WORDS = 60;
const WIDEST_CODE = 60;
const LONGEST_CODE = 14;

const words = (sentence: Sentence): number => plain(sentence).split(/\s+/).filter(Boolean).length;

/** What is wrong with an item, a few words each; empty for one that may be used. */
export function faultsOf(item: Item): readonly string[] {
  const faults: string[] = [];
  if (words(item.stem) > MOST_STEM_WORDS) faults.push('long stem');
  if (!plain(item.stem).endsWith('?')) faults.push('stem is no question');
  const lines = item.program.source.trimEnd().split('\n');
  if (lines.length > LONGEST_CODE) faults.push('long program');
  if (lines.some((line) => line.length > WIDEST_CODE)) faults.push('wide program');
  for (const sentence of [item.stem, item.objective, ...feedbackOf(item)]) {
    const found = FORBIDDEN.exec(plain(sentence));
    if (found) faults.push(`the word "${found[0]}"`);
  }
  if (feedbackOf(item).some((sentence) => words(sentence) > MOST_FEEDBACK_WORDS)) faults.push('long feedback');
  const { interaction } = item;
  if (interaction.kind === 'choice') {
    if (interaction.options.filter(({ isKey }) => isKey).length !== 1) faults.push('not one key');
    if (interaction.options.length < 3) faults.push('too few options');
    if (interaction.options.some(isFiller)) faults.push('an option without an idea');
  }
  return faults;
}

function isFiller({ isKey, misconceptions }: Option): boolean {
  return !isKey && misconceptions.length === 0;
}

function feedbackOf({ interaction }: Item): readonly Sentence[] {
  if (interaction.kind === 'choice' || interaction.kind === 'multiple') {
    return interaction.options.map(({ feedback }) => feedback);
  }
  return [interaction.feedback, ...interaction.expected.map(({ feedback }) => feedback)];
}
