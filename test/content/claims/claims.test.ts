import { describe, expect, test } from 'vitest';
import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import { forbiddenIn } from '../../../src/assessment/items/lint/words.js';
import { wordsIn } from '../../../src/assessment/items/solution/fitting.js';
import { type Claim, claims } from '../../../src/content/claims/index.js';
import { misconceptions } from '../../../src/content/misconceptions/index.js';
import { topics } from '../../../src/content/topics/index.js';
import { plain, type Sentence } from '../../../src/document/index.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';
import { parse } from '../../../src/machine/python/index.js';

const MOST_CLAIM_WORDS = 20;
const MOST_FEEDBACK_WORDS = 40;
/** Reasons that stand side by side: the longest against the shortest. */
const MOST_LENGTH_SHARE = 1.2;

const sentencesOf = ({ words, wrongReasons }: Claim): readonly Sentence[] => [
  ...Object.values(words),
  ...wrongReasons.flatMap(({ because, feedback }) => [because, feedback]),
];

describe('claims', () => {
  const ideas = new Set(misconceptions.map(({ id }) => id));
  const levels = new Map(topics.map((topic) => [topic.id, topic.levels]));

  test('have ids of their own, and belong to a topic at one of its levels', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    for (const { id, topic, level } of claims) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(levels.get(topic), id).toContain(level);
    }
  });

  test('are true about as often as false', () => {
    const share = claims.filter(({ holds }) => holds).length / claims.length;
    expect(share).toBeGreaterThanOrEqual(0.4);
    expect(share).toBeLessThanOrEqual(0.6);
  });

  test.each(claims)('$id: one short sentence, wrong reasons of known ideas for both verdicts', (claim) => {
    const { words, wrongReasons, holds, source } = claim;
    expect(wordsIn(words.claim)).toBeLessThanOrEqual(MOST_CLAIM_WORDS);
    expect(plain(words.claim)).toMatch(/^[A-Z`a-z_].*\.$/);
    expect(plain(words.claim)).not.toMatch(/\bnot\b/);
    expect(wrongReasons.length).toBeGreaterThanOrEqual(2);
    expect(wrongReasons.length).toBeLessThanOrEqual(3);
    expect(wrongReasons.some(({ verdict }) => verdict !== holds)).toBe(true);
    for (const { idea, feedback } of wrongReasons) {
      expect(ideas.has(idea), idea).toBe(true);
      expect(wordsIn(feedback)).toBeLessThanOrEqual(MOST_FEEDBACK_WORDS);
    }
    expect(new Set(wrongReasons.map(({ idea, verdict }) => `${idea} ${verdict}`)).size).toBe(wrongReasons.length);
    expect(source).not.toBe('');
    for (const sentence of sentencesOf(claim)) expect(forbiddenIn(sentence), plain(sentence)).toBeUndefined();
  });

  test.each(claims)('$id: reasons are about equally long, so that none stands out', ({ words, wrongReasons }) => {
    const lengths = [words.because, ...wrongReasons.map(({ because }) => because)].map(
      (because) => `False, because ${plain(because)}.`.length,
    );
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(MOST_LENGTH_SHARE);
    for (const because of [words.because, ...wrongReasons.map((each) => each.because)])
      expect(plain(because)).not.toMatch(/\.$|^(?!C?Python\b|None\b)[A-Z]/);
  });

  test.each(claims.filter(({ shownBy }) => shownBy !== undefined))(
    '$id: the program that settles it prints the same on every version',
    ({ shownBy = '' }) => {
      const laboratory = new Laboratory(parse(shownBy, 'main.py'));
      const outputs = PYTHON_VERSIONS.map((version) => {
        const { end, output, exitOutput } = laboratory.truth(version);
        expect(end.kind).toBe('normal');
        return output + (exitOutput ?? '');
      });
      expect(new Set(outputs).size).toBe(1);
      expect(outputs[0]).not.toBe('');
    },
  );
});
