import type {
  Arguments,
  ClassDef,
  Comprehension,
  Expression,
  FunctionDef,
  Lambda,
  Statement,
} from '../python/index.js';
import { type AnnotationMode, annotationsOf } from './annotations.js';
import { namesOf } from './pattern-names.js';
import { children } from './tree.js';

/** Where each name of one function, class body or module lives. */
export interface Scope {
  /** A comprehension that runs in the frame around it has a scope only for what stands inside it. */
  readonly kind: 'module' | 'function' | 'class' | 'comprehension';
  readonly parent: Scope | undefined;
  readonly assigned: Set<string>;
  readonly used: Set<string>;
  readonly globals: Set<string>;
  readonly nonlocals: Set<string>;
  readonly parameters: readonly string[];
  /** Locals that an inner function uses. */
  readonly cells: Set<string>;
  /** Variables of inlined comprehensions that an inner function uses: cells while the comprehension runs. */
  readonly hiddenCells: Set<string>;
  /** Names taken from an enclosing function. */
  readonly frees: Set<string>;
  readonly inner: Map<object, Scope>;
  resolved: boolean;
  /** Comprehensions run in the frame around them. */
  readonly inlines: boolean;
  /** Inlined comprehensions around the node being read, innermost last. */
  readonly around: Scope[];
  readonly annotations: AnnotationMode;
}

export type NameKind = 'fast' | 'cell' | 'free' | 'global' | 'name';

/** The scope of a module: its names need no analysis, its definitions are analysed when they are met. */
export function moduleScope(inlinesComprehensions: boolean, annotations: AnnotationMode): Scope {
  return { ...newScope('module', undefined, []), inlines: inlinesComprehensions, annotations };
}

/** The scope of a definition or a comprehension in `outer`, with cells and free names resolved. */
export function scopeOf(outer: Scope, node: FunctionDef | Lambda | ClassDef | Comprehension): Scope {
  if (outer.kind === 'module' && !outer.inner.has(node)) {
    collect(outer, node);
    resolve(outer);
  }
  const scope = outer.inner.get(node);
  if (scope === undefined) throw new Error('a definition without a scope');
  return scope;
}

/** How the code of `scope` reaches `name`. */
export function kindOf(scope: Scope, name: string): NameKind {
  if (scope.kind === 'function') {
    if (scope.globals.has(name)) return 'global';
    if (scope.cells.has(name)) return 'cell';
    if (scope.frees.has(name)) return 'free';
    return scope.assigned.has(name) ? 'fast' : 'global';
  }
  if (scope.globals.has(name)) return 'global';
  const own = scope.kind === 'class' && scope.assigned.has(name) && !scope.nonlocals.has(name);
  return scope.frees.has(name) && !own ? 'free' : 'name';
}

function newScope(kind: Scope['kind'], parent: Scope | undefined, parameters: readonly string[]): Scope {
  return {
    kind,
    parent,
    assigned: new Set(parameters),
    used: new Set(),
    globals: new Set(),
    nonlocals: new Set(),
    parameters,
    cells: new Set(),
    hiddenCells: new Set(),
    frees: new Set(),
    inner: new Map(),
    resolved: false,
    inlines: parent?.inlines ?? true,
    around: [],
    annotations: parent?.annotations ?? { evaluated: 'never' },
  };
}

/** Parameter names in slot order: positional, keyword-only, *args, **kwargs. */
export function parameterNames(args: Arguments): string[] {
  const plain = [...args.posonlyargs, ...args.args, ...args.kwonlyargs].map(({ arg }) => arg);
  if (args.vararg) plain.push(args.vararg.arg);
  if (args.kwarg) plain.push(args.kwarg.arg);
  return plain;
}

function collect(scope: Scope, node: Statement | Expression): void {
  switch (node.kind) {
    case 'FunctionDef':
    case 'Lambda': {
      for (const outer of [...node.args.defaults, ...node.args.kwDefaults]) if (outer) collect(scope, outer);
      if (node.kind === 'FunctionDef') {
        scope.assigned.add(node.name);
        for (const decorator of node.decorators) collect(scope, decorator);
        for (const annotation of annotationsOf(node.args, node.returns)) collectAnnotation(scope, annotation);
      }
      const inner = newScope('function', innermost(scope), parameterNames(node.args));
      scope.inner.set(node, inner);
      if (node.kind === 'Lambda') collect(inner, node.body);
      else for (const statement of node.body) collect(inner, statement);
      return;
    }
    case 'ClassDef': {
      scope.assigned.add(node.name);
      for (const outer of [...node.decorators, ...node.bases, ...node.keywords.map(({ value }) => value)])
        collect(scope, outer);
      const inner = newScope('class', innermost(scope), []);
      scope.inner.set(node, inner);
      for (const statement of node.body) collect(inner, statement);
      return;
    }
    case 'Global':
      for (const name of node.names) scope.globals.add(name);
      return;
    case 'Nonlocal':
      for (const name of node.names) scope.nonlocals.add(name);
      return;
    case 'Name':
      if (!hides(scope, node.id)) scope.used.add(node.id);
      if (node.id === 'super' && scope.kind === 'function') scope.used.add('__class__');
      return;
    case 'Comprehension':
      collectComprehension(scope, node);
      return;
    case 'NamedExpr':
      bindAround(scope, node.target.id);
      collect(scope, node.value);
      collect(scope, node.target);
      return;
    case 'Import':
    case 'ImportFrom':
      for (const { name, asname } of node.names) scope.assigned.add(asname ?? name.split('.')[0] ?? name);
      return;
    case 'AnnAssign':
      collectAnnotation(scope, node.annotation);
      for (const target of targetNames(node.target)) scope.assigned.add(target);
      for (const child of children(node)) collect(scope, child);
      return;
    default:
      for (const target of boundBy(node)) scope.assigned.add(target);
      for (const child of children(node)) collect(scope, child);
  }
}

/** Names of an annotation belong to the scope around, or to a function of their own that waits until it is asked. */
function collectAnnotation(scope: Scope, annotation: Expression): void {
  const { evaluated } = scope.annotations;
  if (evaluated === 'now') collect(scope, annotation);
  if (evaluated !== 'later') return;
  const inside = newScope('function', scope, []);
  scope.inner.set(annotation, inside);
  collect(inside, annotation);
}

/** The first iterable belongs to the scope around; the rest does too where a comprehension is inlined. */
function collectComprehension(scope: Scope, node: Comprehension): void {
  const [first, ...others] = node.generators;
  if (first === undefined) return;
  collect(scope, first.iter);
  const inlined = scope.inlines && node.of !== 'generator';
  const own = newScope(inlined ? 'comprehension' : 'function', innermost(scope), inlined ? [] : ['.0']);
  for (const name of variablesOf(node)) own.assigned.add(name);
  scope.inner.set(node, own);
  if (inlined) scope.around.push(own);
  const inside = inlined ? scope : own;
  for (const { iter } of others) collect(inside, iter);
  for (const { target, ifs } of node.generators) for (const part of [target, ...ifs]) collect(inside, part);
  collect(inside, node.element);
  if (node.value) collect(inside, node.value);
  if (inlined) scope.around.pop();
}

/** Variables of a comprehension, each once, in the order of the source. */
export function variablesOf(node: Comprehension): string[] {
  return [...new Set(node.generators.flatMap(({ target }) => targetNames(target)))];
}

/** `name := …` inside a comprehension binds in the function or module around all comprehensions. */
function bindAround(scope: Scope, name: string): void {
  let owner = scope;
  while (owner.parent && (owner.kind === 'comprehension' || owner.parameters[0] === '.0')) owner = owner.parent;
  if (owner === scope) {
    scope.assigned.add(name);
    return;
  }
  if (owner.kind === 'module' || owner.globals.has(name)) {
    scope.globals.add(name);
    return;
  }
  scope.nonlocals.add(name);
  owner.assigned.add(name);
}

/** The scope that functions defined here are inside. */
function innermost(scope: Scope): Scope {
  return scope.around.at(-1) ?? scope;
}

/** Whether a comprehension around what is being read has a variable of that name. */
function hides({ around }: Scope, name: string): boolean {
  return around.some(({ assigned }) => assigned.has(name));
}

/** The scope whose frame a comprehension runs in. */
function hostOf(scope: Scope): Scope {
  return scope.kind === 'comprehension' && scope.parent ? hostOf(scope.parent) : scope;
}

function boundBy(node: Statement | Expression): string[] {
  switch (node.kind) {
    case 'Assign':
      return node.targets.flatMap(targetNames);
    case 'AugAssign':
    case 'For':
      return targetNames(node.target);
    case 'Delete':
      return node.targets.flatMap(targetNames);
    case 'With':
      return node.items.flatMap((item) => (item.optionalVars ? targetNames(item.optionalVars) : []));
    case 'Try':
      return node.handlers.flatMap((handler) => (handler.name ? [handler.name] : []));
    case 'Match':
      return node.cases.flatMap(({ pattern }) => namesOf(pattern));
    default:
      return [];
  }
}

export function targetNames(target: Expression): string[] {
  switch (target.kind) {
    case 'Name':
      return [target.id];
    case 'Tuple':
    case 'List':
      return target.elts.flatMap(targetNames);
    case 'Starred':
      return targetNames(target.value);
    default:
      return [];
  }
}

function resolve(scope: Scope): void {
  for (const inner of scope.inner.values()) {
    if (inner.resolved) continue;
    inner.resolved = true;
    if (inner.kind === 'comprehension') continue;
    if (inner.kind === 'function') for (const name of inner.nonlocals) inner.assigned.delete(name);
    for (const name of inner.used) reach(inner, name);
    for (const name of [...inner.nonlocals, ...inner.assigned]) reach(inner, name);
    resolve(inner);
  }
}

/** Makes `name` free in `scope` and a cell in the function that owns it, if one does. */
function reach(scope: Scope, name: string): void {
  if (scope.globals.has(name) || (scope.assigned.has(name) && scope.kind === 'function')) return;
  if (scope.kind === 'class' && scope.assigned.has(name) && !scope.nonlocals.has(name)) return;
  const passed: Scope[] = [scope];
  for (let outer = scope.parent; outer; outer = outer.parent) {
    if (outer.kind === 'class' && name === '__class__') {
      outer.cells.add(name);
      for (const each of passed) each.frees.add(name);
      return;
    }
    if (outer.kind === 'comprehension') {
      if (!outer.assigned.has(name)) continue;
      const host = hostOf(outer);
      outer.cells.add(name);
      host.hiddenCells.add(name);
      if (host.kind === 'function' && host.assigned.has(name)) host.cells.add(name);
      for (const each of passed) each.frees.add(name);
      return;
    }
    if (outer.kind === 'class') {
      passed.push(outer);
      continue;
    }
    if (outer.kind === 'module') return;
    if (outer.globals.has(name)) return;
    if (outer.assigned.has(name)) {
      outer.cells.add(name);
      for (const each of passed) each.frees.add(name);
      return;
    }
    passed.push(outer);
  }
}
