import type { Item } from '../items/item.js';
import { wordsIn } from '../items/solution/fitting.js';
import type { Load } from './figures.js';

/** Adds up what there is to read. */
export class LoadTally {
  private readonly sums = { codeLines: 0, mostCodeLines: 0, stemWords: 0, mostStemWords: 0, minutes: 0 };

  add({ features, stem, minutes }: Item): void {
    const lines = features.codeLines ?? 0;
    const words = wordsIn(stem);
    this.sums.codeLines += lines;
    this.sums.mostCodeLines = Math.max(this.sums.mostCodeLines, lines);
    this.sums.stemWords += words;
    this.sums.mostStemWords = Math.max(this.sums.mostStemWords, words);
    this.sums.minutes += minutes;
  }

  figures(): Load {
    return { ...this.sums };
  }
}
