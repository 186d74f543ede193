import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { assignments } from './telling.js';

const MUTATORS: ReadonlySet<string> = new Set(['append', 'extend', 'insert', 'remove', 'clear', 'reverse', 'sort']);

/** The first line that assigns what a mutating method gives back. */
function assigned(about: Case): { readonly line: number; readonly method: string } | undefined {
  for (const { line, value } of assignments(about)) {
    if (value.kind !== 'Call' || value.func.kind !== 'Attribute' || !MUTATORS.has(value.func.attr)) continue;
    return { line, method: value.func.attr };
  }
  return undefined;
}

export const mutatorReturnsSelf: Misconception = {
  id: 'mutator-returns-self',
  words: {
    belief: say`${code('a.sort()')} gives back the sorted list.`,
    hypothesis: (about) => say`${code(`${assigned(about)?.method ?? 'sort'}()`)} gave back the list`,
    fact: (about) => {
      const found = assigned(about);
      const where = found ? say` on line ${found.line}` : [];
      return say`${code(`${found?.method ?? 'sort'}()`)}${where} changes the list and gives back ${code('None')}.`;
    },
    marker: () => 'method gives back the list',
  },
  source: 'csteachingtips.org: string methods taken for changes, the other way round',
  evidence: 'documented',
  concerns: ({ methods }) => [...MUTATORS].some((name) => methods.has(name)),
  change: {
    distort: (rules) => ({
      apply: (machine, operation, operands, origin, plain) => {
        const result = rules.apply(machine, operation, operands, origin, plain);
        const [type, method] = operation.split('.');
        return type === 'list' && MUTATORS.has(method ?? '') ? (operands[0] ?? result) : result;
      },
    }),
  },
};
