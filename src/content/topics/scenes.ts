import type { Random } from '../../random/index.js';
import { SCENES, type Scene } from './scene-list.js';

export type { Scene } from './scene-list.js';

/** A scene with its names and words in random order. */
export function sceneFrom(random: Random): Scene {
  const scene = random.fork('scene').pick(SCENES);
  const mixed = (field: 'names' | 'wholes' | 'records' | 'keys' | 'words'): readonly string[] =>
    random.fork(field).shuffle(scene[field]);
  return {
    names: mixed('names'),
    wholes: mixed('wholes'),
    records: mixed('records'),
    keys: mixed('keys'),
    words: mixed('words'),
    verb: scene.verb,
  };
}

/** The n-th of some words of a scene. @throws RangeError if the scene is too small */
export function nth(words: readonly string[], index: number): string {
  const word = words[index];
  if (word === undefined) throw new RangeError(`the scene has only ${words.length} words`);
  return word;
}
