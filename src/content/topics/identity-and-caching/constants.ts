import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { sliced } from '../lists.js';
import { nth } from '../scenes.js';
import { type ValueScene, valueSceneFrom } from '../value-scenes.js';

const KINDS = ['large', 'float', 'text', 'tuple'] as const;
const WAYS = ['literal', 'name 0', 'name 1', 'name 2', 'worked out', 'slice', 'call', 'function'] as const;
const PAIRS = ['0 1', '0 2', '0 3', '1 2', '1 3', '2 3'] as const;

type Kind = (typeof KINDS)[number];
type Way = (typeof WAYS)[number];
type Belief = 'equal is identical' | 'values are copied' | 'large numbers are new' | 'copies are new' | undefined;
const BELIEFS: readonly Belief[] = [
  'equal is identical',
  'values are copied',
  'large numbers are new',
  'copies are new',
];

/** Above what any version of CPython keeps at hand. */
const LARGE = [2000, 3500, 5000, 7500, 9000, 12000];
const FLOATS = [0.5, 1.5, 2.5, 3.5, 4.5];

/** Numbers of the objects of four names with equal values. */
function objectsOf(kind: Kind, ways: readonly Way[], belief: Belief): readonly number[] {
  const objects = [0];
  for (const way of ways) {
    const fresh = objects.length;
    const [verb, from] = way.split(' ');
    const source = objects[Number(from ?? 0)] ?? 0;
    if (verb === 'name') objects.push(belief === 'values are copied' && kind !== 'tuple' ? fresh : source);
    else if (way === 'worked out') objects.push(fresh);
    else if (way === 'slice' || way === 'call') objects.push(belief === 'copies are new' ? fresh : 0);
    else objects.push(belief === 'large numbers are new' && kind === 'large' ? fresh : 0);
  }
  return objects;
}

const hasCopies = (kind: Kind): boolean => kind === 'text' || kind === 'tuple';

/** Equal numbers, strings and tuples: which are one object, in one file of any version? */
export const equalConstants = patternOf({
  id: 'equal-constants',
  targets: ['equal-is-identical', 'cache-is-absolute', 'immutables-by-value', 'copy-is-always-new'],
  questions: ['predict-output'],
  axes: {
    kind: KINDS,
    first: WAYS,
    second: WAYS,
    third: WAYS,
    one: PAIRS,
    two: PAIRS,
    three: PAIRS,
    equal: PAIRS,
    equalFirst: [false, true],
  },
  where: ({ kind, first, second, third, one, two, three, equal }) => {
    const ways = [first, second, third];
    const places = [one, two, three].map((each) => PAIRS.indexOf(each));
    if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? 0))) return false;
    if (ways.some((way, index) => Number(way.split(' ')[1] ?? 0) > index)) return false;
    if (!hasCopies(kind) && ways.some((way) => way === 'slice' || way === 'call')) return false;
    if (kind === 'tuple' && ways.includes('worked out') && ways.includes('function')) return false;
    if (new Set(ways).size < 3 || !ways.some((way) => way.startsWith('name') || way === 'slice' || way === 'call'))
      return false;
    const [truth, ...wrong] = [undefined, ...BELIEFS].map((belief) => {
      const objects = objectsOf(kind, ways, belief);
      const isOne = (pair: string): boolean => {
        const [left, right] = pair.split(' ').map((who) => objects[Number(who)]);
        return left === right || belief === 'equal is identical';
      };
      return [one, two, three].map(isOne).join();
    });
    return (
      truth?.includes('true') === true && equal === one && new Set(wrong.filter((each) => each !== truth)).size >= 2
    );
  },
  lines: ({ kind, first, second, third, one, two, three, equal, equalFirst }, surface) => {
    const scene = valueSceneFrom(surface);
    const constant = surface.fork('constant');
    const large = constant.pick(LARGE);
    const float = constant.pick(FLOATS);
    const named = (who: string | number): py.Value => py.name(nth(scene.names, Number(who)));
    const literal = (): py.Value => literalOf(kind, scene, large, float);
    const value = (way: Way): py.Value => {
      if (way.startsWith('name')) return named(way.slice(-1));
      switch (way) {
        case 'worked out':
          return workedOut(kind, named(0));
        case 'slice':
          return sliced(named(0));
        case 'call':
          return py.call(kind === 'text' ? 'str' : 'tuple', named(0));
        default:
          return way === 'function' ? py.call('usual') : literal();
      }
    };
    const ways = [first, second, third];
    const compared = (pair: string, operator: 'is' | '=='): Statement => {
      const [left = '', right = ''] = pair.split(' ');
      return py.print(py.compare(named(left), operator, named(right)));
    };
    const same = [one, two, three].map((pair) => compared(pair, 'is'));
    return [
      ...(ways.includes('function') ? [py.fn('usual', [], [py.ret(literal())])] : []),
      py.assign(named(0), literal()),
      ...ways.map((way, index) => py.assign(named(index + 1), value(way))),
      ...(equalFirst ? [compared(equal, '=='), ...same] : [...same, compared(equal, '==')]),
    ];
  },
});

function literalOf(kind: Kind, { words }: ValueScene, large: number, float: number): py.Value {
  switch (kind) {
    case 'large':
      return py.int(large);
    case 'float':
      return py.float(float);
    case 'text':
      return py.str(`${nth(words, 0)} ${nth(words, 1)}`);
    default:
      return py.tuple(py.str(nth(words, 0)), py.str(nth(words, 1)));
  }
}

/** An equal value that is worked out while the program runs, from that of a name. */
function workedOut(kind: Kind, path: py.Value): py.Value {
  switch (kind) {
    case 'text':
      return py.binary(
        py.subscript(path, py.slice(undefined, py.int(3))),
        '+',
        py.subscript(path, py.slice(py.int(3))),
      );
    case 'tuple':
      return py.call('tuple', py.call('list', path));
    default:
      return py.binary(py.binary(path, '+', py.int(1)), '-', py.int(1));
  }
}
