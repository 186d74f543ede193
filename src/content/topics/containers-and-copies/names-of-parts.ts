import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import { copied, importFor } from './forms.js';

const TARGETS = [
  'container-stores-copy',
  'shallow-is-deep',
  'copy-aliases',
  'slice-aliases',
  'repeat-copies-rows',
  'equal-is-identical',
];

/** Names for the two slots of a list; one of them moves. */
export const namedParts = patternOf({
  id: 'named-parts',
  targets: TARGETS,
  questions: ['alias-groups'],
  axes: {
    whole: [
      '[$cup, $cup]',
      '[$cup] * 2',
      '[$cup, $cup.copy()]',
      '[$cup[:], $cup]',
      '[$cup, ["$0", "$1"]]',
      '[list($cup), $cup]',
      '[$cup.copy()] * 2',
    ],
    mug: ['$tray[0]', '$tray[1]', '$tray[0][:]', 'list($tray[1])', '$cup'],
    pot: ['$tray[0]', '$tray[1]', '$tray[0].copy()', '$tray[1][:]', '$mug'],
    move: [
      '$cup = $tray[1]',
      '$cup = $mug.copy()',
      '$mug = $tray[1]',
      '$pot = $cup',
      '$tray[0] = $pot',
      '$mug = $cup[:]',
      '$cup = $tray[0]',
    ],
    change: ['$cup.append("$2")', '$mug.append("$2")', '$pot.append("$2")', '$tray[0].append("$2")'],
    changeFirst: [false, true],
  },
  where: ({ whole, mug, pot, move, changeFirst, change }) => {
    if (mug === pot || !startsAtZero(mug, pot, ...(changeFirst ? [change, move] : [move, change]))) return false;
    if (move.startsWith(change.slice(0, 4)) && !changeFirst) return false;
    const copies = [whole, mug, pot, move].filter((text) => /copy|list|\[:\]/.test(text)).length;
    return copies === 1 || (copies === 0 && whole !== '[$cup, $cup]');
  },
  lines: ({ whole, mug, pot, move, change, changeFirst }, surface) =>
    written(
      [
        '$cup = ["$0", "$1"]',
        `$tray = ${whole}`,
        `$mug = ${mug}`,
        `$pot = ${pot}`,
        ...(changeFirst ? [change, move] : [move, change]),
      ],
      rolesFrom(surface),
    ),
});

/** Names for the lists inside a list and inside its copy, one or two levels deep. */
export const partsOfCopies = patternOf({
  id: 'parts-of-copies',
  targets: [...TARGETS, 'deep-copy-is-shallow'],
  questions: ['alias-groups'],
  axes: {
    whole: ['[$cup, "$3"]', '[$cup, $cup]', '[$cup] * 2', '[$cup, $cup[:]]', '[$cup.copy(), $cup]'],
    form: ['copy', 'deep', 'list', 'method', 'slice', 'name'],
    mug: ['$tray[0]', '$shelf[0]', '$tray[1]', '$shelf[1]', '$shelf[0][:]'],
    pot: ['$tray[0]', '$shelf[0]', '$tray[1]', '$shelf[1]', '$mug', '$cup'],
    move: ['$cup = $shelf[0]', '$mug = $pot', '$shelf[0] = $cup', '$tray[0] = $pot', '$cup = $mug.copy()'],
    change: ['$cup.append("$2")', '$mug.append("$2")', '$shelf.append("$2")', '$shelf[0].append("$2")'],
    late: ['$tray.append("$4")', '$shelf.append($cup)', '$tray = $shelf', 'del $tray', '$shelf = $tray'],
  },
  where: ({ whole, form, mug, pot, move, change, late }) => {
    if (mug === pot || !startsAtZero(mug, pot, change, move) || (form === 'name' && late.includes(' = '))) return false;
    if (whole === '[$cup, "$3"]' && [mug, pot].some((path) => path.endsWith('[1]'))) return false;
    const copies = [whole, mug, move].filter((text) => /copy|\[:\]/.test(text)).length;
    if (copies > (form === 'deep' || form === 'name' ? 0 : 1)) return false;
    return [mug, pot].some((path) => path.startsWith('$shelf')) || move.includes('$shelf');
  },
  lines: ({ whole, form, mug, pot, move, change, late }, surface) =>
    written(
      [
        importFor(form),
        '$cup = ["$0", "$1"]',
        `$tray = ${whole}`,
        `$shelf = ${copied('$tray', form)}`,
        `$mug = ${mug}`,
        `$pot = ${pot}`,
        change,
        move,
        late,
      ],
      rolesFrom(surface),
    ),
});

/** Whether the first slot that the lines use is slot 0, so that no two programs differ only in the numbers of slots. */
function startsAtZero(...lines: readonly string[]): boolean {
  return !/^\D*\[1\]/.test(lines.join(' ').replaceAll(/"[^"]*"/g, ''));
}
