import { FormatError } from './format-error.js';
import type { Conversion } from './percent-parser.js';

/** Which argument is at fault: its key, its place from 1, or neither for an operand that is no tuple. */
export type ArgumentName = string | number | undefined;

/** The mistakes of `%` formatting in the words of one version. */
export interface PercentMessages {
  notEnough(given: number): FormatError;
  tooMany(required: number, given: number): FormatError;
  noMapping(type: string): FormatError;
  incompleteKey(start: number): FormatError;
  incomplete(start: number): FormatError;
  unknownLetter(conversion: Conversion): FormatError;
  starNeedsInt(argument: ArgumentName, type: string): FormatError;
  tooBig(what: 'width' | 'precision', start: number): FormatError;
  argumentTooBig(what: 'width' | 'precision', argument: ArgumentName): FormatError;
  needsReal(letter: string, argument: ArgumentName, type: string): FormatError;
  needsInteger(letter: string, argument: ArgumentName, type: string): FormatError;
  needsFloat(letter: string, argument: ArgumentName, type: string): FormatError;
  /** `length` of a str that is not one character. */
  needsCharacter(argument: ArgumentName, type: string, length?: number): FormatError;
  characterRange(argument: ArgumentName): FormatError;
  /** After a key every conversion needs one, and none may use `*`. */
  readonly strictKeys: boolean;
  missingKey(start: number): FormatError;
  starWithKey(start: number): FormatError;
}

const typeError = (message: string): FormatError => new FormatError('TypeError', message);
const valueError = (message: string): FormatError => new FormatError('ValueError', message);
const overflow = (message: string): FormatError => new FormatError('OverflowError', message);

const missingKey = (start: number): FormatError =>
  valueError(`format requires a parenthesised mapping key at position ${start}`);
const starWithKey = (start: number): FormatError =>
  valueError(`* cannot be used with a parenthesised mapping key at position ${start}`);

const python311: PercentMessages = {
  notEnough: () => typeError('not enough arguments for format string'),
  tooMany: () => typeError('not all arguments converted during string formatting'),
  noMapping: () => typeError('format requires a mapping'),
  incompleteKey: () => valueError('incomplete format key'),
  incomplete: () => valueError('incomplete format'),
  unknownLetter: ({ letter, at }) => {
    const code = letter.codePointAt(0) ?? 0;
    const shown = code >= 31 && code <= 126 ? letter : '?';
    return valueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${at}`);
  },
  starNeedsInt: () => typeError('* wants int'),
  tooBig: (what) => valueError(`${what} too big`),
  argumentTooBig: (what) => overflow(`Python int too large to convert to C ${what === 'width' ? 'ssize_t' : 'int'}`),
  needsReal: (letter, _, type) => typeError(`%${letter} format: a real number is required, not ${type}`),
  needsInteger: (letter, _, type) => typeError(`%${letter} format: an integer is required, not ${type}`),
  needsFloat: (_letter, _argument, type) => typeError(`must be real number, not ${type}`),
  needsCharacter: () => typeError('%c requires int or char'),
  characterRange: () => overflow('%c arg not in range(0x110000)'),
  strictKeys: false,
  missingKey,
  starWithKey,
};

const python314: PercentMessages = {
  ...python311,
  needsCharacter: (_, type, length) =>
    typeError(`%c requires an int or a unicode character, not ${length === undefined ? type : stringOf(length)}`),
};

const python315: PercentMessages = {
  notEnough: (given) => typeError(`not enough arguments for format string (got ${given})`),
  tooMany: (required, given) =>
    typeError(`not all arguments converted during string formatting (required ${required}, got ${given})`),
  noMapping: (type) => typeError(`format requires a mapping, not ${type}`),
  incompleteKey: (start) => valueError(`stray % or incomplete format key at position ${start}`),
  incomplete: (start) => valueError(`stray % at position ${start}`),
  unknownLetter: ({ letter, at, start }) => valueError(unknownLetter315(letter, at, start)),
  starNeedsInt: (argument, type) => typeError(`${named(argument)}: * requires int, not ${type}`),
  tooBig: (what, start) => valueError(`${what} too big at position ${start}`),
  argumentTooBig: (what, argument) => overflow(`${named(argument)}: too big for ${what}`),
  needsReal: (letter, argument, type) =>
    typeError(`${named(argument)}: %${letter} requires a real number, not ${type}`),
  needsInteger: (letter, argument, type) =>
    typeError(`${named(argument)}: %${letter} requires an integer, not ${type}`),
  needsFloat: (letter, argument, type) =>
    typeError(`${named(argument)}: %${letter} requires a real number, not ${type}`),
  needsCharacter: (argument, type, length) => {
    const given = length === undefined ? type : stringOf(length);
    return typeError(`${named(argument)}: %c requires an integer or a unicode character, not ${given}`);
  },
  characterRange: (argument) => overflow(`${named(argument)}: %c argument not in range(0x110000)`),
  strictKeys: true,
  missingKey,
  starWithKey,
};

function unknownLetter315(letter: string, at: number, start: number): string {
  if (/^[A-Za-z]$/.test(letter)) return `unsupported format %${letter} at position ${start}`;
  const code = letter.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const shown =
    code > 32 && code < 127 ? `'${letter}'` : /[\p{C}\p{Z}]/u.test(letter) ? number : `'${letter}' (${number})`;
  return `stray % at position ${start} or unexpected format character ${shown} at position ${at}`;
}

function named(argument: ArgumentName): string {
  if (argument === undefined) return 'format argument';
  return `format argument ${typeof argument === 'number' ? argument : `'${argument}'`}`;
}

function stringOf(length: number): string {
  return `a string of length ${length}`;
}

/** The mistakes of `%` formatting, by the version that first words them so. */
export const PERCENT_MESSAGES: Readonly<Record<'3.11' | '3.14' | '3.15', PercentMessages>> = {
  '3.11': python311,
  '3.14': python314,
  '3.15': python315,
};
