import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';

const SECONDS = {
  name: '$tray',
  tuple: 'tuple($tray)',
  list: 'list($tray)',
  'same parts': '($cup, "$3")',
  'more parts': '$tray + ("$4",)',
  'twice the list': '($cup, $cup)',
  deep: 'copy.deepcopy($tray)',
  'slice of list': '($cup[:], "$3")',
  'copy of list': '($cup.copy(), "$3")',
} as const;

const CHANGES = {
  append: '.append("$2")',
  insert: '.insert(0, "$2")',
  remove: '.remove("$0")',
  pop: '.pop()',
  set: '[0] = "$2"',
} as const;

/** A list in a tuple, and another tuple or list made of the same parts: the tuple stays, the list in it changes. */
export const tuplesWithLists = patternOf({
  id: 'tuples-with-lists',
  targets: [
    'container-stores-copy',
    'aug-assign-always-rebinds',
    'deep-copy-is-shallow',
    'slice-aliases',
    'copy-aliases',
  ],
  questions: ['predict-output'],
  axes: {
    second: Object.keys(SECONDS) as readonly (keyof typeof SECONDS)[],
    change: Object.keys(CHANGES) as readonly (keyof typeof CHANGES)[],
    changeBy: ['$cup', '$tray[0]', '$shelf[0]'],
    grow: ['$cup += ["$5"]', '$cup = $cup + ["$5"]', '$cup.append("$5")', '$tray[0].append("$5")'],
    printed: ['$tray $shelf', '$shelf $tray', '$cup $tray', '$tray $cup', '$shelf $cup'],
  },
  where: ({ second, changeBy, grow, change, printed }) => {
    if (changeBy !== '$cup' && !printed.includes('$cup')) return false;
    const isNew = second === 'deep' || second === 'slice of list' || second === 'copy of list';
    if (!grow.includes('append')) return !isNew || grow.includes('+=');
    return isNew && change !== 'append' && !grow.startsWith(changeBy);
  },
  lines: ({ second, change, changeBy, grow, printed }, surface) => {
    const line = `${changeBy}${CHANGES[change]}`;
    return written(
      [
        second === 'deep' ? 'import copy' : '',
        '$cup = ["$0", "$1"]',
        '$tray = ($cup, "$3")',
        `$shelf = ${SECONDS[second]}`,
        line,
        grow,
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    );
  },
});
