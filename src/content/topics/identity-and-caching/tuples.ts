import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { changed, sliced, slot, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

const WAYS = ['name', 'slice', 'tuple', 'equal', 'list', 'copy'] as const;
const QUESTIONS = ['is 0 1', 'is 0 2', 'is 1 2', '== 0 1', '== 0 2', '== 1 2'] as const;

type Way = (typeof WAYS)[number];
type Belief = 'equal is identical' | 'names copy' | 'copies are new' | undefined;
const BELIEFS: readonly Belief[] = ['equal is identical', 'names copy', 'copies are new'];

interface Ways {
  readonly second: Way;
  readonly third: Way;
  readonly source: number;
}

/** Number of the object of each of three names, negative for a list. */
function objectsOf({ second, third, source }: Ways, belief: Belief): readonly number[] {
  const objects = [1];
  const add = (way: Way, from: number): void => {
    const fresh = objects.length + 1;
    const isNew =
      way === 'equal' || (belief === 'names copy' && way === 'name') || (belief === 'copies are new' && way !== 'name');
    objects.push(way === 'list' ? -fresh : isNew ? fresh : from);
  };
  add(second, 1);
  add(third, objects[source] ?? 1);
  return objects;
}

function answer(objects: readonly number[], question: string, belief: Belief): boolean {
  const [operator, one, other] = question.split(' ');
  const [left = 0, right = 0] = [objects[Number(one)], objects[Number(other)]];
  return operator === '==' || belief === 'equal is identical' ? left > 0 === right > 0 : left === right;
}

/** Tuples cannot change, so what looks like a copy gives back the same tuple; a list of its items is another object. */
export const tuplesAndCopies = patternOf({
  id: 'tuples-and-copies',
  targets: ['copy-is-always-new', 'immutables-by-value', 'equal-is-identical', 'assignment-copies-object'],
  questions: ['predict-output'],
  axes: {
    whole: ['list and word', 'word and list', 'list twice'],
    second: WAYS,
    third: WAYS,
    source: [0, 1],
    change: ['none', 'append inner', 'append slot'],
    early: [false, true],
    one: QUESTIONS,
    two: QUESTIONS,
    three: [...QUESTIONS, 'end'],
  },
  where: ({ second, third, source, change, early, one, two, three }) => {
    if ((change === 'none' && early) || (third === 'equal' && source === 1)) return false;
    if (change === 'append slot' && early) return false;
    if (source === 1 && second === 'list' && ['slice', 'tuple', 'copy', 'list'].includes(third)) return false;
    if ([second, third].every((way) => way === 'name' || way === 'equal') || second === third) return false;
    const questions = [one, two, three].filter((each) => each !== 'end');
    const places = questions.map((each) => (QUESTIONS as readonly string[]).indexOf(each));
    if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? 0))) return false;
    const lines = 4 + (change === 'none' ? 0 : 1) + ([second, third].includes('copy') ? 1 : 0) + questions.length;
    if (lines < 6) return false;
    const outputs = [undefined, ...BELIEFS].map((belief) => {
      const objects = objectsOf({ second, third, source }, belief);
      return questions.map((each) => answer(objects, each, belief)).join();
    });
    return new Set(outputs).size >= 3 && outputs[0] !== outputs[3];
  },
  lines: ({ whole, second, third, source, change, early, one, two, three }, surface) => {
    const { names, wholes, records, words } = sceneFrom(surface);
    const inner = py.name(nth(names, 0));
    const named = (who: string | number): py.Value => py.name(nth([...wholes, ...records], Number(who)));
    const word = py.str(nth(words, 2));
    const display = (): py.Value => {
      if (whole === 'list twice') return py.tuple(inner, inner);
      return whole === 'list and word' ? py.tuple(inner, word) : py.tuple(word, inner);
    };
    const value = (way: Way, from: number): py.Value => {
      switch (way) {
        case 'name':
          return named(from);
        case 'slice':
          return sliced(named(from));
        case 'equal':
          return display();
        case 'copy':
          return py.method('copy', 'copy', named(from));
        default:
          return py.call(way, named(from));
      }
    };
    const old = words.slice(0, 2);
    const path = change === 'append slot' ? slot(named(2), whole === 'word and list' ? 1 : 0) : inner;
    const alter = change === 'none' ? [] : [changed(path, 'append', old, nth(words, 3))];
    return [
      ...([second, third].includes('copy') ? [py.importModule('copy')] : []),
      py.assign(inner, strings(...old)),
      py.assign(named(0), display()),
      py.assign(named(1), value(second, 0)),
      ...(early ? alter : []),
      py.assign(named(2), value(third, source)),
      ...(early ? [] : alter),
      ...[one, two, three].flatMap((question): readonly Statement[] => {
        const [operator, left = '', right = ''] = question.split(' ');
        if (operator === 'end') return [];
        return [py.print(py.compare(named(left), operator === 'is' ? 'is' : '==', named(right)))];
      }),
    ];
  },
});
