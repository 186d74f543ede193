import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';

const STEPS = [
  '$jug += ["$2"]',
  '$jug = $jug + ["$2"]',
  '$jug.append("$2")',
  '$jug = ["$4"]',
  '$jug = $jug[:]',
  '$jug.reverse()',
] as const;

/** A parameter that is changed, then moved, or the other way round. */
export const parameters = patternOf({
  id: 'parameters',
  targets: ['params-copied', 'call-by-reference', 'aug-assign-always-rebinds', 'plus-mutates', 'rebind-mutates'],
  questions: ['predict-output'],
  axes: {
    first: STEPS,
    second: ['$jug += ["$3"]', '$jug = $jug + ["$3"]', '$jug.insert(0, "$3")', '$jug = []', '$jug.pop()'],
    result: ['nothing', 'to mug', 'to cup'],
    alias: ['before', 'after'],
    after: ['none', '$cup += ["$5"]', '$mug.append("$5")', '$mug = $mug + ["$5"]', '$cup.insert(0, "$5")'],
    printed: ['$cup $mug', '$mug $cup'],
  },
  where: ({ first, second, result, alias, after }) => {
    if (alias === 'after' && (result !== 'to cup' || after === 'none')) return false;
    if (first === '$jug.append("$2")' && second === '$jug.pop()') return false;
    if (first === '$jug = ["$4"]' && second !== '$jug += ["$3"]') return false;
    return result !== 'to mug' || after !== 'none';
  },
  lines: ({ first, second, result, alias, after, printed }, surface) =>
    written(
      [
        'def $serve($jug):',
        `    ${first}`,
        `    ${second}`,
        result === 'nothing' ? '' : '    return $jug',
        '$cup = ["$0", "$1"]',
        alias === 'before' && result !== 'to mug' ? '$mug = $cup' : '',
        result === 'nothing' ? '$serve($cup)' : `$${result.slice(3)} = $serve($cup)`,
        alias === 'after' ? '$mug = $cup' : '',
        after === 'none' ? '' : after,
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    ),
});
