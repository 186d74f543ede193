import { code, say } from '../../document/index.js';
import { type Call, type Comprehension, type Program, py } from '../../machine/python/index.js';
import type { Misconception } from './misconception.js';

/** `range(…)` and `(… for …)` as they would be if all items were made at once. */
function eager(node: object): object | undefined {
  const { kind } = node as { readonly kind?: string };
  if (kind === 'Call') {
    const call = node as Call;
    return call.func.kind === 'Name' && call.func.id === 'range'
      ? { ...py.call('list', call), at: call.at }
      : undefined;
  }
  if (kind !== 'Comprehension') return undefined;
  const all = node as Comprehension;
  return all.of === 'generator' ? { ...py.call('iter', { ...all, of: 'list' }), at: all.at } : undefined;
}

/** The tree with every such expression replaced; the same tree where there is none. */
function rewritten<T>(tree: T): T {
  if (Array.isArray(tree)) {
    const parts = tree.map((part) => rewritten(part));
    return parts.some((part, index) => part !== tree[index]) ? (parts as T) : tree;
  }
  if (typeof tree !== 'object' || tree === null) return tree;
  const entries = Object.entries(tree).map(([field, part]) => [field, rewritten(part)] as const);
  const isSame = entries.every(([field, part]) => part === tree[field as keyof T]);
  const inside = isSame ? tree : (Object.fromEntries(entries) as T & object);
  return (eager(inside) ?? inside) as T;
}

function allAtOnce(program: Program): Program | undefined {
  const body = rewritten(program.body);
  return body === program.body ? undefined : { ...program, body };
}

export const lazyMakesAll: Misconception = {
  id: 'lazy-makes-all',
  words: {
    belief: say`A generator or a ${code('range')} makes all its items at once, like a list.`,
    hypothesis: ({ truth }) =>
      /\brange\(/.test(truth.program.source)
        ? say`a ${code('range')} made a list of all its numbers`
        : say`the generator created all objects at once`,
    fact: ({ truth }) =>
      /\brange\(/.test(truth.program.source)
        ? say`A ${code('range')} keeps only its start, stop and step. Its size does not depend on how many numbers it gives.`
        : say`A generator creates one object each time ${code('next')} asks for it, and keeps none of them.`,
    marker: () => 'all items made at once',
  },
  source: 'derived from the mechanism; range() of Python 2 made a list',
  evidence: 'hypothesised',
  concerns: ({ methods, comprehensions }) => comprehensions || methods.has('range'),
  change: { rewrite: allAtOnce },
};
