import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';

/** Ways to write a line that makes a list longer; `@` stands for the list, `%` for the new word. */
export const GROWTHS = {
  '+=': '@ += [%]',
  '+': '@ = @ + [%]',
  append: '@.append(%)',
  extend: '@.extend([%])',
  insert: '@.insert(0, %)',
  '+ before': '@ = [%] + @',
} as const;

export type Growth = keyof typeof GROWTHS;

/** The line that makes a list longer. */
export function grown(path: string, growth: Growth, word: string): string {
  return GROWTHS[growth].replaceAll('@', path).replaceAll('%', word);
}

const ALL = Object.keys(GROWTHS) as readonly Growth[];
const TARGETS = ['aug-assign-always-rebinds', 'plus-mutates', 'assignment-copies-object', 'rebind-mutates'];

/** One list with two or three names; it gets longer, and one name may get a longer list of its own. */
export const growing = patternOf({
  id: 'growing',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    first: ALL,
    firstBy: ['$cup', '$mug'],
    next: ['+=', '+', '+ before'],
    nextBy: ['$cup', '$mug'],
    third: ['none', '$pot = $cup', '$pot = $mug'],
    printed: ['$cup $mug', '$mug $cup', '$cup $pot', '$pot $mug'],
  },
  where: ({ first, next, nextBy, third, printed }) => {
    if (first === next || (third === 'none') === printed.includes('$pot')) return false;
    return third === 'none' ? !first.startsWith('+ ') && first !== '+' : third.endsWith(nextBy);
  },
  lines: ({ first, firstBy, next, nextBy, third, printed }, surface) =>
    written(
      [
        '$cup = ["$0", "$1"]',
        '$mug = $cup',
        grown(firstBy, first, '"$2"'),
        third === 'none' ? '' : third,
        grown(nextBy, next, '"$3"'),
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    ),
});

/** Three names for one, two or three lists, of which some get longer. */
export const namesOfGrowing = patternOf({
  id: 'names-of-growing',
  targets: [...TARGETS, 'equal-is-identical'],
  questions: ['alias-groups'],
  axes: {
    second: ['name', 'slice', 'method'],
    third: ['$cup', '$mug', '$cup[:]', '$mug + ["$4"]', '$cup + []', '$mug.copy()'],
    thirdAt: [1, 2, 3],
    first: ALL,
    firstBy: ['$cup', '$mug'],
    next: ['+=', '+', 'append', 'extend'],
    nextBy: ['$cup', '$mug', '$pot'],
  },
  where: ({ second, third, thirdAt, first, firstBy, next, nextBy }) => {
    if (thirdAt === 3 && nextBy === '$pot') return false;
    if (second !== 'name' && third.length > 4) return false;
    return first !== next && ![first, next].every((growth) => /[ace]/.test(growth)) && firstBy !== nextBy;
  },
  lines: ({ second, third, thirdAt, first, firstBy, next, nextBy }, surface) => {
    const from = { name: '$cup', slice: '$cup[:]', method: '$cup.copy()' }[second];
    const lines = [`$mug = ${from}`, grown(firstBy, first, '"$2"'), grown(nextBy, next, '"$3"')];
    return written(['$cup = ["$0", "$1"]', ...lines.toSpliced(thirdAt, 0, `$pot = ${third}`)], rolesFrom(surface));
  },
});
