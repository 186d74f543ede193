import type { ConstantValue } from '../ast.js';

/** The quotes that a string may stand in. */
export type Quote = '"' | "'" | '"""' | "'''";

/** A literal as a teacher writes it; strings stand in double quotes unless single ones save a backslash. */
export function printConstant(value: ConstantValue): string {
  switch (value.type) {
    case 'int':
      return String(value.value);
    case 'float':
      return printFloat(value.value);
    case 'str':
      return quoted(value.value, quoteFor(value.value));
    case 'bytes':
      return `b${quoted(value.value, quoteFor(value.value)).replace(/[^\x00-\x7f]/g, escapeOf)}`;
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'none':
      return 'None';
    case 'ellipsis':
      return '...';
  }
}

/** A float as Python's `repr`; infinity as a literal that is too large. */
export function printFloat(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '1e309';
  const [, digits = '', fraction = '', written = '0'] =
    /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? [];
  const exponent = Number(written);
  if (exponent >= -4 && exponent < 16) {
    const plain = String(value);
    return /[.e]/.test(plain) ? fixed(value, fraction.length - exponent) : `${plain}.0`;
  }
  const sign = exponent < 0 ? '-' : '+';
  return `${digits}${fraction && `.${fraction}`}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function fixed(value: number, places: number): string {
  return value.toFixed(Math.max(places, 1));
}

/** Double quotes, unless the text has some and no single ones. */
export function quoteFor(text: string): Quote {
  return text.includes('"') && !text.includes("'") ? "'" : '"';
}

/** A text between quotes. */
export function quoted(text: string, quote: Quote): string {
  return `${quote}${escaped(text, quote)}${quote}`;
}

const NAMED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** What needs a backslash in any quotes: backslashes, and whatever does not print. */
const ESCAPED = /\\|[\p{Cc}\p{Cf}\p{Cs}\p{Co}]|(?! )\p{Z}/gu;

/** A text with what cannot stand between the quotes after a backslash; line breaks stay in triple quotes. */
export function escaped(text: string, quote: Quote): string {
  const one = quote.charAt(0);
  const triple = quote.length === 3;
  const inner = text.replace(ESCAPED, (char) => (triple && char === '\n' ? char : escapeOf(char)));
  if (!triple) return inner.replaceAll(one, `\\${one}`);
  const unbroken = inner.replaceAll(quote, `\\${one}`.repeat(3));
  return unbroken.endsWith(one) ? `${unbroken.slice(0, -1)}\\${one}` : unbroken;
}

function escapeOf(char: string): string {
  const named = NAMED[char];
  if (named !== undefined) return named;
  const code = char.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${hexadecimal(code, 2)}`;
  return code <= 0xffff ? `\\u${hexadecimal(code, 4)}` : `\\U${hexadecimal(code, 8)}`;
}

function hexadecimal(code: number, width: number): string {
  return code.toString(16).padStart(width, '0');
}
