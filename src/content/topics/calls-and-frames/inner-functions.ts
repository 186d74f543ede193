import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { patternOf } from '../axes.js';
import { steps } from '../node-lines.js';
import { type NodeScene, nodeSceneFrom } from '../node-scenes.js';
import { lineOf, nameOf, node, type Step } from '../node-steps.js';
import { dropsOf } from './drops.js';

const TARGETS = ['none-destroys-object', 'locals-stay', 'del-destroys-object', 'params-copied', 'only-gc-frees'];

interface Closure {
  /** What the inner function gives back: the parameter, its attribute, or a new node. */
  readonly inner: 'node' | 'load' | 'other';
  /** A line of the outer function before the inner one. */
  readonly first: 'nothing' | 'load' | 'move' | 'keep';
  readonly main: string;
  readonly drops: string;
}

/** `def visit(node): …` with a function inside that may use `node`. */
function outerFunction({ inner, first }: Closure, scene: NodeScene): Statement {
  const load = py.attribute('node', scene.load);
  const before: Readonly<Record<string, Statement>> = {
    load: py.assign(load, node('s', scene)),
    move: py.assign('node', node('t', scene)),
    keep: py.expr(py.method(nameOf('list', scene), 'append', py.name('node'))),
  };
  const given = { node: py.name('node'), load, other: py.str('done') }[inner];
  const line = before[first];
  return py.fn(
    scene.verb,
    ['node'],
    [...(line === undefined ? [] : [line]), py.fn('look', [], [py.ret(given)]), py.ret(py.name('look'))],
  );
}

function mainLine(step: Step, scene: NodeScene): Statement {
  const [, target = '', role = ''] = /^(\w+)=outer (\w)$/.exec(step) ?? [];
  const watch = nameOf('w', scene);
  if (role !== '') return py.assign(nameOf(target, scene), py.call(scene.verb, py.name(nameOf(role, scene))));
  if (step === 'list') return py.assign(nameOf('list', scene), py.list());
  if (step === 'q=look') return py.assign(nameOf('q', scene), py.call(watch));
  if (step === 'pick=w') return py.assign(scene.pick, py.name(watch));
  return lineOf(step, scene);
}

const mainOf = ({ main, drops }: Closure): readonly Step[] => [...steps(main), ...steps(drops)];

/** Whether each line uses only what is there, once. */
function isSensible(choice: Closure): boolean {
  const told = mainOf(choice);
  const lines = 4 + (choice.first === 'nothing' ? 0 : 1) + told.length;
  if (lines < 8 || lines > 13) return false;
  if ((choice.first === 'keep') !== choice.main.includes('list')) return false;
  if (choice.inner === 'load' && choice.first !== 'load') return false;
  if (choice.main.includes('q=look') && choice.inner === 'other') return false;
  const bound = new Set<string>();
  let slots = 0;
  return told.every((step) => {
    const [, target, from] = /^(\w+)=(?:outer )?(\w+)$/.exec(step) ?? [];
    if (target !== undefined && from !== undefined) {
      const has = bound.has(from === 'look' ? 'w' : from);
      bound.add(target);
      if (target === 'w') slots = choice.first === 'keep' ? 1 : 0;
      return has;
    }
    if (step === 'list' || /^[pqr]$/.test(step)) return bound.add(step) !== undefined;
    if (step === 'pop' || step === 'clear') return slots-- > 0 && bound.has('list');
    const [, place = ''] = step.split(' ');
    const [name = '', attribute] = place.split('.');
    if (attribute !== undefined) return choice.first === 'load' && bound.has(name) && bound.has('w');
    if (name === 'list' && slots-- <= 0) return false;
    return bound.delete(name);
  });
}

const linesOf = (choice: Closure, surface: Random): readonly Statement[] => {
  const scene = nodeSceneFrom(surface);
  return [outerFunction(choice, scene), ...mainOf(choice).map((step) => mainLine(step, scene))];
};

const OF_P = ['del p', 'none p'];
const OF_W = ['del w', 'none w'];

const AXES = {
  inner: ['node', 'load', 'other'],
  first: ['nothing', 'load', 'move', 'keep'],
  main: [
    'p; w=outer p',
    'p; w=outer p; q=look',
    'p; w=outer p; pick=w',
    'list; p; w=outer p',
    'list; p; w=outer p; q=look',
    'p; q=p; w=outer q',
    'list; p; w=outer p; pick=w',
  ],
  drops: [
    ...dropsOf(OF_P, OF_W),
    ...dropsOf(OF_P, OF_W, ['del q', 'none q']),
    ...dropsOf(OF_P, OF_W, ['del pick', 'none pick']),
    ...dropsOf(OF_P, OF_W, ['pop', 'del list', 'clear']),
    ...dropsOf(OF_P, OF_W, ['none p.load']),
    ...dropsOf(OF_P, ['del q', 'none q'], ['pop', 'del list']),
  ],
} as const;

/** A function made in a call keeps what it uses of that call's names, as long as something refers to the function. */
export const closures = patternOf({
  id: 'closures',
  targets: TARGETS,
  questions: ['freed-on-line'],
  nodes: 'plain',
  axes: AXES,
  where: isSensible,
  lines: linesOf,
});

/** The same where the node refers to another one: the function keeps the one, and so the other. */
export const closuresOverLinks = patternOf({
  id: 'closures-over-links',
  targets: TARGETS,
  questions: ['freed-by-call'],
  nodes: 'plain',
  axes: AXES,
  where: (choice) => choice.first === 'load' && isSensible(choice),
  lines: linesOf,
});
