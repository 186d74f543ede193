import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/assessment/items/compose.js';
import { spaceOf } from '../../../src/assessment/items/space.js';
import { claims, claimWith } from '../../../src/content/claims/index.js';
import { trueFalseReason } from '../../../src/content/questions/true-false-reason.js';
import { wrongClaim } from '../../../src/content/questions/wrong-claim.js';
import { trueOrFalseClaims } from '../../../src/content/topics/true-or-false-claims.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';
import { Random } from '../../../src/random/index.js';

type QuestionType = typeof trueFalseReason;
const LEVELS = trueOrFalseClaims.levels;

/** What the questions of a level are about. */
function subjectsOf(question: QuestionType, level: (typeof LEVELS)[number]): readonly string[] {
  const { size, at } = spaceOf(trueOrFalseClaims, question, level);
  return Array.from({ length: size }, (_, position) => {
    const { pattern, shape } = at(position);
    return pattern.build(shape, new Random('subject')).subject ?? '';
  });
}

describe('true-or-false-claims', () => {
  test.each(LEVELS)('asks every claim of level %i, of whatever topic, once', (level) => {
    const expected = claims.filter((claim) => claim.level === level).map(({ id }) => id);
    expect(subjectsOf(trueFalseReason, level)).toEqual(expected);
  });

  test.each(LEVELS)(
    'puts three claims of one topic side by side at level %i, one false, none above the level',
    (level) => {
      const subjects = subjectsOf(wrongClaim, level);
      expect(new Set(subjects).size).toBe(subjects.length);
      for (const subject of subjects) {
        const three = subject.split(' ').flatMap((id) => claimWith(id) ?? []);
        expect(three.length).toBe(3);
        expect(three.filter(({ holds }) => !holds).length).toBe(1);
        expect(new Set(three.map(({ topic }) => topic)).size).toBe(1);
        expect(Math.max(...three.map((claim) => claim.level))).toBe(level);
      }
    },
  );

  describe.each([trueFalseReason, wrongClaim])('$id', (question) => {
    test.each(['open', 'choice'] as const)('makes an item of each of its subjects, answered as %s', (interaction) => {
      const missing = LEVELS.flatMap((level) =>
        subjectsOf(question, level).filter((_, position) => {
          const recipe = { topic: trueOrFalseClaims, question, level, versions: PYTHON_VERSIONS };
          return !compose({ ...recipe, interaction, medium: 'paper', position, surface: 0, order: 0 }, 'CODE');
        }),
      );
      expect(missing).toEqual([]);
    });
  });
});
