import type { Pattern, Sketch } from '../../content/topics/index.js';
import { type Construct, needsOf } from '../../machine/python/index.js';
import { Random, seededPermutation } from '../../random/index.js';
import { shapeAt, sizeOf } from './space.js';

type Shape = Parameters<Pattern['build']>[0];

/** What readers of some programs of a pattern must know, and the first shape that asks so much. */
export interface Sample {
  readonly needs: ReadonlySet<Construct>;
  readonly shape: Shape;
}

/** Patterns that are not larger are looked at as a whole. */
const WHOLE = 500;
const MOST = 1000;
/** So many in a row that need what others needed too: the rest will. */
const SAME = 200;

const known = new WeakMap<Pattern, readonly Sample[]>();

/**
 * What programs of a pattern need, each set of constructs once, always the same: of a large pattern all that more than
 * one in a hundred of its programs need, and of rarer ones some.
 */
export function samplesOf(pattern: Pattern): readonly Sample[] {
  let samples = known.get(pattern);
  if (samples === undefined) {
    samples = drawn(pattern);
    known.set(pattern, samples);
  }
  return samples;
}

function drawn(pattern: Pattern): readonly Sample[] {
  const { axes, id } = pattern;
  const size = sizeOf(axes);
  if (size === 0) return [];
  const order = seededPermutation(size, 'samples', id);
  const samples = new Map<string, Sample>();
  for (let place = 0, same = 0; place < Math.min(size, MOST) && (size <= WHOLE || same < SAME); place++) {
    const shape = shapeAt(axes, order.at(place));
    const needs = needsOf(sketchOf(pattern, shape, new Random('samples', id)));
    const text = [...needs].join(' ');
    same = samples.has(text) ? same + 1 : 0;
    if (same === 0) samples.set(text, { needs, shape });
  }
  return [...samples.values()];
}

/** The tree of a program, as fast as its pattern can make it. */
export const sketchOf = (pattern: Pattern, shape: Shape, surface: Random): Sketch =>
  pattern.sketch?.(shape, surface) ?? pattern.build(shape, surface);
