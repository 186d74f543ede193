import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { patternOf } from '../axes.js';
import { changed, sliced, slot, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

/** Lists in the slots of another list. */
const WHOLES = ['twice', 'repeated', 'with slice', 'with equal', 'equal first', 'two equal', 'repeated equal'] as const;
const OTHERS = ['slot 0', 'slot 1', 'slice of inner', 'slice of slot 1', 'inner'] as const;

interface Places {
  readonly whole: (typeof WHOLES)[number];
  readonly third: (typeof OTHERS)[number];
}

/** Number of the list in `inner`, both slots and `other`. */
function listsOf({ whole, third }: Places): Readonly<Record<string, number>> {
  const slots = {
    twice: [0, 0],
    repeated: [0, 0],
    'with slice': [0, 1],
    'with equal': [0, 1],
    'equal first': [1, 0],
    'two equal': [1, 2],
    'repeated equal': [1, 1],
  }[whole];
  const lists: Record<string, number> = { inner: 0, 'slot 0': slots[0] ?? 0, 'slot 1': slots[1] ?? 0 };
  return { ...lists, other: third.startsWith('slice') ? 3 : (lists[third] ?? 0) };
}

const PAIRS = [
  'slot 0, slot 1',
  'slot 0, inner',
  'slot 1, inner',
  'other, inner',
  'other, slot 0',
  'other, slot 1',
] as const;

const AXES = {
  whole: WHOLES,
  third: OTHERS,
  change: ['none', 'append inner', 'append slot 0', 'append slot 1', 'append other'],
  one: PAIRS,
  two: PAIRS,
  equal: PAIRS,
  equalFirst: [false, true],
} as const;

function isSensible(places: Places, change: string): boolean {
  const lists = listsOf(places);
  const objects = new Set(Object.values(lists)).size + 1;
  const third = places.third.startsWith('slot') || places.third === 'inner';
  return objects <= 3 && (change !== 'none' || !third);
}

function start({ whole, third }: Places, change: string, surface: Random) {
  const { names, wholes, words } = sceneFrom(surface);
  const [inner, outer, other] = [py.name(nth(names, 0)), py.name(nth(wholes, 0)), py.name(nth(names, 1))];
  const old = words.slice(0, 2);
  const equal = (): py.Value => strings(...old);
  const places: Readonly<Record<string, py.Value>> = {
    inner,
    other,
    'slot 0': slot(outer, 0),
    'slot 1': slot(outer, 1),
  };
  const at = (place: string): py.Value =>
    place.startsWith('slice of ') ? sliced(at(place.slice('slice of '.length))) : (places[place] ?? inner);
  const display = {
    twice: py.list(inner, inner),
    repeated: py.binary(py.list(inner), '*', py.int(2)),
    'with slice': py.list(inner, sliced(inner)),
    'with equal': py.list(inner, equal()),
    'equal first': py.list(equal(), inner),
    'two equal': py.list(equal(), equal()),
    'repeated equal': py.binary(py.list(equal()), '*', py.int(2)),
  }[whole];
  const lines: readonly Statement[] = [
    py.assign(inner, equal()),
    py.assign(outer, display),
    py.assign(other, at(third)),
    ...(change === 'none' ? [] : [changed(at(change.slice('append '.length)), 'append', old, nth(words, 2))]),
  ];
  return { lines, at };
}

/** Which slots and names refer to one list, and which lists are only equal? */
export const slotsAndLists = patternOf({
  id: 'slots-and-lists',
  targets: [
    'equal-is-identical',
    'repeat-copies-rows',
    'container-stores-copy',
    'slice-aliases',
    'variables-hold-objects',
  ],
  questions: ['predict-output'],
  axes: AXES,
  where: ({ whole, third, change, one, two, equal, equalFirst }) => {
    if (!isSensible({ whole, third }, change) || PAIRS.indexOf(one) >= PAIRS.indexOf(two)) return false;
    if (change === 'append other' && equalFirst) return false;
    const lists = listsOf({ whole, third });
    const same = (pair: string): boolean => {
      const [left = '', right = ''] = pair.split(', ');
      return lists[left] === lists[right];
    };
    return same(one) !== same(two) && !same(equal) && (equal === one || equal === two || !equalFirst);
  },
  lines: ({ whole, third, change, one, two, equal, equalFirst }, surface) => {
    const { lines, at } = start({ whole, third }, change, surface);
    const shown = (pair: string, operator: 'is' | '=='): Statement => {
      const [left = '', right = ''] = pair.split(', ');
      return py.print(py.compare(at(left), operator, at(right)));
    };
    const same = [shown(one, 'is'), shown(two, 'is')];
    return [...lines, ...(equalFirst ? [shown(equal, '=='), ...same] : [...same, shown(equal, '==')])];
  },
});
