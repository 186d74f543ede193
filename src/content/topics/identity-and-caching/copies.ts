import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { type Choice, patternOf } from '../axes.js';
import { changed, sliced, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

/** Ways to a second and third list or dictionary, and what changes. */
export const AXES = {
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

/** What three names refer to after the lines, as Python runs them or as somebody believes. */
export function objectsOf({ second, third, source, change, changer, early }: Copies, belief?: Belief): Objects {
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
export function isSensible({ kind, second, third, source, change, changer, early }: Copies): boolean {
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

/** Lines of a program, and its names. */
export interface Drawn {
  readonly named: (who: number) => py.Value;
  readonly lines: readonly Statement[];
}

/** The lines that create three lists or dictionaries and change one. */
export function drawn({ kind, second, third, source, change, changer, early }: Copies, surface: Random): Drawn {
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

/** `0 = 1`, `0 = none`, `del 0` as a line. */
export function moved(move: string, named: Drawn['named']): readonly Statement[] {
  if (move === 'none') return [];
  if (move.startsWith('del')) return [py.remove(named(Number(move.slice(-1))))];
  const [target, value = ''] = move.split(' = ');
  return [py.assign(named(Number(target)), value === 'none' ? py.none() : named(Number(value)))];
}
