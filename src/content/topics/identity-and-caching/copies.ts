import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { type Choice, patternOf } from '../axes.js';
import { changed, sliced, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

const AXES = {
  kind: ['list', 'dict'],
  second: ['name', 'slice', 'copy', 'call', 'sorted', 'equal'],
  third: ['name', 'slice', 'copy', 'call', 'sorted', 'equal'],
  source: [0, 1],
  change: ['none', 'append', 'remove', 'set'],
  changer: [0, 1, 2],
  early: [false, true],
} as const;

const SHOWN = {
  shown: ['is 0 1, == 0 1', 'is 0 2, == 0 2', 'is 1 2, == 1 2', 'is 0 1, is 0 2', 'is 0 2, is 1 2', 'is 0 1, is 1 2'],
  last: ['is 0 1', 'is 0 2', 'is 1 2', '== 0 1', '== 0 2', '== 1 2'],
} as const;

type Copies = Choice<typeof AXES>;
type Way = Copies['second'];

const CHANGES: Readonly<Record<string, 'append' | 'remove-first' | 'set-first'>> = {
  append: 'append',
  remove: 'remove-first',
  set: 'set-first',
};

/** What somebody may believe about the ways to a second name; undefined: what is true. */
type Belief = 'equal is identical' | 'names copy' | 'slices share' | 'literals share' | undefined;
const BELIEFS: readonly Belief[] = ['equal is identical', 'names copy', 'slices share', 'literals share'];

/** Number and contents of the object of each of three names, as far as they tell them apart. */
interface Objects {
  readonly objects: readonly number[];
  readonly contents: readonly string[];
}

/** Whether the way leads to the object that is there. */
function isSame(way: Way, belief: Belief, content: string): boolean {
  if (way === 'name') return belief !== 'names copy';
  if (way === 'slice') return belief === 'slices share';
  return way === 'equal' && belief === 'literals share' && content === 'old';
}

function objectsOf({ second, third, source, change, changer, early }: Copies, belief?: Belief): Objects {
  const contents = ['old'];
  const objects = [0];
  const add = (way: Way, from: number): void => {
    const target = way === 'equal' ? Math.max(contents.indexOf('old'), 0) : from;
    const content = contents[target] ?? '';
    const same = isSame(way, belief, content);
    if (!same) contents.push(way === 'equal' ? 'old' : content);
    objects.push(same ? target : contents.length - 1);
  };
  const alter = (): void => {
    if (change !== 'none') contents[objects[changer] ?? 0] = 'new';
  };
  add(second, 0);
  if (early) alter();
  add(third, objects[source] ?? 0);
  if (!early) alter();
  return { objects, contents: objects.map((object) => contents[object] ?? '') };
}

/** What `is 0 1` or `== 0 1` prints. */
function answer({ objects, contents }: Objects, question: string, belief?: Belief): boolean {
  const [operator, one, other] = question.split(' ');
  const values: readonly (number | string)[] =
    operator === 'is' && belief !== 'equal is identical' ? objects : contents;
  return values[Number(one)] === values[Number(other)];
}

/** Lines that can run, read well, and give the same whatever the words are. */
function isSensible({ kind, second, third, source, change, changer, early }: Copies): boolean {
  if (third === 'equal' && source === 1) return false;
  if (kind === 'dict' && [second, third].some((way) => way === 'slice' || way === 'sorted')) return false;
  if (change === 'none' && (changer > 0 || early)) return false;
  return !early || (changer < 2 && third !== 'equal' && third !== 'sorted');
}

/** Whether two beliefs print something else than Python does, and some names refer to two equal objects. */
function isTelling(choice: Copies & { readonly shown: string; readonly last: string }): boolean {
  const all = [...choice.shown.split(', '), choice.last];
  if (new Set(all).size < all.length) return false;
  const output = (belief?: Belief): string =>
    all.map((question) => answer(objectsOf(choice, belief), question, belief)).join();
  const truth = output();
  const wrong = new Set(BELIEFS.map(output).filter((each) => each !== truth));
  return wrong.size >= 2 && truth.includes('true');
}

interface Drawn {
  readonly named: (who: number) => py.Value;
  readonly lines: readonly Statement[];
}

function drawn({ kind, second, third, source, change, changer, early }: Copies, surface: Random): Drawn {
  const { names, wholes, records, keys, words } = sceneFrom(surface);
  const own = kind === 'list' ? names : [...records, ...wholes];
  const named = (who: number): py.Value => py.name(nth(own, who));
  const old = words.slice(0, 2).toSorted();
  const display = (): py.Value =>
    kind === 'list'
      ? strings(...old)
      : py.dict(...old.map((word, index) => [py.str(nth(keys, index)), py.str(word)] as const));
  const origin = (way: Way, from: number): py.Value => {
    switch (way) {
      case 'name':
        return named(from);
      case 'slice':
        return sliced(named(from));
      case 'copy':
        return py.method(named(from), 'copy');
      case 'call':
        return py.call(kind, named(from));
      case 'sorted':
        return py.call('sorted', named(from));
      default:
        return display();
    }
  };
  const bindThird = py.assign(named(2), origin(third, source));
  const alter = alterations(kind, change, named(changer), old, nth(words, 2), keys);
  return {
    named,
    lines: [
      py.assign(named(0), display()),
      py.assign(named(1), origin(second, 0)),
      ...(early ? [...alter, bindThird] : [bindThird, ...alter]),
    ],
  };
}

function alterations(
  kind: string,
  change: string,
  path: py.Value,
  old: readonly string[],
  fresh: string,
  keys: readonly string[],
): readonly Statement[] {
  if (change === 'none') return [];
  if (kind === 'list') return [changed(path, CHANGES[change] ?? 'append', old, fresh)];
  const at = (key: string): py.Value => py.subscript(path, py.str(key));
  if (change === 'append') return [py.assign(at('extra'), py.str(fresh))];
  return [change === 'remove' ? py.remove(at(nth(keys, 1))) : py.assign(at(nth(keys, 0)), py.str(fresh))];
}

/** Second names, copies and equal lists or dictionaries: `is` and `==`. */
export const copiesAndNames = patternOf({
  id: 'copies-and-names',
  targets: ['equal-is-identical', 'assignment-copies-object', 'slice-aliases', 'equal-literals-shared'],
  questions: ['predict-output'],
  axes: { ...AXES, ...SHOWN },
  where: (choice) => isSensible(choice) && isTelling(choice),
  lines: (choice, surface) => {
    const { named, lines } = drawn(choice, surface);
    return [
      ...lines,
      ...[...choice.shown.split(', '), choice.last].map((question) => {
        const [operator, one, other] = question.split(' ');
        return py.print(py.compare(named(Number(one)), operator === 'is' ? 'is' : '==', named(Number(other))));
      }),
    ];
  },
});

/** The same, asked with `id`. */
export const copiesById = patternOf({
  id: 'copies-by-id',
  targets: ['equal-is-identical', 'assignment-copies-object', 'slice-aliases', 'equal-literals-shared'],
  questions: ['predict-output'],
  axes: { ...AXES, ...SHOWN },
  where: (choice) => choice.change !== 'none' && isSensible(choice) && isTelling(choice),
  lines: (choice, surface) => {
    const { named, lines } = drawn(choice, surface);
    const number = (who: string | undefined): py.Value => py.call('id', named(Number(who)));
    return [
      ...lines,
      ...[...choice.shown.split(', '), choice.last].map((question) => {
        const [operator, one, other] = question.split(' ');
        return operator === 'is'
          ? py.print(py.compare(number(one), '==', number(other)))
          : py.print(py.compare(named(Number(one)), '==', named(Number(other))));
      }),
    ];
  },
});

/** The same with names that move on: which of them refer to one list? */
export const copiesAndMoves = patternOf({
  id: 'copies-and-moves',
  targets: ['assignment-copies-object', 'slice-aliases', 'equal-is-identical', 'rebind-mutates'],
  questions: ['alias-groups'],
  axes: {
    ...AXES,
    change: ['append', 'set'],
    first: ['1 = 0', '2 = 0', '2 = 1', '0 = 2', '1 = 2', '0 = 1'],
    finish: ['none', '0 = none', '1 = none', '2 = none', '0 = 1', '1 = 0', '2 = 0', '2 = 1', 'del 0', 'del 1'],
  },
  where: (choice) => {
    const { first, finish, second, third, changer } = choice;
    if (!isSensible(choice) || (choice.kind === 'dict' && choice.change === 'set')) return false;
    const { objects } = objectsOf(choice);
    const [target = 0, source = 0] = first.split(' = ').map(Number);
    if (objects[target] === objects[source]) return false;
    const after = objects.with(target, objects[source] ?? 0);
    const move = /^(\d) = (\d)$/.exec(finish);
    if (move && after[Number(move[1])] === after[Number(move[2])]) return false;
    const isCopied = [second, third].some((way) => way !== 'name');
    return isCopied && (finish !== 'none' || changer === source);
  },
  lines: (choice, surface) => {
    const { named, lines } = drawn(choice, surface);
    return [...lines, ...[choice.first, choice.finish].flatMap((move) => moved(move, named))];
  },
});

function moved(move: string, named: Drawn['named']): readonly Statement[] {
  if (move === 'none') return [];
  if (move.startsWith('del')) return [py.remove(named(Number(move.slice(-1))))];
  const [target, value = ''] = move.split(' = ');
  return [py.assign(named(Number(target)), value === 'none' ? py.none() : named(Number(value)))];
}

const MOVES = [
  '0 = 2',
  '1 = 3',
  '2 = 1',
  '3 = 0',
  '1 = none',
  '0 = none',
  'del 2',
  'swap 0 1',
  'swap 1 2',
  'swap 0 3',
] as const;

/** Object of each of four names after the moves; undefined where a move changes nothing or a name is missing. */
function afterMoves(objects: readonly number[], moves: readonly string[]): readonly number[] | undefined {
  let now: readonly (number | undefined)[] = objects;
  for (const move of moves) {
    if (move === 'end') continue;
    const [verb, , right] = move.split(' ');
    const [one = 0, other = 0] = [...move.matchAll(/\d/g)].map(([digit]) => Number(digit));
    if (now[one] === undefined) return undefined;
    if (verb === 'swap') {
      if (now[other] === undefined || now[one] === now[other]) return undefined;
      now = now.with(one, now[other]).with(other, now[one]);
    } else if (verb === 'del' || right === 'none') now = now.with(one, undefined);
    else {
      if (now[other] === undefined || now[one] === now[other]) return undefined;
      now = now.with(one, now[other]);
    }
  }
  return now.map((object) => object ?? -1);
}

function movesOf(moves: readonly string[], named: Drawn['named']): readonly Statement[] {
  return moves.flatMap((move) => {
    const [verb, one, other] = move.split(' ');
    if (move === 'end') return [];
    if (verb !== 'swap') return moved(move, named);
    const [left, right] = [named(Number(one)), named(Number(other))];
    return [py.assign(py.tuple(left, right), py.tuple(right, left))];
  });
}

const FOUR_AXES = {
  ...AXES,
  kind: ['list'],
  second: ['name', 'slice', 'copy', 'equal'],
  third: ['name', 'slice', 'call', 'equal'],
  change: ['append', 'set'],
  changer: [0, 1],
  early: [false],
  fourth: ['name 0', 'name 1', 'name 2', 'slice 2', 'slice 0'],
  one: MOVES,
  two: MOVES,
} as const;

/** Four names for lists, copies among them, after moves and swaps. */
export const fourLists = fourListsWith('four-lists', ['end']);
export const fourListsLonger = fourListsWith('four-lists-longer', MOVES);

function fourListsWith(id: string, last: readonly string[]) {
  return patternOf({
    id,
    targets: ['assignment-copies-object', 'slice-aliases', 'equal-is-identical', 'sequential-swap', 'rebind-mutates'],
    questions: ['alias-groups', 'refcount-at-line'],
    axes: { ...FOUR_AXES, three: last },
    where: (choice) => {
      const { second, third, fourth, one, two, three, changer } = choice;
      if (!isSensible(choice) || one === two || two === three || one === three) return false;
      if (id === 'four-lists-longer' && (choice.change === 'set' || changer === 1)) return false;
      const { objects } = objectsOf(choice);
      const from = objects[Number(fourth.slice(-1))] ?? 0;
      const all = [...objects, fourth.startsWith('name') ? from : 9];
      const after = afterMoves(all, [one, two, three]);
      if (after === undefined || new Set(all).size > 3 || new Set(all).size === 1) return false;
      const isCopied = [second, third, fourth].some((way) => way.startsWith('slice'));
      const isNamed = [second, third, fourth].some((way) => way.startsWith('name'));
      return isCopied && isNamed && after.some((object, index) => object >= 0 && after.indexOf(object) < index);
    },
    lines: (choice, surface) => {
      const { named, lines } = drawn(choice, surface);
      const [way, from] = choice.fourth.split(' ');
      const source = named(Number(from));
      const [start, alter] = [lines.slice(0, 3), lines.slice(3)];
      return [
        ...start,
        py.assign(named(3), way === 'slice' ? sliced(source) : source),
        ...alter,
        ...movesOf([choice.one, choice.two, choice.three], named),
      ];
    },
  });
}
