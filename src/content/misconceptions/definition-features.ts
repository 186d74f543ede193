import type { Arguments, Call, Expression, FunctionDef } from '../../machine/python/ast.js';
import { type AnyNode, walk } from '../../machine/python/walk.js';
import type { Features } from './misconception.js';

/** Features found so far. */
export type Found = Record<Exclude<keyof Features, 'methods'>, boolean>;

/** Methods that run without being called by name, on an instance and what it is created with. */
const IMPLICIT: ReadonlySet<string> = new Set(['__init__', '__del__']);

/** What a function of the program may do with what it is given. */
export function noteDefinition({ name, args, body }: FunctionDef, found: Found): void {
  found.functions = true;
  if (!IMPLICIT.has(name)) found.handsOver = true;
  if (name === '__del__') found.finalizers = true;
  if (hasDefaults(args)) found.defaults = true;
  const parameters = new Set(parametersOf(args));
  for (const statement of body) {
    for (const node of walk(statement)) if (bindsOneOf(node, parameters)) found.rebindsParameters = true;
  }
}

function parametersOf({ posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments): readonly string[] {
  return [...posonlyargs, ...args, ...kwonlyargs, vararg, kwarg].flatMap((each) => each?.arg ?? []);
}

export function hasDefaults({ defaults, kwDefaults }: Arguments): boolean {
  return defaults.length > 0 || kwDefaults.some((value) => value !== undefined);
}

/** Whether a statement or `:=` may bind one of these names. */
function bindsOneOf(node: AnyNode, names: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case 'Assign':
      return node.targets.some((target) => namesAny(target, names));
    case 'AugAssign':
    case 'AnnAssign':
    case 'For':
    case 'NamedExpr':
      return namesAny(node.target, names);
    case 'With':
      return node.items.some(({ optionalVars }) => optionalVars && namesAny(optionalVars, names));
    case 'ExceptHandler':
      return node.name !== undefined && names.has(node.name);
    case 'FunctionDef':
    case 'ClassDef':
      return names.has(node.name);
    case 'alias':
      return names.has(node.asname ?? node.name);
    default:
      return false;
  }
}

function namesAny(target: Expression, names: ReadonlySet<string>): boolean {
  for (const node of walk(target)) if (node.kind === 'Name' && names.has(node.id)) return true;
  return false;
}

const NO_FUNCTION_OF_THE_PROGRAM: ReadonlySet<string> = new Set(
  'print len id list dict set tuple str int sorted range getrefcount ref isinstance type repr bool'.split(' '),
);

/** Whether a call may hand an object of the program to one of its functions. */
export function handsOver({ func, args, keywords }: Call): boolean {
  if (
    func.kind === 'Attribute'
      ? !IMPLICIT.has(func.attr)
      : func.kind === 'Name' && NO_FUNCTION_OF_THE_PROGRAM.has(func.id)
  )
    return false;
  return keywords.length > 0 || args.some(({ kind }) => kind !== 'Constant');
}
