import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { sliced, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

const WAYS = ['sort', 'reverse', 'append', 'sorted', 'copy', 'name', 'slice'] as const;
const QUESTIONS = ['none 1', 'none 2', 'is 0 1', 'is 0 2', 'is 1 2', '== 0 1', '== 0 2', '== 1 2'] as const;

type Way = (typeof WAYS)[number];
type Belief = 'equal is identical' | 'names copy' | 'slices share' | 'methods give the list' | undefined;
const BELIEFS: readonly Belief[] = ['equal is identical', 'names copy', 'slices share', 'methods give the list'];

interface Words {
  words: string;
}

/** What three names refer to, the words of a list as letters; `null` for None. */
function objectsOf(order: string, ways: readonly Way[], belief: Belief): readonly (Words | null)[] {
  const first: Words = { words: order };
  const copy = (words = first.words): Words => ({ words });
  const ordered = (): string => [...first.words].sort().join('');
  const result = (): Words | null => (belief === 'methods give the list' ? first : null);
  const others = ways.map((way) => {
    switch (way) {
      case 'sort':
        first.words = ordered();
        return result();
      case 'reverse':
        first.words = [...first.words].reverse().join('');
        return result();
      case 'append':
        first.words += 'z';
        return result();
      case 'sorted':
        return copy(ordered());
      case 'copy':
        return copy();
      case 'name':
        return belief === 'names copy' ? copy() : first;
      default:
        return belief === 'slices share' ? first : copy();
    }
  });
  return [first, ...others];
}

function answer(objects: readonly (Words | null)[], question: string, belief: Belief): boolean {
  const [operator, one, other] = question.split(' ');
  const [left, right] = [objects[Number(one)] ?? null, objects[Number(other)] ?? null];
  if (operator === 'none') return left === null;
  return operator === '==' || belief === 'equal is identical' ? left?.words === right?.words : left === right;
}

/** What methods that change a list give back, and what gives back a new list. */
export const whatMethodsReturn = patternOf({
  id: 'what-methods-return',
  targets: ['mutator-returns-self', 'equal-is-identical', 'assignment-copies-object', 'slice-aliases'],
  questions: ['predict-output'],
  axes: {
    order: ['ab', 'ba'],
    second: WAYS,
    third: WAYS,
    one: QUESTIONS,
    two: QUESTIONS,
    three: [...QUESTIONS, 'end'],
  },
  where: ({ order, second, third, one, two, three }) => {
    const isMethod = (way: Way): boolean => ['sort', 'reverse', 'append'].includes(way);
    if (isMethod(second) === isMethod(third)) return false;
    const questions = [one, two, three].filter((each) => each !== 'end');
    const places = questions.map((each) => (QUESTIONS as readonly string[]).indexOf(each));
    if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? 0))) return false;
    const outputs = [undefined, ...BELIEFS].map((belief) => {
      const objects = objectsOf(order, [second, third], belief);
      return questions.map((each) => answer(objects, each, belief)).join();
    });
    const methods = outputs.at(-1);
    return methods !== outputs[0] && new Set(outputs).size >= 3;
  },
  lines: ({ order, second, third, one, two, three }, surface) => {
    const { names, words } = sceneFrom(surface);
    const named = (who: string | number): py.Value => py.name(nth(names, Number(who)));
    const sorted = words.slice(0, 3).toSorted();
    const old = order === 'ab' ? sorted.slice(0, 2) : sorted.slice(0, 2).toReversed();
    const value = (way: Way): py.Value => {
      if (way === 'name') return named(0);
      if (way === 'slice') return sliced(named(0));
      if (way === 'sorted') return py.call('sorted', named(0));
      return way === 'append' ? py.method(named(0), way, py.str(nth(sorted, 2))) : py.method(named(0), way);
    };
    return [
      py.assign(named(0), strings(...old)),
      py.assign(named(1), value(second)),
      py.assign(named(2), value(third)),
      ...[one, two, three].flatMap((question): readonly Statement[] => {
        const [operator, left = '', right = ''] = question.split(' ');
        if (operator === 'end') return [];
        if (operator === 'none') return [py.print(py.compare(named(left), 'is', py.none()))];
        return [py.print(py.compare(named(left), operator === 'is' ? 'is' : '==', named(right)))];
      }),
    ];
  },
});
