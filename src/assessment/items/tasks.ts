import { type Sentence, say } from '../../document/index.js';
import { unreachable } from '../../errors.js';
import type { Interaction } from './item.js';

/** The sentence that says what to do. */
export function taskFor(interaction: Interaction): Sentence {
  switch (interaction.kind) {
    case 'choice':
      return say`Choose one answer.`;
    case 'multiple':
      return say`Tick every right answer. Wrong ticks cost marks.`;
    case 'number':
      return say`Write one number.`;
    case 'lines':
      return say`Write exactly what is printed.`;
    default:
      return unreachable(interaction);
  }
}
