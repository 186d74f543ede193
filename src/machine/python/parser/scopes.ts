import type { Arguments, Comprehension, Expression, Position, Statement } from '../ast.js';
import { type AnyNode, children, parametersOf } from '../walk.js';
import { invalidAt, type Source } from './source.js';

/** One block of CPython's symbol table: what the names in it are known to be so far. */
interface Scope {
  readonly source: Source;
  readonly kind: 'module' | 'class' | 'function' | 'comprehension';
  readonly outer?: Scope;
  readonly parameters: Set<string>;
  /** Assigned, deleted, defined: everything but imports. */
  readonly bound: Set<string>;
  readonly imported: Set<string>;
  readonly used: Set<string>;
  readonly annotated: Set<string>;
  readonly globals: Set<string>;
  readonly nonlocals: Map<string, Position>;
  /** The names that the loops of a comprehension bind. */
  readonly iterated: Set<string>;
  readonly inner: Scope[];
}

/** Notes what CPython's symbol table refuses: `global` and `nonlocal` that come too late or lead nowhere, and `:=`. */
export function checkScopes(source: Source, body: readonly Statement[]): void {
  const module = scopeOf(source, 'module');
  visitAll(module, body);
  checkNonlocals(module);
}

function scopeOf(source: Source, kind: Scope['kind'], outer?: Scope): Scope {
  const scope: Scope = {
    source,
    kind,
    ...(outer && { outer }),
    parameters: new Set(),
    bound: new Set(),
    imported: new Set(),
    used: new Set(),
    annotated: new Set(),
    globals: new Set(),
    nonlocals: new Map(),
    iterated: new Set(),
    inner: [],
  };
  outer?.inner.push(scope);
  return scope;
}

function visitAll(scope: Scope, nodes: readonly AnyNode[]): void {
  for (const node of nodes) visit(scope, node);
}

function visit(scope: Scope, node: AnyNode): void {
  switch (node.kind) {
    case 'Name':
      scope.used.add(node.id);
      return;
    case 'Assign':
      for (const target of node.targets) bind(scope, target);
      visit(scope, node.value);
      return;
    case 'AugAssign':
      bind(scope, node.target);
      visit(scope, node.value);
      return;
    case 'AnnAssign':
      if (node.target.kind === 'Name') annotate(scope, node.target.id, node.at);
      bind(scope, node.target);
      visitAll(scope, node.value ? [node.annotation, node.value] : [node.annotation]);
      return;
    case 'Delete':
      for (const target of node.targets) bind(scope, target);
      return;
    case 'For':
      bind(scope, node.target);
      visitAll(scope, [node.iter, ...node.body, ...node.orelse]);
      return;
    case 'With':
      for (const { contextExpr, optionalVars } of node.items) {
        visit(scope, contextExpr);
        if (optionalVars) bind(scope, optionalVars);
      }
      visitAll(scope, node.body);
      return;
    case 'ExceptHandler':
      if (node.name !== undefined) scope.bound.add(node.name);
      visitAll(scope, children(node));
      return;
    case 'MatchAs':
    case 'MatchStar':
      if (node.name !== undefined) scope.bound.add(node.name);
      visitAll(scope, children(node));
      return;
    case 'MatchMapping':
      if (node.rest !== undefined) scope.bound.add(node.rest);
      visitAll(scope, children(node));
      return;
    case 'alias':
      scope.imported.add(node.asname ?? node.name.replace(/\..*/, ''));
      return;
    case 'NamedExpr':
      bindNamed(scope, node.target.id, node.at);
      visit(scope, node.value);
      return;
    case 'Global':
    case 'Nonlocal':
      for (const name of node.names) declare(scope, node.kind, name, node.at);
      return;
    case 'FunctionDef': {
      scope.bound.add(node.name);
      visitAll(scope, node.decorators);
      if (node.returns) visit(scope, node.returns);
      visitAll(enterFunction(scope, node.args), node.body);
      return;
    }
    case 'Lambda':
      visit(enterFunction(scope, node.args), node.body);
      return;
    case 'ClassDef':
      scope.bound.add(node.name);
      visitAll(scope, [...node.decorators, ...node.bases, ...node.keywords]);
      visitAll(scopeOf(scope.source, 'class', scope), node.body);
      return;
    case 'Comprehension':
      visitComprehension(scope, node);
      return;
    default:
      visitAll(scope, children(node));
  }
}

function bind(scope: Scope, target: Expression): void {
  if (target.kind === 'Name') scope.bound.add(target.id);
  else if (target.kind === 'Tuple' || target.kind === 'List') for (const elt of target.elts) bind(scope, elt);
  else if (target.kind === 'Starred') bind(scope, target.value);
  else visitAll(scope, children(target));
}

function enterFunction(scope: Scope, args: Arguments): Scope {
  const inner = scopeOf(scope.source, 'function', scope);
  for (const node of parametersOf(args)) {
    if (node.kind === 'arg') inner.parameters.add(node.arg);
    visit(scope, node);
  }
  return inner;
}

function visitComprehension(scope: Scope, { element, value, generators }: Comprehension): void {
  const [first, ...others] = generators;
  if (first) visit(scope, first.iter);
  const inner = scopeOf(scope.source, 'comprehension', scope);
  for (const generator of generators) {
    iterate(inner, generator.target);
    if (others.includes(generator)) visit(inner, generator.iter);
    visitAll(inner, generator.ifs);
  }
  visitAll(inner, value ? [element, value] : [element]);
}

function iterate(scope: Scope, target: Expression): void {
  if (target.kind === 'Name') {
    if (scope.bound.has(target.id) && !scope.iterated.has(target.id))
      note(scope, target.at, `comprehension inner loop cannot rebind assignment expression target '${target.id}'`);
    scope.iterated.add(target.id);
    scope.bound.add(target.id);
  } else if (target.kind === 'Tuple' || target.kind === 'List') for (const elt of target.elts) iterate(scope, elt);
  else if (target.kind === 'Starred') iterate(scope, target.value);
  else visitAll(scope, children(target));
}

/** `symtable_extend_namedexpr_scope`: inside comprehensions `:=` binds in the function around them. */
function bindNamed(scope: Scope, name: string, at: Position): void {
  if (scope.iterated.has(name))
    note(scope, at, `assignment expression cannot rebind comprehension iteration variable '${name}'`);
  scope.bound.add(name);
  if (scope.kind !== 'comprehension' || !scope.outer) return;
  if (scope.outer.kind === 'class')
    note(scope, at, 'assignment expression within a comprehension cannot be used in a class body');
  bindNamed(scope.outer, name, at);
}

function annotate(scope: Scope, name: string, at: Position): void {
  const declared = scope.nonlocals.has(name) ? 'nonlocal' : scope.globals.has(name) ? 'global' : undefined;
  if (declared && scope.kind !== 'module') note(scope, at, `annotated name '${name}' can't be ${declared}`);
  scope.annotated.add(name);
}

function declare(scope: Scope, kind: 'Global' | 'Nonlocal', name: string, at: Position): void {
  const word = kind.toLowerCase();
  if (kind === 'Nonlocal' && scope.kind === 'module')
    note(scope, at, 'nonlocal declaration not allowed at module level');
  else if (scope.parameters.has(name)) note(scope, at, `name '${name}' is parameter and ${word}`);
  else if (scope.annotated.has(name)) note(scope, at, `annotated name '${name}' can't be ${word}`);
  else if (scope.used.has(name)) note(scope, at, `name '${name}' is used prior to ${word} declaration`);
  else if (scope.bound.has(name)) note(scope, at, `name '${name}' is assigned to before ${word} declaration`);
  if (kind === 'Global') scope.globals.add(name);
  else scope.nonlocals.set(name, at);
}

function checkNonlocals(scope: Scope): void {
  for (const [name, at] of scope.nonlocals) {
    if (scope.globals.has(name)) note(scope, at, `name '${name}' is nonlocal and global`);
    else if (scope.kind !== 'module' && !isBoundAround(scope.outer, name))
      note(scope, at, `no binding for nonlocal '${name}' found`);
  }
  for (const inner of scope.inner) checkNonlocals(inner);
}

/** Whether a function around binds the name; what is nonlocal there has been checked on its own. */
function isBoundAround(scope: Scope | undefined, name: string): boolean {
  if (!scope || scope.kind === 'module') return false;
  const local = scope.bound.has(name) || scope.parameters.has(name) || scope.imported.has(name);
  if (scope.kind === 'function' && scope.globals.has(name)) return false;
  if (scope.kind === 'function' && (local || scope.nonlocals.has(name))) return true;
  return isBoundAround(scope.outer, name);
}

function note({ source }: Scope, at: Position, message: string): void {
  source.mistakes.push(invalidAt(source, at, message));
}
