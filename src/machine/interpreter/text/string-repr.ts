/** Everything `str.isprintable` denies (Other and Separator but for the blank), the backslash and both quotes. */
const SPECIAL = /(?! )[\p{C}\p{Z}\\'"]/gu;
const ASCII_SPECIAL = /[^ -~]|[\\'"]/gu;
const PLAIN = /^[ !#-&(-[\]-~]*$/;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** `repr` of a str. */
export function stringRepr(value: string): string {
  return quoted(value, SPECIAL);
}

/** `ascii` of a str: like `repr`, with everything beyond ASCII escaped. */
export function asciiRepr(value: string): string {
  return quoted(value, ASCII_SPECIAL);
}

/** The text of a `repr` with everything beyond ASCII escaped: `ascii` of any other object. */
export function escapeBeyondAscii(repr: string): string {
  return repr.replace(/[^\0-\x7f]/gu, (character) => numbered(character));
}

function quoted(value: string, special: RegExp): string {
  if (PLAIN.test(value)) return `'${value}'`;
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const body = value.replace(special, (character) => {
    if (character === "'" || character === '"') return character === quote ? `\\${quote}` : character;
    return NAMED[character] ?? numbered(character);
  });
  return quote + body + quote;
}

function numbered(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
