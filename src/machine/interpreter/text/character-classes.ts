import { isBlank } from './characters.js';

/**
 * Classes of characters from Unicode's properties, as Objects/unicodectype.c has them. The properties are those of
 * the JavaScript engine: characters newer than a Python's own Unicode (14.0 in 3.11) count as assigned.
 */
const DIGIT = // Numeric_Type=Digit without \p{Nd}
  /[\xb2\xb3\xb9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u
    .source;
const NUMERIC_IDEOGRAPH =
  '㐅㒃㠪㭍一七万三两九二五亖京亿什仟仨伍佰俩倆億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拐拾捌柒洞漆玖百皕秭肆萬貮貳贰鈎钩阡陆陌陸零' +
  '\u{f96b}\u{f973}\u{f978}\u{f9b2}\u{f9d1}\u{f9d3}\u{f9fd}𠁁𠁤𠃢𠄡𠤪𠦃𠦌𠦜𠫪𠫽𠬙𢎐𢦘𣬛𦉭\u{2f890}';

const ALPHA = /^\p{L}+$/u;
const DECIMAL = /^\p{Nd}+$/u;
const DIGITS = new RegExp(`^(?:\\p{Nd}|${DIGIT})+$`, 'u');
const NUMERIC = new RegExp(`^[\\p{N}${NUMERIC_IDEOGRAPH}]+$`, 'u');
const ALNUM = new RegExp(`^[\\p{L}\\p{N}${NUMERIC_IDEOGRAPH}]+$`, 'u');
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
const UNPRINTABLE = /(?! )[\p{C}\p{Z}]/u;
const NOT_LOWER = /[\p{Uppercase}\p{Lt}]/u;
const NOT_UPPER = /[\p{Lowercase}\p{Lt}]/u;
const LOWER = /\p{Lowercase}/u;
const UPPER = /\p{Uppercase}/u;
/** The `str.is…` methods by name. */
export const CHARACTER_TESTS: Readonly<Record<string, (text: string) => boolean>> = {
  isalpha: (text) => ALPHA.test(text),
  isalnum: (text) => ALNUM.test(text),
  isdecimal: (text) => DECIMAL.test(text),
  isdigit: (text) => DIGITS.test(text),
  isnumeric: (text) => NUMERIC.test(text),
  isspace: (text) => isBlank(text),
  isascii: (text) => /^[\0-\x7f]*$/.test(text),
  isprintable: (text) => !UNPRINTABLE.test(text),
  isidentifier: (text) => IDENTIFIER.test(text),
  islower: (text) => LOWER.test(text) && !NOT_LOWER.test(text),
  isupper: (text) => UPPER.test(text) && !NOT_UPPER.test(text),
  istitle: (text) => isTitle(text),
};

function isTitle(text: string): boolean {
  let [cased, inWord] = [false, false];
  for (const character of text) {
    if (NOT_LOWER.test(character)) {
      if (inWord) return false;
      inWord = true;
      cased = true;
    } else if (LOWER.test(character)) {
      if (!inWord) return false;
    } else inWord = false;
  }
  return cased;
}
