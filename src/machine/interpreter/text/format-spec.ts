import { floatParts } from './float-layout.js';
import { FormatError } from './format-error.js';
import { intToFloat } from './int-float.js';
import type { Int } from './integers.js';
import { layOutNumber, padded } from './number-layout.js';
import { intToString } from './number-text.js';
import { type FormatOptions, parseSpec, type Spec, unknownCode } from './spec-parser.js';

export { FormatError } from './format-error.js';
export { type FormatOptions, parseSpec, type Spec } from './spec-parser.js';

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };

/** `format(value, spec)` of an int; @throws FormatError, NumberError (too many digits, too large for a float), TooLarge */
export function formatInt(value: Int, specText: string, options: FormatOptions = {}): string {
  const typeName = options.typeName ?? 'int';
  const spec = parseSpec(specText, { typeName: 'int', align: '>', type: 'd' }, options);
  if (spec.type !== '' && 'eEfFgG%'.includes(spec.type)) return layOutFloat(intToFloat(value), spec);
  if (!'bcdoxXn'.includes(spec.type)) throw unknownCode(spec.type, typeName);
  if (spec.precision !== undefined) {
    throw new FormatError('ValueError', 'Precision not allowed in integer format specifier');
  }
  if (spec.unsignedZero) {
    throw new FormatError('ValueError', 'Negative zero coercion (z) not allowed in integer format specifier');
  }
  if (spec.type === 'c') return formatCharacter(value, spec);
  const negative = value < 0;
  const radix = RADIX[spec.type];
  const written = radix === undefined ? intToString(value) : value.toString(radix);
  const digits = negative ? written.slice(1) : written;
  const prefix = radix !== undefined && spec.alternate ? `0${spec.type}` : '';
  const parts = { negative, prefix, digits: spec.type === 'X' ? digits.toUpperCase() : digits, rest: '' };
  return layOutNumber(parts, spec, radix === undefined ? 3 : 4);
}

function formatCharacter(value: Int, spec: Spec): string {
  if (spec.sign !== '') throw new FormatError('ValueError', "Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) {
    throw new FormatError('ValueError', "Alternate form (#) not allowed with integer format specifier 'c'");
  }
  if (value < -(2n ** 63n) || value >= 2n ** 63n) {
    throw new FormatError('OverflowError', 'Python int too large to convert to C long');
  }
  return layOutNumber({ negative: false, prefix: '', digits: '', rest: characterOf(value) }, spec, 3);
}

/** The character of a code point as `%c` gives it. */
export function characterOf(code: Int): string {
  if (code < 0 || code > 0x10ffff) throw new FormatError('OverflowError', '%c arg not in range(0x110000)');
  return String.fromCodePoint(Number(code));
}

/** `format(value, spec)` of a float; @throws FormatError, TooLarge */
export function formatFloat(value: number, specText: string, options: FormatOptions = {}): string {
  const spec = parseSpec(specText, { typeName: 'float', align: '>', type: '' }, options);
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) throw unknownCode(spec.type, options.typeName ?? 'float');
  return layOutFloat(value, spec);
}

function layOutFloat(value: number, spec: Spec): string {
  const percent = spec.type === '%';
  const { whole, rest } = floatParts(percent ? value * 100 : value, {
    type: styleOf(spec),
    precision: spec.precision ?? 6,
    alternate: spec.alternate,
    pointZero: spec.type === '',
  });
  const zero = spec.unsignedZero && !/[1-9]/.test(whole + rest.replace(/e.*/i, '')) && Number.isFinite(value);
  const negative = (value < 0 || Object.is(value, -0)) && !zero;
  const groupedRest = spec.fractionGrouping === '' ? rest : groupFraction(rest, spec.fractionGrouping);
  const parts = { negative, prefix: '', digits: whole, rest: groupedRest + (percent ? '%' : '') };
  return layOutNumber(parts, spec, 3);
}

function styleOf({ type, precision }: Spec): string {
  if (type === '') return precision === undefined ? 'r' : 'g';
  return type === '%' ? 'f' : type === 'n' ? 'g' : type;
}

function groupFraction(rest: string, separator: string): string {
  return rest.replace(/^\.(\d+)/, (_, digits: string) => `.${digits.replace(/\d{3}(?=\d)/g, `$&${separator}`)}`);
}

/** `format(value, spec)` of a str; the width counts code points; @throws FormatError, TooLarge */
export function formatString(value: string, specText: string, options: FormatOptions = {}): string {
  const spec = parseSpec(specText, { typeName: 'str', align: '<', type: 's' }, options);
  if (spec.type !== 's') throw unknownCode(spec.type, options.typeName ?? 'str');
  const refused = (what: string): FormatError =>
    new FormatError('ValueError', `${what} not allowed in string format specifier`);
  if (spec.sign !== '') throw refused(spec.sign === ' ' ? 'Space' : 'Sign');
  if (spec.unsignedZero) throw refused('Negative zero coercion (z)');
  if (spec.alternate) throw refused('Alternate form (#)');
  if (spec.align === '=') throw refused("'=' alignment");
  const characters = [...value];
  const { precision } = spec;
  const shown = precision !== undefined && precision < characters.length ? characters.slice(0, precision) : characters;
  return padded(shown.join(''), spec.width - shown.length, spec);
}
