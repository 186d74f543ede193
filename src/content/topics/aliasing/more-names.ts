import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { changed, sliced, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

type Who = 0 | 1 | 2;

/** Three names for at most three lists: which of them name the same one? */
export const threeNames = patternOf({
  id: 'three-names',
  targets: ['assignment-copies-object', 'equal-is-identical', 'slice-aliases', 'rebind-mutates'],
  questions: ['alias-groups', 'predict-output'],
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
    if (second === 'slice' && (third.startsWith('slice') || third === 'equal')) return false;
    if (moveFirst && to === 'new' && moved === changer) return false;
    const isCopy = to === 'slice of next';
    if (isCopy && (second === 'slice' || third.startsWith('slice'))) return false;
    return hidden === moved || (moveFirst && hidden === changer);
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
    const line = changed(named(changer satisfies Who), change, old, nth(words, 2));
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
  questions: ['predict-output', 'alias-groups'],
  axes: {
    outside: ['alone', 'before a word', 'after a word'],
    second: ['slice', 'name'],
    deep: ['append', 'insert', 'remove-first', 'set-last'],
    deepBy: ['inner', 'whole', 'other'],
    also: ['append whole', 'append other', 'cut whole', 'cut other', 'move inner', 'move whole', 'move other'],
    alsoFirst: [false, true],
    printed: ['inner whole', 'inner other', 'whole other', 'other whole'],
  },
  where: ({ second, deepBy, also, alsoFirst, printed }) => {
    const [kind, of = ''] = also.split(' ');
    if (alsoFirst && kind !== 'append' && (of === deepBy || (kind === 'cut' && deepBy !== 'inner'))) return false;
    if (kind === 'move' && printed.includes(of)) return false;
    return second === 'slice' || (kind === 'move' ? of !== 'inner' : kind === 'append');
  },
  lines: ({ outside, second, deep, deepBy, also, alsoFirst, printed }, surface) => {
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
    const second_: Statement =
      kind === 'append'
        ? py.expr(py.method(path(of), 'append', py.str(fresh)))
        : py.assign(kind === 'cut' ? at(path(of)) : path(of), kind === 'cut' ? py.str(fresh) : strings(fresh));
    return [
      py.assign(path('inner'), strings(...words.slice(0, 2))),
      py.assign(path('whole'), py.list(...parts)),
      py.assign(path('other'), second === 'slice' ? sliced(path('whole')) : py.name(path('whole'))),
      ...(alsoFirst ? [second_, line] : [line, second_]),
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
    isPair: [0, 1, 2],
    equalPair: [0, 1, 2],
    isFirst: [true, false],
  },
  where: ({ second, third, changer, early, isPair, equalPair }) => {
    if (early && changer === 2) return false;
    if (second === 'equal' && third === 'equal') return false;
    if (early && third === 'equal') return false;
    return isPair !== equalPair;
  },
  lines: ({ second, third, change, changer, early, isPair, equalPair, isFirst }, surface) => {
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
    const prints = [
      py.print(py.compare(pair(isPair)[0], 'is', pair(isPair)[1])),
      py.print(py.compare(pair(equalPair)[0], '==', pair(equalPair)[1])),
    ];
    return [
      py.assign(named(0), strings(...old)),
      py.assign(named(1), { name: py.name(named(0)), slice: sliced(named(0)), equal: strings(...old) }[second]),
      ...(early ? [line, bindThird] : [bindThird, line]),
      ...(isFirst ? prints : prints.toReversed()),
    ];
  },
});
