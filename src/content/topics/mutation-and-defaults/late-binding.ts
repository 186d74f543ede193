import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';

const TARGETS = [
  'closure-keeps-value',
  'aug-assign-always-rebinds',
  'plus-mutates',
  'rebind-mutates',
  'assignment-copies-object',
];
const LATER = ['@ += ["$3"]', '@ = @ + ["$3"]', '@ = ["$3", "$4"]', '@.append("$3")', '@ = []', '@ = @[:]'] as const;

/** A function reads a name of the module; the name moves, or its list changes, before the call. */
export const lateNames = patternOf({
  id: 'late-names',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    gives: ['$cup', '$cup + ["$2"]', '$cup[:]', '[$cup, "$2"]'],
    mug: ['before', 'after'],
    first: LATER,
    next: LATER,
    nextBy: ['$cup', '$mug'],
    printed: ['call $mug', '$mug call', 'call $cup'],
  },
  where: ({ first, next, nextBy, printed }) => {
    if (first === next || (printed === 'call $cup' && nextBy === '$cup')) return false;
    return !first.endsWith('append("$3")') || nextBy === '$cup';
  },
  lines: ({ gives, mug, first, next, nextBy, printed }, surface) => {
    const alias = '$mug = $cup';
    return written(
      [
        '$cup = ["$0", "$1"]',
        mug === 'before' ? alias : '',
        'def $serve():',
        `    return ${gives}`,
        mug === 'after' ? alias : '',
        first.replaceAll('@', '$cup'),
        next.replaceAll('@', nextBy).replaceAll('$3', '$5'),
        ...printed.split(' ').map((path) => `print(${path === 'call' ? '$serve()' : path})`),
      ],
      rolesFrom(surface),
    );
  },
});

/** A function made inside another one reads a parameter of it, which moves or changes later. */
export const lateParameters = patternOf({
  id: 'late-parameters',
  targets: [...TARGETS, 'params-copied', 'call-by-reference'],
  questions: ['predict-output'],
  axes: {
    gives: ['$jug', '$jug[:]', '$jug + ["$2"]', '[$jug, "$2"]'],
    inside: ['$jug += ["$3"]', '$jug = $jug + ["$3"]', '$jug.append("$3")', '$jug = ["$3"] + $jug'],
    later: [
      '$cup += ["$4"]',
      '$cup = $cup + ["$4"]',
      '$cup.append("$4")',
      '$cup = ["$4"] + $cup',
      '$cup.insert(0, "$4")',
    ],
    written: ['lambda', 'def'],
    printed: ['call $cup', '$cup call'],
  },
  where: ({ inside, later }) => inside.includes(' = ') || later.includes('='),
  lines: ({ gives, inside, later, written: how, printed }, surface) =>
    written(
      [
        'def $serve($jug):',
        ...(how === 'lambda' ? [`    show = lambda: ${gives}`] : ['    def show():', `        return ${gives}`]),
        `    ${inside}`,
        '    return show',
        '$cup = ["$0", "$1"]',
        'give = $serve($cup)',
        later,
        ...printed.split(' ').map((path) => `print(${path === 'call' ? 'give()' : path})`),
      ],
      rolesFrom(surface),
    ),
});
