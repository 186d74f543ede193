import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { valueSceneFrom } from '../value-scenes.js';
import { isBusy } from './name-check.js';
import { type NameStep, named, nameLines } from './name-steps.js';

const MOST_OBJECTS = 4;

const lines = (...steps: readonly NameStep[]): readonly NameStep[] =>
  steps.flatMap((step) => step.split('; ')).filter((step) => step !== 'none');

/** Names and slots for two lists, a swap, and names that move on: how many of them refer to one list? */
export const namesAndSlots = patternOf({
  id: 'names-and-slots',
  targets: ['rebind-mutates', 'names-linked', 'sequential-swap', 'count-names-only', 'rebind-keeps-count'],
  questions: ['refcount-at-line', 'alias-groups'],
  axes: {
    start: ['a=one; b=a', 'a=list; b=one', 'a=b=one', 'a=b=list'],
    third: ['c=a', 'c=b', 'c=one'],
    pair: ['none', 'd=[a,b]', 'd=[b,c]', 'd=[a,a]', 'd=[b]', 'd=[a,c]', 'd=[c,c]'],
    pairFirst: [true, false],
    first: ['a,b=b,a', 'b,c=c,b', 'a,c=c,a', 'a,b,c=b,c,a', 'a=c', 'b=c', 'c=a', 'a=b'],
    second: ['a=num', 'b=none', 'c=none', 'c=num', 'a=one', 'b=one', 'b=c', 'c=b', 'a=c', 'c=a'],
    last: ['none', 'a=none', 'b=num', 'c=one', 'b=a', 'a=b'],
  },
  where: ({ start, third, pair, pairFirst, first, second, last }) => {
    if (pairFirst && (pair === 'none' || pair.includes('c'))) return false;
    const steps = lines(start, ...(pairFirst ? [pair, third] : [third, pair]), first, second, last);
    const named = steps.filter((step) => !step.startsWith('d='));
    const objects = steps.filter((step) => /=(one|list|\[.*)$/.test(step)).length;
    return steps.length >= 6 && objects <= MOST_OBJECTS && isBusy(named);
  },
  lines: ({ start, third, pair, pairFirst, first, second, last }, surface) => {
    const scene = valueSceneFrom(surface);
    const steps = lines(start, ...(pairFirst ? [pair, third] : [third, pair]), first, second, last);
    const roles = /\[(.*)\]/.exec(pair)?.[1]?.split(',') ?? [];
    const group = py.assign(named(scene, 'd'), py.list(...roles.map((role) => named(scene, role))));
    return nameLines(
      steps.map((step) => (step.startsWith('d=') ? 'd=def' : step)),
      scene,
      group,
    );
  },
});
