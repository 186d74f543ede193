import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { type Change, changed, sliced, slot, strings, TAKING } from '../lists.js';
import { nth, type Scene, sceneFrom } from '../scenes.js';

const TARGETS = ['params-copied', 'call-by-reference', 'return-copies', 'container-stores-copy', 'rebind-mutates'];

/** Lines of a function that gets a list: it keeps it in a list of the module, changes it, or moves its own name. */
const BODIES = [
  'keep change',
  'change keep',
  'keep move',
  'move keep',
  'keep slice change',
  'slice change keep',
  'change slice keep',
  'slice keep change',
  'keep move change',
  'change keep move',
  'move keep change',
  'change move keep',
] as const;

interface Body {
  readonly body: string;
  readonly change: Change;
  /** What it gives back. */
  readonly result: 'own' | 'kept' | 'slice' | 'none';
}

/** `def check(purse): …`, with the list that outlives the call. */
function functionOf({ body, change, result }: Body, { names, wholes, words, verb }: Scene): Statement {
  const [own, whole] = [nth(names, 3), nth(wholes, 0)];
  const old = /move.*change/.test(body) ? words.slice(3, 5) : words.slice(0, 2);
  const steps: Readonly<Record<string, Statement>> = {
    keep: py.expr(py.method(whole, 'append', py.name(own))),
    change: changed(py.name(own), change, old, nth(words, 2)),
    move: py.assign(own, strings(...words.slice(3, 5))),
    slice: py.assign(own, sliced(own)),
  };
  const given = { own: py.name(own), kept: slot(whole, -1), slice: sliced(own), none: py.none() }[result];
  const lines = body.split(' ').flatMap((step) => steps[step] ?? []);
  return py.fn(verb, [own], result === 'none' ? lines : [...lines, py.ret(given)]);
}

const LATER = ['append first', 'append kept', 'pop first', 'pop kept'];
const after = (bodies: readonly string[], lines: readonly string[]): readonly string[] =>
  bodies.flatMap((body) => lines.map((line) => `${body}, ${line}`));

/** Bodies and later lines with which two ideas or more show in what is printed, by where the result goes. */
const SEEN: Readonly<Record<'other' | 'first' | 'nothing', readonly string[]>> = {
  other: [
    ...after(['keep change', 'change keep'], [...LATER, 'append other', 'pop other']),
    ...after(['keep move'], ['append kept', 'pop kept']),
    ...after(['change keep move', 'change move keep'], ['nothing']),
  ],
  first: after(['keep change'], LATER),
  nothing: [
    ...after(
      BODIES.filter((body) => body !== 'move keep' && body !== 'slice change keep'),
      LATER,
    ),
    ...after(
      [
        'keep change',
        'keep slice change',
        'slice keep change',
        'change keep move',
        'move keep change',
        'change move keep',
      ],
      ['nothing'],
    ),
  ],
};

/** A list goes into a function that keeps it in a list of the module: what is seen after the call? */
export const keptByAGlobal = patternOf({
  id: 'kept-by-a-global',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    body: BODIES,
    change: ['append', 'insert', 'set-first', 'set-last', 'remove-first', 'pop-front'],
    result: ['own', 'slice', 'none'],
    to: ['other', 'first', 'nothing'],
    after: ['nothing', 'append first', 'append other', 'append kept', 'pop first', 'pop other', 'pop kept'],
    printed: ['first whole', 'other whole', 'whole first', 'first other'],
  },
  where: ({ body, change, result, to, after, printed }) => {
    if (after.startsWith('pop') && TAKING.includes(change)) return false;
    if (!body.includes('change') && change !== 'append') return false;
    if ((result === 'none') !== (to === 'nothing') || !SEEN[to].includes(`${body}, ${after}`)) return false;
    if (result === 'slice' && body.includes('slice')) return false;
    const usesOther = printed.includes('other') || after.endsWith('other');
    if (usesOther !== (to === 'other')) return false;
    return body.split(' ').length + (result === 'none' ? 0 : 1) + (after === 'nothing' ? 6 : 7) <= 10;
  },
  lines: ({ body, change, result, to, after, printed }, surface) => {
    const scene = sceneFrom(surface);
    const { words } = scene;
    const ways = waysIn(scene);
    return [
      functionOf({ body, change, result }, scene),
      ...start(scene, to),
      ...(after === 'nothing' ? [] : [later(after, ways, words)]),
      ...printed.split(' ').map((role) => py.print(ways(role))),
    ];
  },
});

type Ways = (role: string) => py.Value;

function waysIn({ names, wholes }: Scene): Ways {
  const paths: Readonly<Record<string, py.Value>> = {
    first: py.name(nth(names, 0)),
    other: py.name(nth(names, 1)),
    third: py.name(nth(names, 2)),
    whole: py.name(nth(wholes, 0)),
    kept: slot(nth(wholes, 0), 0),
  };
  return (role) => paths[role] ?? py.name(role);
}

/** The list of the module, the list that is handed over, and the call. */
function start(scene: Scene, to: string): readonly Statement[] {
  const { names, wholes, words, verb } = scene;
  const ways = waysIn(scene);
  const call = py.call(verb, ways('first'));
  return [
    py.assign(nth(wholes, 0), py.list()),
    py.assign(nth(names, 0), strings(...words.slice(0, 2))),
    to === 'nothing' ? py.expr(call) : py.assign(ways(to), call),
  ];
}

function later(after: string, ways: Ways, words: readonly string[]): Statement {
  const [change = '', role = ''] = after.split(' ');
  return py.expr(py.method(ways(role), change, ...(change === 'pop' ? [] : [py.str(nth(words, 5))])));
}

/** Lines of the main program that take references away. */
const DROPS = ['none first', 'del first', 'none other', 'del other', 'pop', 'none kept', 'third'] as const;

/** The same, with references to count after the call: those of the function's own names are gone. */
export const countedCalls = patternOf({
  id: 'counted-calls',
  targets: [
    'locals-stay',
    'count-never-falls',
    'params-copied',
    'return-copies',
    'container-stores-copy',
    'count-names-only',
  ],
  questions: ['refcount-at-line'],
  axes: {
    body: [
      'keep change',
      'change keep',
      'keep move',
      'keep',
      'keep slice',
      'keep keep',
      'slice keep',
      'keep keep move',
    ],
    change: ['append', 'set-last'],
    result: ['own', 'kept', 'slice', 'none'],
    to: ['other', 'first', 'nothing'],
    again: [false, true],
    one: ['nothing', ...DROPS],
    two: DROPS,
  },
  where: ({ body, change, result, to, again, one, two }) => {
    if ((result === 'none') !== (to === 'nothing') || one === two) return false;
    if (!body.includes('change') && change !== 'append') return false;
    if (result === 'slice' && body.includes('slice')) return false;
    const drops = [one, two];
    const gone = new Set<string>();
    for (const drop of drops) {
      const [, role = ''] = drop.split(' ');
      if (drop === 'nothing') continue;
      if (drop === 'third' ? gone.has('first') : gone.has(role) || (role === 'other' && to !== 'other')) return false;
      if (drop === 'pop' && gone.has('kept')) return false;
      if (drop === 'none kept' && gone.has('') && (body.match(/keep/g) ?? []).length < (again ? 1 : 2)) return false;
      gone.add(role);
    }
    if (again && drops.includes('third')) return false;
    const lines = 1 + body.split(' ').length + (result === 'none' ? 0 : 1) + 3 + (again ? 1 : 0) + drops.length;
    return lines - (one === 'nothing' ? 1 : 0) <= 10;
  },
  lines: ({ body, change, result, to, again, one, two }, surface) => {
    const scene = sceneFrom(surface);
    const ways = waysIn(scene);
    return [
      functionOf({ body, change, result }, scene),
      ...start(scene, to),
      ...(again ? [py.expr(py.call(scene.verb, ways('first')))] : []),
      ...[one, two].flatMap((drop) => dropped(drop, ways, scene)),
    ];
  },
});

function dropped(drop: string, ways: Ways, { wholes }: Scene): readonly Statement[] {
  const [kind, role = ''] = drop.split(' ');
  if (kind === 'nothing') return [];
  if (kind === 'pop') return [py.expr(py.method(nth(wholes, 0), 'pop'))];
  if (kind === 'third') return [py.assign(ways('third'), ways('first'))];
  return [kind === 'del' ? py.remove(ways(role)) : py.assign(ways(role), py.none())];
}

/** Two calls, or a call and an assignment: which names refer to one list? */
export const namesAfterCalls = patternOf({
  id: 'names-after-calls',
  targets: ['params-copied', 'return-copies', 'assignment-copies-object', 'call-by-reference', 'slice-aliases'],
  questions: ['alias-groups'],
  axes: {
    body: ['keep', 'change', 'slice', 'move', 'keep slice', 'keep move', 'change keep', 'change slice', 'slice keep'],
    result: ['own', 'kept', 'slice'],
    second: ['call first', 'name first', 'slice first'],
    third: ['call first', 'call second', 'name first', 'name second'],
    moved: ['nothing', 'first second', 'second first', 'first third', 'first call second'],
  },
  where: ({ body, result, second, third, moved }) => {
    if (result === 'kept' && !body.includes('keep')) return false;
    if (result === 'slice' && body.includes('slice')) return false;
    if (!second.startsWith('call') && !third.startsWith('call')) return false;
    return !(moved === 'first call second' && second.startsWith('call') && third.startsWith('call'));
  },
  lines: ({ body, result, second, third, moved }, surface) => {
    const scene = sceneFrom(surface);
    const { names, words, verb, wholes } = scene;
    const roles = ['first', 'second', 'third'];
    const named = (role: string): string => nth(names, roles.indexOf(role));
    const given = (text: string): py.Value => {
      const [kind, role = kind ?? ''] = text.split(' ');
      if (kind === 'call') return py.call(verb, py.name(named(role)));
      return kind === 'slice' ? sliced(named(role)) : py.name(named(role));
    };
    const [goal = '', ...source] = moved.split(' ');
    return [
      functionOf({ body, change: 'append', result }, scene),
      ...(body.includes('keep') ? [py.assign(nth(wholes, 0), py.list())] : []),
      py.assign(named('first'), strings(...words.slice(0, 2))),
      py.assign(named('second'), given(second)),
      py.assign(named('third'), given(third)),
      ...(moved === 'nothing' ? [] : [py.assign(named(goal), given(source.join(' ')))]),
    ];
  },
});
