import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import { copied, importFor } from './forms.js';

const DEEP = ['.append("$2")', '.insert(0, "$2")', '.remove("$0")', '.pop()', ' += ["$2"]'] as const;
const TARGETS = ['shallow-is-deep', 'deep-copy-is-shallow', 'container-stores-copy', 'copy-aliases'];

/** A list with a list inside and its copy, one or two levels deep; changes on both levels. */
export const deepCopies = patternOf({
  id: 'deep-copies',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    index: [0, 1],
    form: ['copy', 'deep', 'list', 'method'],
    inside: [false, true],
    deep: DEEP,
    deepBy: ['$cup', '$tray', '$shelf'],
    flat: ['append', 'word', 'cut', 'inner'],
    flatBy: ['$tray', '$shelf'],
    flatFirst: [false, true],
    printed: ['$tray $shelf', '$shelf $tray'],
  },
  where: ({ form, inside, deepBy, flat, flatFirst, deep }) => {
    if (flat === 'cut' && (flatFirst || form === 'deep')) return false;
    if (flat === 'word' && deepBy === '$cup' && form !== 'deep') return false;
    if (deep.startsWith(' +=') && deepBy !== '$cup') return false;
    if (flat === 'inner' && (form !== 'deep' || inside || deepBy !== '$cup')) return false;
    return form === 'deep' ? !inside && deepBy === '$cup' : !inside || deepBy !== '$cup';
  },
  lines: ({ index, form, inside, deep, deepBy, flat, flatBy, flatFirst, printed }, surface) => {
    const inner = inside ? '["$0", "$1"]' : '$cup';
    const line = deepBy === '$cup' ? `$cup${deep}` : `${deepBy}[${index}]${deep}`;
    const other = {
      append: `${flatBy}.append("$4")`,
      word: `${flatBy}[${1 - index}] = "$4"`,
      cut: `${flatBy}[${index}] = "$4"`,
      inner: `${flatBy}[${index}].append("$4")`,
    }[flat];
    return written(
      [
        importFor(form),
        inside ? '' : '$cup = ["$0", "$1"]',
        `$tray = ${index === 0 ? `[${inner}, "$3"]` : `["$3", ${inner}]`}`,
        `$shelf = ${copied('$tray', form)}`,
        ...(flatFirst ? [other, line] : [line, other]),
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    );
  },
});

/** The same with a dictionary whose values are a list and a word. */
export const copiedRecords = patternOf({
  id: 'copied-records',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    form: ['copy', 'deep', 'dict', 'method'],
    deep: DEEP,
    deepBy: ['$cup', '$order', '$bill'],
    flat: ['word', 'del', 'cut', 'inner'],
    flatBy: ['$order', '$bill'],
    flatFirst: [false, true],
    listFirst: [false, true],
    printed: ['$order $bill', '$bill $order'],
  },
  where: ({ form, flat, flatFirst, deep, deepBy }) => {
    if (flat === 'cut' && (flatFirst || form === 'deep')) return false;
    if ((flat === 'inner' && form !== 'deep') || (form === 'deep' && deepBy !== '$cup')) return false;
    return !deep.startsWith(' +=') || deepBy === '$cup';
  },
  lines: ({ form, deep, deepBy, flat, flatBy, flatFirst, listFirst, printed }, surface) => {
    const parts = ['"$left": $cup', '"$right": "$3"'];
    const line = deepBy === '$cup' ? `$cup${deep}` : `${deepBy}["$left"]${deep}`;
    const other = {
      word: `${flatBy}["$right"] = "$4"`,
      del: `del ${flatBy}["$right"]`,
      cut: `${flatBy}["$left"] = "$4"`,
      inner: `${flatBy}["$left"].insert(0, "$4")`,
    }[flat];
    return written(
      [
        importFor(form),
        '$cup = ["$0", "$1"]',
        `$order = {${(listFirst ? parts : parts.toReversed()).join(', ')}}`,
        `$bill = ${copied('$order', form)}`,
        ...(flatFirst ? [other, line] : [line, other]),
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    );
  },
});
