import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { sceneFrom } from '../scenes.js';
import { canRun, linesOf, type Step } from './steps.js';

const NAME_DROPS = ['del name', 'none name', 'new name'] as const;
const TARGETS = ['count-names-only', 'holder-once', 'rebind-keeps-count', 'del-destroys-object', 'count-transitive'];

/** One list, one other list that refers to it, one more name. */
export const nameAndSlots = patternOf({
  id: 'name-and-slots',
  targets: TARGETS,
  questions: ['refcount-at-line'],
  axes: {
    holder: ['list 1', 'list 2', 'list and word', 'word and list'],
    more: ['second', 'list alias', 'append'],
    moreFirst: [false, true],
    third: ['none', 'append', 'pop', 'none slot'],
    drop: NAME_DROPS,
    last: ['none', 'del second', 'none second', 'del list', 'none list', 'del list alias', 'none slot', 'pop'],
    dropFirst: [false, true],
  },
  where: (choice) => isOnce(choice) && isWithin(stepsOfList(choice), 5),
  lines: (choice, surface) => linesOf(stepsOfList(choice), sceneFrom(surface)),
});

/** A line that two axes offer is taken from the last one. */
function isOnce({ third, last }: { readonly third: string; readonly last: string }): boolean {
  return last !== 'none' || third === 'none' || third === 'append' || third === 'store';
}

function stepsOfList(choice: {
  readonly holder: Step;
  readonly more: Step;
  readonly moreFirst: boolean;
  readonly third: Step | 'none';
  readonly drop: Step;
  readonly last: Step | 'none';
  readonly dropFirst: boolean;
}): readonly Step[] {
  const { holder, more, moreFirst, third, drop, last, dropFirst } = choice;
  const tail = [...present(third), ...present(last)];
  return ['make', ...(moreFirst ? [more, holder] : [holder, more]), ...(dropFirst ? [drop, ...tail] : [...tail, drop])];
}

/** One list, one dictionary that refers to it, one more name. */
export const nameAndValues = patternOf({
  id: 'name-and-values',
  targets: TARGETS,
  questions: ['refcount-at-line'],
  axes: {
    holder: ['dict 1', 'dict 2', 'dict and word'],
    more: ['second', 'dict alias', 'store'],
    moreFirst: [false, true],
    third: ['none', 'store', 'del value', 'none value'],
    drop: NAME_DROPS,
    last: ['none', 'del second', 'none second', 'del dict', 'none dict', 'none dict alias', 'del value', 'none value'],
    dropFirst: [false, true],
  },
  where: (choice) => isOnce(choice) && isWithin(stepsOfList(choice), 5),
  lines: (choice, surface) => linesOf(stepsOfList(choice), sceneFrom(surface)),
});

const THIRD_DROPS = [
  ['none value', 'none slot'],
  ['none slot', 'none value'],
  ['none value', 'pop'],
  ['pop', 'del value'],
  ['pop', 'none dict'],
  ['none dict', 'none value'],
  ['del dict', 'none value'],
  ['none dict', 'del value'],
  ['del list', 'none value'],
  ['none list', 'none slot'],
  ['del list', 'pop'],
  ['none dict alias', 'none slot'],
  ['none list alias', 'none value'],
  ['none second', 'none value'],
  ['none second', 'pop'],
  ['append', 'none value'],
  ['store', 'none slot'],
] as const;

/** One list in several slots and values; one of the two has a second name, or the list has. */
export const slotsAndValues = patternOf({
  id: 'slots-and-values',
  targets: TARGETS,
  questions: ['refcount-at-line'],
  axes: {
    list: ['list 1', 'list 2', 'list and word', 'word and list'],
    dict: ['dict 1', 'dict 2', 'dict and word'],
    dictFirst: [false, true],
    more: ['dict alias', 'list alias', 'second'],
    drop: NAME_DROPS,
    others: THIRD_DROPS,
    at: [0, 1, 2],
  },
  where: (choice) => isWithin(stepsOfBoth(choice), 7),
  lines: (choice, surface) => linesOf(stepsOfBoth(choice), sceneFrom(surface)),
});

interface Both {
  readonly list: Step;
  readonly dict: Step;
  readonly dictFirst: boolean;
  readonly more: Step;
  readonly drop: Step;
  readonly others: readonly Step[];
  readonly at: number;
}

function stepsOfBoth({ list, dict, dictFirst, more, drop, others, at }: Both): readonly Step[] {
  return ['make', ...(dictFirst ? [dict, list] : [list, dict]), more, ...others.toSpliced(at, 0, drop)];
}

/** The same list, with the number that `sys.getrefcount` prints. */
export const printedCount = patternOf({
  id: 'printed-count',
  targets: ['getrefcount-no-extra', ...TARGETS],
  questions: ['predict-output'],
  axes: {
    list: ['list 1', 'list 2', 'list and word'],
    more: ['dict 1', 'dict 2', 'second', 'list alias', 'append'],
    moreFirst: [false, true],
    drop: ['none', 'none slot', 'pop', 'none value', 'del value', 'del list', 'none list', 'none list alias'],
    next: ['none', 'append', 'store', 'none second', 'del second', 'none dict'],
    twice: [false, true],
  },
  where: (choice) => {
    const steps = stepsOfPrinted(choice);
    return (
      isWithin(steps, 4) && steps.length <= 7 && (choice.drop !== 'none' || choice.next !== 'none' || !choice.twice)
    );
  },
  lines: (choice, surface) => {
    const scene = sceneFrom(surface);
    const lines = linesOf(stepsOfPrinted(choice), scene);
    const show = py.print(py.call('sys.getrefcount', py.name(scene.names[0] ?? '')));
    const early = choice.twice ? 3 : lines.length;
    return [
      py.importModule('sys'),
      ...lines.slice(0, early),
      ...(choice.twice ? [show] : []),
      ...lines.slice(early),
      show,
    ];
  },
});

function stepsOfPrinted(choice: {
  readonly list: Step;
  readonly more: Step;
  readonly moreFirst: boolean;
  readonly drop: Step | 'none';
  readonly next: Step | 'none';
}): readonly Step[] {
  const { list, more, moreFirst, drop, next } = choice;
  return ['make', ...(moreFirst ? [more, list] : [list, more]), ...present(drop), ...present(next)];
}

function present(step: Step | 'none'): readonly Step[] {
  return step === 'none' ? [] : [step];
}

function isWithin(steps: readonly Step[], least: number): boolean {
  return steps.length >= least && canRun(steps);
}
