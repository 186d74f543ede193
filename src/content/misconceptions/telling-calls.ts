import type { Arguments, Statement } from '../../machine/python/ast.js';
import { walk, walkBody } from '../../machine/python/walk.js';
import type { Case } from './misconception.js';

/** What feedback says about functions: their names, parameters and lines. */

type FunctionDef = Extract<Statement, { kind: 'FunctionDef' }>;

function functionsOf({ truth }: Case): readonly FunctionDef[] {
  return [...walkBody(truth.program.body)].filter((node): node is FunctionDef => node.kind === 'FunctionDef');
}

const namesIn = ({ posonlyargs, args, kwonlyargs }: Arguments): readonly string[] =>
  [...posonlyargs, ...args, ...kwonlyargs].map(({ arg }) => arg).filter((name) => name !== 'self');

/** The name of the first function. */
export function firstFunction(about: Case): string | undefined {
  return functionsOf(about)[0]?.name;
}

/** The first function with a parameter, and that parameter. */
export function parameter(about: Case): { readonly function: string; readonly name: string } | undefined {
  for (const each of functionsOf(about)) {
    const [name] = namesIn(each.args);
    if (name !== undefined) return { function: each.name, name };
  }
  return undefined;
}

/** The first assignment to a parameter inside its function. */
export function parameterRebound(about: Case): { readonly line: number; readonly name: string } | undefined {
  for (const each of functionsOf(about)) {
    const names = namesIn(each.args);
    for (const node of walkBody(each.body)) {
      const targets = node.kind === 'Assign' ? node.targets : node.kind === 'AugAssign' ? [node.target] : [];
      const target = targets.find((one) => one.kind === 'Name' && names.includes(one.id));
      if (target?.kind === 'Name') return { line: node.at.line, name: target.id };
    }
  }
  return undefined;
}

/** The first parameter whose default is a list, dictionary or set, and the line of its `def`. */
export function defaulted(about: Case): { readonly line: number; readonly name: string } | undefined {
  for (const each of functionsOf(about)) {
    const { posonlyargs, args, defaults } = each.args;
    const positional = [...posonlyargs, ...args];
    const index = defaults.findIndex(
      ({ kind }) => kind === 'List' || kind === 'Dict' || kind === 'Set' || kind === 'Call',
    );
    const found = index < 0 ? undefined : positional[positional.length - defaults.length + index];
    if (found) return { line: each.at.line, name: found.arg };
  }
  return undefined;
}

/** The first `return` of a value, and its function. */
export function returning(about: Case): { readonly line: number; readonly function: string } | undefined {
  for (const each of functionsOf(about)) {
    const found = [...walk(each)].find((node) => node.kind === 'Return' && node.value !== undefined);
    if (found) return { line: found.at.line, function: each.name };
  }
  return undefined;
}
