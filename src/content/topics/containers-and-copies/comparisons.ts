import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import { copied, importFor } from './forms.js';

const COMPARED = {
  'whole is': '$tray is $shelf',
  'slot is': '$tray[%] is $shelf[%]',
  'name is': '$cup is $shelf[%]',
  'whole ==': '$tray == $shelf',
  'slot ==': '$shelf[%] == $cup',
} as const;

/** Two lists and the list inside them: which are one object, which only look the same? */
export const comparedParts = patternOf({
  id: 'compared-parts',
  targets: ['shallow-is-deep', 'deep-copy-is-shallow', 'copy-aliases', 'equal-is-identical', 'container-stores-copy'],
  questions: ['predict-output'],
  axes: {
    index: [0, 1],
    form: ['copy', 'deep', 'list', 'method', 'slice', 'name'],
    change: [
      'none',
      '$cup.append("$4")',
      '$tray.append("$4")',
      '$shelf.append("$4")',
      '$shelf[%].append("$4")',
      '$cup = $shelf[%]',
    ],
    printed: [
      'whole is, slot is, whole ==',
      'whole is, name is, slot ==',
      'slot is, whole ==, name is',
      'whole ==, whole is, slot is',
      'slot ==, name is, whole is',
      'name is, slot is, whole is',
      'whole is, slot ==, whole ==',
      'slot is, whole is',
      'whole ==, slot is',
      'slot ==, name is',
      'whole is, name is',
    ],
  },
  where: ({ form, change, printed }) => {
    const isShort = change === 'none' && printed.split(', ').length === 2 && form !== 'copy' && form !== 'deep';
    return !isShort && (form !== 'name' || printed.includes('slot'));
  },
  lines: ({ index, form, change, printed }, surface) =>
    written(
      [
        importFor(form),
        '$cup = ["$0", "$1"]',
        `$tray = ${index === 0 ? '[$cup, "$2"]' : '["$2", $cup]'}`,
        `$shelf = ${copied('$tray', form)}`,
        change === 'none' ? '' : change,
        ...printed.split(', ').map((pair) => `print(${COMPARED[pair as keyof typeof COMPARED]})`),
      ].map((line) => line.replaceAll('%', String(index))),
      rolesFrom(surface),
    ),
});
