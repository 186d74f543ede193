import { code, type Sentence, say } from '../../document/index.js';
import type { Expression, Program, Statement } from '../../machine/python/ast.js';
import { type AnyNode, walk } from '../../machine/python/walk.js';
import { isComputed, isPath } from './computed.js';
import type { Case, Misconception } from './misconception.js';
import { replaced } from './replacing.js';

/** `name = expression` of the main program, and a later line that reads the name. */
interface Kept {
  readonly at: number;
  readonly name: string;
  readonly value: Expression;
  /** Lines that read the name, in order. */
  readonly read: readonly number[];
}

type Simple = Extract<Statement, { kind: 'Expr' | 'Assign' }>;
const isSimple = (statement: Statement): statement is Simple =>
  statement.kind === 'Expr' || statement.kind === 'Assign';

/** Names that the main program gives a worked-out value, once, in a straight line, and only reads from then on. */
function keptIn({ body }: Program): readonly Kept[] {
  return body.flatMap((statement, at): readonly Kept[] => {
    if (statement.kind !== 'Assign' || !isComputed(statement.value)) return [];
    const [target] = statement.targets;
    if (target?.kind !== 'Name' || statement.targets.length > 1) return [];
    const { value } = statement;
    const others = body.filter((each) => each !== statement);
    if (others.some((each) => !keeps(each, target.id, value))) return [];
    const read = others.filter((each) => mentions(each, target.id)).map((each) => each.at.line);
    return read.length > 0 ? [{ at, name: target.id, value, read }] : [];
  });
}

/** Expressions with names of their own. */
const SCOPES: ReadonlySet<string> = new Set(['NamedExpr', 'Lambda', 'Comprehension']);

/** Whether a statement leaves the name as it is, reads it in a simple line if at all, and removes nothing it depends on. */
function keeps(statement: Statement, name: string, value: Expression): boolean {
  if (statement.kind === 'Delete') {
    const gone = statement.targets.flatMap((target) => (target.kind === 'Name' ? [target.id] : []));
    return !gone.some((each) => each === name || mentions(value, each)) && !mentions(statement, name);
  }
  if (!mentions(statement, name)) return true;
  if (!isSimple(statement)) return false;
  if (statement.kind === 'Assign' && statement.targets.some((target) => mentions(target, name))) return false;
  if ([...walk(statement)].some(({ kind }) => SCOPES.has(kind))) return false;
  if (isPath(value)) return true;
  // A method would change another object than the one that the name refers to.
  return ![...walk(statement)].some((node) => node.kind === 'Attribute' && mentions(node.value, name));
}

function mentions(node: AnyNode, name: string): boolean {
  for (const each of walk(node)) if (each.kind === 'Name' && each.id === name) return true;
  return false;
}

/** The name that the asked line reads, or else the first. */
function asked({ truth, moment }: Case): Kept | undefined {
  const all = keptIn(truth.program);
  return all.find(({ read }) => moment && read.includes(moment.line)) ?? all[0];
}

/** The expression as the program writes it. */
function written({ truth }: Case, { line, column, endColumn }: Expression['at']): string {
  return (truth.program.source.split('\n')[line - 1] ?? '').slice(column, endColumn);
}

const general: Sentence = say`The right side is worked out once, when its line runs. The name refers to that result.`;

export const variablesHoldExpressions: Misconception = {
  id: 'variables-hold-expressions',
  words: {
    belief: say`After ${code('n = len(a)')}, ${code('n')} is worked out again whenever it is used.`,
    hypothesis: (about) => {
      const found = asked(about);
      if (found === undefined) return say`a name were worked out again whenever it is used`;
      const line = found.read.find((each) => each === about.moment?.line) ?? found.read.at(-1) ?? 0;
      return say`line ${line} worked out ${code(written(about, found.value.at))} again`;
    },
    fact: (about) => {
      const found = asked(about);
      if (found === undefined) return general;
      return say`Line ${found.value.at.line} works it out once. After that, ${code(found.name)} refers to that result, whatever later lines change.`;
    },
    marker: () => 'worked out again when used',
  },
  source: 'progmiscon.org: VariablesHoldExpressions',
  evidence: 'documented',
  concerns: ({ computes }) => computes,
  /** A program that stops with an error shows that it was read wrongly. */
  wouldAnswer: (_what, kind) => kind !== 'error',
  change: {
    rewrite: (program) => {
      const kept = keptIn(program);
      if (kept.length === 0) return undefined;
      const known = new Map<string, Expression>();
      const body = program.body.map((statement, index) => {
        if (!isSimple(statement)) return statement;
        const value = replaced(statement.value, known);
        const own = kept.find(({ at }) => at === index);
        if (own) known.set(own.name, value);
        return { ...statement, value };
      });
      return { ...program, body };
    },
  },
};
