import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/assessment/quiz/nearest.js';

const TOPICS = ['aliasing', 'cycles-and-gc', 'names-and-objects', 'reference-counting', 'weak-references'];

describe('the nearest candidate', () => {
  test.each([
    ['aliassing', 'aliasing'],
    ['Aliasing', 'aliasing'],
    ['reference_counting', 'reference-counting'],
    ['refrence-couting', 'reference-counting'],
    ['weak references', 'weak-references'],
    ['ailasing', 'aliasing'],
    ['cycles', 'cycles-and-gc'],
    ['names', 'names-and-objects'],
  ])('for %s is %s', (word, candidate) => {
    expect(nearest(word, TOPICS)).toBe(candidate);
  });

  test.each(['', 'x', 'sorting', 'databases', 'references-and-cycles'])('for %j there is none', (word) => {
    expect(nearest(word, TOPICS)).toBeUndefined();
  });

  test('a beginning that several share decides nothing', () => {
    expect(nearest('refcount', ['refcount-at-line', 'refcount-printed'])).toBeUndefined();
  });

  test('is the word itself wherever it is in the list, and is found after one slip in a long word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TOPICS), fc.nat(), fc.constantFrom(...'abcxyz-'), (topic, place, letter) => {
        expect(nearest(topic, TOPICS)).toBe(topic);
        const at = place % topic.length;
        expect(nearest(topic.slice(0, at) + letter + topic.slice(at + 1), TOPICS)).toBe(topic);
        expect(nearest(topic.slice(0, at) + topic.slice(at + 1), TOPICS)).toBe(topic);
        expect(nearest(topic.slice(0, at) + letter + topic.slice(at), TOPICS)).toBe(topic);
      }),
    );
  });

  test('comes as a question', () => {
    expect(didYouMean('cont', ['count', 'points'])).toBe('did you mean count?');
    expect(didYouMean('zzzzzz', ['count', 'points'])).toBeUndefined();
  });
});
