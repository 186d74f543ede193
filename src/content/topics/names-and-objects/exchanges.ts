import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { valueSceneFrom } from '../value-scenes.js';
import { isTold, printing } from './name-check.js';
import { type NameStep, named, nameLines } from './name-steps.js';

const lines = (...steps: readonly NameStep[]): readonly NameStep[] =>
  steps.flatMap((step) => step.split('; ')).filter((step) => step !== 'none');

const ALIASES = ['c=a', 'c=b'] as const;

/** Two names change places in one line; a third name, and what happens before and after, make it matter. */
export const swaps = patternOf({
  id: 'swaps',
  targets: ['sequential-swap', 'names-linked', 'rebind-mutates'],
  questions: ['predict-output'],
  axes: {
    start: ['a=num; b=num', 'a=word; b=word', 'a=one; b=one', 'a=num; b=one', 'a=word; b=num', 'a=list; b=one'],
    third: [...ALIASES, 'c=num', 'c=one'],
    swap: ['a,b=b,a', 'b,a=a,b', 'a,c=c,a', 'b,c=c,b', 'a,b,c=b,c,a', 'a,b,c=c,a,b'],
    after: ['none', 'a.append', 'b.append', 'c.append', 'a=num', 'b=one', 'c=a', 'c=b', 'a=c', 'b=c', 'a=b', 'b=a'],
    thirdFirst: [true, false],
    printed: ['a b', 'a c', 'b c', 'a b c'],
  },
  where: ({ start, third, swap, after, thirdFirst, printed }) => {
    if (!thirdFirst && (swap.includes('c') || after.startsWith('c='))) return false;
    const steps = thirdFirst ? lines(start, third, swap, after) : lines(start, swap, third, after);
    return isTold(steps, printing(printed.split(' ')), ['sequential-swap']);
  },
  lines: ({ start, third, swap, after, thirdFirst, printed }, surface) => {
    const scene = valueSceneFrom(surface);
    const steps = thirdFirst ? lines(start, third, swap, after) : lines(start, swap, third, after);
    return [...nameLines(steps, scene), ...printed.split(' ').map((role) => py.print(named(scene, role)))];
  },
});

/** The long way round: a third name keeps what would be lost, or fails to. */
export const swapsByHand = patternOf({
  id: 'swaps-by-hand',
  targets: ['names-linked', 'assignment-reversed', 'rebind-mutates', 'assignment-copies-object'],
  questions: ['predict-output'],
  axes: {
    start: ['a=num; b=num', 'a=word; b=word', 'a=list; b=one', 'a=one; b=num', 'a=num; b=word'],
    kept: ALIASES,
    second: ['a=b', 'b=a', 'a=c', 'b=c', 'a=one', 'b=num'],
    third: ['a=b', 'b=a', 'a=c', 'b=c'],
    after: ['none', 'a.append', 'b.append', 'c.append', 'c=num', 'c=one', 'c=a', 'c=b'],
    printed: ['a b', 'a c', 'b c'],
  },
  where: ({ start, kept, second, third, after, printed }) =>
    isTold(lines(start, kept, second, third, after), printing(printed.split(' ')), [
      'names-linked',
      'assignment-reversed',
    ]),
  lines: ({ start, kept, second, third, after, printed }, surface) => {
    const scene = valueSceneFrom(surface);
    const steps = lines(start, kept, second, third, after);
    return [...nameLines(steps, scene), ...printed.split(' ').map((role) => py.print(named(scene, role)))];
  },
});

/** A list, what was worked out from it, and a second name for it: which of them follow its changes? */
export const resultsAndNames = patternOf({
  id: 'results-and-names',
  targets: ['variables-hold-expressions', 'assignment-copies-object', 'names-linked'],
  questions: ['predict-output'],
  axes: {
    start: ['a=list', 'a=one'],
    kept: ['b=len a', 'b=first a', 'b=a+'],
    alias: ['c=a', 'c=b'],
    aliasFirst: [true, false],
    change: ['a.append', 'c.append', 'a=a+', 'c=c+', 'none'],
    move: ['a=one', 'a=b', 'a=c', 'c=one', 'none', 'c=b', 'a=list'],
    moveFirst: [true, false],
    printed: ['a b', 'b a', 'b c', 'c b', 'a b c'],
  },
  where: ({ start, kept, alias, aliasFirst, change, move, moveFirst, printed }) => {
    if (aliasFirst && alias === 'c=b') return false;
    if ((change === 'none' || move === 'none') && moveFirst) return false;
    const steps = lines(
      start,
      ...(aliasFirst ? [alias, kept] : [kept, alias]),
      ...(moveFirst ? [move, change] : [change, move]),
    );
    if (steps.length + printed.split(' ').length > 8) return false;
    return isTold(steps, printing(printed.split(' ')), ['variables-hold-expressions']);
  },
  lines: ({ start, kept, alias, aliasFirst, change, move, moveFirst, printed }, surface) => {
    const scene = valueSceneFrom(surface);
    const steps = lines(
      start,
      ...(aliasFirst ? [alias, kept] : [kept, alias]),
      ...(moveFirst ? [move, change] : [change, move]),
    );
    return [...nameLines(steps, scene), ...printed.split(' ').map((role) => py.print(named(scene, role)))];
  },
});

/** Three names for lists after a swap or a chain of moves: which refer to one list? */
export const listsAfterSwaps = patternOf({
  id: 'lists-after-swaps',
  targets: ['sequential-swap', 'names-linked', 'rebind-mutates', 'assignment-reversed', 'assignment-copies-object'],
  questions: ['alias-groups', 'predict-output'],
  axes: {
    start: ['a=one; b=one; c=a', 'a=one; b=one; c=b', 'a=b=one; c=one', 'a=b=list; c=one', 'a=list; b=a; c=one'],
    first: ['a,b=b,a', 'b,c=c,b', 'a,c=c,a', 'a,b,c=b,c,a', 'a,b,c=c,a,b', 'a=c', 'b=c', 'c=b', 'a=b', 'b=a', 'c=a'],
    change: ['none', 'a.append', 'b.append', 'c.append'],
    second: [
      'none',
      'a=one',
      'b=one',
      'c=one',
      'a=c',
      'b=c',
      'a=b',
      'b=a',
      'c=a',
      'c=b',
      'a,b=b,a',
      'b,c=c,b',
      'a,c=c,a',
    ],
    changeFirst: [true, false],
    printed: ['a b', 'a c', 'b c'],
  },
  where: ({ start, first, change, second, changeFirst, printed }) => {
    if ((change === 'none' || second === 'none') && changeFirst) return false;
    const steps = lines(start, first, ...(changeFirst ? [change, second] : [second, change]));
    if (steps.length + printed.split(' ').length > 8) return false;
    return isTold(steps, printing(printed.split(' ')), ['sequential-swap', 'names-linked', 'assignment-reversed']);
  },
  lines: ({ start, first, change, second, changeFirst, printed }, surface) => {
    const scene = valueSceneFrom(surface);
    const steps = lines(start, first, ...(changeFirst ? [change, second] : [second, change]));
    return [...nameLines(steps, scene), ...printed.split(' ').map((role) => py.print(named(scene, role)))];
  },
});
