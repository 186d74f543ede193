import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { ADDING, type Change, changed, EVERY_CHANGE, strings, TAKING } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

/** One more change: before the second name exists, before or after the move, of the list printed or of the new one. */
type Extra = 'none' | 'early' | 'printed before' | 'printed after' | 'moved after';

const SHARED_AXES = {
  size: [2, 3],
  change: EVERY_CHANGE,
  moved: ['first', 'second'],
  to: ['empty', 'one', 'two'],
  extraChange: ['append', 'insert', 'pop'],
} as const;

interface TwoNames {
  readonly size: number;
  readonly change: Change;
  readonly moved: 'first' | 'second';
  readonly to: 'empty' | 'one' | 'two';
  readonly extra: Extra;
  readonly extraChange: Change;
}

/** No list runs empty by a line that needs a word in it, and a line that is not there has one form only. */
function isSensible({ size, change, to, extra, extraChange }: TwoNames): boolean {
  if (extra === 'none') return extraChange === 'append';
  if (extra === 'moved after') return extraChange !== 'pop' || to === 'two';
  if (extraChange === 'pop') return size === 3 && !TAKING.includes(change) && change !== 'set-last';
  return true;
}

function linesOf(choice: TwoNames, start: (first: string, second: string, words: readonly string[]) => Statement[]) {
  return (names: readonly string[], words: readonly string[]): readonly Statement[] => {
    const [first, second] = [nth(names, 0), nth(names, 1)];
    const old = words.slice(0, choice.size);
    const [fresh, other, last] = [nth(words, 3), nth(words, 4), nth(words, 5)];
    const [moved, printed] = choice.moved === 'first' ? [first, second] : [second, first];
    const to = { empty: [], one: [other], two: [other, nth(words, 0)] }[choice.to];
    const extra = (path: string): Statement => changed(path, choice.extraChange, old, last);
    const [create, ...alias] = start(first, second, old);
    return [
      ...(create ? [create] : []),
      ...(choice.extra === 'early' ? [extra(first)] : []),
      ...alias,
      ...(choice.extra === 'printed before' ? [extra(printed)] : []),
      changed(moved, choice.change, old, fresh),
      py.assign(moved, strings(...to)),
      ...(choice.extra === 'printed after' ? [extra(printed)] : []),
      ...(choice.extra === 'moved after' ? [extra(moved)] : []),
      py.print(py.name(printed)),
    ];
  };
}

/** Two names, one list: one line changes the list, one line moves the name it was changed through. */
export const changeAndMove = patternOf({
  id: 'change-and-move',
  targets: ['assignment-copies-object', 'rebind-mutates'],
  questions: ['predict-output', 'trace-table', 'choose-diagram', 'what-changes', 'explain-why', 'draw-program'],
  axes: { ...SHARED_AXES, extra: ['none', 'early', 'printed before', 'printed after', 'moved after'] },
  where: isSensible,
  lines: (choice, surface) => {
    const { names, words } = sceneFrom(surface);
    const start = (first: string, second: string, old: readonly string[]): Statement[] => [
      py.assign(first, strings(...old)),
      py.assign(second, py.name(first)),
    ];
    return linesOf(choice, start)(names, words);
  },
});

/** The same with both names bound by one line. */
export const chainAndMove = patternOf({
  id: 'chain-and-move',
  targets: ['chain-makes-two', 'rebind-mutates'],
  questions: ['predict-output', 'what-changes'],
  axes: { ...SHARED_AXES, extra: ['none', 'printed before', 'printed after', 'moved after'] },
  where: isSensible,
  lines: (choice, surface) => {
    const { names, words } = sceneFrom(surface);
    const start = (first: string, second: string, old: readonly string[]): Statement[] => [
      py.chain([first, second], strings(...old)),
    ];
    return linesOf(choice, start)(names, words);
  },
});

/** Two lists; one name moves to the other list, changes it or sees it changed, and moves on. */
export const joinLists = patternOf({
  id: 'join-lists',
  targets: ['assignment-copies-object', 'rebind-mutates'],
  questions: ['predict-output', 'trace-table', 'choose-diagram', 'what-changes', 'explain-why', 'draw-program'],
  axes: {
    sizes: ['1 2', '2 1', '1 3', '2 2', '3 1'],
    target: ['first', 'second'],
    moved: ['first', 'second'],
    change: EVERY_CHANGE,
    to: ['empty', 'one', 'two'],
  },
  where: ({ sizes, target, change }) => {
    const kept = Number(sizes.split(' ')[target === 'first' ? 1 : 0]);
    return kept > 1 || ADDING.includes(change) || change === 'set-first';
  },
  lines: ({ sizes, target, moved, change, to }, surface) => {
    const { names, words } = sceneFrom(surface);
    const [first, second] = [nth(names, 0), nth(names, 1)];
    const [one = 1, two = 1] = sizes.split(' ').map(Number);
    const [here, there] = [words.slice(0, one), words.slice(one, one + two)];
    const [joined, kept, old] = target === 'first' ? [first, second, there] : [second, first, here];
    const [mover, printed] = moved === 'first' ? [first, second] : [second, first];
    const fresh = { empty: [], one: [nth(words, 5)], two: [nth(words, 5), nth(words, 0)] }[to];
    return [
      py.assign(first, strings(...here)),
      py.assign(second, strings(...there)),
      py.assign(joined, py.name(kept)),
      changed(mover, change, old, nth(words, 4)),
      py.assign(mover, strings(...fresh)),
      py.print(py.name(printed)),
    ];
  },
});
