import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { type Choice, patternOf } from '../axes.js';
import { changed, sliced, slot, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

const COPIES = ['name', 'slice', 'method', 'list', 'tuple', 'copy', 'deepcopy'] as const;
const PICKS = ['inner', 'whole 0', 'other 0', 'slice of whole 0', 'slice of inner'] as const;

const AXES = {
  whole: ['list and word', 'list twice', 'two lists', 'tuple'],
  other: COPIES,
  pick: PICKS,
  change: ['none', 'append inner', 'append whole 0', 'append other 0', 'append pick'],
  after: ['none', 'inner = pick', 'inner = new', 'whole 0 = new', 'pick = other 0', 'pick = inner', 'other = whole'],
} as const;

type Nested = Choice<typeof AXES>;

/** A tuple has no `copy`, and its slots stay; a new name is told apart from the old one. */
function isSensible({ whole, other, pick, change, after }: Nested): boolean {
  if (whole === 'tuple' && (other === 'method' || after === 'whole 0 = new')) return false;
  if (other === 'name' && after === 'other = whole') return false;
  if (pick === 'inner' && (after === 'inner = pick' || after === 'pick = inner')) return false;
  if (pick === 'whole 0' && ['inner = pick', 'pick = inner'].includes(after)) return false;
  if (pick === 'other 0' && after === 'pick = other 0') return false;
  return change !== 'none' || after !== 'none';
}

function linesOf({ whole, other, pick, change, after }: Nested, surface: Random) {
  const { names, wholes, words } = sceneFrom(surface);
  const roles: Readonly<Record<string, py.Value>> = {
    inner: py.name(nth(names, 0)),
    pick: py.name(nth(names, 1)),
    whole: py.name(nth(wholes, 0)),
    other: py.name(nth(wholes, 1)),
  };
  const old = words.slice(0, 2);
  const at = (path: string): py.Value => {
    if (path.startsWith('slice of ')) return sliced(at(path.slice('slice of '.length)));
    const [role = ''] = path.split(' ');
    const value = roles[role] ?? py.none();
    return path.endsWith(' 0') ? slot(value, 0) : value;
  };
  const inner = at('inner');
  const word = py.str(nth(words, 2));
  const display = {
    'list and word': py.list(inner, word),
    'list twice': py.list(inner, inner),
    'two lists': py.list(inner, strings(nth(words, 3))),
    tuple: py.tuple(inner, word),
  }[whole];
  const copied = {
    name: at('whole'),
    slice: sliced(at('whole')),
    method: py.method(at('whole'), 'copy'),
    list: py.call('list', at('whole')),
    tuple: py.call('tuple', at('whole')),
    copy: py.method('copy', 'copy', at('whole')),
    deepcopy: py.method('copy', 'deepcopy', at('whole')),
  }[other];
  const [target = '', source = ''] = after.split(' = ');
  const move = after === 'none' ? [] : [py.assign(at(target), source === 'new' ? strings(nth(words, 4)) : at(source))];
  const lines: readonly Statement[] = [
    ...(other === 'copy' || other === 'deepcopy' ? [py.importModule('copy')] : []),
    py.assign(inner, strings(...old)),
    py.assign(at('whole'), display),
    py.assign(at('other'), copied),
    py.assign(at('pick'), at(pick)),
    ...(change === 'none' ? [] : [changed(at(change.slice('append '.length)), 'append', old, nth(words, 5))]),
    ...move,
  ];
  return { at, lines };
}

/** How many lists there are in memory at most. */
function listsIn({ whole, other, pick, after }: Nested): number {
  const isCopied = other !== 'name' && !(whole === 'tuple' && ['slice', 'tuple', 'copy'].includes(other));
  const deep = other === 'deepcopy' ? (whole === 'two lists' ? 2 : 1) : 0;
  const counts = [2, whole === 'two lists' ? 1 : 0, isCopied ? 1 : 0, deep, pick.startsWith('slice') ? 1 : 0];
  return counts.reduce((sum, each) => sum + each, after.endsWith('new') ? 1 : 0);
}

const PAIRS = [
  'other, whole',
  'other 0, whole 0',
  'other 0, inner',
  'pick, inner',
  'pick, other 0',
  'pick, whole 0',
] as const;

/** A copy of a list of lists: what is new, and what is shared? */
export const nestedCopies = patternOf({
  id: 'nested-copies',
  targets: [
    'shallow-is-deep',
    'equal-is-identical',
    'slice-aliases',
    'container-stores-copy',
    'rebind-mutates',
    'copy-is-always-new',
  ],
  questions: ['predict-output'],
  axes: { ...AXES, one: PAIRS, two: PAIRS, equal: PAIRS },
  where: ({ one, two, equal, ...choice }) => {
    if (!isSensible(choice) || listsIn(choice) > 4 || PAIRS.indexOf(one) >= PAIRS.indexOf(two)) return false;
    if (
      choice.other === 'name' ||
      choice.after === 'other = whole' ||
      choice.after === 'none' ||
      !['list and word', 'tuple'].includes(choice.whole)
    )
      return false;
    if (choice.other === 'deepcopy' && choice.change === 'none') return false;
    const isAboutWhole = one === 'other, whole' || one === 'other 0, whole 0';
    return isAboutWhole && equal !== one && (equal !== two) === (choice.change === 'none');
  },
  lines: ({ one, two, equal, ...choice }, surface) => {
    const { at, lines } = linesOf(choice, surface);
    const shown = (pair: string, operator: 'is' | '=='): Statement => {
      const [left = '', right = ''] = pair.split(', ');
      return py.print(py.compare(at(left), operator, at(right)));
    };
    return [...lines, shown(one, 'is'), shown(two, 'is'), shown(equal, '==')];
  },
});

/** The same, for the question how many places refer to one list. */
export const holdersOfCopies = patternOf({
  id: 'holders-of-copies',
  targets: [
    'shallow-is-deep',
    'container-stores-copy',
    'count-names-only',
    'slice-aliases',
    'assignment-copies-object',
  ],
  questions: ['refcount-at-line'],
  axes: AXES,
  where: (choice) => isSensible(choice) && listsIn(choice) <= 4 && choice.change !== 'none' && choice.after !== 'none',
  lines: (choice, surface) => linesOf(choice, surface).lines,
});
