import type { Alias, Arguments, Call, Expression, FunctionDef } from '../ast.js';
import type { Construct } from '../constructs.js';
import { type AnyNode, walk } from '../walk.js';

/** What has been seen of a body so far. */
export interface Seen {
  readonly found: Set<Construct>;
  /** Nodes that the node above them accounts for: targets, methods, functions that are called. */
  readonly apart: Set<AnyNode>;
  /** Names of imported modules. */
  readonly modules: Set<string>;
}

/** The start of a body. */
export function nothingSeen(): Seen {
  return { found: new Set(), apart: new Set(), modules: new Set() };
}

const ALWAYS: Readonly<Partial<Record<AnyNode['kind'], readonly Construct[]>>> = {
  List: ['lists'],
  Dict: ['dicts'],
  Set: ['sets'],
  Slice: ['slices'],
  JoinedStr: ['f-strings'],
  Delete: ['del'],
  AugAssign: ['augmented-assignment'],
  If: ['conditions'],
  IfExp: ['conditions'],
  While: ['loops'],
  Global: ['global'],
  Nonlocal: ['global'],
  Lambda: ['lambda'],
  Yield: ['generators'],
  YieldFrom: ['generators'],
  Try: ['exceptions'],
  Raise: ['exceptions'],
  With: ['with'],
  Match: ['match'],
  Assert: ['assert'],
  AnnAssign: ['annotations'],
  NamedExpr: ['walrus'],
  Import: ['imports'],
  ImportFrom: ['imports'],
};

const CALLED: ReadonlyMap<string, Construct> = new Map([
  ['list', 'lists'],
  ['dict', 'dicts'],
  ['tuple', 'tuples'],
  ['set', 'sets'],
  ['frozenset', 'sets'],
  ['id', 'id'],
]);
const MODULES: ReadonlySet<string> = new Set(['gc', 'weakref', 'copy']);
const COUNTED: ReadonlySet<string> = new Set(['getrefcount', 'getsizeof']);

/** Notes the constructs of one node; the nodes above it come first. */
export function look(seen: Seen, node: AnyNode): void {
  const { found, apart, modules } = seen;
  const add = (...ids: readonly Construct[]) => {
    for (const id of ids) found.add(id);
  };
  if (apart.has(node) && node.kind !== 'FunctionDef') return;
  add(...(ALWAYS[node.kind] ?? []));
  switch (node.kind) {
    case 'Constant':
      if (node.value.type === 'none') add('none');
      break;
    case 'Name':
      if (COUNTED.has(node.id)) add(node.id as Construct);
      break;
    case 'Attribute':
      if (COUNTED.has(node.attr)) add(node.attr as Construct);
      if (node.value.kind !== 'Name' || !modules.has(node.value.id)) add('attributes');
      break;
    case 'Call':
      lookAtCall(seen, node);
      break;
    case 'List':
      if (node.elts.some(isList)) add('nested-lists');
      break;
    case 'Tuple':
      add('tuples');
      break;
    case 'Dict':
      if (node.keys.includes(undefined)) add('starred');
      break;
    case 'Starred':
      add('starred');
      break;
    case 'Compare':
      if (node.ops.some((op) => op === 'is' || op === 'is not')) add('is');
      break;
    case 'Comprehension':
      if (node.of === 'generator') add('generators');
      else add('comprehensions', `${node.of}s`);
      if (node.of === 'list' && isList(node.element)) add('nested-lists');
      for (const { target } of node.generators) lookAtTarget(seen, target);
      break;
    case 'Assign':
      if (node.targets.length > 1) add('chained-assignment');
      for (const target of node.targets) lookAtTarget(seen, target, node.value);
      break;
    case 'For':
      add('loops');
      lookAtTarget(seen, node.target);
      break;
    case 'With':
      for (const { optionalVars } of node.items) if (optionalVars) lookAtTarget(seen, optionalVars);
      break;
    case 'FunctionDef':
      lookAtFunction(seen, node);
      break;
    case 'Lambda':
      lookAtParameters(seen, node.args);
      break;
    case 'ClassDef':
      add('classes');
      if (node.bases.length > 0) add('inheritance');
      if (node.decorators.length > 0) add('decorators');
      for (const part of node.body) if (part.kind === 'FunctionDef') lookAtMethod(seen, part);
      break;
    case 'alias':
      lookAtImport(seen, node);
      break;
    case 'ImportFrom':
      if (MODULES.has(node.module)) add(node.module as Construct);
      for (const name of node.names) {
        apart.add(name);
        if (COUNTED.has(name.name)) add(name.name as Construct);
      }
      break;
  }
}

function lookAtCall({ found, apart }: Seen, { func, keywords }: Call): void {
  const construct = func.kind === 'Name' ? CALLED.get(func.id) : undefined;
  if (construct !== undefined) found.add(construct);
  if (keywords.some(({ arg }) => arg === undefined)) found.add('starred');
  if (func.kind !== 'Attribute') return;
  if (COUNTED.has(func.attr)) found.add(func.attr as Construct);
  apart.add(func);
}

/** Several targets are unpacking and no tuple, nor is the tuple that they take apart. */
function lookAtTarget({ found, apart }: Seen, target: Expression, value?: Expression): void {
  if (target.kind !== 'Tuple' && target.kind !== 'List') return;
  found.add('unpacking');
  for (const node of walk(target)) {
    if (node.kind === 'Tuple' || node.kind === 'List') apart.add(node);
    if (node.kind === 'Starred') found.add('starred');
  }
  if (value?.kind === 'Tuple' && value.elts.length === target.elts.length) apart.add(value);
}

function lookAtFunction(seen: Seen, node: FunctionDef): void {
  const { found, apart } = seen;
  if (!apart.has(node)) found.add('functions');
  if (node.decorators.length > 0) found.add('decorators');
  if (node.returns) found.add('annotations');
  if (node.body.some((part) => [...walk(part)].some(({ kind }) => kind === 'FunctionDef')))
    found.add('nested-functions');
  lookAtParameters(seen, node.args);
}

function lookAtMethod({ found, apart }: Seen, method: FunctionDef): void {
  apart.add(method);
  found.add('methods');
  if (method.name === '__del__') found.add('finalizers');
  else if (/^__(?!init__$)\w+__$/.test(method.name)) found.add('dunder-methods');
}

function lookAtParameters({ found }: Seen, { posonlyargs, args, kwonlyargs, ...rest }: Arguments): void {
  if (rest.defaults.length > 0 || rest.kwDefaults.some((fallback) => fallback)) found.add('default-arguments');
  if (rest.vararg || rest.kwarg) found.add('starred');
  const parameters = [...posonlyargs, ...args, ...kwonlyargs, rest.vararg, rest.kwarg];
  if (parameters.some((parameter) => parameter?.annotation)) found.add('annotations');
}

function lookAtImport({ found, modules }: Seen, { name, asname }: Alias): void {
  if (MODULES.has(name)) found.add(name as Construct);
  modules.add(asname ?? name);
}

function isList(node: Expression): boolean {
  if (node.kind === 'BinOp') return isList(node.left) || isList(node.right);
  return node.kind === 'List' || (node.kind === 'Comprehension' && node.of === 'list');
}
