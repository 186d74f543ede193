import { plain } from '../../document/index.js';
import type { Item } from './item.js';
import { answerFaults } from './lint/options.js';
import { programFaults } from './lint/program.js';
import { readOf } from './lint/texts.js';
import { forbiddenIn } from './lint/words.js';
import { wordsIn } from './solution/fitting.js';

const MOST_STEM_WORDS = 25;
const MOST_SENTENCE_WORDS = 15;

/** What is wrong with an item, a few words each; empty for one that may be used. */
export function faultsOf(item: Item): readonly string[] {
  return [...programFaults(item), ...itemFaults(item)];
}

/** The same without what is wrong with its program. */
export function itemFaults(item: Item): readonly string[] {
  const words = readOf(item).flatMap((sentence) => forbiddenIn(sentence) ?? []);
  return [...stemFaults(item), ...answerFaults(item.interaction), ...words.map((word) => `the word "${word}"`)];
}

function stemFaults({ stem, task }: Item): readonly string[] {
  const faults: string[] = [];
  if (wordsIn(stem) > MOST_STEM_WORDS) faults.push('long stem');
  if (!plain(stem).endsWith('?')) faults.push('stem is no question');
  if (/\bnot\b/.test(plain(stem))) faults.push('a negative that is not set in capitals');
  const sentences = plain(task).split(/[.?!] /);
  if (sentences.some((sentence) => sentence.split(/\s+/).length > MOST_SENTENCE_WORDS)) faults.push('long task');
  return faults;
}
