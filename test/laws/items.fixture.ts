import { type Composed, compose, type InteractionKind } from '../../src/assessment/items/compose.js';
import { cellsOfTopics, type ItemCell } from '../../src/assessment/items/item-cells.js';
import { PYTHON_VERSIONS } from '../../src/machine/profiles/index.js';
import { seededPermutation } from '../../src/random/index.js';

export const cells: readonly ItemCell[] = cellsOfTopics();

/** Up to so many items of a cell, in an order of their own. */
export function itemsOf(cell: ItemCell, count: number, interaction: InteractionKind): readonly Composed[] {
  const { topic, question, level, size } = cell;
  const positions = seededPermutation(size, 'laws of items', topic.id);
  const found: Composed[] = [];
  for (let index = 0; index < size && found.length < count; index++) {
    const composed = compose(
      {
        topic,
        question,
        level,
        versions: PYTHON_VERSIONS,
        interaction,
        medium: interaction === 'choice' ? 'screen' : 'paper',
        position: positions.at(index),
        surface: index,
        order: index,
      },
      'law',
    );
    if (composed !== undefined) found.push(composed);
  }
  return found;
}
