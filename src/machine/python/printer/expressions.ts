import { unreachable } from '../../../errors.js';
import type {
  Arg,
  Arguments,
  BinOp,
  Call,
  Comprehension,
  ComprehensionFor,
  Dict,
  Expression,
  Keyword,
  Subscript,
} from '../ast.js';
import { printFString } from './f-strings.js';
import { printConstant } from './literals.js';
import { BINDS, bindingOf } from './precedence.js';

/** An expression, in parentheses if it binds less tightly than its place asks for. */
export function printExpression(node: Expression, least: number = BINDS.test): string {
  const text = bare(node);
  return bindingOf(node) < least && node.kind !== 'Tuple' ? `(${text})` : text;
}

/** An expression where a tuple may go without parentheses: targets, `return`, `yield`, indexes. */
export function printOpen(node: Expression): string {
  return node.kind === 'Tuple' && node.elts.length > 0 ? listed(node.elts) : printExpression(node);
}

/** An expression where `:=` may go without parentheses: conditions and arguments. */
export function printNamed(node: Expression): string {
  return node.kind === 'NamedExpr' ? bare(node) : printExpression(node);
}

/** What stands between the parentheses of a call or of a class. */
export function printPassed(args: readonly Expression[], keywords: readonly Keyword[]): string {
  return [...args.map(printNamed), ...keywords.map(printKeyword)].join(', ');
}

/** The parameters of a function. */
export function printParameters({ posonlyargs, args, defaults, ...rest }: Arguments): string {
  const positional = [...posonlyargs, ...args];
  const written = positional.map((arg, index) =>
    printParameter(arg, defaults[defaults.length - positional.length + index]),
  );
  if (posonlyargs.length > 0) written.splice(posonlyargs.length, 0, '/');
  const { vararg, kwonlyargs, kwDefaults, kwarg } = rest;
  if (vararg) written.push(`*${printParameter(vararg)}`);
  else if (kwonlyargs.length > 0) written.push('*');
  written.push(...kwonlyargs.map((arg, index) => printParameter(arg, kwDefaults[index])));
  if (kwarg) written.push(`**${printParameter(kwarg)}`);
  return written.join(', ');
}

function bare(node: Expression): string {
  switch (node.kind) {
    case 'Constant':
      return printConstant(node.value);
    case 'Name':
      return node.id;
    case 'Attribute':
      return `${printObject(node.value)}.${node.attr}`;
    case 'Subscript':
      return printSubscript(node);
    case 'Slice':
      return `${bound(node.lower)}:${bound(node.upper)}${node.step ? `:${bound(node.step)}` : ''}`;
    case 'List':
      return `[${node.elts.map((elt) => printExpression(elt)).join(', ')}]`;
    case 'Tuple':
      return `(${listed(node.elts)})`;
    case 'Set':
      return `{${node.elts.map((elt) => printExpression(elt)).join(', ')}}`;
    case 'Dict':
      return printDict(node);
    case 'BinOp':
      return printBinary(node);
    case 'UnaryOp':
      return node.op === 'not'
        ? `not ${printExpression(node.operand, BINDS.not)}`
        : `${node.op}${printExpression(node.operand, BINDS.unary)}`;
    case 'BoolOp':
      return node.values.map((value) => printExpression(value, BINDS[node.op] + 1)).join(` ${node.op} `);
    case 'Compare': {
      const rest = node.comparators.map((right, index) => ` ${node.ops[index]} ${printExpression(right, BINDS.bitOr)}`);
      return printExpression(node.left, BINDS.bitOr) + rest.join('');
    }
    case 'Call':
      return printCall(node);
    case 'IfExp': {
      const body = printExpression(node.body, BINDS.or);
      return `${body} if ${printExpression(node.test, BINDS.or)} else ${printExpression(node.orelse)}`;
    }
    case 'JoinedStr':
      return printFString(node);
    case 'Starred':
      return `*${printExpression(node.value, BINDS.bitOr)}`;
    case 'NamedExpr':
      return `${node.target.id} := ${printExpression(node.value)}`;
    case 'Lambda': {
      const parameters = printParameters(node.args);
      return `lambda${parameters && ' '}${parameters}: ${printExpression(node.body)}`;
    }
    case 'Comprehension':
      return printComprehension(node);
    case 'Yield':
      return node.value ? `yield ${printOpen(node.value)}` : 'yield';
    case 'YieldFrom':
      return `yield from ${printExpression(node.value)}`;
    default:
      return unreachable(node);
  }
}

function listed(elts: readonly Expression[]): string {
  const texts = elts.map((elt) => printExpression(elt));
  return texts.length === 1 ? `${texts[0]},` : texts.join(', ');
}

function bound(node: Expression | undefined): string {
  return node ? printExpression(node) : '';
}

/** The object before a dot or bracket: a number needs parentheses, its dot would be read as a decimal point. */
function printObject(node: Expression): string {
  const text = printExpression(node, BINDS.atom);
  return node.kind === 'Constant' && /^\d/.test(text) ? `(${text})` : text;
}

function printSubscript({ value, slice }: Subscript): string {
  const open = slice.kind === 'Tuple' && !slice.elts.some(({ kind }) => kind === 'Starred');
  return `${printExpression(value, BINDS.atom)}[${open ? printOpen(slice) : printExpression(slice)}]`;
}

function printDict({ keys, values }: Dict): string {
  const items = values.map((value, index) => {
    const key = keys[index];
    return key ? `${printExpression(key)}: ${printExpression(value)}` : `**${printExpression(value, BINDS.bitOr)}`;
  });
  return `{${items.join(', ')}}`;
}

function printBinary(node: BinOp): string {
  const binds = bindingOf(node);
  const power = node.op === '**';
  const left = printExpression(node.left, power ? binds + 1 : binds);
  return `${left} ${node.op} ${printExpression(node.right, power ? BINDS.unary : binds + 1)}`;
}

function printCall({ func, args, keywords }: Call): string {
  const [only] = args;
  const alone = only?.kind === 'Comprehension' && only.of === 'generator' && args.length + keywords.length === 1;
  return printExpression(func, BINDS.atom) + (alone ? bare(only) : `(${printPassed(args, keywords)})`);
}

function printKeyword({ arg, value }: Keyword): string {
  return arg === undefined ? `**${printExpression(value)}` : `${arg}=${printExpression(value)}`;
}

function printParameter({ arg, annotation }: Arg, fallback?: Expression): string {
  if (!annotation) return fallback ? `${arg}=${printExpression(fallback)}` : arg;
  return `${arg}: ${printExpression(annotation)}${fallback ? ` = ${printExpression(fallback)}` : ''}`;
}

const BRACKETS = { list: '[]', set: '{}', dict: '{}', generator: '()' } as const;

function printComprehension({ of, element, value, generators }: Comprehension): string {
  const head = value ? `${printExpression(element)}: ${printExpression(value)}` : printExpression(element);
  const [open, close] = BRACKETS[of];
  return `${open}${head}${generators.map(printFor).join('')}${close}`;
}

function printFor({ target, iter, ifs }: ComprehensionFor): string {
  const conditions = ifs.map((condition) => ` if ${printExpression(condition, BINDS.or)}`);
  return ` for ${printOpen(target)} in ${printExpression(iter, BINDS.or)}${conditions.join('')}`;
}
