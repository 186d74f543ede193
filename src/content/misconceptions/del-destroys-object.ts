import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { deletion, nounFor, subject, valueBefore } from './telling.js';

/** The kind of what the deleted name referred to; undefined where another object is asked about. */
function kindOf(about: Case, { line, name }: { readonly line: number; readonly name: string }): string | undefined {
  const id = subject(about);
  const old = valueBefore(about.truth, line, name);
  return old === undefined || (id !== undefined && old !== id) ? undefined : nounFor(about.truth, old);
}

export const delDestroysObject: Misconception = {
  id: 'del-destroys-object',
  words: {
    belief: say`${code('del x')} frees the object that ${code('x')} refers to.`,
    hypothesis: (about) => {
      const found = deletion(about);
      if (found === undefined) return say`${code('del')} freed the object`;
      const kind = kindOf(about, found);
      const what = kind === undefined ? 'what it refers to' : `the ${kind}`;
      return say`${code(`del ${found.name}`)} freed ${what}`;
    },
    fact: (about) => {
      const found = deletion(about);
      if (found === undefined) return say`${code('del')} only removes a name.`;
      const kind = kindOf(about, found);
      const what = kind === undefined ? 'What it referred to' : `The ${kind}`;
      return say`Line ${found.line} only removes the name ${code(found.name)}. ${what} stays as long as anything else refers to it.`;
    },
    marker: () => 'del destroys',
  },
  source: 'public discussions about del',
  evidence: 'stated',
  concerns: ({ dels }) => dels,
  change: {
    distort: () => ({
      unbind: (machine, place, value) => {
        machine.destroy(value);
        machine.clear(place);
      },
    }),
  },
};
