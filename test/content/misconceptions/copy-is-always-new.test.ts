import { describe, expect, test } from 'vitest';
import { copyIsAlwaysNew } from '../../../src/content/misconceptions/copy-is-always-new.js';
import { answers } from './learner.js';

describe('copy-is-always-new', () => {
  test.each([
    ['a slice of a tuple', 'tray[:]'],
    ['a tuple of a tuple', 'tuple(tray)'],
    ['a tuple that copy gives', 'copy.copy(tray)'],
  ])('%s is another tuple', (_, expression) => {
    const source = `
import copy
cup = ["tea"]
tray = (cup, "milk")
shelf = ${expression}
print(shelf is tray, shelf == tray)
`;
    expect(answers(copyIsAlwaysNew, source)).toBe('True True => False True');
  });

  test('so is the string that a slice or str gives', () => {
    const source = `
drink = "green tea"
order = drink[:]
bill = str(drink)
print(order is drink, bill is drink)
`;
    expect(answers(copyIsAlwaysNew, source)).toBe('True True => False False');
  });

  test('lists are copied in truth', () => {
    const source = `
cup = ["tea"]
mug = cup[:]
print(mug is cup)
`;
    expect(answers(copyIsAlwaysNew, source)).toBe('False => False');
  });
});
