import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';

const TARGETS = [
  'aug-assign-always-rebinds',
  'plus-mutates',
  'count-names-only',
  'rebind-keeps-count',
  'params-copied',
];

/** A list in another one and under two names; lists get longer, in place or as new lists. */
export const countedGrowth = patternOf({
  id: 'counted-growth',
  targets: TARGETS,
  questions: ['refcount-at-line'],
  axes: {
    whole: ['[$cup]', '[$cup, $cup]', '["$2", $cup]'],
    inner: ['$cup += ["$3"]', '$cup = $cup + ["$3"]', '$mug += ["$3"]', '$mug = $mug + ["$3"]', '$cup.append("$3")'],
    outer: [
      '$tray += [$cup]',
      '$tray = $tray + [$mug]',
      '$tray += [$mug, $mug]',
      '$tray.append($cup)',
      '$tray *= 2',
      '$tray += ["$4"]',
    ],
    last: [
      'none',
      '$cup = None',
      '$mug = None',
      'del $mug',
      '$tray.pop()',
      '$cup = $mug',
      '$mug += ["$5"]',
      '$tray = None',
    ],
    order: ['inner outer last', 'outer inner last', 'inner last outer'],
    mugFirst: [false, true],
  },
  where: ({ inner, outer, last, order }) => {
    if (last === 'none' && order === 'inner last outer') return false;
    if (order === 'inner last outer' && /None|del/.test(last) && outer.includes(last.replace('del ', '').slice(0, 4)))
      return false;
    if (inner.startsWith('$mug') && last === '$mug += ["$5"]') return false;
    return inner !== '$cup.append("$3")' || outer.includes('=');
  },
  lines: ({ whole, inner, outer, last, order, mugFirst }, surface) => {
    const lines: Readonly<Record<string, string>> = { inner, outer, last: last === 'none' ? '' : last };
    const made = ['$mug = $cup', `$tray = ${whole}`];
    return written(
      ['$cup = ["$0", "$1"]', ...(mugFirst ? made : made.toReversed()), ...order.split(' ').map((each) => lines[each])],
      rolesFrom(surface),
    );
  },
});

/** A function puts the list that it gets into something new, or into a list made with it. */
export const countedCalls = patternOf({
  id: 'counted-calls',
  targets: ['return-copies', ...TARGETS, 'container-stores-copy'],
  questions: ['refcount-at-line'],
  axes: {
    change: ['$jug += ["$2"]', '$jug = $jug + ["$2"]', '$jug.append("$2")', '$jug = $jug[:]'],
    result: [
      '[$jug, $jug]',
      '($jug, "$3")',
      '{"$left": $jug, "$right": $jug}',
      '$jug',
      '[$jug] * 3',
      '[$jug]',
      '($jug, $jug, $jug)',
    ],
    mug: ['none', '$mug = $cup', '$mug = [$cup]', '$mug = $cup + []'],
    last: [
      'del $cup',
      '$cup = None',
      '$cup = $tray',
      '$tray = None',
      '$mug = $tray',
      '$mug = [$cup, $cup]',
      '$cup += ["$4"]',
    ],
    mugFirst: [false, true],
  },
  where: ({ mug, last, mugFirst }) => !(mug === 'none' && (mugFirst || last === '$mug = $tray')),
  lines: ({ change, result, mug, last, mugFirst }, surface) => {
    const made = mug === 'none' ? '' : mug;
    return written(
      [
        'def $serve($jug):',
        `    ${change}`,
        `    return ${result}`,
        '$cup = ["$0", "$1"]',
        mugFirst ? made : '',
        '$tray = $serve($cup)',
        mugFirst ? '' : made,
        last,
      ],
      rolesFrom(surface),
    );
  },
});
