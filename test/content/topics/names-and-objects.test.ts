import { describe, expect, test } from 'vitest';
import { namesAndObjects } from '../../../src/content/topics/names-and-objects.js';
import { obeysTheLaws } from './laws.js';
import { shapeGiving } from './skeleton.js';

describe('names-and-objects', () => {
  obeysTheLaws(namesAndObjects);

  test.each([
    [1, 'moved-names', ['prize = 30', 'gift = "pen"', 'gift = prize', 'prize = 50', 'print(gift)']],
    [1, 'kept-results', ['prize = 30', 'gift = prize + 5', 'prize = gift', 'print(prize)', 'print(gift)']],
    [2, 'swaps', ['stop = 3', 'goal = 8', 'turn = stop', 'stop, goal = goal, stop', 'print(goal)', 'print(turn)']],
  ] as const)('level %i can have a program of %s', (level, id, lines) => {
    const pattern = namesAndObjects.patterns(level).find((each) => each.id === id);
    expect(shapeGiving(pattern, `${lines.join('\n')}\n`)).toBeDefined();
  });
});
