const CASE = /^[ \t\f]*case[ \t]/gm;
/** Characters that the patterns of one `case` may have: what is longer is not read. */
const MOST = 5000;
const EMPTY = /[[({][ \t]*[\])}]/y;

/**
 * lezer wants a pattern between the brackets of `case []`, `case {}` and `case Point()`: there they become letters, so
 * that what stands before them and they are one name to it.
 */
export function hideEmptyBrackets(text: string): string {
  if (!/\bmatch\b/.test(text)) return text;
  let result = '';
  let done = 0;
  for (const { index, 0: opening } of text.matchAll(CASE)) {
    const from = index + opening.length;
    const to = endOfPatterns(text, from);
    if (from < done || to === undefined) continue;
    result += text.slice(done, from) + hidden(text.slice(from, to));
    done = to;
  }
  return result + text.slice(done);
}

function hidden(patterns: string): string {
  let result = '';
  let at = 0;
  while (at < patterns.length) {
    EMPTY.lastIndex = at;
    const [found = ''] = EMPTY.exec(patterns) ?? [];
    const string = found ? 0 : stringLength(patterns, at);
    result += found ? 'X'.repeat(found.length) : patterns.slice(at, at + Math.max(string, 1));
    at += Math.max(found.length, string, 1);
  }
  return result;
}

/** Where the patterns of a `case` end: at a colon or an `if` outside brackets. */
function endOfPatterns(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + MOST); at++) {
    const char = text[at] as string;
    const string = stringLength(text, at);
    if (string > 0) at += string - 1;
    else if ('[({'.includes(char)) depth++;
    else if ('])}'.includes(char)) depth--;
    else if (depth === 0 && (char === ':' || /^\sif\b/.test(text.slice(at, at + 4)))) return at;
    else if (depth === 0 && char === '\n') return undefined;
  }
  return undefined;
}

/** The length of a string that starts here in plain quotes; 0 where none does. */
function stringLength(text: string, at: number): number {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return 0;
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === quote) return end + 1 - at;
  }
  return 0;
}
