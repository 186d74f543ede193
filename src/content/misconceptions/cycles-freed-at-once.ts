import { say } from '../../document/index.js';
import type { Machine } from '../../machine/rules/index.js';
import { freedOnLine } from '../../machine/trace/index.js';
import type { Misconception } from './misconception.js';
import { lostRing, ringWords } from './telling-freeing.js';

/** Frees everything that no frame leads to, as the collector would. */
function freeUnreachable(machine: Machine): void {
  for (const object of machine.unreachable(2)) machine.finalize(object);
  for (const object of machine.unreachable(2)) machine.destroy(object);
}

export const cyclesFreedAtOnce: Misconception = {
  id: 'cycles-freed-at-once',
  words: {
    belief: say`A ring is freed as soon as no name leads to it.`,
    hypothesis: (about) => {
      const lost = lostRing(about);
      const line = lost && freedOnLine(about.wrong, lost.ring[0] ?? 0);
      if (lost === undefined || line === undefined) return say`a ring were freed with its last name`;
      return say`${ringWords(about, lost.ring)} were freed on line ${line}`;
    },
    fact: (about) => {
      const lost = lostRing(about);
      if (lost === undefined)
        return say`Objects of a ring still refer to each other. Only the garbage collector frees them.`;
      const one = lost.ring.length === 1;
      const who = ringWords(about, lost.ring);
      return one
        ? say`After line ${lost.line} no name leads to ${who}, but it still refers to itself. Only the garbage collector frees it.`
        : say`After line ${lost.line} no name leads to ${who}, but they still refer to each other. Only the garbage collector frees them.`;
    },
    marker: () => 'rings go at once',
  },
  source: 'CPython InternalDocs/garbage_collector.md',
  evidence: 'hypothesised',
  concerns: ({ containers, attributes, classes }) => containers || attributes || classes,
  change: { distort: () => ({ afterLine: freeUnreachable }) },
};
