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

const BODIES = ['return', 'change, return', 'slice, return', 'sorted', 'change', 'slice, change, return'] as const;
const SOURCES = ['call 0', 'call 1', 'name 0', 'name 1', 'slice 0', 'slice 1'] as const;
const LOOKS = ['is 0 1', 'is 0 2', 'is 1 2', '== 0 1', '== 0 2', '== 1 2', 'none 1', 'none 2'] as const;

type Body = (typeof BODIES)[number];
type Reading = 'return copies' | 'parameters copy' | 'equal is identical' | 'names copy' | undefined;
const READINGS: readonly Reading[] = ['return copies', 'parameters copy', 'equal is identical', 'names copy'];

/** What a call gives, and does to what it is given; `null` for None. */
function called(body: Body, given: Words | null, reading: Reading): Words | null | undefined {
  if (given === null) return undefined;
  let own = reading === 'parameters copy' ? { ...given } : given;
  let isReturned = false;
  for (const step of body.split(', ')) {
    if (step === 'change') own.words += 'z';
    else if (step === 'slice') own = { ...own };
    else {
      if (step === 'sorted') own = { words: [...own.words].sort().join('') };
      isReturned = true;
    }
  }
  if (!isReturned) return null;
  return reading === 'return copies' ? { ...own } : own;
}

interface Calls {
  readonly order: string;
  readonly body: Body;
  /** The name whose list changes after the calls. */
  readonly changer: 'none' | number;
  readonly second: string;
  readonly third: string;
}

/** What three names refer to under one reading; undefined where a line stops with an error. */
function afterCalls(
  { order, body, changer, second, third }: Calls,
  reading: Reading,
): readonly (Words | null)[] | undefined {
  const objects: (Words | null)[] = [{ words: order }];
  for (const way of [second, third]) {
    const [verb, from] = way.split(' ');
    const source = objects[Number(from)];
    if (source === undefined) return undefined;
    const copy = source && { ...source };
    const result = {
      call: () => called(body, source, reading),
      name: () => (reading === 'names copy' ? copy : source),
      slice: () => copy ?? undefined,
    }[verb as 'call' | 'name' | 'slice']();
    if (result === undefined) return undefined;
    objects.push(result);
  }
  if (changer === 'none') return objects;
  const changed = objects[changer];
  if (!changed) return undefined;
  changed.words += 'y';
  return objects;
}

/** A list goes through a function: does the same list come back? */
export const throughFunctions = patternOf({
  id: 'through-functions',
  targets: ['return-copies', 'params-copied', 'equal-is-identical', 'assignment-copies-object'],
  questions: ['predict-output'],
  axes: {
    order: ['ab', 'ba'],
    body: BODIES,
    changer: ['none', 0, 1, 2],
    second: ['call 0', 'name 0', 'slice 0'],
    third: SOURCES,
    one: LOOKS,
    two: LOOKS,
    three: [...LOOKS, 'end'],
  },
  where: ({ order, body, changer, second, third, one, two, three }) => {
    if (![second, third].some((way) => way.startsWith('call')) || second === third) return false;
    const questions = [one, two, three].filter((each) => each !== 'end');
    const places = questions.map((each) => (LOOKS as readonly string[]).indexOf(each));
    if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? 0))) return false;
    if (order === 'ba' && body !== 'sorted') return false;
    if (changer !== 'none' && questions.length > 2) return false;
    if (body !== 'change' && questions.some((each) => each.startsWith('none'))) return false;
    const outputs = [undefined, ...READINGS].map((reading) => {
      const objects = afterCalls({ order, body, changer, second, third }, reading);
      const belief = reading === 'equal is identical' ? reading : undefined;
      return objects && questions.map((each) => answer(objects, each, belief)).join();
    });
    const [truth, copies, parameters] = outputs;
    if (outputs.includes(undefined) || (copies === truth && parameters === truth)) return false;
    return new Set(outputs).size >= 3;
  },
  lines: ({ order, body, changer, second, third, one, two, three }, surface) => {
    const { names, words, verb } = sceneFrom(surface);
    const own = py.name(nth(names, 3));
    const named = (who: string | number): py.Value => py.name(nth(names, Number(who)));
    const sorted = words.slice(0, 3).toSorted();
    const old = order === 'ab' ? sorted.slice(0, 2) : sorted.slice(0, 2).toReversed();
    const steps: Readonly<Record<string, Statement>> = {
      change: py.expr(py.method(own, 'append', py.str(nth(sorted, 2)))),
      slice: py.assign(own, sliced(own)),
      sorted: py.ret(py.call('sorted', own)),
      return: py.ret(own),
    };
    const value = (way: string): py.Value => {
      const [kind, from = ''] = way.split(' ');
      if (kind === 'call') return py.call(verb, named(from));
      return kind === 'name' ? named(from) : sliced(named(from));
    };
    return [
      py.fn(
        verb,
        [nth(names, 3)],
        body.split(', ').flatMap((step) => steps[step] ?? []),
      ),
      py.assign(named(0), strings(...old)),
      py.assign(named(1), value(second)),
      py.assign(named(2), value(third)),
      ...(changer === 'none' ? [] : [py.expr(py.method(named(changer), 'append', py.str(nth(words, 4))))]),
      ...[one, two, three].flatMap((question): readonly Statement[] => {
        const [operator, left = '', right = ''] = question.split(' ');
        if (operator === 'end') return [];
        if (operator === 'none') return [py.print(py.compare(named(left), 'is', py.none()))];
        return [py.print(py.compare(named(left), operator === 'is' ? 'is' : '==', named(right)))];
      }),
    ];
  },
});
