import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import { copied } from './forms.js';

const PATHS = { inner: '$cup', whole: '$tray', other: '$shelf' } as const;

/** A list with a word and another list in it, once more as a copy, a second name or a list of the same parts. */
export const oneInnerList = patternOf({
  id: 'one-inner-list',
  targets: ['shallow-is-deep', 'container-stores-copy', 'slice-aliases', 'copy-aliases'],
  questions: ['predict-output'],
  axes: {
    index: [0, 1],
    form: ['slice', 'method', 'list', 'same parts'],
    deep: ['.append("$2")', '.insert(0, "$2")', '.remove("$0")', '.pop()', '[0] = "$2"'],
    deepBy: ['inner', 'whole', 'other'],
    flat: ['append', 'cut', 'word'],
    flatBy: ['whole', 'other'],
    flatFirst: [false, true],
    printed: ['whole other', 'other whole', 'inner other'],
  },
  where: ({ form, deepBy, flat, flatBy, flatFirst, printed }) => {
    if (flat === 'word' && deepBy === 'inner') return false;
    if (flat === 'cut' && (flatFirst || form === 'same parts')) return false;
    return printed !== 'inner other' || (flatBy === 'other' && deepBy === 'other' && flat !== 'cut');
  },
  lines: ({ index, form, deep, deepBy, flat, flatBy, flatFirst, printed }, surface) => {
    const parts = index === 0 ? '[$cup, "$3"]' : '["$3", $cup]';
    const reach = deepBy === 'inner' ? PATHS.inner : `${PATHS[deepBy]}[${index}]`;
    const line = `${reach}${deep}`;
    const whole = PATHS[flatBy];
    const other = {
      append: `${whole}.append("$4")`,
      cut: `${whole}[${index}] = "$4"`,
      word: `${whole}[${1 - index}] = "$4"`,
    }[flat];
    return written(
      [
        '$cup = ["$0", "$1"]',
        `$tray = ${parts}`,
        `$shelf = ${form === 'same parts' ? parts : copied('$tray', form)}`,
        ...(flatFirst ? [other, line] : [line, other]),
        ...printed.split(' ').map((role) => `print(${PATHS[role as keyof typeof PATHS]})`),
      ],
      rolesFrom(surface),
    );
  },
});
