import type { Constant, FormattedValue, JoinedStr } from '../ast.js';
import { printExpression } from './expressions.js';
import { escaped, type Quote, quoteFor } from './literals.js';

const QUOTES: readonly Quote[] = ['"', "'", '"""', "'''"];

/**
 * An f-string that every supported Python reads: up to 3.11 its expressions can hold neither a backslash nor the
 * quotes around it.
 */
export function printFString(node: JoinedStr): string {
  const text = node.values.map((part) => (part.kind === 'Constant' ? textOf(part) : '')).join('');
  for (const quote of new Set([quoteFor(text), ...QUOTES])) {
    const content = printParts(node.values, quote, false);
    if (content !== undefined) return `f${quote}${content}${quote}`;
  }
  throw new Error('no quotes are left for an f-string');
}

function textOf({ value }: Constant): string {
  return value.type === 'str' ? value.value : '';
}

function printParts(parts: JoinedStr['values'], quote: Quote, nested: boolean): string | undefined {
  const texts = parts.map((part) => {
    if (part.kind === 'FormattedValue') return printField(part, quote);
    const text = escaped(textOf(part), quote);
    return nested ? text : text.replace(/[{}]/g, '$&$&');
  });
  return texts.includes(undefined) ? undefined : texts.join('');
}

function printField({ value, conversion, formatSpec }: FormattedValue, quote: Quote): string | undefined {
  const plain = printExpression(value);
  const expression = requoted(/\blambda\b/.test(plain) ? `(${plain})` : plain, quote);
  if (expression === undefined) return undefined;
  const spec = formatSpec && printParts(formatSpec.values, quote, true);
  if (formatSpec && spec === undefined) return undefined;
  const space = expression.startsWith('{') ? ' ' : '';
  return `{${space}${expression}${conversion ? `!${conversion}` : ''}${spec === undefined ? '' : `:${spec}`}}`;
}

/** An expression with quotes that may stand inside `quote`; without backslashes, `"` only ever ends a string. */
function requoted(expression: string, quote: Quote): string | undefined {
  const text = quote === '"' && !expression.includes("'") ? expression.replaceAll('"', "'") : expression;
  return text.includes('\\') || text.includes(quote) ? undefined : text;
}
