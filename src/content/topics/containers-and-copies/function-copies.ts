import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import { copied, importFor } from './forms.js';

/** A function that changes a list of lists, or a copy of it, and gives it back. */
export const copiesInFunctions = patternOf({
  id: 'copies-in-functions',
  targets: [
    'params-copied',
    'shallow-is-deep',
    'deep-copy-is-shallow',
    'copy-aliases',
    'slice-aliases',
    'return-copies',
  ],
  questions: ['predict-output'],
  axes: {
    form: ['name', 'slice', 'list', 'method', 'copy', 'deep'],
    deep: ['$jug[0].append("$2")', '$jug[0].remove("$0")', '$jug[0].insert(0, "$2")', '$jug[0].pop()'],
    flat: ['$jug.append("$4")', '$jug[1] = "$4"', '$jug.pop()', '$jug.insert(1, "$4")'],
    flatFirst: [false, true],
    after: ['none', '$shelf.append("$5")', '$tray.append("$5")', '$cup.append("$5")', '$shelf[0].append("$5")'],
    printed: ['$tray $shelf', '$shelf $tray', '$tray $cup'],
  },
  where: ({ after, printed }) => {
    const [changed] = after.match(/\$(tray|shelf)\./) ?? [];
    return changed === undefined || printed.includes(changed.slice(0, -1));
  },
  lines: ({ form, deep, flat, flatFirst, after, printed }, surface) =>
    written(
      [
        importFor(form),
        'def $serve($jug):',
        form === 'name' ? '' : `    $jug = ${copied('$jug', form)}`,
        ...(flatFirst ? [flat, deep] : [deep, flat]).map((line) => `    ${line}`),
        '    return $jug',
        '$cup = ["$0", "$1"]',
        '$tray = [$cup, "$3"]',
        '$shelf = $serve($tray)',
        after === 'none' ? '' : after,
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    ),
});
