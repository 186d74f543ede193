import { code, say } from '../../document/index.js';
import type { FrameId, ObjectId } from '../../machine/rules/index.js';
import type { Case, Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { assignments, nounFor, valueAfter } from './telling.js';
import { returning } from './telling-calls.js';

/** The first line `name = function(…)` that keeps what the function gives back. */
function kept(about: Case): { readonly line: number; readonly name: string; readonly kind: string } | undefined {
  const returned = returning(about);
  for (const { line, name, value } of assignments(about)) {
    if (value.kind !== 'Call' || value.func.kind !== 'Name' || value.func.id !== returned?.function) continue;
    const id = valueAfter(about.truth, line, name);
    return { line, name, kind: id === undefined ? 'object' : nounFor(about.truth, id) };
  }
  return undefined;
}

export const localsDieWithReturnValue: Misconception = {
  id: 'locals-die-with-return-value',
  words: {
    belief: say`What a function creates is freed when the function ends, even if it is returned.`,
    hypothesis: (about) => {
      const found = returning(about);
      return found
        ? say`the end of ${code(found.function)} freed what it had created`
        : say`the end of a function freed what it had created`;
    },
    fact: (about) => {
      const found = kept(about);
      if (found === undefined)
        return say`When a function ends, its names go. The object it returns stays as long as anything refers to it.`;
      return say`When the function ends, only its names go. The ${found.kind} that it returns stays: line ${found.line} makes ${code(found.name)} refer to it.`;
    },
    marker: () => 'freed when the function ends',
  },
  source: 'derived from the mechanism: stack variables of other languages',
  evidence: 'hypothesised',
  concerns: ({ returns }) => returns,
  change: {
    distort: (rules) => {
      const returned = new Map<FrameId, ObjectId>();
      /** What is to go once the line has stored it. */
      const going = new Set<ObjectId>();
      return {
        hold: (machine, value, place, origin) => {
          if (place.kind === 'return' && isData(machine, value)) returned.set(place.frame, value);
          return rules.hold(machine, value, place, origin);
        },
        leave: (machine, frame) => {
          rules.leave(machine, frame);
          const value = returned.get(frame);
          if (value !== undefined && machine.madeIn(frame).includes(value)) going.add(value);
        },
        afterLine: (machine) => {
          rules.afterLine(machine);
          for (const value of going) machine.destroy(value);
          going.clear();
        },
      };
    },
  },
};
