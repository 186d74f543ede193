import { type ModuleContents, textMember } from './module-contents.js';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const WHITESPACE = ' \t\n\r\x0b\x0c';

/** Constants of the module string. */
export const stringModule: ModuleContents = {
  ascii_letters: textMember(LOWER + UPPER),
  ascii_lowercase: textMember(LOWER),
  ascii_uppercase: textMember(UPPER),
  digits: textMember(DIGITS),
  hexdigits: textMember(`${DIGITS}abcdefABCDEF`),
  octdigits: textMember('01234567'),
  printable: textMember(DIGITS + LOWER + UPPER + PUNCTUATION + WHITESPACE),
  punctuation: textMember(PUNCTUATION),
  whitespace: textMember(WHITESPACE),
};
