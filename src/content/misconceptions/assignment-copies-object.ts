import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { aliasing, noun, nounFor, valueAfter } from './telling.js';

/** The kind of the object that the line gives a second name. */
function kindOf(about: Case, { line, target }: { readonly line: number; readonly target: string }): string {
  const id = valueAfter(about.truth, line, target);
  return id === undefined ? noun(about) : nounFor(about.truth, id);
}

export const assignmentCopiesObject: Misconception = {
  id: 'assignment-copies-object',
  words: {
    belief: say`${code('b = a')} makes a second object.`,
    hypothesis: (about) => {
      const alias = aliasing(about);
      return alias ? say`line ${alias.line} made a second ${kindOf(about, alias)}` : say`an assignment made a copy`;
    },
    fact: (about) => {
      const alias = aliasing(about);
      if (alias === undefined) return say`An assignment never makes a copy: it only makes a name refer to an object.`;
      return say`Line ${alias.line} makes no copy: ${code(alias.target)} is a second name for the same ${kindOf(about, alias)}.`;
    },
    marker: () => '"= copies"',
  },
  source: 'progmiscon.org: AssignmentCopiesObject',
  evidence: 'documented',
  concerns: ({ aliases }) => aliases,
  change: {
    distort: (rules) => ({
      hold: (machine, value, place, origin) => {
        const isCopied = place.kind === 'name' && origin.from === 'name' && isData(machine, value);
        return isCopied ? machine.clone(value, 'shallow') : rules.hold(machine, value, place, origin);
      },
    }),
  },
};
