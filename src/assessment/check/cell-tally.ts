import { shapeOf } from '../../machine/python/index.js';
import type { Composed } from '../items/compose.js';
import type { Interaction } from '../items/item.js';
import type { ItemCell } from '../items/item-cells.js';
import type { Rejection } from '../items/rejection.js';
import { Counter } from './counter.js';
import { CueTally } from './cues.js';
import type { CellFigures } from './figures.js';
import { guessers } from './guessers.js';
import { guessedOf } from './guessing.js';
import { LoadTally } from './load.js';
import { LuckTally } from './luck.js';
import { offersOf } from './offers.js';
import { differsBetweenVersions } from './versioned.js';

/** Adds up what one kind of item is like, position by position. */
export class CellTally {
  private positions = 0;
  private items = 0;
  private duplicates = 0;
  private versioned = 0;
  private readonly distractors = { ideas: 0, handMade: 0, padded: 0 };
  private readonly rejected = new Counter();
  private readonly separates = new Counter();
  private readonly offers = new Counter();
  private readonly ranks = new Counter();
  private readonly places = new Counter();
  private readonly numbers = new Counter();
  private readonly luck = new LuckTally();
  private readonly cues = new CueTally();
  private readonly load = new LoadTally();
  private readonly asked = new Set<string>();
  private readonly guessed = Object.keys(guessers).map((name) => ({ name, score: 0, chance: 0, choices: 0 }));

  constructor(private readonly cell: ItemCell) {}

  /** A position that gave no item. */
  reject({ rule, detail }: Rejection): void {
    this.positions++;
    this.rejected.add(detail === undefined ? rule : `${rule}: ${detail}`);
  }

  /** An item as paper and as a learning platform ask it. */
  accept(paper: Composed, screen: Composed): void {
    this.positions++;
    this.items++;
    const { item, answers } = paper;
    for (const idea of item.separates) this.separates.add(idea);
    if (answers.key.kind === 'number') this.numbers.add(String(answers.key.value));
    this.countOffers(paper, [paper.item.interaction, screen.item.interaction]);
    this.countChoice(screen);
    this.luck.add(paper);
    this.load.add(item);
    const { prelude, body } = item.program;
    const asked = `${shapeOf([...(prelude?.body ?? []), ...body])}${JSON.stringify(item.ask)}`;
    if (this.asked.has(asked)) this.duplicates++;
    this.asked.add(asked);
    if (differsBetweenVersions(paper)) this.versioned++;
  }

  figures(): CellFigures {
    const { topic, question, level, size } = this.cell;
    const { positions, items, duplicates, versioned, distractors } = this;
    const separates = this.separates.counted();
    return {
      ...{ topic: topic.id, question: question.id, level, size, positions, items },
      rejected: this.rejected.counted(),
      separates,
      offers: this.offers.counted(),
      distractors,
      luck: this.luck.figures(separates),
      ranks: this.ranks.counted(),
      places: this.places.counted(),
      numbers: this.numbers.counted(),
      guessers: Object.fromEntries(this.guessed.map(({ name, ...guessed }) => [name, guessed])),
      cues: this.cues.figures(),
      duplicates,
      load: this.load.figures(),
      versioned,
    };
  }

  /** An item that asks the same in both media counts its wrong answers once. */
  private countOffers(composed: Composed, [paper, screen]: readonly [Interaction, Interaction]): void {
    const shown = new Set<string>();
    for (const interaction of paper.kind === screen.kind ? [screen] : [paper, screen]) {
      const offers = offersOf(interaction, composed.answers);
      this.distractors.ideas += offers.ideas;
      this.distractors.handMade += offers.handMade;
      this.distractors.padded += offers.padded;
      for (const id of offers.shown) shown.add(id);
    }
    for (const id of shown) this.offers.add(id);
  }

  private countChoice(screen: Composed): void {
    const { interaction, stem } = screen.item;
    if (interaction.kind !== 'choice') return;
    const { options, fixedOrder } = interaction;
    const place = `${options.findIndex(({ isKey }) => isKey) + 1} of ${options.length}`;
    (fixedOrder ? this.ranks : this.places).add(place);
    this.cues.add(stem, options);
    for (const guessed of this.guessed) {
      const guesser = guessers[guessed.name];
      const got = guesser && guessedOf(screen, guesser);
      if (got === undefined) continue;
      guessed.score += got.score;
      guessed.chance += got.chance;
      guessed.choices++;
    }
  }
}
