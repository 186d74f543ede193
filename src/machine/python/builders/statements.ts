import type {
  Arg,
  Arguments,
  BinaryOperator,
  ExceptHandler,
  Expression,
  Keyword,
  Lambda,
  Pattern,
  Statement,
} from '../ast.js';
import { at, call, type Value, value } from './expressions.js';

/** A parameter: `'a'`, `'*rest'`, `'**more'`, or a name with its default. */
export type Parameter = string | readonly [name: string, fallback: Value];

/** An expression as a statement. */
export function expr(of: Value): Statement {
  return { kind: 'Expr', value: value(of), at };
}

/** `print(args)`. */
export function print(...args: readonly (Value | Keyword)[]): Statement {
  return expr(call('print', ...args));
}

/** `target = assigned`. */
export function assign(target: Value, assigned: Value): Statement {
  return chain([target], assigned);
}

/** `a = b = assigned`. */
export function chain(targets: readonly Value[], assigned: Value): Statement {
  return { kind: 'Assign', targets: targets.map(value), value: value(assigned), at };
}

/** `target op= operand`: `augAssign('a', '+', list('b'))` is `a += [b]`. */
export function augAssign(target: Value, op: BinaryOperator, operand: Value): Statement {
  const bound = value(target);
  if (bound.kind !== 'Name' && bound.kind !== 'Attribute' && bound.kind !== 'Subscript')
    throw new Error(`a ${bound.kind} cannot be the target of an augmented assignment`);
  return { kind: 'AugAssign', target: bound, op, value: value(operand), at };
}

/** `del targets`. */
export function remove(...targets: readonly Value[]): Statement {
  return { kind: 'Delete', targets: targets.map(value), at };
}

/** `import name`. */
export function importModule(name: string): Statement {
  return { kind: 'Import', names: [{ kind: 'alias', name, at }], at };
}

/** `from module import names`. */
export function importFrom(module: string, ...names: readonly string[]): Statement {
  return { kind: 'ImportFrom', module, names: names.map((name) => ({ kind: 'alias', name, at })), at };
}

/** `def name(parameters): body`. */
export function fn(name: string, parameters: readonly Parameter[], body: readonly Statement[]): Statement {
  return { kind: 'FunctionDef', name, args: argumentsOf(parameters), body, decorators: [], at };
}

/** `lambda parameters: body`. */
export function lambda(parameters: readonly Parameter[], body: Value): Lambda {
  return { kind: 'Lambda', args: argumentsOf(parameters), body: value(body), at };
}

/** `class name(bases): body`. */
export function cls(name: string, body: readonly Statement[], bases: readonly Value[] = []): Statement {
  return { kind: 'ClassDef', name, bases: bases.map(value), keywords: [], body, decorators: [], at };
}

/** `return` or `return of`. */
export function ret(of?: Value): Statement {
  return { kind: 'Return', ...(of !== undefined && { value: value(of) }), at };
}

/** `if test: body else: orelse`; an `if` alone in `orelse` becomes an `elif`. */
export function iff(test: Value, body: readonly Statement[], orelse: readonly Statement[] = []): Statement {
  const [only] = orelse;
  const rest: readonly Statement[] = only?.kind === 'If' && orelse.length === 1 ? [{ ...only, elif: true }] : orelse;
  return { kind: 'If', test: value(test), body, orelse: rest, at };
}

/** `while test: body`. */
export function whileLoop(test: Value, body: readonly Statement[]): Statement {
  return { kind: 'While', test: value(test), body, orelse: [], at };
}

/** `for target in iter: body`. */
export function forLoop(target: Value, iter: Value, body: readonly Statement[]): Statement {
  return { kind: 'For', target: value(target), iter: value(iter), body, orelse: [], at };
}

/** `try: body except type: handler`; without a type it catches everything. */
export function tryExcept(
  body: readonly Statement[],
  type: Value | undefined,
  handler: readonly Statement[],
): Statement {
  const caught: ExceptHandler = {
    kind: 'ExceptHandler',
    ...(type !== undefined && { type: value(type) }),
    body: handler,
    at,
  };
  return { kind: 'Try', body, handlers: [caught], orelse: [], finalbody: [], at };
}

/** `raise exc`. */
export function raise(exc: Value): Statement {
  return { kind: 'Raise', exc: value(exc), at };
}

/** `match subject:` with its cases: a pattern and what it leads to. */
export function match(subject: Value, ...cases: readonly (readonly [Pattern, readonly Statement[]])[]): Statement {
  return { kind: 'Match', subject: value(subject), cases: cases.map(([pattern, body]) => ({ pattern, body })), at };
}

/** The pattern `name`, or `_` without one. */
export function capture(name?: string): Pattern {
  return { kind: 'MatchAs', ...(name !== undefined && { name }), at };
}

/** The pattern of a literal. */
export function literal(of: Value): Pattern {
  return { kind: 'MatchValue', value: value(of), at };
}

/** The pattern `[patterns]`. */
export function sequence(...patterns: readonly Pattern[]): Pattern {
  return { kind: 'MatchSequence', patterns, at };
}

/** `global names`. */
export function globalNames(...names: readonly string[]): Statement {
  return { kind: 'Global', names, at };
}

/** `nonlocal names`. */
export function nonlocalNames(...names: readonly string[]): Statement {
  return { kind: 'Nonlocal', names, at };
}

/** `pass`. */
export function pass(): Statement {
  return { kind: 'Pass', at };
}

function argumentsOf(parameters: readonly Parameter[]): Arguments {
  const args: Arg[] = [];
  const defaults: Expression[] = [];
  const kwonlyargs: Arg[] = [];
  const kwDefaults: (Expression | undefined)[] = [];
  let vararg: Arg | undefined;
  let kwarg: Arg | undefined;
  for (const parameter of parameters) {
    const [written, fallback] = typeof parameter === 'string' ? [parameter] : parameter;
    const arg: Arg = { kind: 'arg', arg: written.replace(/^\*+/, ''), at };
    if (written.startsWith('**')) kwarg = arg;
    else if (written.startsWith('*')) vararg = arg;
    else if (vararg) {
      kwonlyargs.push(arg);
      kwDefaults.push(fallback === undefined ? undefined : value(fallback));
    } else {
      args.push(arg);
      if (fallback !== undefined) defaults.push(value(fallback));
    }
  }
  return {
    posonlyargs: [],
    args,
    ...(vararg && { vararg }),
    kwonlyargs,
    kwDefaults,
    ...(kwarg && { kwarg }),
    defaults,
  };
}
