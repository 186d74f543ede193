import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { changed, sliced, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

/** How the third list is made: from another one, or written out with the same words. */
const MAKING = ['slice', 'method', 'list', 'display'] as const;

function made(making: (typeof MAKING)[number], from: string, words: readonly string[]): py.Value {
  switch (making) {
    case 'slice':
      return sliced(from);
    case 'method':
      return py.method(from, 'copy');
    case 'list':
      return py.call('list', py.name(from));
    case 'display':
      return strings(...words);
  }
}

/** Which two of the three names refer to one list. */
const SHARING = ['first and second', 'first and third', 'second and third'] as const;

/** Two names for one list, and another list with the same words: one object or two equal ones. */
export const oneOrEqual = patternOf({
  id: 'one-or-equal',
  targets: ['equal-is-identical', 'assignment-copies-object', 'slice-aliases', 'copy-aliases'],
  questions: ['is-equals-table'],
  axes: {
    size: [2, 3],
    sharing: SHARING,
    making: MAKING,
    early: ['none', 'append', 'insert', 'set-first'],
    shown: ['first', 'second', 'third'],
  },
  lines: ({ size, sharing, making, early, shown }, surface) => {
    const { names, words } = sceneFrom(surface);
    const [first, second, third] = [nth(names, 0), nth(names, 1), nth(names, 2)];
    const [old, fresh] = [words.slice(0, size), nth(words, 4)];
    const now = {
      none: old,
      append: [...old, fresh],
      insert: [fresh, ...old],
      'set-first': [fresh, ...old.slice(1)],
    }[early];
    const equal = made(making, first, now);
    const later = {
      'first and second': [py.assign(second, py.name(first)), py.assign(third, equal)],
      'first and third': [py.assign(second, equal), py.assign(third, py.name(first))],
      'second and third': [py.assign(second, equal), py.assign(third, py.name(second))],
    }[sharing];
    const change: readonly Statement[] = early === 'none' ? [] : [changed(first, early, old, fresh)];
    const asked = { first, second, third }[shown];
    return [
      py.assign(first, strings(...old)),
      ...change,
      ...later,
      py.print(py.call('len', py.name(asked))),
      py.print(py.name(asked)),
    ];
  },
});
