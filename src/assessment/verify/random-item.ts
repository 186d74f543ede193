import { topics } from '../../content/topics/index.js';
import { PYTHON_VERSIONS } from '../../machine/profiles/index.js';
import { Random } from '../../random/index.js';
import { compose, type ItemRecipe } from '../items/compose.js';
import type { Item } from '../items/item.js';
import { cellsOfTopics, type ItemCell } from '../items/item-cells.js';
import { codeOf } from '../quiz/fill.js';

const MOST_TRIES = 60;

/** Every kind of item about a program, which a run can prove; those of one topic where it is given. */
export function itemCells(topic?: string): readonly ItemCell[] {
  const cells = cellsOfTopics(topics.filter(({ id }) => topic === undefined || id === topic));
  return cells.filter(({ question }) => question.showsNoProgram !== true);
}

/**
 * The `index`-th random item of a seed, from these kinds in turn; undefined where no position tried gives one.
 * It holds on every version, or on one where the question needs that.
 */
export function randomItem(seed: string, index: number, cells: readonly ItemCell[]): Item | undefined {
  const cell = cells[index % cells.length];
  if (cell === undefined) return undefined;
  const random = new Random('random item', seed, index);
  for (let step = 0; step < MOST_TRIES; step++) {
    const recipe = recipeFor(cell, random, step);
    const made = compose(recipe, codeOf(recipe));
    if (made !== undefined) return made.item;
  }
  return undefined;
}

/** In the second half of the tries, keys that hold on one version will do. */
function recipeFor({ topic, question, level, size }: ItemCell, random: Random, step: number): ItemRecipe {
  const version = random.pick(PYTHON_VERSIONS);
  const alone = question.needsVersion || step >= MOST_TRIES / 2;
  return {
    topic,
    question,
    level,
    versions: alone ? [version] : PYTHON_VERSIONS,
    interaction: random.pick(['auto', 'open', 'choice']),
    medium: 'paper',
    position: random.int(size),
    surface: random.int(2 ** 16),
    order: random.int(6),
  };
}
