import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import { type Growth, grown } from './growth.js';

/** A list that a function puts into its default list, or into the one that it gets. */
export const countedDefaults = patternOf({
  id: 'counted-defaults',
  targets: ['fresh-default', 'plus-mutates', 'aug-assign-always-rebinds', 'container-stores-copy', 'count-names-only'],
  questions: ['refcount-at-line'],
  axes: {
    body: ['append', '+=', '+', 'insert'] as readonly Growth[],
    first: ['$cup', '"$2"'],
    second: ['$cup', '$cup, $tray', '$cup, []', '$cup, [$cup]', '$cup, $tray[:]', '"$3", $tray'],
    third: [
      '$shelf = None',
      '$tray = None',
      'del $cup',
      '$cup = None',
      '$mug = $cup',
      '$tray = []',
      'del $tray',
      '$shelf = $shelf + [$cup]',
    ],
    fourth: [
      '$cup = None',
      '$mug = [$cup]',
      '$shelf.pop()',
      '$shelf = $shelf[:]',
      '$mug = $shelf[0]',
      '$mug = ($cup, $cup)',
      '$cup += ["$5"]',
    ],
  },
  where: ({ first, second, third, fourth }) => {
    if (first === '"$2"' && second === '"$3", $tray') return false;
    const gone = /^del \$cup|^\$cup = None/.test(third) && fourth.includes('$cup');
    return !gone && !(third === '$shelf = None' && fourth.includes('$shelf')) && third !== fourth;
  },
  lines: ({ body, first, second, third, fourth }, surface) =>
    written(
      [
        'def $serve(item, $jug=[]):',
        `    ${grown('$jug', body, 'item')}`,
        '    return $jug',
        '$cup = ["$0", "$1"]',
        `$tray = $serve(${first})`,
        `$shelf = $serve(${second})`,
        third,
        fourth,
      ],
      rolesFrom(surface),
    ),
});
