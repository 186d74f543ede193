import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../../../src/assessment/items/lint/words.js';
import { wordsIn } from '../../../src/assessment/items/solution/fitting.js';
import { terms } from '../../../src/content/terms/index.js';
import { plain } from '../../../src/document/index.js';

const MOST_WORDS = 12;

describe('terms', () => {
  test('have ids, names and meanings of their own', () => {
    for (const of of [
      terms.map(({ id }) => id),
      terms.map(({ term, topic }) => `${topic} ${plain(term)}`),
      terms.map(({ meaning }) => plain(meaning)),
    ])
      expect(new Set(of).size).toBe(terms.length);
  });

  test.each(terms)('$id: a meaning of at most twelve words that does not name the term', ({ term, meaning }) => {
    expect(wordsIn(meaning)).toBeLessThanOrEqual(MOST_WORDS);
    expect(plain(meaning)).not.toMatch(/\.$/);
    expect(plain(meaning).toLowerCase()).not.toContain(plain(term).toLowerCase());
    for (const sentence of [term, meaning]) expect(forbiddenIn(sentence), plain(sentence)).toBeUndefined();
  });
});
