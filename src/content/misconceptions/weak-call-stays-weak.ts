import { code, say } from '../../document/index.js';
import type { Expression, Program, Statement } from '../../machine/python/ast.js';
import type { Case, Misconception } from './misconception.js';
import { rewritten } from './rewriting.js';
import { statementsOf } from './telling.js';

/** Names that refer to a weak reference, and those of dictionaries with weak values. */
interface Weak {
  readonly references: ReadonlySet<string>;
  readonly dictionaries: ReadonlySet<string>;
}

function weakIn({ body }: Program): Weak {
  const references = new Set<string>();
  const dictionaries = new Set<string>();
  for (const each of body) {
    if (each.kind !== 'Assign' || each.value.kind !== 'Call' || each.value.func.kind !== 'Attribute') continue;
    const { attr } = each.value.func;
    for (const target of each.targets) {
      if (target.kind !== 'Name') continue;
      if (attr === 'ref') references.add(target.id);
      if (attr === 'WeakValueDictionary') dictionaries.add(target.id);
    }
  }
  return { references, dictionaries };
}

/** `watch()` or `cache["north"]` */
function isGiven(value: Expression, { references, dictionaries }: Weak): boolean {
  if (value.kind === 'Call') return value.func.kind === 'Name' && references.has(value.func.id);
  return value.kind === 'Subscript' && value.value.kind === 'Name' && dictionaries.has(value.value.id);
}

/** What the idea reads there: the weak reference itself, or a new one. */
function weakened(value: Expression): Expression {
  if (value.kind === 'Call') return value.func;
  const { at } = value;
  const ref: Expression = { kind: 'Attribute', value: { kind: 'Name', id: 'weakref', at }, attr: 'ref', at };
  return { kind: 'Call', func: ref, args: [value], keywords: [], at };
}

/** The value a line stores, with what it takes from a weak reference left weak; undefined where it takes nothing. */
function weakenedIn(value: Expression, weak: Weak): Expression | undefined {
  if (isGiven(value, weak)) return weakened(value);
  if (value.kind === 'List' && value.elts.some((each) => isGiven(each, weak)))
    return { ...value, elts: value.elts.map((each) => (isGiven(each, weak) ? weakened(each) : each)) };
  return undefined;
}

function rewrite(statement: Statement, weak: Weak): readonly Statement[] | undefined {
  if (statement.kind === 'Assign') {
    const value = weakenedIn(statement.value, weak);
    return value && [{ ...statement, value }];
  }
  if (statement.kind !== 'Expr' || statement.value.kind !== 'Call') return undefined;
  const { args } = statement.value;
  if (statement.value.func.kind !== 'Attribute' || !args.some((each) => isGiven(each, weak))) return undefined;
  return [
    {
      ...statement,
      value: { ...statement.value, args: args.map((each) => (isGiven(each, weak) ? weakened(each) : each)) },
    },
  ];
}

/** The first line that takes an object from a weak reference: `watch()`, and the line. */
function taking({ truth }: Case): { readonly line: number; readonly text: string } | undefined {
  const weak = weakIn(truth.program);
  for (const each of statementsOf(truth)) {
    const value = each.kind === 'Assign' ? each.value : undefined;
    const found = value?.kind === 'List' ? value.elts.find((one) => isGiven(one, weak)) : value;
    if (found === undefined || !isGiven(found, weak)) continue;
    const name = found.kind === 'Call' ? found.func : found.kind === 'Subscript' ? found.value : undefined;
    if (name?.kind === 'Name')
      return { line: each.at.line, text: found.kind === 'Call' ? `${name.id}()` : `${name.id}[…]` };
  }
  return undefined;
}

export const weakCallStaysWeak: Misconception = {
  id: 'weak-call-stays-weak',
  words: {
    belief: say`What a weak reference gives is weak too: a name for it keeps nothing.`,
    hypothesis: (about) => {
      const found = taking(about);
      return found ? say`what ${code(found.text)} gives were weak too` : say`what a weak reference gives were weak too`;
    },
    fact: (about) => {
      const found = taking(about);
      const given = found ? say`${code(found.text)} on line ${found.line}` : say`A weak reference, when called,`;
      return say`${given} gives the object itself. What then refers to it is an ordinary reference, which counts and keeps the object.`;
    },
    marker: () => 'what a weak reference gives is weak',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ weakrefs }) => weakrefs,
  change: {
    rewrite: (program) => {
      const weak = weakIn(program);
      return rewritten(program, (statement) => rewrite(statement, weak));
    },
  },
};
