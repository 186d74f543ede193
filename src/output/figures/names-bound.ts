import type { Expression, Program, Statement } from '../../machine/python/ast.js';

/**
 * The names that a program binds, in the order of its text, without those of modules. Undefined where a function, a
 * class or an unusual statement binds names, or names elsewhere than in the module.
 */
export function namesBound({ body, prelude, source }: Program): readonly string[] | undefined {
  if (prelude !== undefined || source.includes(':=')) return undefined;
  const names = new Set<string>();
  for (const statement of body) {
    const bound = boundBy(statement);
    if (bound === undefined) return undefined;
    for (const name of bound) names.add(name);
  }
  return [...names];
}

function boundBy(statement: Statement): readonly string[] | undefined {
  switch (statement.kind) {
    case 'Assign':
      return statement.targets.flatMap(namesIn);
    case 'AugAssign':
      return namesIn(statement.target);
    case 'For':
      return together([namesIn(statement.target), ...statement.body.map(boundBy), ...statement.orelse.map(boundBy)]);
    case 'If':
    case 'While':
      return together([...statement.body, ...statement.orelse].map(boundBy));
    case 'Expr':
    case 'Delete':
    case 'Import':
    case 'ImportFrom':
    case 'Pass':
    case 'Break':
    case 'Continue':
    case 'Assert':
      return [];
    default:
      return undefined;
  }
}

function together(parts: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known.flat() : undefined;
}

/** Slots and attributes are no names. */
function namesIn(target: Expression): readonly string[] {
  switch (target.kind) {
    case 'Name':
      return [target.id];
    case 'List':
    case 'Tuple':
      return target.elts.flatMap(namesIn);
    case 'Starred':
      return namesIn(target.value);
    default:
      return [];
  }
}
