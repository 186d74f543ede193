import type { Arguments, Call, Expression, FunctionDef, Program, Statement } from '../../machine/python/ast.js';
import { type AnyNode, walk } from '../../machine/python/walk.js';
import type { Features } from './misconception.js';

/** What a program contains, prelude included. */
export function featuresOf(program: Program): Features {
  const body = program.prelude ? [...program.prelude.body, ...program.body] : program.body;
  const methods = new Set<string>();
  const bound = new Set<string>();
  const found: Record<Exclude<keyof Features, 'methods'>, boolean> = {
    aliases: false,
    rebinds: false,
    dels: false,
    clearsByNone: false,
    containers: false,
    comprehensions: false,
    functions: false,
    handsOver: false,
    defaults: false,
    returns: false,
    rebindsParameters: false,
    finalizers: false,
    classes: false,
    augmented: false,
    operators: false,
    slices: false,
    getrefcount: false,
    collects: false,
    disables: false,
    weakrefs: false,
    identity: false,
    attributes: false,
    unpacks: false,
  };
  const bind = (target: Expression): void => {
    if (target.kind === 'Name') {
      if (bound.has(target.id)) found.rebinds = true;
      bound.add(target.id);
    } else if (target.kind === 'Attribute') found.attributes = true;
    else if (target.kind === 'Tuple' || target.kind === 'List') found.unpacks = true;
  };
  for (const statement of body) {
    for (const node of walk(statement)) note(node, found, methods, bind);
  }
  return { ...found, methods };
}

type Found = Record<Exclude<keyof Features, 'methods'>, boolean>;

function note(
  node: { readonly kind: string },
  found: Found,
  methods: Set<string>,
  bind: (target: Expression) => void,
): void {
  const each = node as Statement | Expression;
  switch (each.kind) {
    case 'Assign':
      for (const target of each.targets) bind(target);
      if (each.value.kind === 'Name') found.aliases = true;
      if (each.targets.length > 1) found.aliases = true;
      if (each.value.kind === 'Constant' && each.value.value.type === 'none') found.clearsByNone = true;
      return;
    case 'Delete':
      found.dels = true;
      return;
    case 'AugAssign':
      found.augmented = true;
      if (each.target.kind === 'Name') found.rebinds = true;
      return;
    case 'For':
    case 'While':
      found.rebinds = true;
      return;
    case 'BinOp':
      found.operators = true;
      return;
    case 'Slice':
      found.slices = true;
      return;
    case 'FunctionDef':
      noteDefinition(each, found);
      return;
    case 'Lambda':
      found.functions = true;
      found.handsOver = true;
      found.returns = true;
      if (hasDefaults(each.args)) found.defaults = true;
      return;
    case 'Return':
      if (each.value) found.returns = true;
      return;
    case 'Global':
    case 'Nonlocal':
      found.rebinds = true;
      return;
    case 'ClassDef':
      found.classes = true;
      return;
    case 'List':
    case 'Dict':
    case 'Set':
    case 'Tuple':
      found.containers = true;
      return;
    case 'Comprehension':
      found.containers = true;
      found.comprehensions = true;
      return;
    case 'Compare':
      if (each.ops.some((op) => op === 'is' || op === 'is not')) found.identity = true;
      return;
    case 'Call':
      if (each.func.kind === 'Attribute') noteMethod(each.func.attr, found, methods);
      if (each.func.kind === 'Name') noteFunction(each.func.id, found, methods);
      if (handsOver(each)) found.handsOver = true;
      return;
    default:
  }
}

/** Methods that run without being called by name, on an instance and what it is created with. */
const IMPLICIT: ReadonlySet<string> = new Set(['__init__', '__del__']);

function noteDefinition({ name, args, body }: FunctionDef, found: Found): void {
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

function hasDefaults({ defaults, kwDefaults }: Arguments): boolean {
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
function handsOver({ func, args, keywords }: Call): boolean {
  if (
    func.kind === 'Attribute'
      ? !IMPLICIT.has(func.attr)
      : func.kind === 'Name' && NO_FUNCTION_OF_THE_PROGRAM.has(func.id)
  )
    return false;
  return keywords.length > 0 || args.some(({ kind }) => kind !== 'Constant');
}

function noteFunction(name: string, found: Found, methods: Set<string>): void {
  noteMethod(name, found, methods);
  if (name === 'id') found.identity = true;
  if (['list', 'dict', 'set', 'tuple', 'sorted'].includes(name)) found.containers = true;
}

function noteMethod(name: string, found: Found, methods: Set<string>): void {
  methods.add(name);
  if (name === 'getrefcount') found.getrefcount = true;
  if (name === 'collect') found.collects = true;
  if (name === 'disable') found.disables = true;
  if (name === 'ref') found.weakrefs = true;
}
