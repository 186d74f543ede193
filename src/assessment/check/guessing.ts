import type { Composed } from '../items/compose.js';
import type { Guesser } from './guessers.js';

/** What a guesser and chance got of some choices, in points of one each. */
export interface Guessed {
  readonly score: number;
  readonly chance: number;
}

/** What a guesser gets of one choice: where it cannot decide it is right as often as chance; none for other items. */
export function guessedOf(composed: Composed, guesser: Guesser): Guessed | undefined {
  const { interaction } = composed.item;
  if (interaction.kind !== 'choice') return undefined;
  const { options } = interaction;
  const guessed = guesser(composed, options);
  const chance = 1 / options.length;
  if (guessed.length === 0) return { score: chance, chance };
  return { score: guessed.filter((index) => options[index]?.isKey === true).length / guessed.length, chance };
}

/** Share of the items that a guesser gets right, and that chance does. */
export function scoreOf(items: readonly Composed[], guesser: Guesser): Guessed {
  let score = 0;
  let chance = 0;
  for (const composed of items) {
    const guessed = guessedOf(composed, guesser);
    score += guessed?.score ?? 0;
    chance += guessed?.chance ?? 0;
  }
  return { score: score / items.length, chance: chance / items.length };
}
