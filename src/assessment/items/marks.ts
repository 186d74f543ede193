import type { QuestionType } from '../../content/questions/index.js';
import type { Level } from '../../content/topics/index.js';
import type { Program } from '../../machine/python/index.js';
import type { Interaction } from './item.js';

/** Points an item is worth unless the quiz says otherwise. */
export function pointsFor(level: Level, interaction: Interaction): number {
  const base = level <= 1 ? 1 : level <= 3 ? 2 : 3;
  switch (interaction.kind) {
    case 'lines':
    case 'table':
      return Math.max(base, interaction.key.length);
    case 'match':
      return Math.max(base, interaction.left.length);
    case 'essay':
      return Math.max(base, interaction.rubric.points.length);
    default:
      return base;
  }
}

/** Minutes to read and trace the program and answer. */
export function minutesFor(program: Program, question: QuestionType, level: Level): number {
  const lines = program.source.split('\n').filter((line) => line.trim() !== '').length;
  return Math.max(1, Math.round(lines / 4 + level / 2 + question.minutes - 1));
}
