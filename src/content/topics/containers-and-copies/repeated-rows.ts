import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';

const BUILDS = {
  'row twice': '[$cup] * 2',
  'row and slice': '[$cup, $cup[:]]',
  'slice and row': '[$cup[:], $cup]',
  'row and copy': '[$cup, $cup.copy()]',
  'copy and row': '[$cup.copy(), $cup]',
  'row and display': '[$cup, ["$0", "$1"]]',
  'display and row': '[["$0", "$1"], $cup]',
  'slice twice': '[$cup[:]] * 2',
} as const;

const CHANGES = {
  'set first': '[0] = "$2"',
  'set last': '[1] = "$2"',
  append: '.append("$2")',
  'remove first': '.remove("$0")',
  pop: '.pop()',
} as const;

/** Two rows of a list of lists: one list in two slots, or two lists that look the same. */
export const rows = patternOf({
  id: 'rows',
  targets: ['repeat-copies-rows', 'container-stores-copy', 'slice-aliases', 'equal-literals-shared'],
  questions: ['predict-output'],
  axes: {
    build: Object.keys(BUILDS) as readonly (keyof typeof BUILDS)[],
    change: Object.keys(CHANGES) as readonly (keyof typeof CHANGES)[],
    by: ['$cup', '$tray[0]'],
    second: ['set first', 'set last', 'append', 'reverse'],
    secondBy: ['$cup', '$tray[0]', '$tray[1]'],
    printed: ['$tray', '$tray $cup', '$cup $tray'],
  },
  where: ({ by, second, secondBy, change }) => {
    if (by === secondBy || (by === '$cup' && secondBy === '$tray[1]') || (change !== 'append' && second === change))
      return false;
    return !(second === 'set last' && (change === 'remove first' || change === 'pop'));
  },
  lines: ({ build, change, by, second, secondBy, printed }, surface) => {
    const again = {
      'set first': '[0] = "$3"',
      'set last': '[1] = "$3"',
      append: '.append("$3")',
      reverse: '.reverse()',
    }[second];
    return written(
      [
        '$cup = ["$0", "$1"]',
        `$tray = ${BUILDS[build]}`,
        `${by}${CHANGES[change]}`,
        `${secondBy}${again}`,
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    );
  },
});
