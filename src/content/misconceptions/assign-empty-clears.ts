import { code, say } from '../../document/index.js';
import type { Expression } from '../../machine/python/ast.js';
import type { Machine, ObjectId } from '../../machine/rules/index.js';
import type { Case, Misconception } from './misconception.js';
import { assignments, noun, subject, valueBefore } from './telling.js';

const isEmpty = (value: Expression): boolean =>
  (value.kind === 'List' && value.elts.length === 0) || (value.kind === 'Dict' && value.values.length === 0);

/** A line `name = []` that takes the name from the asked object. */
function emptying(about: Case): { readonly line: number; readonly name: string } | undefined {
  const found = assignments(about).filter(
    ({ line, name, value }) => isEmpty(value) && valueBefore(about.truth, line, name) !== undefined,
  );
  const id = subject(about);
  return found.find(({ line, name }) => valueBefore(about.truth, line, name) === id) ?? found[0];
}

/** Takes everything out of a list or dictionary. */
function empty(machine: Machine, object: ObjectId): void {
  const parts = [...machine.references(object)];
  if (machine.type(object) === 'list') {
    for (let key = parts.length - 1; key >= 0; key--) machine.clear({ kind: 'item', owner: object, key });
    return;
  }
  for (const key of parts.filter((_, index) => index % 2 === 0)) machine.clear({ kind: 'item', owner: object, key });
}

export const assignEmptyClears: Misconception = {
  id: 'assign-empty-clears',
  words: {
    belief: say`${code('a = []')} empties the list that ${code('a')} refers to.`,
    hypothesis: (about) => {
      const found = emptying(about);
      return say`${found ? `line ${found.line}` : 'the assignment'} emptied the old ${noun(about)}`;
    },
    fact: (about) => {
      const found = emptying(about);
      if (found === undefined) return say`Assigning ${code('[]')} creates a new list. The old one stays as it was.`;
      return say`Line ${found.line} creates a new, empty object for ${code(found.name)}. The old ${noun(about)} stays as it was.`;
    },
    marker: () => '= [] empties',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ containers, rebinds }) => containers && rebinds,
  change: {
    distort: (rules) => ({
      bind: (machine, place, value, origin) => {
        const old = machine.at(place);
        const type = machine.type(value);
        const isFresh = origin.from === 'display' && (type === 'list' || type === 'dict');
        const isClearing = isFresh && [...machine.references(value)].length === 0;
        if (isClearing && old !== undefined && old !== value && machine.type(old) === type) empty(machine, old);
        else rules.bind(machine, place, value, origin);
      },
    }),
  },
};
