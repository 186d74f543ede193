import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { changed, sliced, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

/** For each of three names a number of its list. */
function listsAfter(second: string, third: string): readonly [number, number, number] {
  const lists: readonly [number, number] = [0, second === 'name' ? 0 : 1];
  return [...lists, third.startsWith('name') ? (lists[Number(third.slice(-1))] ?? 0) : 2];
}

/** Three names for at most three lists: which of them name the same one? */
export const threeNames = patternOf({
  id: 'three-names',
  targets: ['assignment-copies-object', 'equal-is-identical', 'slice-aliases', 'rebind-mutates'],
  questions: ['alias-groups', 'predict-output', 'trace-table', 'choose-diagram', 'complete-diagram', 'draw-program'],
  axes: {
    second: ['name', 'slice'],
    third: ['name 0', 'name 1', 'slice 0', 'slice 1', 'equal'],
    change: ['append', 'remove-first', 'pop', 'set-last'],
    changer: [0, 1, 2],
    moved: [0, 1, 2],
    to: ['new', 'next', 'previous', 'slice of next'],
    moveFirst: [false, true],
    hidden: [0, 1, 2],
  },
  where: ({ second, third, changer, moved, to, moveFirst, hidden }) => {
    const lists = listsAfter(second, third);
    const goal = to === 'new' ? undefined : (moved + (to === 'previous' ? 2 : 1)) % 3;
    if (goal !== undefined && to !== 'slice of next' && lists[goal] === lists[moved]) return false;
    if (new Set(lists).size > 1 && (to === 'slice of next' || (second === 'slice' && third.startsWith('slice'))))
      return false;
    if (hidden !== moved && !(moveFirst && hidden === changer)) return false;
    if (moveFirst && moved === changer) return false;
    const seen = [0, 1, 2].filter((who) => who !== hidden && who !== moved);
    const alias = seen.some((who) => who !== changer && lists[who] === lists[changer]);
    const joined =
      moveFirst && goal !== undefined && to !== 'slice of next' && lists[goal] === lists[changer] && hidden !== moved;
    const apart = seen.some((who) => lists[who] !== lists[changer]);
    const left = seen.some((who) => lists[who] === lists[moved]);
    return (alias || joined) && (apart || left);
  },
  lines: ({ second, third, change, changer, moved, to, moveFirst, hidden }, surface) => {
    const { names, words } = sceneFrom(surface);
    const named = (who: number): string => nth(names, who % 3);
    const old = words.slice(0, 2);
    const third_ = {
      'name 0': py.name(named(0)),
      'name 1': py.name(named(1)),
      'slice 0': sliced(named(0)),
      'slice 1': sliced(named(1)),
      equal: strings(...old),
    }[third];
    const goal = {
      new: strings(nth(words, 3)),
      next: py.name(named(moved + 1)),
      previous: py.name(named(moved + 2)),
      'slice of next': sliced(named(moved + 1)),
    }[to];
    const line = changed(named(changer), change, old, nth(words, 2));
    const move = py.assign(named(moved), goal);
    return [
      py.assign(named(0), strings(...old)),
      py.assign(named(1), second === 'name' ? py.name(named(0)) : sliced(named(0))),
      py.assign(named(2), third_),
      ...(moveFirst ? [move, line] : [line, move]),
      ...[0, 1, 2].filter((who) => who !== hidden).map((who) => py.print(py.name(named(who)))),
    ];
  },
});

/** A list inside another one, reached by three ways. */
export const listInList = patternOf({
  id: 'list-in-list',
  targets: ['shallow-is-deep', 'slice-aliases', 'assignment-copies-object', 'rebind-mutates'],
  questions: ['predict-output'],
  axes: {
    outside: ['alone', 'before a word', 'after a word'],
    deep: ['append', 'insert', 'remove-first', 'set-last'],
    deepBy: ['inner', 'whole', 'other'],
    also: ['append whole', 'append other', 'cut whole', 'cut other'],
    alsoFirst: [false, true],
    printed: ['inner whole', 'inner other', 'whole inner', 'whole other', 'other inner', 'other whole'],
  },
  where: ({ deepBy, also, alsoFirst, printed }) => {
    const [kind, of = ''] = also.split(' ');
    if (kind === 'cut' && alsoFirst && of === deepBy) return false;
    const side = (role: string): boolean => role === 'other';
    const shown = printed.split(' ');
    const deepSeen = shown.some((role) => side(role) !== side(deepBy) && !(kind === 'cut' && role === of));
    return deepSeen && shown.some((role) => role !== 'inner' && role !== of);
  },
  lines: ({ outside, deep, deepBy, also, alsoFirst, printed }, surface) => {
    const { names, wholes, words } = sceneFrom(surface);
    const paths: Readonly<Record<string, string>> = {
      inner: nth(names, 0),
      whole: nth(wholes, 0),
      other: nth(wholes, 1),
    };
    const path = (role: string): string => paths[role] ?? role;
    const index = outside === 'after a word' ? 1 : 0;
    const at = (name: string): py.Value => py.subscript(name, py.int(index));
    const [inner, word] = [py.name(path('inner')), py.str(nth(words, 2))];
    const parts = { alone: [inner], 'before a word': [inner, word], 'after a word': [word, inner] }[outside];
    const line = changed(deepBy === 'inner' ? inner : at(path(deepBy)), deep, words.slice(0, 2), nth(words, 3));
    const [kind, of = ''] = also.split(' ');
    const fresh = nth(words, 4);
    const flat: Statement =
      kind === 'append'
        ? py.expr(py.method(path(of), 'append', py.str(fresh)))
        : py.assign(at(path(of)), py.str(fresh));
    return [
      py.assign(path('inner'), strings(...words.slice(0, 2))),
      py.assign(path('whole'), py.list(...parts)),
      py.assign(path('other'), sliced(path('whole'))),
      ...(alsoFirst ? [flat, line] : [line, flat]),
      ...printed.split(' ').map((role) => py.print(py.name(path(role)))),
    ];
  },
});

/** Equal lists, one list, and the two questions `is` and `==`. */
export const sameOrEqual = patternOf({
  id: 'same-or-equal',
  targets: ['equal-is-identical', 'assignment-copies-object', 'slice-aliases'],
  questions: ['predict-output'],
  axes: {
    second: ['name', 'slice', 'equal'],
    third: ['name 0', 'name 1', 'slice 0', 'slice 1', 'equal'],
    change: ['append', 'remove-first', 'pop'],
    changer: [0, 1, 2],
    early: [false, true],
    isPairs: ['0 1', '0 2', '1 2'],
    equalPair: [0, 1, 2],
    equalAt: [0, 1, 2],
  },
  where: ({ second, third, changer, early, isPairs }) => {
    if (early && (changer === 2 || third === 'equal')) return false;
    const [first, next, last] = listsAfter(second, third);
    const same = [first === next, next === last, first === last];
    return new Set(isPairs.split(' ').map((pair) => same[Number(pair)])).size === 2;
  },
  lines: ({ second, third, change, changer, early, isPairs, equalPair, equalAt }, surface) => {
    const { names, words } = sceneFrom(surface);
    const named = (who: number): string => nth(names, who % 3);
    const old = words.slice(0, 2);
    const origin = {
      'name 0': py.name(named(0)),
      'name 1': py.name(named(1)),
      'slice 0': sliced(named(0)),
      'slice 1': sliced(named(1)),
      equal: strings(...old),
    }[third];
    const line = changed(named(changer), change, old, nth(words, 2));
    const bindThird = py.assign(named(2), origin);
    const pair = (which: number): readonly [string, string] =>
      which === 2 ? [named(0), named(2)] : [named(which), named(which + 1)];
    const compared = (which: number, operator: 'is' | '=='): Statement =>
      py.print(py.compare(pair(which)[0], operator, pair(which)[1]));
    const same = isPairs.split(' ').map((which) => compared(Number(which), 'is'));
    return [
      py.assign(named(0), strings(...old)),
      py.assign(named(1), { name: py.name(named(0)), slice: sliced(named(0)), equal: strings(...old) }[second]),
      ...(early ? [line, bindThird] : [bindThird, line]),
      ...same.toSpliced(equalAt, 0, compared(equalPair, '==')),
    ];
  },
});
