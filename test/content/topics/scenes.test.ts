import { describe, expect, test } from 'vitest';
import { nodeSceneFrom } from '../../../src/content/topics/node-scenes.js';
import { SCENES } from '../../../src/content/topics/scene-list.js';
import { nth } from '../../../src/content/topics/scenes.js';
import { valueSceneFrom } from '../../../src/content/topics/value-scenes.js';
import { Random } from '../../../src/random/index.js';

const RESERVED = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield match case type ' +
    'abs all any bin bool bytes callable chr copy dict dir enumerate eval exec exit filter float format gc hash help hex ' +
    'id input int isinstance iter len license list locals map max memoryview min next object oct open ord pow print ' +
    'property quit range repr reversed round set slice sorted str sum super sys tuple vars weakref zip'
  ).split(' '),
);
const HINTS = /^inner$|^same|copy|alias|shared|cycle|^ring$/;

const isGoodName = (name: string): boolean => /^[a-z]{3,11}$/.test(name) && !RESERVED.has(name) && !HINTS.test(name);

describe('a scene', () => {
  test('is one of sixteen or more', () => {
    expect(SCENES.length).toBeGreaterThanOrEqual(16);
  });

  test.each(SCENES)('of $names has good names with different first letters', (scene) => {
    const names = [...scene.names, ...scene.wholes, ...scene.records];
    expect(names.filter((name) => !isGoodName(name))).toEqual([]);
    expect(new Set(names.map((name) => name[0])).size).toBe(names.length);
    expect(isGoodName(scene.verb) && !names.includes(scene.verb)).toBe(true);
  });

  test.each(SCENES)('of $names has enough different words', (scene) => {
    expect([scene.names.length, scene.wholes.length, scene.records.length, scene.keys.length]).toEqual([4, 2, 2, 2]);
    expect(new Set([...scene.words, ...scene.keys]).size).toBe(8);
  });

  test('says which words it lacks', () => {
    expect(() => nth(['tea'], 1)).toThrow(RangeError);
  });
});

describe('a scene of single values', () => {
  const scenes = Array.from({ length: 300 }, (_, index) => valueSceneFrom(new Random('values', index)));

  test('has good names with different first letters, and different words', () => {
    for (const { names, words } of scenes) {
      expect(names.filter((name) => !isGoodName(name))).toEqual([]);
      expect(new Set(names.map((name) => name[0])).size, names.join(' ')).toBe(4);
      expect(new Set([...words, ...names]).size).toBe(10);
    }
  });

  test('has numbers that tell which two were added', () => {
    for (const { numbers } of scenes) {
      const sums = numbers.flatMap((one, index) => numbers.slice(index + 1).map((other) => one + other));
      expect(new Set([...numbers, ...sums]).size).toBe(numbers.length + sums.length);
    }
  });
});

describe('a scene of nodes', () => {
  const scenes = Array.from({ length: 300 }, (_, index) => nodeSceneFrom(new Random('nodes', index)));

  test('has good names with different first letters', () => {
    for (const { labels, groups, records, pick, watch } of scenes) {
      const names = [...labels, ...groups, ...records];
      expect([...names, pick, watch].filter((name) => !isGoodName(name))).toEqual([]);
      expect(new Set([...names, pick].map((name) => name[0])).size, names.join(' ')).toBe(names.length + 1);
    }
  });

  test('has attributes that are none of its names', () => {
    for (const { labels, groups, records, pick, link, load, notes, draft } of scenes) {
      const names = [...labels, ...groups, ...records, pick, draft];
      expect([link, load, notes].filter((attribute) => names.includes(attribute))).toEqual([]);
      expect(new Set([link, load, notes]).size).toBe(3);
    }
  });
});
