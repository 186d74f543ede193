/** A stretch of HTML: what is shown, and the names of the elements around it, outermost first. */
export interface Run {
  readonly text: string;
  readonly inside: readonly string[];
  readonly hidden: boolean;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const EMPTY = new Set(['br', 'img', 'meta', 'input', 'rect', 'path', 'line']);

/** Decodes character references as browsers do; refuses those that browsers change. */
export function decodeHtml(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    if (name.startsWith('#')) {
      const value = Number(name.slice(1));
      if ((value >= 0x80 && value < 0xa0) || value === 0 || value === 13)
        throw new Error(`${whole} is changed by browsers`);
      return String.fromCodePoint(value);
    }
    const found = NAMED[name];
    if (found === undefined) throw new Error(`unknown reference ${whole}`);
    return found;
  });
}

/** The runs of a piece of HTML; throws on unbalanced elements and on stray `<` or `&`. */
export function runsOf(html: string): readonly Run[] {
  const runs: Run[] = [];
  const open: { readonly name: string; readonly hidden: boolean }[] = [];
  const token = /<!doctype html>|<\/([\w]+)>|<([\w]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gy;
  while (token.lastIndex < html.length) {
    const at = token.lastIndex;
    const match = token.exec(html);
    if (match === null) throw new Error(`stray < at ${at}: ${html.slice(at, at + 60)}`);
    const [whole, closing, opening, attributes = '', text] = match;
    if (opening !== undefined) {
      if (!EMPTY.has(opening) && !whole.endsWith('/>'))
        open.push({ name: opening, hidden: /\shidden(\s|$)/.test(attributes) });
    } else if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new Error(`</${closing}> closes nothing`);
    } else if (text !== undefined) {
      if (/&(?!#?\w+;)/.test(text)) throw new Error(`stray & in ${text}`);
      const shown = open.at(-1)?.name === 'pre' && html[at - 1] === '>' ? text.replace(/^\n/, '') : text;
      runs.push({
        text: decodeHtml(shown),
        inside: open.map(({ name }) => name),
        hidden: open.some(({ hidden }) => hidden),
      });
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return runs;
}

/** All text that is shown. */
export const shownText = (html: string): string =>
  runsOf(html)
    .filter(({ hidden }) => !hidden)
    .map(({ text }) => text)
    .join('');

/** All text that is hidden. */
export const hiddenText = (html: string): string =>
  runsOf(html)
    .filter(({ hidden }) => hidden)
    .map(({ text }) => text)
    .join('');

/** The text of every `<pre><code>` and, in order, of every `<code>` alone. */
export function codesOf(html: string): readonly string[] {
  const token = /<code[^>]*>([\s\S]*?)<\/code>/g;
  return [...html.matchAll(token)].map(([, inner = '']) => shownText(inner));
}
