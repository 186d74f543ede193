import { describe, expect, test } from 'vitest';
import { matchTerms } from '../../../src/content/questions/match-terms.js';
import { termWith } from '../../../src/content/terms/index.js';
import { plain } from '../../../src/document/index.js';
import { posedAbout } from './subject.fixture.js';

const ASKED = ['reference', 'object', 'name', 'heap'];
const EXTRA = 'frame';

describe('match-terms', () => {
  const [prompt] = posedAbout(matchTerms, [...ASKED, EXTRA].join(' '));

  test('asks for the descriptions of all terms but the last, whose description is left over', () => {
    expect(plain(prompt?.stem ?? [])).toBe('Which description fits each term?');
    expect(prompt?.match?.left).toEqual(ASKED.map((id) => termWith(id)?.term));
    expect(prompt?.match?.right.length).toBe(ASKED.length + 1);
    expect(prompt?.match?.right).toContainEqual(termWith(EXTRA)?.meaning);
  });

  test('pairs each term with its own description', () => {
    expect(prompt?.match?.key.map((place) => prompt.match?.right[place])).toEqual(
      ASKED.map((id) => termWith(id)?.meaning),
    );
  });

  test('prints the descriptions in the order of their letters, whatever the order of the terms is', () => {
    const texts = prompt?.match?.right.map(plain) ?? [];
    expect(texts).toEqual(texts.toSorted());
    const [turned] = posedAbout(matchTerms, [...ASKED.toReversed(), EXTRA].join(' '));
    expect(turned?.match?.right).toEqual(prompt?.match?.right);
  });

  test('needs four terms and one more', () => {
    expect(posedAbout(matchTerms, ASKED.join(' '))).toEqual([]);
  });
});
