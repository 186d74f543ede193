import { isBlank } from './characters.js';

/** Pieces of `str.split(None, limit)`: between blanks; below 0 there is no limit. */
export function splitAtBlanks(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let at = skip(text, 0, true);
  while (at < text.length) {
    if (pieces.length === limit) return [...pieces, text.slice(at)];
    const end = skip(text, at, false);
    pieces.push(text.slice(at, end));
    at = skip(text, end, true);
  }
  return pieces;
}

/** Pieces of `str.rsplit(None, limit)`, in reading order. */
export function splitAtBlanksFromRight(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let end = skipBack(text, text.length, true);
  while (end > 0) {
    if (pieces.length === limit) return [text.slice(0, end), ...pieces];
    const start = skipBack(text, end, false);
    pieces.unshift(text.slice(start, end));
    end = skipBack(text, start, true);
  }
  return pieces;
}

function skip(text: string, at: number, blanks: boolean): number {
  while (at < text.length && isBlank(text.charAt(at)) === blanks) at++;
  return at;
}

function skipBack(text: string, end: number, blanks: boolean): number {
  while (end > 0 && isBlank(text.charAt(end - 1)) === blanks) end--;
  return end;
}

/** Pieces of `str.split(separator, limit)`. */
export function splitAt(text: string, separator: string, limit: number): string[] {
  const pieces = text.split(separator);
  if (limit < 0 || pieces.length <= limit + 1) return pieces;
  return [...pieces.slice(0, limit), pieces.slice(limit).join(separator)];
}

/** Pieces of `str.rsplit(separator, limit)`. */
export function splitAtFromRight(text: string, separator: string, limit: number): string[] {
  const pieces: string[] = [];
  let end = text.length;
  while (limit < 0 || pieces.length < limit) {
    const start = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length);
    if (start < 0) break;
    pieces.unshift(text.slice(start + separator.length, end));
    end = start;
  }
  return [text.slice(0, end), ...pieces];
}

/** `str.splitlines(keepEnds)` */
export function splitLines(text: string, keepEnds: boolean): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g)) {
    const next = index + end.length;
    lines.push(text.slice(start, keepEnds ? next : index));
    start = next;
  }
  return start < text.length ? [...lines, text.slice(start)] : lines;
}
