import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import { copied } from './forms.js';

const CHANGES = {
  append: '.append("$2")',
  insert: '.insert(0, "$2")',
  'remove-first': '.remove("$0")',
  'pop-front': '.pop(0)',
  'set-last': '[-1] = "$2"',
} as const;

/** Three names for one, two or three lists that start out equal; one list changes, one name moves. */
export const flatCopies = patternOf({
  id: 'flat-copies',
  targets: ['equal-is-identical', 'assignment-copies-object', 'slice-aliases', 'rebind-mutates'],
  questions: ['alias-groups'],
  axes: {
    second: ['name', 'slice', 'method', 'list'],
    third: ['name', 'slice', 'method', 'list'],
    thirdFrom: ['cup', 'mug'],
    change: ['append', 'insert', 'remove-first', 'pop-front', 'set-last'],
    changer: ['cup', 'mug', 'pot'],
    moved: ['cup', 'mug', 'pot'],
    to: ['name', 'slice', 'method', 'list'],
    toFrom: ['cup', 'mug', 'pot'],
    moveFirst: [false, true],
  },
  where: ({ second, third, thirdFrom, changer, moved, to, toFrom, moveFirst }) => {
    if (toFrom === moved || (moveFirst && changer === moved)) return false;
    const lists = listsOf(second, third, thirdFrom);
    const after = { ...lists, [moved]: to === 'name' ? lists[toFrom] : 3 };
    const shared = new Set(Object.values(after)).size === 2;
    return shared && lists[toFrom] !== lists[moved] && [second, third, to].filter((form) => form === 'name').length < 3;
  },
  lines: ({ second, third, thirdFrom, change, changer, moved, to, toFrom, moveFirst }, surface) => {
    const line = `$${changer}${CHANGES[change]}`;
    const move = `$${moved} = ${copied(`$${toFrom}`, to)}`;
    return written(
      [
        '$cup = ["$0", "$1"]',
        `$mug = ${copied('$cup', second)}`,
        `$pot = ${copied(`$${thirdFrom}`, third)}`,
        ...(moveFirst ? [move, line] : [line, move]),
      ],
      rolesFrom(surface),
    );
  },
});

/** Which list each name refers to before a name moves. */
function listsOf(second: string, third: string, thirdFrom: 'cup' | 'mug'): Record<'cup' | 'mug' | 'pot', number> {
  const mug = second === 'name' ? 0 : 1;
  const from = thirdFrom === 'cup' ? 0 : mug;
  return { cup: 0, mug, pot: third === 'name' ? from : 2 };
}
