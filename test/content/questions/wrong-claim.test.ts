import { describe, expect, test } from 'vitest';
import { claimWith } from '../../../src/content/claims/index.js';
import { wrongClaim } from '../../../src/content/questions/wrong-claim.js';
import { blockText, plain } from '../../../src/document/index.js';
import { runOf } from './posing.fixture.js';
import { aboutSubject, posedAbout } from './subject.fixture.js';

const WRONG = 'del-frees-at-once';
const RIGHT = ['list-freed-with-last-reference', 'slot-keeps-object'];
const SUBJECT = [WRONG, ...RIGHT].join(' ');

describe('wrong-claim', () => {
  const [prompt] = posedAbout(wrongClaim, SUBJECT);
  const trace = runOf(aboutSubject(SUBJECT));

  test('asks for the one false sentence', () => {
    expect(plain(prompt?.stem ?? [])).toBe('Which of these sentences is wrong?');
    expect(prompt?.answer({ trace })).toEqual({ kind: 'chosen', ids: [WRONG] });
    expect(plain(prompt?.because({ trace }) ?? [])).toMatch(/^The sentence is wrong, because it removes the name/);
  });

  test('offers the true ones with the idea of somebody who calls them wrong', () => {
    const offered = prompt?.fixed?.wrong ?? [];
    expect(offered.map(({ answer }) => answer)).toEqual(RIGHT.map((id) => ({ kind: 'chosen', ids: [id] })));
    expect(offered.map(({ ideas }) => ideas)).toEqual([['only-gc-frees'], ['containers-dont-hold']]);
    expect(offered.map(({ answer }) => prompt && blockText(prompt.show(answer)))).toEqual(
      RIGHT.map((id) => plain(claimWith(id)?.words.claim ?? [])),
    );
  });

  test('tells in its feedback that the chosen sentence is right', () => {
    for (const { feedback } of prompt?.fixed?.wrong ?? [])
      expect(plain(feedback)).toMatch(/^This sentence is right\. /);
  });

  test('is asked about three or more sentences of which one is false', () => {
    expect(posedAbout(wrongClaim, [WRONG, RIGHT[0]].join(' '))).toEqual([]);
    expect(posedAbout(wrongClaim, [WRONG, 'del-empties-slots', ...RIGHT].join(' '))).toEqual([]);
    expect(posedAbout(wrongClaim, [...RIGHT, 'assignment-frees-old-object'].join(' '))).toEqual([]);
  });
});
