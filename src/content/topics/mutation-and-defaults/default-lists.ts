import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import type { Growth } from './growth.js';
import { grown } from './growth.js';

const TARGETS = ['fresh-default', 'plus-mutates', 'aug-assign-always-rebinds', 'return-copies', 'params-copied'];
const BODIES: readonly Growth[] = ['append', '+=', '+', 'insert', 'extend'];

/** A default list and two calls; between them the list changes, or a name moves. */
export const defaults = patternOf({
  id: 'defaults',
  targets: [...TARGETS, 'assignment-copies-object'],
  questions: ['predict-output'],
  axes: {
    body: BODIES,
    start: ['[]', '["$4"]'],
    between: [
      'none',
      '$mug = $cup',
      '$mug = $cup[:]',
      '$cup.append("$3")',
      '$cup = $cup + ["$3"]',
      '$cup += ["$3"]',
      '$cup = ["$3"] + $cup',
      '$cup.insert(0, "$3")',
    ],
    second: ['', ', $cup', ', $mug'],
    printed: ['$cup $pot', '$pot $cup', '$mug $pot', '$pot $mug', '$cup $mug'],
  },
  where: ({ body, between, second, printed }) => {
    const hasMug = between.startsWith('$mug');
    if (hasMug !== printed.includes('$mug') && hasMug !== second.includes('$mug')) return false;
    if (!hasMug && (printed.includes('$mug') || second === ', $mug')) return false;
    if (second !== '' && (hasMug ? between.endsWith('[:]') : !/= |none/.test(between) || body === '+')) return false;
    return body !== '+' || (second === ', $cup' && between === '$mug = $cup');
  },
  lines: ({ body, start, between, second, printed }, surface) =>
    written(
      [
        `def $serve(item, $jug=${start}):`,
        `    ${grown('$jug', body, 'item')}`,
        '    return $jug',
        '$cup = $serve("$0")',
        between === 'none' ? '' : between,
        `$pot = $serve("$1"${second})`,
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
    body: BODIES.filter((body) => body !== '+'),
    first: ['', ', []'],
    second: ['', ', ["$4"]', ', $cup[:]'],
    third: ['', ', $cup[:]', ', []', ', $mug'],
    change: ['$cup.append("$3")', '$mug.append("$3")', '$pot += ["$3"]', '$mug += ["$3"]'],
    last: ['$cup = $pot', '$mug = $pot[:]', '$pot = $cup', '$mug = $mug + ["$5"]', '$cup = $mug'],
  },
  where: ({ first, second, third }) => [first, second, third].filter((call) => call === '').length === 2,
  lines: ({ body, first, second, third, change, last }, surface) =>
    written(
      [
        'def $serve(item, $jug=[]):',
        `    ${grown('$jug', body, 'item')}`,
        '    return $jug',
        `$cup = $serve("$0"${first})`,
        `$mug = $serve("$1"${second})`,
        `$pot = $serve("$2"${third})`,
        change,
        last,
      ],
      rolesFrom(surface),
    ),
});
