import { code, say } from '../../document/index.js';
import type { Arguments, Expression, FunctionDef, Lambda, Program, Statement } from '../../machine/python/ast.js';
import { type AnyNode, walk, walkBody } from '../../machine/python/walk.js';
import type { Case, Misconception } from './misconception.js';

type Definition = FunctionDef | Lambda;

/** A name that a function reads from outside, and the line of the function. */
interface Outside {
  readonly name: string;
  readonly line: number;
}

const bodyOf = ({ body }: Definition): readonly AnyNode[] => ('kind' in body ? [body] : body);

/** Names that a node binds: by assignment, as loop variables and parameters. */
function namesBoundBy(node: AnyNode): readonly string[] {
  switch (node.kind) {
    case 'Assign':
      return node.targets.flatMap(namesIn);
    case 'AugAssign':
    case 'For':
    case 'NamedExpr':
      return namesIn(node.target);
    case 'FunctionDef':
      return [node.name, ...parametersOf(node.args)];
    case 'Lambda':
      return parametersOf(node.args);
    case 'Global':
    case 'Nonlocal':
      return node.names;
    default:
      return [];
  }
}

const namesIn = (target: Expression): readonly string[] =>
  target.kind === 'Name' ? [target.id] : target.kind === 'Tuple' ? target.elts.flatMap(namesIn) : [];

const parametersOf = ({ posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments): readonly string[] =>
  [...posonlyargs, ...args, ...kwonlyargs, vararg, kwarg].flatMap((each) => each?.arg ?? []);

/** The first line on which each name of the program gets a value: by an assignment, a loop or as a parameter. */
function linesOfNames(body: readonly Statement[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const node of walkBody(body)) {
    const names = node.kind === 'FunctionDef' ? parametersOf(node.args) : namesBoundBy(node);
    for (const name of node.kind === 'Lambda' ? [] : names)
      lines.set(name, Math.min(node.at.line, lines.get(name) ?? node.at.line));
  }
  return lines;
}

/** Names that the function reads from outside and that have a value when it is defined. */
function kept(definition: Definition, lines: ReadonlyMap<string, number>): readonly string[] {
  const inside = bodyOf(definition).flatMap((part) => [...walk(part)]);
  const own = new Set([...parametersOf(definition.args), ...inside.flatMap(namesBoundBy)]);
  const read = new Set(inside.flatMap((node) => (node.kind === 'Name' ? [node.id] : [])));
  return [...read].filter((name) => !own.has(name) && (lines.get(name) ?? Infinity) < definition.at.line);
}

/** The tree with one more default for every such name: `lambda: guest` reads as `lambda *, guest=guest: guest`. */
function keeping<T>(tree: T, lines: ReadonlyMap<string, number>): T {
  if (Array.isArray(tree)) return tree.map((part) => keeping(part, lines)) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  const node = tree as unknown as AnyNode;
  if (node.kind === 'ClassDef') return tree;
  const parts = Object.entries(tree).map(([field, part]) => [field, field === 'at' ? part : keeping(part, lines)]);
  const copy = Object.fromEntries(parts);
  if (node.kind !== 'FunctionDef' && node.kind !== 'Lambda') return copy;
  const names = kept(node, lines);
  const { at, args } = node;
  const more = {
    ...args,
    kwonlyargs: [...args.kwonlyargs, ...names.map((arg) => ({ kind: 'arg', arg, at }))],
    kwDefaults: [...args.kwDefaults, ...names.map((id) => ({ kind: 'Name', id, at }))],
  };
  return names.length === 0 ? copy : { ...copy, args: more };
}

/** The first function that reads a name from outside which has a value by then. */
function late({ truth }: Case): Outside | undefined {
  const { body } = truth.program;
  const lines = linesOfNames(body);
  for (const node of walkBody(body)) {
    if (node.kind !== 'FunctionDef' && node.kind !== 'Lambda') continue;
    const [name] = kept(node, lines);
    if (name !== undefined) return { name, line: node.at.line };
  }
  return undefined;
}

export const closureKeepsValue: Misconception = {
  id: 'closure-keeps-value',
  words: {
    belief: say`A function remembers what a name outside referred to when the function was defined.`,
    hypothesis: (about) => {
      const found = late(about);
      if (found === undefined) return say`a function kept the old object of a name`;
      return say`line ${found.line} kept what ${code(found.name)} referred to then`;
    },
    fact: (about) => {
      const found = late(about);
      if (found === undefined) return say`A function looks a name up when it is called, not when it is defined.`;
      return say`A function looks names up when it is called. So line ${found.line} gives what ${code(found.name)} refers to at the moment of the call.`;
    },
    marker: () => 'name looked up at def',
  },
  source: 'Python FAQ: why do lambdas defined in a loop all return the same result',
  evidence: 'documented',
  concerns: ({ functions }) => functions,
  change: {
    rewrite: (program: Program) => {
      const body = keeping(program.body, linesOfNames(program.body));
      return JSON.stringify(body, noBigints) === JSON.stringify(program.body, noBigints)
        ? undefined
        : { ...program, body };
    },
  },
};

const noBigints = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
