import { describe, expect, test } from 'vitest';
import { claimWith } from '../../../src/content/claims/index.js';
import { trueFalseReason } from '../../../src/content/questions/true-false-reason.js';
import { blockText, plain } from '../../../src/document/index.js';
import { posed, programOf, runOf } from './posing.fixture.js';
import { aboutSubject, posedAbout } from './subject.fixture.js';

const ID = 'del-frees-at-once';

describe('true-false-reason', () => {
  const claim = claimWith(ID);
  const [prompt] = posedAbout(trueFalseReason, ID);
  const trace = runOf(aboutSubject(ID));

  test('asks whether the claim is true', () => {
    expect(plain(prompt?.stem ?? [])).toBe(
      'In CPython, del name always frees the object that name refers to. Is this true?',
    );
  });

  test('has the verdict with its reason as the key, and the verdicts of wrong ideas as the other answers', () => {
    const key = prompt?.answer({ trace });
    expect(key && prompt && blockText(prompt.show(key))).toBe(
      'False, because it removes the name, and another reference may still keep the object.',
    );
    expect(prompt?.fixed?.wrong.map(({ ideas }) => ideas)).toEqual([['del-destroys-object'], ['only-gc-frees']]);
    expect(prompt?.fixed?.wrong.map(({ answer }) => blockText(prompt.show(answer)).split(',')[0])).toEqual([
      'True',
      'False',
    ]);
  });

  test('leaves the reason to the learner where the answer is open', () => {
    expect(prompt?.forms[0]).toBe('claim');
    expect(prompt?.claim?.holds).toBe(false);
    expect(plain(prompt?.claim?.reason ?? [])).toMatch(/^It removes the name, .*\.$/);
  });

  test('says who disagrees and where to read on, and proves the key with the program that settles it', () => {
    const [disputed, page] = prompt?.fixed?.paragraphs ?? [];
    expect(disputed).toEqual(claim?.words.disputed);
    expect(plain(page ?? [])).toBe(`Read more: ${claim?.source}`);
    expect(prompt?.prove({ trace })).toBe(claim?.shownBy);
  });

  test('is not asked about a program, several claims or an unknown one', () => {
    expect(posed(trueFalseReason, programOf(['cup = []']))).toEqual([]);
    expect(posedAbout(trueFalseReason, `${ID} ${ID}`)).toEqual([]);
    expect(posedAbout(trueFalseReason, 'no-such-claim')).toEqual([]);
  });
});
