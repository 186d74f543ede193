import { HeapsheetError } from '../../errors.js';
import { PYTHON_VERSIONS } from '../../machine/profiles/index.js';
import { Random, seededPermutation } from '../../random/index.js';
import { type Composed, compose, type ItemRecipe, posedAgain } from '../items/compose.js';
import type { ItemCell } from '../items/item-cells.js';
import { furthest, type Rejection } from '../items/rejection.js';
import { CellTally } from './cell-tally.js';
import type { CellFigures } from './figures.js';

export interface CheckOptions {
  readonly seed: string;
  /** Positions to try of every kind of item; all of them where there are not so many. */
  readonly seeds: number;
}

/** Tries a position for each seed and measures the items; independent of all other kinds of item. */
export function measureCell(cell: ItemCell, { seed, seeds }: CheckOptions): CellFigures {
  const name = `${cell.topic.id} ${cell.question.id} ${cell.level}`;
  const positions = seededPermutation(cell.size, 'check', seed, name);
  const tally = new CellTally(cell);
  for (let index = 0; index < Math.min(seeds, cell.size); index++) {
    const recipe = recipeAt(cell, positions.at(index), index, new Random('check', seed, name, index));
    const made = tried(recipe);
    if ('rule' in made) tally.reject(made);
    else tally.accept(made, posedAgain(made, { ...recipe, medium: 'screen' }, CODE) ?? made);
  }
  return tally.figures();
}

/** No code of a quiz: nobody is to find these items again. */
const CODE = 'check';

/** Questions that need a version get each in turn. */
function recipeAt({ topic, question, level }: ItemCell, position: number, index: number, random: Random): ItemRecipe {
  const versions = PYTHON_VERSIONS.filter((_, at) => !question.needsVersion || at === index % PYTHON_VERSIONS.length);
  const [surface, order] = [random.int(2 ** 16), random.int(24)];
  return { topic, question, level, versions, interaction: 'auto', medium: 'paper', position, surface, order };
}

function tried(recipe: ItemRecipe): Composed | Rejection {
  const { rejected, found } = furthest();
  try {
    const made = compose(recipe, CODE, rejected);
    return made ?? found() ?? { rule: 'no way to answer' };
  } catch (error) {
    if (!(error instanceof HeapsheetError)) throw error;
    return { rule: 'the machine refuses the program', detail: error.message };
  }
}
