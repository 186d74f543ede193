import { describe, expect, test } from 'vitest';
import { identityAndCaching } from '../../../src/content/topics/identity-and-caching.js';
import { constructsOf } from '../../../src/machine/python/index.js';
import { walkBody } from '../../../src/machine/python/walk.js';
import { Random } from '../../../src/random/index.js';
import { obeysTheLaws } from './laws.js';
import { shapeGiving } from './skeleton.js';

describe('identity-and-caching', () => {
  obeysTheLaws(identityAndCaching);

  test('asks for `is` of numbers and strings on level 4 only', () => {
    for (const level of [2, 3] as const) {
      for (const pattern of identityAndCaching.patterns(level)) {
        const random = new Random('constants', pattern.id);
        for (let index = 0; index < 50; index++) {
          const plan = random.fork('plan', index).int(pattern.axes.plan ?? 1);
          const { body, source } = pattern.build({ plan }, random.fork('surface', index));
          const atoms = body.flatMap((each) =>
            each.kind === 'Assign' &&
            each.value.kind === 'Constant' &&
            each.value.value.type !== 'none' &&
            each.targets[0]?.kind === 'Name'
              ? [each.targets[0].id]
              : [],
          );
          expect(atoms, source).toEqual([]);
        }
      }
    }
  });

  test('has no number that a version keeps at hand and another does not', () => {
    const [pattern] = identityAndCaching.patterns(4);
    const random = new Random('numbers');
    for (let index = 0; index < 200; index++) {
      const plan = random.fork('plan', index).int(pattern?.axes.plan ?? 1);
      const body = pattern?.build({ plan }, random.fork('surface', index)).body ?? [];
      expect(constructsOf(body)).toContain('is');
      const numbers = [...walkBody(body)].flatMap((node) =>
        node.kind === 'Constant' && node.value.type === 'int' ? [Number(node.value.value)] : [],
      );
      expect(numbers.filter((number) => number > 256 && number <= 1025)).toEqual([]);
    }
  });

  test('can have the program in which two of three lists are one', () => {
    const pattern = identityAndCaching.patterns(2).find(({ id }) => id === 'copies-and-names');
    const source = [
      'cup = ["mint", "tea"]',
      'mug = cup',
      'jug = cup[:]',
      'print(cup is mug)',
      'print(cup == mug)',
      'print(cup is jug)',
      '',
    ].join('\n');
    expect(shapeGiving(pattern, source)).toBeDefined();
  });
});
