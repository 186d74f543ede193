import { type Extent, invalid, type Source, textOf, unsupported } from './source.js';

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const OCTAL = /^[0-7]{1,3}/;

/** The value of a stretch of a string literal; a backslash that starts no escape stays, as in CPython. */
export function decodeEscapes(source: Source, extent: Extent, bytes: boolean): string {
  const written = textOf(source, extent);
  let value = '';
  let done = 0;
  for (let at = written.indexOf('\\'); at >= 0; at = written.indexOf('\\', done)) {
    const found = readEscape(source, { from: extent.from + at, to: extent.to }, bytes);
    value += written.slice(done, at) + found.value;
    done = at + found.length;
  }
  return value + written.slice(done);
}

interface Escape {
  readonly value: string;
  readonly length: number;
}

function readEscape(source: Source, extent: Extent, bytes: boolean): Escape {
  const letter = extent.from + 1 < extent.to ? source.text.charAt(extent.from + 1) : '';
  const simple = SIMPLE[letter];
  if (simple !== undefined) return { value: simple, length: 2 };
  if (letter >= '0' && letter <= '7') return readOctal(source, extent, bytes);
  if (letter === 'x' || (!bytes && (letter === 'u' || letter === 'U')))
    return readHexadecimal(source, extent, { letter, bytes });
  if (letter === 'N' && !bytes) throw unsupported(source, extent, 'characters by name (\\N{…})');
  return { value: `\\${letter}`, length: letter === '' ? 1 : 2 };
}

function readOctal(source: Source, extent: Extent, bytes: boolean): Escape {
  const digits = OCTAL.exec(textOf(source, { from: extent.from + 1, to: extent.to }))?.[0] ?? '';
  const code = Number.parseInt(digits, 8);
  if (bytes && code > 0xff) throw unsupported(source, extent, 'octal escapes above \\377');
  return { value: String.fromCharCode(code), length: 1 + digits.length };
}

function readHexadecimal(
  source: Source,
  extent: Extent,
  { letter, bytes }: { letter: string; bytes: boolean },
): Escape {
  const length = DIGITS[letter] ?? 0;
  const digits = textOf(source, { from: extent.from + 2, to: Math.min(extent.from + 2 + length, extent.to) });
  if (digits.length < length || !/^[\da-fA-F]+$/.test(digits))
    throw invalid(source, extent, `truncated \\${letter} escape: ${length} hexadecimal digits must follow`);
  const code = Number.parseInt(digits, 16);
  if (code > 0x10ffff) throw invalid(source, extent, 'illegal Unicode character');
  if (!bytes && code >= 0xd800 && code <= 0xdfff) throw unsupported(source, extent, 'surrogates in strings');
  return { value: String.fromCodePoint(code), length: length + 2 };
}
