import type { Program } from '../../machine/python/ast.js';
import { describe } from './describe.js';
import { arrange } from './layout.js';
import { namesBound } from './names-bound.js';
import type { PictureObject, Scene, Target } from './picture.js';
import { type Start, startOf } from './start.js';
import { svgOf } from './svg.js';

/** A picture that learners complete, with what it shows in words. */
export interface Sketch {
  readonly svg: string;
  /** Text equivalent, one statement a line. */
  readonly text: string;
  /** In the order of its rows. */
  readonly names: readonly string[];
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The line after which memory is drawn; undefined where nothing but the names is drawn. */
  readonly line?: number;
}

const OBJECT = 1;

/**
 * Memory to be drawn by a learner: all names of the program, and what its first line creates where that is beyond
 * doubt. It is made from the program's text and never from a run, so that it cannot tell an answer. Undefined for
 * programs with functions or classes of their own.
 */
export function sketchOf(program: Program): Sketch | undefined {
  const names = namesBound(program);
  if (names === undefined || names.length === 0) return undefined;
  const start = startOf(program);
  const [picture] = arrange([sceneFor(names, start)]);
  if (picture === undefined) return undefined;
  return {
    svg: svgOf(picture, { counted: false }),
    text: describe(picture, { counted: false }),
    names,
    width: picture.width,
    height: picture.height,
    ...(start === undefined ? {} : { line: start.line }),
  };
}

function sceneFor(names: readonly string[], start: Start | undefined): Scene {
  const target: Target =
    start?.object === undefined ? { kind: 'atom', text: start?.atom ?? '' } : { kind: 'reference', object: OBJECT };
  return {
    moment: { line: start?.line ?? 0, visit: 1 },
    frames: [
      {
        kind: 'frame',
        id: 0,
        depth: 0,
        slots: names.map((key) => ({ place: 'name', key, target: key === start?.name ? target : { kind: 'open' } })),
      },
    ],
    objects: start?.object === undefined ? [] : [objectFor(start.object)],
  };
}

const objectFor = ({ type, slots }: NonNullable<Start['object']>): PictureObject => ({
  kind: 'object',
  id: OBJECT,
  title: `${type} 1`,
  content: type === 'dict' ? 'mapping' : 'sequence',
  form: type === 'dict' ? 'rows' : 'cells',
  immutable: type === 'tuple',
  slots: slots.map(([key, text]) => ({
    place: type === 'dict' ? 'value' : 'slot',
    key,
    target: { kind: 'atom', text },
  })),
  more: 0,
  state: { kind: 'live' },
  references: 1,
});
