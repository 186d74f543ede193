import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { assignments, isNone, noun, nounFor, subject, valueBefore } from './telling.js';

/** A line `name = None` that takes the name from the asked object. */
function clearing(about: Case): { readonly line: number; readonly name: string } | undefined {
  const found = assignments(about).filter(({ value }) => isNone(value));
  const id = subject(about);
  return found.find(({ line, name }) => valueBefore(about.truth, line, name) === id) ?? found[0];
}

/** The kind of what the name referred to. */
function kindOf(about: Case, { line, name }: { readonly line: number; readonly name: string }): string {
  const old = valueBefore(about.truth, line, name);
  return old === undefined ? noun(about) : nounFor(about.truth, old);
}

export const noneDestroysObject: Misconception = {
  id: 'none-destroys-object',
  words: {
    belief: say`${code('x = None')} frees the object that ${code('x')} referred to.`,
    hypothesis: (about) => {
      const found = clearing(about);
      return found
        ? say`${code(`${found.name} = None`)} freed the ${kindOf(about, found)}`
        : say`${code('None')} freed the object`;
    },
    fact: (about) => {
      const found = clearing(about);
      if (found === undefined) return say`Assigning ${code('None')} only makes a name refer to ${code('None')}.`;
      return say`Line ${found.line} only makes ${code(found.name)} refer to ${code('None')}. The ${kindOf(about, found)} stays as long as anything else refers to it.`;
    },
    marker: () => '= None frees',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ clearsByNone }) => clearsByNone,
  change: {
    distort: (rules) => ({
      bind: (machine, place, value, origin) => {
        const old = machine.at(place);
        const clears = origin.from === 'constant' && machine.type(value) === 'NoneType';
        if (clears && old !== undefined && isData(machine, old)) machine.destroy(old);
        rules.bind(machine, place, value, origin);
      },
    }),
  },
};
