import type { Alias, Expression, Program, Statement } from '../../machine/python/ast.js';
import { walk } from '../../machine/python/walk.js';
import { isComputed } from './computed.js';
import { type Found, handsOver, hasDefaults, noteDefinition } from './definition-features.js';
import type { Features } from './misconception.js';

/** What a program contains, prelude included. */
export function featuresOf(program: Program): Features {
  const body = program.prelude ? [...program.prelude.body, ...program.body] : program.body;
  const methods = new Set<string>();
  const bound = new Set<string>();
  const found: Found = {
    aliases: false,
    rebinds: false,
    dels: false,
    clearsByNone: false,
    containers: false,
    tuples: false,
    computes: false,
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
    collectsYoung: false,
    disables: false,
    weakrefs: false,
    identity: false,
    attributes: false,
    unpacks: false,
    contexts: false,
  };
  const unpacked = new Set<object>();
  const bind = (target: Expression): void => {
    if (target.kind === 'Name') {
      if (bound.has(target.id)) found.rebinds = true;
      bound.add(target.id);
    } else if (target.kind === 'Attribute') found.attributes = true;
    else if (target.kind === 'Tuple' || target.kind === 'List') {
      found.unpacks = true;
      unpacked.add(target);
      for (const part of target.elts) if (part.kind === 'Name') bind(part);
    }
  };
  for (const statement of body) {
    for (const node of walk(statement)) note(node, found, methods, bind, unpacked, bound);
  }
  return { ...found, methods };
}

function note(
  node: { readonly kind: string },
  found: Found,
  methods: Set<string>,
  bind: (target: Expression) => void,
  unpacked: Set<object>,
  bound: Set<string>,
): void {
  const each = node as Statement | Expression | Alias;
  switch (each.kind) {
    // Under whatever name it is called then.
    case 'Attribute':
      if (each.attr === 'getrefcount') found.getrefcount = true;
      return;
    case 'alias':
      bound.add(each.asname ?? each.name);
      if (each.name === 'getrefcount') found.getrefcount = true;
      return;
    case 'Assign':
      for (const target of each.targets) bind(target);
      if (each.value.kind === 'Name') found.aliases = true;
      if (each.targets.length > 1) found.aliases = true;
      if (isComputed(each.value)) found.computes = true;
      if (each.targets.some((target) => unpacked.has(target))) unpacked.add(each.value);
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
      if (each.target.kind === 'Tuple') unpacked.add(each.target);
      found.rebinds = true;
      return;
    case 'While':
      found.rebinds = true;
      return;
    case 'With':
      if (each.items.some(({ optionalVars }) => optionalVars?.kind === 'Name')) found.contexts = true;
      return;
    case 'BinOp':
      found.operators = true;
      return;
    case 'Slice':
      found.slices = true;
      return;
    case 'FunctionDef':
      bound.add(each.name);
      noteDefinition(each, found);
      return;
    case 'Lambda':
      found.functions = true;
      found.handsOver = true;
      found.returns = true;
      if (hasDefaults(each.args)) found.defaults = true;
      return;
    case 'Return':
      // What a method gives back of itself is already in the hands of who called it.
      if (each.value && !(each.value.kind === 'Name' && each.value.id === 'self')) found.returns = true;
      return;
    case 'Global':
    case 'Nonlocal':
      found.rebinds = true;
      return;
    case 'ClassDef':
      bound.add(each.name);
      found.classes = true;
      return;
    case 'List':
    case 'Dict':
    case 'Set':
      found.containers = true;
      return;
    case 'Tuple':
      found.containers = true;
      if (!unpacked.has(each)) found.tuples = true;
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
      if (each.func.kind === 'Attribute' && each.func.attr === 'collect' && each.args.length + each.keywords.length > 0)
        found.collectsYoung = true;
      if (handsOver(each)) found.handsOver = true;
      return;
    default:
  }
}

function noteFunction(name: string, found: Found, methods: Set<string>): void {
  noteMethod(name, found, methods);
  if (name === 'id') found.identity = true;
  if (['list', 'dict', 'set', 'tuple', 'sorted'].includes(name)) found.containers = true;
  if (name === 'tuple') found.tuples = true;
}

function noteMethod(name: string, found: Found, methods: Set<string>): void {
  methods.add(name);
  if (name === 'collect') found.collects = true;
  if (name === 'disable') found.disables = true;
  if (name === 'ref' || name === 'WeakValueDictionary') found.weakrefs = true;
}
