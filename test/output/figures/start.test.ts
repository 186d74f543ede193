import { expect, describe as group, it } from 'vitest';
import { parse } from '../../../src/machine/python/index.js';
import { namesBound } from '../../../src/output/figures/names-bound.js';
import { startOf } from '../../../src/output/figures/start.js';

const program = (...lines: readonly string[]) => parse(`${lines.join('\n')}\n`, 'main.py');

group('what a picture to complete starts with', () => {
  it('is what the first line makes one name refer to', () => {
    expect(startOf(program('tray = ["cup", 2, None]', 'desk = tray'))).toEqual({
      line: 1,
      name: 'tray',
      object: {
        type: 'list',
        slots: [
          ['0', "'cup'"],
          ['1', '2'],
          ['2', 'None'],
        ],
      },
    });
    expect(startOf(program('import sys', 'menu = {"tea": 3}'))).toMatchObject({
      line: 2,
      object: { type: 'dict', slots: [["'tea'", '3']] },
    });
    expect(startOf(program('count = 5'))).toEqual({ line: 1, name: 'count', atom: '5' });
  });

  it.each([
    'left = right = []',
    'rows = [[0], [0]]',
    'rows = [[0]] * 2',
    'cup = tray[0]',
    'left, right = [], []',
    'price = 1.50',
    'word = "it\'s"',
    'menu = {"tea": 1, "tea": 2}',
    'print("start")',
  ])('is nothing where how many objects there are, or how they are shown, is a question of its own: %s', (line) => {
    expect(startOf(program(line, 'tray = []'))).toBeUndefined();
  });
});

group('the names of a picture to complete', () => {
  it('are those that the text binds, in its order, each once', () => {
    const lines = [
      'import sys',
      'tray = []',
      'cup, tray[0] = tray, 1',
      'for jar in tray:',
      '    lid = jar',
      'tray = lid',
    ];
    expect(namesBound(program(...lines))).toEqual(['tray', 'cup', 'jar', 'lid']);
  });

  it('are not told where functions and classes have names of their own', () => {
    expect(namesBound(program('def pour(cup):', '    return cup', 'tray = pour([])'))).toBeUndefined();
    expect(namesBound(program('class Cup:', '    pass', 'tray = Cup()'))).toBeUndefined();
    expect(namesBound(program('print(tray := [])'))).toBeUndefined();
  });
});
