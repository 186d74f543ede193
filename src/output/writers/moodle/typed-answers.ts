import type { Interaction } from '../../../assessment/items/item.js';
import type { Sentence } from '../../../document/index.js';
import { HeapsheetError } from '../../../errors.js';
import { visible } from '../../markup.js';

/** One text a learner may type into a field. */
export interface TypedAnswer {
  readonly text: string;
  readonly right: boolean;
  readonly feedback?: Sentence;
}

/**
 * What may be typed for line `index` (from 0) of the output: the key first, then other right spellings, then wrong
 * answers that ideas predict; each text once, without blanks at its ends (Moodle trims what is typed).
 * @throws HeapsheetError IMPOSSIBLE_REQUEST where the key holds a character that no keyboard has.
 */
export function typedAnswers(
  interaction: Extract<Interaction, { readonly kind: 'lines' }>,
  index: number,
  label: string,
): readonly TypedAnswer[] {
  const { key, accept, expected, feedback } = interaction;
  const line = key[index] ?? '';
  if (visible(line) !== line)
    throw new HeapsheetError('IMPOSSIBLE_REQUEST', `item ${label}: nobody can type output line ${index + 1} in Moodle`);
  const found = new Map<string, TypedAnswer>();
  const add = (text: string | undefined, right: boolean, sentence?: Sentence) => {
    const typed = text?.trim() ?? '';
    if (typed === '' || found.has(typed) || visible(typed) !== typed) return;
    found.set(typed, { text: typed, right, ...(sentence === undefined ? {} : { feedback: sentence }) });
  };
  const single = key.length === 1;
  add(line, true, single ? feedback : undefined);
  add(line.replace(/\s/g, ' '), true);
  for (const spelling of accept) {
    const lines = spelling.split('\n');
    if (lines.length === key.length) add(lines[index], true, single ? feedback : undefined);
  }
  for (const { answer, feedback: sentence } of expected)
    if (typeof answer === 'number') add(single ? String(answer) : undefined, false, sentence);
    else if (!single || answer.length === 1) add(answer[index], false, sentence);
  return [...found.values()];
}
