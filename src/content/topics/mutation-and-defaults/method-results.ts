import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';

const METHODS = {
  append: '.append("$2")',
  reverse: '.reverse()',
  extend: '.extend(["$2", "$3"])',
  insert: '.insert(0, "$2")',
  'remove first': '.remove("$0")',
  'remove second': '.remove("$1")',
  pop: '.pop()',
  copy: '.copy()',
  slice: '[:]',
  plus: ' + ["$2"]',
} as const;

/** The line keeps what a method gives back: the list, something taken out, or nothing. */
export const resultsOfMethods = patternOf({
  id: 'results-of-methods',
  targets: ['mutator-returns-self', 'assignment-copies-object', 'copy-aliases', 'plus-mutates'],
  questions: ['predict-output'],
  axes: {
    second: ['$cup', '$cup[:]', '$cup.copy()', '$cup + []'],
    method: Object.keys(METHODS) as readonly (keyof typeof METHODS)[],
    by: ['$cup', '$mug'],
    to: ['$cup', '$mug', '$pot'],
    after: ['none', '$cup', '$mug', '$pot'],
    printed: ['$cup $mug', '$mug $cup', '$cup $pot', '$pot $mug', '$pot $cup'],
  },
  where: ({ second, method, by, to, after, printed }) => {
    const isNone = !['pop', 'copy', 'slice', 'plus'].includes(method);
    if (printed.includes('$pot') !== (to === '$pot') || (after === '$pot' && to !== '$pot')) return false;
    if (after === to && (isNone || method === 'pop')) return false;
    if (method === 'pop') return false;
    const isOwn = to !== '$pot' && by === to;
    return isNone ? printed.includes(to) : second === '$cup' && after !== 'none' && after !== by && !isOwn;
  },
  lines: ({ second, method, by, to, after, printed }, surface) =>
    written(
      [
        '$cup = ["$0", "$1"]',
        `$mug = ${second}`,
        `${to} = ${by}${METHODS[method]}`,
        after === 'none' ? '' : `${after}.append("$5")`,
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    ),
});
