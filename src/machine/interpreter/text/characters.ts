/** What `str.isspace` accepts and `str.strip` takes away. */
const BLANK = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const LEADING_BLANKS = new RegExp(`^${BLANK}+`);
const BLANKS_ONLY = new RegExp(`^${BLANK}+$`);
const NOT_BLANK = new RegExp(`^(?!${BLANK})`);

/** Whether this is one blank character, or blanks only. */
export function isBlank(text: string): boolean {
  return BLANKS_ONLY.test(text);
}

/** Without the blanks at the left. */
export function stripBlanksLeft(text: string): string {
  return NOT_BLANK.test(text) ? text : text.replace(LEADING_BLANKS, '');
}

/** Without the blanks at the right. */
export function stripBlanksRight(text: string): string {
  let end = text.length;
  while (end > 0 && isBlank(text.charAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** Without the blanks at both ends. */
export function stripBlanks(text: string): string {
  return stripBlanksLeft(stripBlanksRight(text));
}

/** The decimal digits of all scripts as 0–9 (`_PyUnicode_TransformDecimalAndSpaceToASCII`). */
export function asciiDigits(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Value of a decimal digit: they stand in rows of ten in Unicode. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}
