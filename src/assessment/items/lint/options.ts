import { plain } from '../../../document/index.js';
import { MOST_FEEDBACK_WORDS } from '../feedback.js';
import type { Interaction, Option } from '../item.js';
import { wordsIn } from '../solution/fitting.js';
import { feedbackOf, normalised, textOf } from './texts.js';

const FEWEST = 3;
const MOST_LENGTH_SHARE = 1.2;
/** Prose options have more words than this. */
const SHORT = 6;

/** What is wrong with the answers that an item offers or expects. */
export function answerFaults(interaction: Interaction): readonly string[] {
  const faults: string[] = [];
  if (feedbackOf(interaction).some((sentence) => wordsIn(sentence) > MOST_FEEDBACK_WORDS)) faults.push('long feedback');
  if (interaction.kind === 'choice' || interaction.kind === 'multiple')
    faults.push(...optionFaults(interaction.options, interaction.kind));
  if (interaction.kind === 'number' && !Number.isInteger(interaction.key)) faults.push('key is no whole number');
  if (interaction.kind === 'lines' && interaction.key.every((line) => line.trim() === '' || line.trim() === 'None'))
    faults.push('blank answer');
  if (interaction.kind === 'order' && interaction.key.length !== interaction.events.length)
    faults.push('not every event has a place');
  if (interaction.kind === 'match' && new Set(interaction.right.map(plain)).size < interaction.right.length)
    faults.push('two equal partners');
  if ('expected' in interaction) {
    const key = JSON.stringify(interaction.key);
    if (interaction.expected.some(({ answer }) => JSON.stringify(answer) === key))
      faults.push('an expected answer is the key');
    if (interaction.expected.some(({ misconceptions }) => misconceptions.length === 0))
      faults.push('an answer without an idea');
  }
  return faults;
}

function optionFaults(options: readonly Option[], kind: 'choice' | 'multiple'): readonly string[] {
  const faults: string[] = [];
  const keys = options.filter(({ isKey }) => isKey).length;
  if (new Set(options.map(({ content }) => normalised(content))).size < options.length) faults.push('equal options');
  if (options.some(({ content }) => textOf(content) === '')) faults.push('blank option');
  if (kind === 'multiple') return keys === 0 || keys === options.length ? [...faults, 'nothing to tell apart'] : faults;
  if (keys !== 1) faults.push('not one key');
  if (options.length < FEWEST) faults.push('too few options');
  if (options.some(({ isKey, misconceptions }) => !isKey && misconceptions.length === 0))
    faults.push('an option without an idea');
  if (cues(options)) faults.push('the key is the longest sentence');
  return faults;
}

/** Among sentences the key must not stand out by its length. */
function cues(options: readonly Option[]): boolean {
  if (!options.every(({ content }) => content.kind === 'paragraph' && wordsIn(content.sentence) > SHORT)) return false;
  const lengths = options.map(({ content }) => textOf(content).length);
  return Math.max(...lengths) > MOST_LENGTH_SHARE * Math.min(...lengths);
}
