/** Columns that a text takes in a monospaced font; East Asian letters and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += columnsOfLetter(letter);
  return columns;
}

function columnsOfLetter(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  if (/^[\p{Mn}\p{Me}]$/u.test(letter)) return 0;
  return point >= 0x1100 &&
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]$/u.test(letter)
    ? 2
    : 1;
}

/** Width in points of a text in JetBrains Mono or a font as wide: 0.6 em a column. */
export const monoWidth = (text: string, size: number): number => columnsOf(text) * size * 0.6;

/** Upper bound in points for the few plain words that are set in Source Sans 3; also enough for Arial. */
export const sansWidth = (text: string, size: number): number => text.length * size * 0.49;

/**
 * The text with letters that cannot be seen (controls, direction marks, lone surrogates) written as Python escapes
 * and cut to `limit` columns; a closing quote stays.
 */
export function readable(text: string, limit: number): string {
  const visible = /^[\x20-\x7e]*$/.test(text) ? text : text.replace(/[^\P{C}]/gu, escaped);
  if (visible.length <= limit && columnsOf(visible) <= limit) return visible;
  const quote = /^b?(['"]).*\1$/s.exec(visible)?.[1] ?? '';
  let kept = '';
  let columns = 1 + quote.length;
  for (const letter of visible) {
    columns += columnsOfLetter(letter);
    if (columns > limit) break;
    kept += letter;
  }
  return columns > limit ? `${kept}…${quote}` : visible;
}

function escaped(letter: string): string {
  const point = letter.codePointAt(0) ?? 0;
  if (point === 0x200d) return letter;
  const digits = point.toString(16);
  if (point < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return point < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
