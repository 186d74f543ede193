import type { Pattern } from '../../content/topics/index.js';
import { type Construct, needsOf, type Program } from '../../machine/python/index.js';
import { Random, seededPermutation } from '../../random/index.js';
import { shapeAt, sizeOf } from './space.js';

/** A program of a pattern and what its reader must know. */
export interface Sample {
  readonly program: Program;
  readonly needs: ReadonlySet<Construct>;
}

const MOST = 64;
/** So many in a row that need what others needed too: the rest will. */
const SAME = 12;

const known = new WeakMap<Pattern, readonly Sample[]>();

/**
 * Some programs of a pattern, always the same ones: all of a small one; of a large one as many as show which sets of
 * constructs there are, but for what fewer than one in a dozen of its programs need.
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
  const samples: Sample[] = [];
  const seen = new Set<string>();
  for (let place = 0, same = 0; place < Math.min(size, MOST) && same < SAME; place++) {
    const program = pattern.build(shapeAt(axes, order.at(place)), new Random('samples', id, place));
    const needs = needsOf(program);
    const text = [...needs].join(' ');
    same = seen.has(text) ? same + 1 : 0;
    seen.add(text);
    samples.push({ program, needs });
  }
  return samples;
}
