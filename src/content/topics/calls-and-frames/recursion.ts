import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { patternOf } from '../axes.js';
import { sliced, strings } from '../lists.js';
import { steps } from '../node-lines.js';
import { type NodeScene, nodeSceneFrom } from '../node-scenes.js';
import { lineOf, nameOf, type Step } from '../node-steps.js';
import { nth, sceneFrom } from '../scenes.js';
import { dropsOf } from './drops.js';

const TARGETS = [
  'params-copied',
  'call-by-reference',
  'return-copies',
  'slice-aliases',
  'plus-mutates',
  'rebind-mutates',
];

/** What one call does with its own name for the list before it calls again, and after that. */
const BEFORE = [
  'append',
  'append slice',
  'append plus',
  'keep append',
  'append keep',
  'keep plus',
  'plus keep',
  'keep append slice',
  'append keep slice',
  'append slice keep',
  'append keep plus',
];
const AFTER = ['nothing', 'append', 'print', 'append print', 'slice print', 'keep', 'plus print', 'print append'];

/** A function that calls itself: every call has its own names, and they may refer to one list or to several. */
export const framesOfARecursion = patternOf({
  id: 'frames-of-a-recursion',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    before: BEFORE,
    after: AFTER,
    depth: [1, 2],
    result: ['none', 'own'],
    to: ['nothing', 'first', 'second'],
    printed: ['first', 'first whole', 'whole', 'second first', 'second'],
  },
  where: ({ before, after, depth, result, to, printed }) => {
    const keeps = `${before} ${after}`.includes('keep');
    if (keeps !== printed.includes('whole') || (result === 'none') !== (to === 'nothing')) return false;
    if (printed.includes('second') !== (to === 'second') || (to === 'first' && printed === 'first')) return false;
    const prints = printed.split(' ').length + (after.includes('print') ? depth + 1 : 0);
    if (prints < 2 || prints > (keeps ? 3 : 4) || (keeps && depth === 2 && after !== 'nothing')) return false;
    if (after.startsWith('append') && before.endsWith('append') && !before.includes('slice')) return false;
    const body = `${before} ${after}`.split(' ').filter((step) => step !== 'nothing').length;
    return 3 + body + (result === 'none' ? 0 : 1) + (keeps ? 1 : 0) + 2 + printed.split(' ').length <= 12;
  },
  lines: ({ before, after, depth, result, to, printed }, surface) => {
    const { names, wholes, words, verb } = sceneFrom(surface);
    const [own, whole] = [nth(names, 3), nth(wholes, 0)];
    const roles: Readonly<Record<string, string>> = { first: nth(names, 0), second: nth(names, 1), whole };
    const number = py.list(py.name('depth'));
    const told: Readonly<Record<string, Statement>> = {
      append: py.expr(py.method(own, 'append', py.name('depth'))),
      plus: py.assign(own, py.binary(py.name(own), '+', number)),
      slice: py.assign(own, sliced(own)),
      keep: py.expr(py.method(whole, 'append', py.name(own))),
      print: py.print(py.name(own)),
    };
    const body = (text: string): readonly Statement[] => text.split(' ').flatMap((step) => told[step] ?? []);
    const again = py.expr(py.call(verb, py.name(own), py.binary(py.name('depth'), '-', py.int(1))));
    const call = py.call(verb, py.name(nth(names, 0)), py.int(depth));
    return [
      py.fn(
        verb,
        [own, 'depth'],
        [
          ...body(before),
          py.iff(py.compare(py.name('depth'), '>', py.int(0)), [again]),
          ...body(after),
          ...(result === 'none' ? [] : [py.ret(py.name(own))]),
        ],
      ),
      ...(printed.includes('whole') ? [py.assign(whole, py.list())] : []),
      py.assign(nth(names, 0), strings(nth(words, 0))),
      to === 'nothing' ? py.expr(call) : py.assign(roles[to] ?? to, call),
      ...printed.split(' ').map((role) => py.print(py.name(roles[role] ?? role))),
    ];
  },
});

interface Chain {
  readonly kept: 'nothing' | 'before' | 'after';
  readonly labels: number;
  readonly ways: string;
  readonly drops: string;
}

/** `def visit(labels): …`: a node of the first label, which refers to what the call for the others gives back. */
function chainFunction({ kept }: Chain, scene: NodeScene): Statement {
  const keep = py.expr(py.method(nameOf('list', scene), 'append', py.name('node')));
  const rest = py.subscript('labels', py.slice(py.int(1)));
  return py.fn(
    scene.verb,
    ['labels'],
    [
      py.assign('node', py.call('Node', py.subscript('labels', py.int(0)))),
      ...(kept === 'before' ? [keep] : []),
      py.iff(py.compare(py.call('len', py.name('labels')), '>', py.int(1)), [
        py.assign(py.attribute('node', scene.link), py.call(scene.verb, rest)),
      ]),
      ...(kept === 'after' ? [keep] : []),
      py.ret(py.name('node')),
    ],
  );
}

function chainLines(choice: Chain, surface: Random): readonly Statement[] {
  const scene = nodeSceneFrom(surface);
  const labels = py.list(...scene.labels.slice(0, choice.labels).map((label) => py.str(label)));
  return [
    chainFunction(choice, scene),
    ...(choice.kept === 'nothing' ? [] : [py.assign(nameOf('list', scene), py.list())]),
    py.assign(nameOf('p', scene), py.call(scene.verb, labels)),
    ...linesOf(choice).map((step) => lineOf(step, scene)),
  ];
}

const linesOf = ({ ways, drops }: Chain): readonly Step[] => [...steps(ways), ...steps(drops)];

/** Whether every line uses only what is there. */
function isSensible(choice: Chain): boolean {
  const names = new Map([['p', 0]]);
  const cut = new Set<number>();
  let slots = choice.kept === 'nothing' ? 0 : choice.labels;
  const told = linesOf(choice);
  const lines = 6 + (choice.kept === 'nothing' ? 0 : 2) + told.length;
  if (lines > 13 || lines < 8) return false;
  return told.every((step) => {
    if (step === 'pop') return --slots >= 0;
    if (step === 'clear' || step.endsWith(' list') || step.endsWith('list[0]')) {
      const had = slots > 0;
      if (!step.endsWith(']')) slots = 0;
      return had;
    }
    const [, target, from] = /^(\w+)=(\w(?:\.link)*)$/.exec(step) ?? [];
    if (target !== undefined && from !== undefined) {
      const hops = from.split('.').length - 1;
      const start = names.get(from[0] ?? '');
      if (start === undefined || start + hops >= choice.labels) return false;
      for (let hop = 0; hop < hops; hop++) if (cut.has(start + hop)) return false;
      names.set(target, start + hops);
      return true;
    }
    const [, place = ''] = step.split(' ');
    const [name = '', attribute] = place.split('.');
    const at = names.get(name);
    if (at === undefined) return false;
    if (attribute === undefined) return names.delete(name);
    if (at + 1 >= choice.labels || cut.has(at)) return false;
    cut.add(at);
    return true;
  });
}

const DROPS = [
  ...new Set([
    ...dropsOf(['del p', 'none p']),
    ...dropsOf(['none p.link', 'none q.link'], ['del p', 'none p']),
    ...dropsOf(['del q', 'none q'], ['del p', 'none p']),
    ...dropsOf(['none p.link', 'none q.link', 'none p.link'], ['del q', 'none q'], ['del p', 'none p']),
    ...dropsOf(['pop', 'clear', 'del list', 'none list[0]'], ['del p', 'none p']),
    ...dropsOf(['pop', 'del list', 'clear'], ['del p', 'none p'], ['none q', 'del q']),
    ...dropsOf(['del pick', 'none pick'], ['del p', 'none p']),
    ...dropsOf(['del pick', 'none p.link', 'none q.link', 'none pick'], ['del p', 'none p'], ['none q', 'del q']),
  ]),
];
const CHAIN_AXES = {
  kept: ['nothing', 'before', 'after'],
  labels: [2, 3],
  ways: ['', 'q=p.link', 'r=p.link.link', 'pick=p', 'q=p.link; pick=q', 'q=p.link; r=q.link'],
  drops: DROPS,
} as const;

/** A function that calls itself creates nodes, each referring to the next: what goes with what. */
export const chainByRecursion = patternOf({
  id: 'chain-by-recursion',
  targets: [
    'locals-stay',
    'no-cascade',
    'return-copies',
    'del-destroys-object',
    'only-gc-frees',
    'containers-dont-hold',
  ],
  questions: ['freed-on-line', 'freed-by-call'],
  nodes: 'plain',
  axes: CHAIN_AXES,
  where: isSensible,
  lines: chainLines,
});

/** The same, with references to count. */
export const countedChain = patternOf({
  id: 'counted-chain',
  targets: ['locals-stay', 'count-never-falls', 'return-copies', 'count-names-only', 'count-transitive'],
  questions: ['refcount-at-line'],
  nodes: 'plain',
  axes: CHAIN_AXES,
  where: isSensible,
  lines: chainLines,
});
