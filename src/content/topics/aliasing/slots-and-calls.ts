import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { type Choice, patternOf } from '../axes.js';
import { changed, sliced, slot, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

const SLOT_AXES = {
  whole: ['display', 'repeat'],
  left: ['name', 'slot 0'],
  right: ['slot 0', 'slot 1', 'slice of slot 0', 'slice of slot 1', 'slice of name'],
  move: ['none', 'slot 0', 'slot 1', 'inner', 'left'],
  change: ['append', 'remove-first', 'set-last'],
  changer: ['inner', 'left', 'right', 'slot 0', 'slot 1'],
  printed: ['inner whole right', 'whole left right', 'inner left right'],
} as const;

type Slots = Choice<typeof SLOT_AXES>;

/** The first slot that a program uses counts as slot 0, and nothing shows a name that has just moved. */
function isSensible({ left, right, move, changer, printed }: Slots): boolean {
  const indices = [left, right, move, changer].flatMap((way) => (/\d/.test(way) ? way.slice(-1) : []));
  if (indices.length > 0 && indices[0] !== '0') return false;
  if (printed.includes(move) && !move.startsWith('slot')) return false;
  return changer !== move && !(changer === 'right' && right.startsWith('slice'));
}

function slotLines(
  { whole, left, right, move, change, changer, printed }: Slots,
  surface: Random,
): readonly Statement[] {
  const { names, wholes, words } = sceneFrom(surface);
  const outer = nth(wholes, 0);
  const paths: Readonly<Record<string, string>> = {
    inner: nth(names, 0),
    name: nth(names, 0),
    whole: outer,
    left: nth(names, 1),
    right: nth(names, 2),
  };
  const way = (text: string): py.Value => {
    if (text.startsWith('slice of ')) return sliced(way(text.slice('slice of '.length)));
    return text.startsWith('slot') ? slot(outer, Number(text.slice(-1))) : py.name(paths[text] ?? text);
  };
  const inner = way('inner');
  return [
    py.assign(inner, strings(...words.slice(0, 2))),
    py.assign(outer, whole === 'display' ? py.list(inner, inner) : py.binary(py.list(inner), '*', py.int(2))),
    py.assign(way('left'), way(left)),
    py.assign(way('right'), way(right)),
    ...(move === 'none' ? [] : [py.assign(way(move), strings(...words.slice(4, 6)))]),
    changed(way(changer), change, words.slice(0, 2), nth(words, 3)),
    ...printed.split(' ').map((role) => py.print(way(role))),
  ];
}

/** One list in two slots of another; names for the slots; changes through one way, seen by another. */
export const twoSlots = patternOf({
  id: 'two-slots',
  targets: ['repeat-copies-rows', 'slice-aliases', 'assignment-copies-object', 'rebind-mutates'],
  questions: ['predict-output'],
  axes: SLOT_AXES,
  where: (choice) => {
    const { whole, left, right, move, changer } = choice;
    const slice = right.startsWith('slice') && changer !== 'inner';
    const causes = [whole === 'repeat', slice, left === 'name', move === 'inner' || move === 'left'];
    return isSensible(choice) && causes.filter(Boolean).length >= 2;
  },
  lines: slotLines,
});

/** The same, for the question which names refer to one list. */
export const namedSlots = patternOf({
  id: 'named-slots',
  targets: ['assignment-copies-object', 'slice-aliases', 'repeat-copies-rows', 'rebind-mutates'],
  questions: ['alias-groups', 'trace-table', 'choose-diagram', 'draw-program'],
  axes: SLOT_AXES,
  where: (choice) => {
    const { left, right, move } = choice;
    return isSensible(choice) && left === 'name' && (right.startsWith('slice') || move === 'inner');
  },
  lines: slotLines,
});

/** A list goes into a function, which changes it, moves its own name, or both, and may hand it back. */
export const throughACall = patternOf({
  id: 'through-a-call',
  targets: ['params-copied', 'call-by-reference', 'rebind-mutates', 'return-copies', 'assignment-copies-object'],
  questions: ['predict-output'],
  axes: {
    body: ['change, move', 'move, change', 'change, slice', 'slice, change'],
    change: ['append', 'remove-first', 'pop', 'set-last'],
    passed: ['first', 'second'],
    alias: ['name', 'slice'],
    result: ['none', 'third', 'first', 'second'],
    after: ['none', 'append first', 'append second', 'append third'],
    printed: ['first second', 'first third', 'second third'],
  },
  where: ({ passed, alias, result, after, printed }) => {
    if (result !== 'third' && (printed.includes('third') || after.endsWith('third'))) return false;
    return alias === 'name' || printed.includes(passed);
  },
  lines: ({ body, change, passed, alias, result, after, printed }, surface) => {
    const { names, words, verb } = sceneFrom(surface);
    const named = { first: nth(names, 0), second: nth(names, 1), third: nth(names, 2), own: nth(names, 3) };
    const [old, other] = [words.slice(0, 2), words.slice(3, 5)];
    const steps: Record<string, Statement> = {
      change: changed(named.own, change, body.startsWith('move') ? other : old, nth(words, 2)),
      move: py.assign(named.own, strings(...other)),
      slice: py.assign(named.own, sliced(named.own)),
    };
    const lines = body.split(', ').flatMap((step) => steps[step] ?? []);
    const call = py.call(verb, py.name(named[passed]));
    return [
      py.fn(verb, [named.own], result === 'none' ? lines : [...lines, py.ret(py.name(named.own))]),
      py.assign(named.first, strings(...old)),
      py.assign(named.second, alias === 'name' ? py.name(named.first) : sliced(named.first)),
      result === 'none' ? py.expr(call) : py.assign(named[result], call),
      ...(after === 'none'
        ? []
        : [changed(named[after.slice('append '.length) as 'first'], 'append', old, nth(words, 5))]),
      ...printed.split(' ').map((role) => py.print(py.name(named[role as 'first']))),
    ];
  },
});
