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
    case 'table':
      return interaction.table.rows.flatMap(({ cells }) => cells).some((cell) => 'choices' in cell && cell.choices)
        ? say`Fill in every blank cell. Use only the words given below the table.`
        : say`Fill in every blank cell.`;
    case 'order':
      return say`Number the events: 1 for what happens first.`;
    case 'match':
      return say`Write the letter that fits beside each term. Some letters are left over.`;
    case 'claim':
      return say`Tick true or false. Give the reason in one sentence.`;
    case 'essay':
      return interaction.rubric.space === 'drawing' ? say`Draw in the frame.` : say`Answer in one or two sentences.`;
    default:
      return unreachable(interaction);
  }
}
