import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { deletion, noun, subject, valueBefore } from './telling.js';

/** Whether the deleted name referred to the asked object. */
function concernsSubject(about: Case, { line, name }: { readonly line: number; readonly name: string }): boolean {
  const id = subject(about);
  return id !== undefined && valueBefore(about.truth, line, name) === id;
}

export const delDestroysObject: Misconception = {
  id: 'del-destroys-object',
  words: {
    belief: say`${code('del x')} frees the object that ${code('x')} refers to.`,
    hypothesis: (about) => {
      const found = deletion(about);
      if (found === undefined) return say`${code('del')} freed the object`;
      const what = concernsSubject(about, found) ? `the ${noun(about)}` : 'what it refers to';
      return say`${code(`del ${found.name}`)} freed ${what}`;
    },
    fact: (about) => {
      const found = deletion(about);
      if (found === undefined) return say`${code('del')} only removes a name.`;
      const what = concernsSubject(about, found) ? `The ${noun(about)}` : 'What it referred to';
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
