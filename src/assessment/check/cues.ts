import { plain, type Sentence } from '../../document/index.js';
import type { Option } from '../items/item.js';
import { textOf } from '../items/lint/texts.js';
import type { Cues } from './figures.js';

/** Counts the choices whose key can be told from the other options by its looks. */
export class CueTally {
  private readonly sums = { choices: 0, longest: 0, shortest: 0, sharedWord: 0 };

  add(stem: Sentence, options: readonly Option[]): void {
    const key = options.find(({ isKey }) => isKey);
    if (key === undefined) return;
    const text = textOf(key.content);
    const others = options.filter(({ isKey }) => !isKey).map(({ content }) => textOf(content));
    this.sums.choices++;
    if (others.every(({ length }) => length < text.length)) this.sums.longest++;
    if (others.every(({ length }) => length > text.length)) this.sums.shortest++;
    const elsewhere = new Set(others.flatMap(wordsOf));
    const asked = new Set(wordsOf(plain(stem)));
    if (wordsOf(text).some((word) => asked.has(word) && !elsewhere.has(word))) this.sums.sharedWord++;
  }

  figures(): Cues {
    return { ...this.sums };
  }
}

/** Words long enough to be remembered. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z_]{4,}/g) ?? [];
