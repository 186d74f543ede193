import { unreachable } from '../../errors.js';
import type {
  Alias,
  Assign,
  ClassDef,
  Expression,
  ExprStatement,
  FunctionDef,
  If,
  MatchCase,
  Statement,
  Try,
  WithItem,
} from './ast.js';
import { printExpression, printNamed, printOpen, printParameters, printPassed } from './printer/expressions.js';
import { escaped } from './printer/literals.js';
import { printPattern } from './printer/patterns.js';
import { BINDS } from './printer/precedence.js';

type Lines = readonly string[];

/** Where a sequence of statements stands: it decides the blank lines around definitions. */
type Place = 'module' | 'class' | 'block';

/**
 * Statements as a good teacher writes them: four spaces, double quotes, few parentheses, one blank line around
 * functions and classes. Every line ends in a line break.
 */
export function print(body: readonly Statement[]): string {
  return printSequence(body, 'module')
    .map((line) => `${line}\n`)
    .join('');
}

function printSequence(body: readonly Statement[], place: Place): Lines {
  const lines: string[] = [];
  for (const [index, statement] of body.entries()) {
    const before = body[index - 1];
    if (before && place !== 'block' && (isDefinition(before) || isDefinition(statement))) lines.push('');
    lines.push(...printStatement(statement));
  }
  return lines;
}

function isDefinition({ kind }: Statement): boolean {
  return kind === 'FunctionDef' || kind === 'ClassDef';
}

function printBlock(head: string, body: readonly Statement[], place: Place = 'block'): Lines {
  return [`${head}:`, ...printSequence(body, place).map((line) => (line === '' ? line : `    ${line}`))];
}

function printStatement(node: Statement): Lines {
  switch (node.kind) {
    case 'Expr':
      return printExpr(node);
    case 'Assign':
      return [printAssign(node)];
    case 'AugAssign':
      return [`${printExpression(node.target)} ${node.op}= ${printExpression(node.value, BINDS.yield)}`];
    case 'AnnAssign': {
      const value = node.value ? ` = ${printExpression(node.value, BINDS.yield)}` : '';
      return [`${printExpression(node.target)}: ${printExpression(node.annotation)}${value}`];
    }
    case 'Delete':
      return [`del ${listed(node.targets)}`];
    case 'If':
      return printIf(node, 'if');
    case 'While':
      return [...printBlock(`while ${printNamed(node.test)}`, node.body), ...printElse(node.orelse)];
    case 'For': {
      const head = `for ${printOpen(node.target)} in ${printExpression(node.iter)}`;
      return [...printBlock(head, node.body), ...printElse(node.orelse)];
    }
    case 'Break':
      return ['break'];
    case 'Continue':
      return ['continue'];
    case 'Pass':
      return ['pass'];
    case 'FunctionDef':
      return printFunction(node);
    case 'ClassDef':
      return printClass(node);
    case 'Return':
      return [node.value ? `return ${printOpen(node.value)}` : 'return'];
    case 'Import':
      return [`import ${node.names.map(printAlias).join(', ')}`];
    case 'ImportFrom':
      return [`from ${node.module} import ${node.names.map(printAlias).join(', ')}`];
    case 'Try':
      return printTry(node);
    case 'Raise': {
      const cause = node.cause ? ` from ${printExpression(node.cause)}` : '';
      return [node.exc ? `raise ${printExpression(node.exc)}${cause}` : 'raise'];
    }
    case 'Global':
      return [`global ${node.names.join(', ')}`];
    case 'Nonlocal':
      return [`nonlocal ${node.names.join(', ')}`];
    case 'Assert':
      return [`assert ${listed(node.msg ? [node.test, node.msg] : [node.test])}`];
    case 'With':
      return printBlock(`with ${printWithItems(node.items)}`, node.body);
    case 'Match': {
      const cases = node.cases.flatMap(printCase).map((line) => `    ${line}`);
      return [`match ${printNamed(node.subject)}:`, ...cases];
    }
    default:
      return unreachable(node);
  }
}

function printCase({ pattern, guard, body }: MatchCase): Lines {
  return printBlock(`case ${printPattern(pattern)}${guard ? ` if ${printExpression(guard)}` : ''}`, body);
}

/** A string that stands alone is documentation: it keeps its lines, in triple quotes. */
function printExpr({ value }: ExprStatement): Lines {
  if (value.kind !== 'Constant' || value.value.type !== 'str') return [printExpression(value, BINDS.yield)];
  return [`"""${escaped(value.value.value, '"""')}"""`];
}

function printAssign({ targets, value }: Assign): string {
  const unpacks = targets.some(({ kind }) => kind === 'Tuple');
  const assigned = unpacks && value.kind === 'Tuple' ? printOpen(value) : printExpression(value, BINDS.yield);
  return [...targets.map(printOpen), assigned].join(' = ');
}

function printIf({ test, body, orelse }: If, word: 'if' | 'elif'): Lines {
  const [only] = orelse;
  const rest = only?.kind === 'If' && only.elif && orelse.length === 1 ? printIf(only, 'elif') : printElse(orelse);
  return [...printBlock(`${word} ${printNamed(test)}`, body), ...rest];
}

function printElse(orelse: readonly Statement[]): Lines {
  return orelse.length > 0 ? printBlock('else', orelse) : [];
}

function printFunction({ name, args, body, decorators, returns }: FunctionDef): Lines {
  const type = returns ? ` -> ${printExpression(returns)}` : '';
  return [...printDecorators(decorators), ...printBlock(`def ${name}(${printParameters(args)})${type}`, body)];
}

function printClass({ name, bases, keywords, body, decorators }: ClassDef): Lines {
  const passed = printPassed(bases, keywords);
  return [...printDecorators(decorators), ...printBlock(`class ${name}${passed && `(${passed})`}`, body, 'class')];
}

function printDecorators(decorators: readonly Expression[]): Lines {
  return decorators.map((decorator) => `@${printExpression(decorator)}`);
}

function printTry({ body, handlers, orelse, finalbody }: Try): Lines {
  const caught = handlers.flatMap((handler) => {
    const type = handler.type ? ` ${printExpression(handler.type)}` : '';
    return printBlock(`except${type}${handler.name ? ` as ${handler.name}` : ''}`, handler.body);
  });
  const last = finalbody.length > 0 ? printBlock('finally', finalbody) : [];
  return [...printBlock('try', body), ...caught, ...printElse(orelse), ...last];
}

function printWithItems(items: readonly WithItem[]): string {
  const texts = items.map(({ contextExpr, optionalVars }) => {
    const value = printExpression(contextExpr);
    return optionalVars ? `${value} as ${printExpression(optionalVars)}` : value;
  });
  const [only] = items;
  const ambiguous = items.length === 1 && only?.contextExpr.kind === 'Tuple' && !only.optionalVars;
  return ambiguous ? `(${texts[0]})` : texts.join(', ');
}

function printAlias({ name, asname }: Alias): string {
  return asname === undefined ? name : `${name} as ${asname}`;
}

function listed(nodes: readonly Expression[]): string {
  return nodes.map((node) => printExpression(node)).join(', ');
}
