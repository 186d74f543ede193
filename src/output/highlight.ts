import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { parser } from '@lezer/python';
import type { CodeLine, CodeToken } from './sheet.js';

const STYLES = tagHighlighter([
  { tag: [tags.keyword, tags.bool, tags.null], class: 'keyword' },
  { tag: tags.string, class: 'string' },
  { tag: tags.number, class: 'number' },
  { tag: tags.comment, class: 'comment' },
  { tag: [tags.name, tags.propertyName], class: 'name' },
]);

/** Style of a highlighted stretch: the grammar also calls `*` in a call and `!r` in an f-string keywords. */
function styleOf(text: string, style: string): CodeToken['style'] {
  switch (style) {
    case 'keyword':
      return /^[A-Za-z]/.test(text) ? 'keyword' : 'plain';
    case 'string':
    case 'number':
    case 'comment':
    case 'name':
      return style;
    default:
      return 'plain';
  }
}

class Lines {
  private readonly lines: CodeToken[][] = [[]];

  add(text: string, style: CodeToken['style']): void {
    text.split('\n').forEach((part, index) => {
      if (index > 0) this.lines.push([]);
      const line = this.lines.at(-1);
      if (part === '' || line === undefined) return;
      const last = line.at(-1);
      if (last?.style === style) line[line.length - 1] = { text: last.text + part, style };
      else line.push({ text: part, style });
    });
  }

  take(): readonly (readonly CodeToken[])[] {
    return this.lines;
  }
}

/** Python's newlines (`\r\n`, `\r`, `\n`) as `\n`, without the last one. */
export const withoutLastNewline = (source: string): string => source.replace(/\r\n?/g, '\n').replace(/\n$/, '');

/**
 * The lines of a Python program as styled runs. The texts of a line's tokens, one after the other, are exactly that
 * line: tabs and trailing blanks are kept. `numbered`: lines carry their numbers from 1.
 */
export function tokensOf(source: string, numbered = true): readonly CodeLine[] {
  const text = withoutLastNewline(source);
  const lines = new Lines();
  let at = 0;
  highlightTree(parser.parse(text), STYLES, (from, to, style) => {
    if (from > at) lines.add(text.slice(at, from), 'plain');
    const stretch = text.slice(from, to);
    lines.add(stretch, styleOf(stretch, style));
    at = to;
  });
  if (at < text.length) lines.add(text.slice(at), 'plain');
  return lines.take().map((tokens, index) => (numbered ? { number: index + 1, tokens } : { tokens }));
}
