import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';

const STEPS = ['$jug += ["$2"]', '$jug = $jug + ["$2"]', '$jug.append("$2")', '$jug = ["$4"]', '$jug = $jug[:]', '$jug.reverse()'] as const;

/** A parameter that is changed, then moved, or the other way round. */
export const parameters = patternOf({
  id: 'parameters',
  targets: ['params-copied', 'call-by-reference', 'aug-assign-always-rebinds', 'plus-mutates', 'rebind-mutates'],
  questions: ['predict-output'],
  axes: {
    first: STEPS,
    second: ['$jug += ["$3"]', '$jug = $jug + ["$3"]', '$jug.insert(0, "$3")', '$jug = []', '$jug.pop()'],
    result: ['nothing', 'to mug', 'to cup'],
    mug: ['$cup', '$cup[:]', 'none'],
    printed: ['$cup $mug', '$mug $cup', '$cup'],
  },
  where: ({ first, second, result, mug, printed }) => {
    if (printed.includes('$mug') !== (mug !== 'none' || result === 'to mug')) return false;
    if (result === 'to mug' && mug !== 'none') return false;
    if (first === '$jug.append("$2")' && second === '$jug.pop()') return false;
    return /=/.test(first) !== /= \$|= \[\]/.test(second) || first.includes('+');
  },
  lines: ({ first, second, result, mug, printed }, surface) =>
    written(
      [
        'def $serve($jug):',
        `    ${first}`,
        `    ${second}`,
        result === 'nothing' ? '' : '    return $jug',
        '$cup = ["$0", "$1"]',
        mug === 'none' ? '' : `$mug = ${mug}`,
        result === 'nothing' ? '$serve($cup)' : `$${result.slice(3)} = $serve($cup)`,
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    ),
});
