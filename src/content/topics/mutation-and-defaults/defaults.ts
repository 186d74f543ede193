import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import type { Growth } from './growing.js';
import { grown } from './growing.js';

const TARGETS = ['fresh-default', 'plus-mutates', 'aug-assign-always-rebinds', 'return-copies', 'params-copied'];
const BODIES: readonly Growth[] = ['append', '+=', '+', 'insert', 'extend'];

/** A default list and two calls, with or without a list of their own. */
export const defaults = patternOf({
  id: 'defaults',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    body: BODIES,
    start: ['[]', '["$4"]'],
    first: ['', ', ["$2"]'],
    second: ['', ', $cup', ', ["$2"]', ', $cup[:]', ', []'],
    after: ['none', '$cup.append("$3")', '$mug.append("$3")', '$cup = $cup + ["$3"]', '$mug += ["$3"]', '$cup = $mug', '$cup = []'],
    printed: ['$cup $mug', '$mug $cup'],
  },
  where: ({ body, first, second, after }) => {
    if (first !== '' && second !== '' && second !== ', $cup') return false;
    return body !== '+' || second === ', $cup' || after !== 'none';
  },
  lines: ({ body, start, first, second, after, printed }, surface) =>
    written(
      [
        `def $serve(item, $jug=${start}):`,
        `    ${grown('$jug', body, 'item')}`,
        '    return $jug',
        `$cup = $serve("$0"${first})`,
        `$mug = $serve("$1"${second})`,
        after === 'none' ? '' : after,
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    ),
});

const CALLS = ['', ', $cup', ', ["$4"]', ', $cup[:]', ', []'] as const;

/** Three calls: which of them share the default list? */
export const threeCalls = patternOf({
  id: 'three-calls',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    body: BODIES,
    start: ['[]', '["$3"]'],
    first: ['', ', ["$4"]', ', []'],
    second: CALLS,
    third: [...CALLS, ', $mug', ', $mug[:]'],
    printed: ['$cup $pot', '$pot $cup', '$mug $pot', '$pot $mug', '$mug $cup'],
  },
  where: ({ first, second, third, printed }) => {
    const bare = [first, second, third].filter((call) => call === '').length;
    return bare === 2 && (printed.includes('$pot') || third === '' || /cup|mug/.test(third));
  },
  lines: ({ body, start, first, second, third, printed }, surface) =>
    written(
      [
        `def $serve(item, $jug=${start}):`,
        `    ${grown('$jug', body, 'item')}`,
        '    return $jug',
        `$cup = $serve("$0"${first})`,
        `$mug = $serve("$1"${second})`,
        `$pot = $serve("$2"${third})`,
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    ),
});

/** The same, for the question which names refer to one list. */
export const namesOfDefaults = patternOf({
  id: 'names-of-defaults',
  targets: [...TARGETS, 'assignment-copies-object', 'equal-is-identical'],
  questions: ['alias-groups'],
  axes: {
    body: BODIES,
    first: ['', ', []'],
    second: CALLS,
    third: [...CALLS, ', $mug'],
    last: ['$cup = $pot', '$mug = $pot[:]', '$pot = $cup', '$cup += ["$5"]', '$mug = $mug + ["$5"]', '$cup = $mug'],
  },
  where: ({ first, second, third }) => [first, second, third].some((call) => call === ''),
  lines: ({ body, first, second, third, last }, surface) =>
    written(
      [
        'def $serve(item, $jug=[]):',
        `    ${grown('$jug', body, 'item')}`,
        '    return $jug',
        '$tray = []',
        `$cup = $serve("$0"${first})`,
        `$mug = $serve("$1"${second})`,
        `$pot = $serve("$2"${third})`,
        last,
      ],
      rolesFrom(surface),
    ),
});
