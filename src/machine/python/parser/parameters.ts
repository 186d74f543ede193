import type { Arg, Arguments, Expression, Lambda } from '../ast.js';
import { readExpression } from './expressions.js';
import { identifier } from './names.js';
import { invalid, positionOf, type Source } from './source.js';
import type { Syntax } from './syntax.js';

/** One parameter as written, or one of the marks `/` and `*`. */
interface Parameter {
  readonly sign: '' | '*' | '**' | '/';
  readonly from: number;
  readonly arg?: Arg;
  readonly fallback?: Expression;
}

/** `lambda args: body`. */
export function readLambda(source: Source, node: Syntax): Lambda {
  const [, list] = node.children;
  const body = node.children.at(-1);
  if (!list || !body) throw invalid(source, node, 'invalid syntax');
  return {
    kind: 'Lambda',
    args: readParameters(source, list, list.children),
    body: readExpression(source, body),
    at: positionOf(source, node.from, node.to),
  };
}

/**
 * The parameters of a function, with the checks of CPython's grammar and symbol table.
 * @param nodes the children of the list, without parentheses
 */
export function readParameters(source: Source, list: Syntax, nodes: readonly Syntax[]): Arguments {
  const parameters = split(source, list, nodes).map((group) => readParameter(source, group));
  const posonlyargs: Arg[] = [];
  const args: Arg[] = [];
  const defaults: Expression[] = [];
  const kwonlyargs: Arg[] = [];
  const kwDefaults: (Expression | undefined)[] = [];
  let vararg: Arg | undefined;
  let kwarg: Arg | undefined;
  let star: Parameter | undefined;
  let slash = false;
  for (const parameter of parameters) {
    const { sign, arg, fallback } = parameter;
    if (kwarg) throw invalid(source, parameter, 'arguments cannot follow var-keyword argument');
    if (sign === '/') {
      if (slash) throw invalid(source, parameter, '/ may appear only once');
      if (star) throw invalid(source, parameter, '/ must be ahead of *');
      if (args.length === 0) throw invalid(source, parameter, 'at least one argument must precede /');
      slash = true;
      posonlyargs.push(...args.splice(0));
    } else if (sign === '*') {
      if (star) throw invalid(source, parameter, '* argument may appear only once');
      star = parameter;
      vararg = arg;
    } else if (sign === '**') kwarg = arg;
    else if (arg && star) {
      kwonlyargs.push(arg);
      kwDefaults.push(fallback);
    } else if (arg) {
      args.push(arg);
      if (fallback) defaults.push(fallback);
      else if (defaults.length > 0)
        throw invalid(source, parameter, 'parameter without a default follows parameter with a default');
    }
  }
  if (star && !star.arg && kwonlyargs.length === 0) throw invalid(source, star, 'named arguments must follow bare *');
  checkTwice(source, parameters);
  return { posonlyargs, args, ...(vararg && { vararg }), kwonlyargs, kwDefaults, ...(kwarg && { kwarg }), defaults };
}

/** The nodes between commas; a `/`, which lezer leaves out of its tree, becomes a node of its own. */
function split(source: Source, list: Syntax, nodes: readonly Syntax[]): readonly (readonly Syntax[])[] {
  const groups: Syntax[][] = [];
  let group: Syntax[] = [];
  let start = list.from;
  const end = (to: number, last: boolean) => {
    if (group.length === 0) {
      const slash = findSlash(source, start, to);
      if (slash >= 0) group.push({ name: '/', from: slash, to: slash + 1, children: [] });
      else if (!last) throw invalid(source, { from: to }, 'invalid syntax');
    }
    if (group.length > 0) groups.push(group);
    group = [];
    start = to + 1;
  };
  for (const node of nodes) {
    if (node.name === ',') end(node.from, false);
    else group.push(node);
  }
  end(list.to, true);
  return groups;
}

function findSlash({ text }: Source, from: number, to: number): number {
  const gap = text.slice(from, to).replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length));
  const found = gap.indexOf('/');
  return found < 0 ? found : from + found;
}

function readParameter(source: Source, group: readonly Syntax[]): Parameter {
  const [first, ...others] = group;
  if (!first) throw new Error('an empty parameter');
  const { from } = first;
  if (first.name === '/') return { sign: '/', from };
  const sign = first.name === '*' || first.name === '**' ? first.name : '';
  const [name, ...rest] = sign === '' ? group : others;
  if (!name) return { sign: '*', from };
  const annotation = rest[0]?.name === 'TypeDef' ? rest[0].children[1] : undefined;
  const [equals, fallback] = annotation ? rest.slice(1) : rest;
  if (equals && (!fallback || sign !== ''))
    throw invalid(source, equals, `${sign} argument cannot have a default value`);
  const arg: Arg = {
    kind: 'arg',
    arg: identifier(source, name),
    ...(annotation && { annotation: readExpression(source, annotation) }),
    at: positionOf(source, name.from, (annotation ?? name).to),
  };
  return { sign, from, arg, ...(fallback && { fallback: readExpression(source, fallback) }) };
}

function checkTwice(source: Source, parameters: readonly Parameter[]): void {
  const seen = new Set<string>();
  for (const { arg, from } of parameters) {
    if (!arg) continue;
    if (seen.has(arg.arg)) throw invalid(source, { from }, `duplicate argument '${arg.arg}' in function definition`);
    seen.add(arg.arg);
  }
}
