import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { sliced } from '../lists.js';
import type { Pattern } from '../topic.js';
import { AXES, type Drawn, drawn, isSensible, moved, objectsOf } from './copies.js';

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

function fourListsWith(id: string, last: readonly string[]): Pattern {
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
