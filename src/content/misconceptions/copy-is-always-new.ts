import { code, say } from '../../document/index.js';
import type { Expression } from '../../machine/python/ast.js';
import type { Case, Misconception } from './misconception.js';
import { assignments, nounFor, valueAfter } from './telling.js';

/** Operations that give a copy of what can change, and the object itself of what cannot. */
const COPYING: ReadonlySet<string> = new Set(['copy', 'copy slice']);
const UNCHANGING: ReadonlySet<string> = new Set(['tuple', 'str']);

/** `cup[:]`, `tuple(cup)`, `str(cup)`, `copy.copy(cup)`: looks like a copy of a name's object. */
function copied(value: Expression): string | undefined {
  if (value.kind === 'Subscript') {
    const { slice } = value;
    const isWhole = slice.kind === 'Slice' && slice.lower === undefined && slice.upper === undefined;
    return isWhole && value.value.kind === 'Name' ? `${value.value.id}[:]` : undefined;
  }
  if (value.kind !== 'Call') return undefined;
  const { func } = value;
  const [argument] = value.args;
  if (argument?.kind !== 'Name') return undefined;
  if (func.kind === 'Attribute') return func.attr === 'copy' ? `copy.copy(${argument.id})` : undefined;
  return func.kind === 'Name' && UNCHANGING.has(func.id) ? `${func.id}(${argument.id})` : undefined;
}

interface Found {
  readonly line: number;
  readonly text: string;
  readonly kind: string;
}

/** The first line that seems to copy a tuple or string. */
function copying(about: Case): Found | undefined {
  for (const { line, name, value } of assignments(about)) {
    const text = copied(value);
    const id = text === undefined ? undefined : valueAfter(about.truth, line, name);
    const kind = id === undefined ? '' : nounFor(about.truth, id);
    if (text !== undefined && (kind === 'tuple' || kind === 'string')) return { line, text, kind };
  }
  return undefined;
}

export const copyIsAlwaysNew: Misconception = {
  id: 'copy-is-always-new',
  words: {
    belief: say`${code('t[:]')} and ${code('tuple(t)')} always create a new object.`,
    hypothesis: (about) => {
      const found = copying(about);
      return found ? say`line ${found.line} created a new ${found.kind}` : say`a copy were always a new object`;
    },
    fact: (about) => {
      const found = copying(about);
      if (found === undefined) return say`What cannot change needs no copy: the same object is given back.`;
      return say`A ${found.kind} cannot change, so CPython needs no copy: ${code(found.text)} gives back the same ${found.kind}.`;
    },
    marker: () => 'copies are always new',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ slices, methods }) => slices || methods.has('copy') || methods.has('tuple') || methods.has('str'),
  change: {
    distort: (rules) => ({
      apply: (machine, operation, operands, origin, plain) => {
        const result = rules.apply(machine, operation, operands, origin, plain);
        const isSame = COPYING.has(operation) && operands.includes(result) && UNCHANGING.has(machine.type(result));
        return isSame ? machine.clone(result, 'shallow') : result;
      },
    }),
  },
};
