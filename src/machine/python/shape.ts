import type { Expression, Statement } from './ast.js';
import { type AnyNode, walk, walkBody } from './walk.js';

/**
 * A text that two bodies share exactly when they are the same program up to positions, the names they choose and the
 * values of their literals (equal values stay equal). Builtins, attributes, methods and modules keep their names.
 */
export function shapeOf(body: readonly Statement[]): string {
  const chosen = chosenNames(body);
  const names = new Map<string, number>();
  const literals = new Map<string, number>();
  const nameOf = (name: string) => (chosen.has(name) ? `#${numberOf(names, name)}` : name);
  const show = (value: unknown, key: string): string => {
    if (Array.isArray(value)) return `[${value.map((item) => show(item, key)).join(' ')}]`;
    if (typeof value === 'string') return NAME_KEYS.has(key) ? nameOf(value) : value;
    if (typeof value !== 'object' || value === null) return String(value);
    const node = value as Readonly<Record<string, unknown>>;
    if (key === 'value' && typeof node.type === 'string') return showLiteral(node.type, node.value, literals);
    const fields = Object.keys(node)
      .filter((field) => field !== 'at' && field !== 'kind' && node[field] !== undefined)
      .sort()
      .map((field) => `${field}=${show(node[field], fieldOf(node.kind, field))}`);
    return `${node.kind ?? '-'}(${fields.join(' ')})`;
  };
  return show(body, 'body');
}

/** Fields that hold names which the program may have chosen. */
const NAME_KEYS: ReadonlySet<string> = new Set(['id', 'arg', 'asname', 'name', 'names', 'rest']);

/** In an import `name` is a module or a member of one, and never chosen. */
function fieldOf(kind: unknown, field: string): string {
  return kind === 'alias' && field === 'name' ? 'module' : field;
}

function showLiteral(type: string, value: unknown, literals: Map<string, number>): string {
  if (type === 'bool' || type === 'none' || type === 'ellipsis') return `${type} ${value}`;
  return `${type} ${numberOf(literals, `${type} ${value}`)}`;
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** The names that a program binds, but for what it imports under its own name and what it defines in a class. */
function chosenNames(body: readonly Statement[]): ReadonlySet<string> {
  const bound = new Set<string>();
  const fixed = new Set<string>();
  for (const node of walkBody(body)) {
    for (const name of namesBoundBy(node)) bound.add(name);
    if (node.kind === 'alias' && node.asname === undefined) fixed.add(node.name.replace(/\..*/, ''));
    if (node.kind === 'ClassDef') for (const part of node.body) for (const name of namesBoundBy(part)) fixed.add(name);
  }
  for (const name of fixed) bound.delete(name);
  return bound;
}

function namesBoundBy(node: AnyNode): readonly string[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'ClassDef':
      return [node.name];
    case 'arg':
      return [node.arg];
    case 'MatchAs':
    case 'MatchStar':
      return node.name === undefined ? [] : [node.name];
    case 'MatchMapping':
      return node.rest === undefined ? [] : [node.rest];
    case 'alias':
    case 'ExceptHandler': {
      const name = node.kind === 'alias' ? node.asname : node.name;
      return name === undefined ? [] : [name];
    }
    case 'Assign':
      return node.targets.flatMap(namesIn);
    case 'AugAssign':
    case 'AnnAssign':
    case 'For':
    case 'NamedExpr':
      return namesIn(node.target);
    case 'With':
      return node.items.flatMap(({ optionalVars }) => (optionalVars ? namesIn(optionalVars) : []));
    case 'Comprehension':
      return node.generators.flatMap(({ target }) => namesIn(target));
    default:
      return [];
  }
}

function namesIn(target: Expression): readonly string[] {
  if (target.kind === 'Attribute' || target.kind === 'Subscript') return [];
  return [...walk(target)].flatMap((node) => (node.kind === 'Name' ? [node.id] : []));
}
