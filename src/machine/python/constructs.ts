import type { Statement } from './ast.js';
import { look, nothingSeen } from './constructs/look.js';
import { walkBody } from './walk.js';

/** What a class may know or not know yet, with what it means for a program to contain it. */
export const constructs = [
  { id: 'lists', description: 'lists: [a, b], list(…), list comprehensions' },
  { id: 'nested-lists', description: 'a list written inside a list' },
  { id: 'dicts', description: 'dictionaries: {key: value}, dict(…)' },
  { id: 'tuples', description: 'tuples: (a, b), tuple(…); not the two sides of a, b = c, d' },
  { id: 'sets', description: 'sets: {a, b}, set(…), frozenset(…)' },
  { id: 'none', description: 'None' },
  { id: 'slices', description: 'slices: a[1:3]' },
  { id: 'f-strings', description: 'f-strings: f"{a}"' },
  { id: 'is', description: 'the operators is and is not' },
  { id: 'del', description: 'the statement del' },
  { id: 'augmented-assignment', description: 'augmented assignments: a += b' },
  { id: 'chained-assignment', description: 'one value for several names: a = b = c' },
  { id: 'unpacking', description: 'several targets on the left: a, b = c, or in a loop' },
  { id: 'starred', description: 'stars that collect or spread: *a, **b' },
  { id: 'conditions', description: 'if, elif and else, as statements or inside an expression' },
  { id: 'match', description: 'the statement match' },
  { id: 'loops', description: 'for and while loops' },
  { id: 'comprehensions', description: 'comprehensions: [a for a in b]' },
  { id: 'functions', description: 'functions defined with def' },
  { id: 'default-arguments', description: 'parameters with a default value' },
  { id: 'nested-functions', description: 'functions defined inside functions' },
  { id: 'global', description: 'the statements global and nonlocal' },
  { id: 'lambda', description: 'functions without a name: lambda' },
  { id: 'generators', description: 'yield, and generator expressions' },
  { id: 'decorators', description: 'decorators: @name' },
  { id: 'classes', description: 'classes defined with class' },
  { id: 'inheritance', description: 'classes that have a base class' },
  { id: 'methods', description: 'functions defined inside a class' },
  { id: 'dunder-methods', description: 'special methods such as __eq__; __init__ does not count' },
  { id: 'finalizers', description: 'the special method __del__' },
  { id: 'attributes', description: "attributes of objects: a.b; a module's functions do not count" },
  { id: 'exceptions', description: 'try, except, finally and raise' },
  { id: 'with', description: 'the statement with' },
  { id: 'assert', description: 'the statement assert' },
  { id: 'annotations', description: 'type annotations: a: int' },
  { id: 'walrus', description: 'assignment inside an expression: (a := b)' },
  { id: 'imports', description: 'modules: import and from … import' },
  { id: 'id', description: 'the function id' },
  { id: 'getrefcount', description: 'sys.getrefcount' },
  { id: 'getsizeof', description: 'sys.getsizeof' },
  { id: 'gc', description: 'the module gc' },
  { id: 'weakref', description: 'the module weakref' },
  { id: 'copy', description: 'the module copy' },
] as const satisfies readonly { readonly id: string; readonly description: string }[];

/** The id of a construct. */
export type Construct = (typeof constructs)[number]['id'];

/** The constructs that a body contains, in the order of `constructs`. */
export function constructsOf(body: readonly Statement[]): ReadonlySet<Construct> {
  const seen = nothingSeen();
  for (const node of walkBody(body)) look(seen, node);
  return new Set(constructs.map(({ id }) => id).filter((id) => seen.found.has(id)));
}
