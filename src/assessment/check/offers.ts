import type { Answers } from '../items/answers.js';
import type { Interaction } from '../items/item.js';

/** The wrong answers that an item offers or expects, by where they come from. */
export interface Offers {
  /** From the run of an idea. */
  readonly ideas: number;
  /** Written by hand. */
  readonly handMade: number;
  /** Written by hand although the item's answers are computed. */
  readonly padded: number;
  /** Ids of the ideas behind them. */
  readonly shown: ReadonlySet<string>;
}

/** Where the wrong answers come from; what can be ticked is given by the program and comes from nowhere. */
export function offersOf(interaction: Interaction, { wrong }: Answers): Offers {
  const computed = new Set(wrong.flatMap(({ ideas }) => ideas.map(({ idea }) => idea.id)));
  const offered = wrongIn(interaction);
  const ideas = offered.filter((ids) => ids.some((id) => computed.has(id))).length;
  const open = interaction.kind === 'multiple';
  const handMade = open ? 0 : offered.length - ideas;
  return {
    ideas: open ? 0 : ideas,
    handMade,
    padded: computed.size > 0 ? handMade : 0,
    shown: new Set(offered.flat()),
  };
}

/** The ideas behind each wrong answer. */
function wrongIn(interaction: Interaction): readonly (readonly string[])[] {
  if ('options' in interaction)
    return interaction.options.filter(({ isKey }) => !isKey).map(({ misconceptions }) => misconceptions);
  return 'expected' in interaction ? interaction.expected.map(({ misconceptions }) => misconceptions) : [];
}
