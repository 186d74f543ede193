import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { aliasing, assignments, nounFor, valueAfter } from './telling.js';

const NOUNS: Readonly<Record<string, string>> = { str: 'string', int: 'number', float: 'number', tuple: 'tuple' };

/** The first line that gives a tuple, string or number a second name. */
function aliased(about: Case): { readonly line: number; readonly name: string; readonly kind: string } | undefined {
  for (const { line, name, value } of assignments(about)) {
    const id = value.kind === 'Name' ? valueAfter(about.truth, line, name) : undefined;
    const kind = id === undefined ? undefined : NOUNS[nounFor(about.truth, id)];
    if (kind !== undefined) return { line, name, kind };
  }
  return undefined;
}

export const immutablesByValue: Misconception = {
  id: 'immutables-by-value',
  words: {
    belief: say`Numbers, strings and tuples are copied; only lists and dictionaries are shared.`,
    hypothesis: (about) => {
      const found = aliased(about);
      const line = found?.line ?? aliasing(about)?.line;
      return say`${line === undefined ? 'the program' : `line ${line}`} copied the ${found?.kind ?? 'tuple'}`;
    },
    fact: (about) => {
      const found = aliased(about);
      if (found === undefined)
        return say`Nothing is copied. Names and slots refer to tuples, strings and numbers as they refer to lists.`;
      return say`Line ${found.line} copies nothing: ${code(found.name)} is a second name for the same ${found.kind}, as it would be for a list.`;
    },
    marker: () => 'tuples and numbers are copied',
  },
  source: "teachers' notes: tuples are stored by value",
  evidence: 'stated',
  concerns: ({ tuples, identity }) => tuples || identity,
  change: {
    distort: (rules) => ({
      hold: (machine, value, place, origin) => {
        const from = place.kind === 'parameter' ? place.argument.from : origin.from;
        const isStored = place.kind !== 'return' && place.kind !== 'stack';
        if (isStored && from === 'name' && NOUNS[machine.type(value)] !== undefined)
          return machine.clone(value, 'shallow');
        return rules.hold(machine, value, place, origin);
      },
    }),
  },
};
