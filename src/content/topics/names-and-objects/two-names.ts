import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { valueSceneFrom } from '../value-scenes.js';
import { isTold, printing } from './name-check.js';
import { type NameStep, named, nameLines } from './name-steps.js';

const MOVES = ['a=b', 'b=a', 'a=num', 'b=num', 'a=word', 'b=word', 'a=one', 'b=one', 'a.append', 'b.append'] as const;

const lines = (...steps: readonly NameStep[]): readonly NameStep[] => steps.filter((step) => step !== 'none');

/** How many sorts of objects the lines have: numbers, words, lists. */
function sorts(steps: readonly NameStep[]): number {
  const all = steps.flatMap((step) => /num|word|list|\bone/.exec(step)?.[0] ?? []);
  return new Set(all.map((sort) => (sort === 'one' ? 'list' : sort))).size;
}

/** Two names, and numbers, words or lists: one name takes the other's object, and one moves on. */
export const movedNames = patternOf({
  id: 'moved-names',
  targets: ['names-linked', 'assignment-reversed', 'assignment-copies-object', 'rebind-mutates'],
  questions: ['predict-output'],
  axes: {
    start: [
      'a=num; b=num',
      'a=word; b=word',
      'a=list; b=one',
      'a=one; b=list',
      'a=num; b=word',
      'a=word; b=num',
      'a=num; b=list',
      'a=list; b=num',
      'a=word; b=list',
      'a=list; b=word',
      'a=b=num',
      'a=b=word',
      'a=b=list',
    ],
    first: MOVES,
    second: MOVES,
    third: ['none', ...MOVES],
    printed: ['a', 'b', 'a b'],
  },
  where: ({ start, first, second, third, printed }) => {
    const steps = lines(...start.split('; '), first, second, third);
    const shown = printed.split(' ');
    if (steps.length + shown.length > 6 || sorts(steps) > 2) return false;
    return isTold(steps, printing(shown), ['names-linked', 'assignment-reversed', 'assignment-copies-object']);
  },
  lines: ({ start, first, second, third, printed }, surface) => {
    const scene = valueSceneFrom(surface);
    return [
      ...nameLines(lines(...start.split('; '), first, second, third), scene),
      ...printed.split(' ').map((role) => py.print(named(scene, role))),
    ];
  },
});

/** What is worked out from a name stays as it is when the name moves on or its list changes. */
export const keptResults = patternOf({
  id: 'kept-results',
  targets: ['variables-hold-expressions'],
  questions: ['predict-output'],
  axes: {
    start: ['a=num; b=a+', 'a=list; b=a+', 'a=one; b=a+', 'a=list; b=len a', 'a=one; b=len a', 'a=list; b=first a'],
    first: ['a=num', 'a=word', 'a=one', 'a=b', 'b=a', 'b=num', 'a.append', 'b.append', 'a=a+', 'b=b+'],
    second: ['none', 'a=num', 'a=one', 'a=b', 'b=num', 'b=one', 'b=word', 'a.append', 'b.append', 'a=a+', 'b=b+'],
    third: ['none', 'a=num', 'a=one', 'b=num', 'a.append', 'b.append', 'a=a+'],
    printed: ['a', 'b', 'a b', 'b a'],
  },
  where: ({ start, first, second, third, printed }) => {
    const isMixed = /len|first/.test(start);
    if ((second === 'none' && third !== 'none') || (sorts([start, first, second, third]) > 1 && !isMixed)) return false;
    const steps = lines(...start.split('; '), first, second, third);
    const shown = printed.split(' ');
    if (steps.length + shown.length > 6) return false;
    return isTold(steps, printing(shown), ['variables-hold-expressions']);
  },
  lines: ({ start, first, second, third, printed }, surface) => {
    const scene = valueSceneFrom(surface);
    return [
      ...nameLines(lines(...start.split('; '), first, second, third), scene),
      ...printed.split(' ').map((role) => py.print(named(scene, role))),
    ];
  },
});
