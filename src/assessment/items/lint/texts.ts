import { type Block, blockText, type Sentence } from '../../../document/index.js';
import type { Interaction, Item, Option } from '../item.js';

/** What an option shows, as one line of text. */
export function textOf(content: Block): string {
  return blockText(content).trim();
}

/** Equal for options that a learner would take for the same: no case, no quotation marks, single blanks. */
export function normalised(content: Block): string {
  return textOf(content).toLowerCase().replaceAll(/["'`]/g, '').replaceAll(/\s+/g, ' ');
}

export function optionsOf(interaction: Interaction): readonly Option[] {
  return interaction.kind === 'choice' || interaction.kind === 'multiple' ? interaction.options : [];
}

/** Every feedback of an item: of the options, or of the key and the expected wrong answers. */
export function feedbackOf(interaction: Interaction): readonly Sentence[] {
  if (interaction.kind === 'choice' || interaction.kind === 'multiple') {
    return interaction.options.map(({ feedback }) => feedback);
  }
  const expected = 'expected' in interaction ? interaction.expected : [];
  const reasons = interaction.kind === 'claim' ? interaction.wrongReasons : [];
  return [interaction.feedback, ...[...expected, ...reasons].map(({ feedback }) => feedback)];
}

/** Everything that a learner reads in an item but its program. */
export function readOf({ title, stem, lookup, task, objective, interaction }: Item): readonly Sentence[] {
  const shown = optionsOf(interaction).flatMap(({ content }) =>
    content.kind === 'paragraph' ? [content.sentence] : [],
  );
  const looked = lookup === undefined ? [] : [lookup.head, ...lookup.rows].flat();
  return [title, stem, ...looked, task, objective, ...shown, ...printedIn(interaction), ...feedbackOf(interaction)];
}

/** Sentences of tables, partners and rubrics. */
function printedIn(interaction: Interaction): readonly Sentence[] {
  switch (interaction.kind) {
    case 'table':
      return [...interaction.table.columns, ...interaction.table.rows.map(({ head }) => head)];
    case 'order':
      return interaction.events.flatMap(({ content }) => (content.kind === 'paragraph' ? [content.sentence] : []));
    case 'match':
      return [...interaction.left, ...interaction.right];
    case 'claim':
      return [interaction.reason];
    case 'essay':
      return interaction.rubric.points;
    default:
      return [];
  }
}

/** The prose of a sentence without its code: words of the program do not count as ours. */
export function proseOf(sentence: Sentence): string {
  return sentence
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'code' ? '`' : proseOf(run.children)))
    .join('');
}
