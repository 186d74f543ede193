import { decodeHtml } from './html-reader.js';

/** A top-level piece of a Markdown document; `fence` keeps its lines as they stand. */
export interface ReadBlock {
  readonly kind: 'heading' | 'fence' | 'line';
  readonly text: string;
}

/** Headings, fenced blocks and other lines, with block quotes and list indents taken off. */
export function blocksOf(document: string): readonly ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let open: { readonly fence: string; readonly prefix: string; readonly lines: string[] } | undefined;
  for (const line of document.split('\n')) {
    if (open !== undefined) {
      const inner = line.startsWith(open.prefix) ? line.slice(open.prefix.length) : line.trimStart();
      if (new RegExp(`^${open.fence[0]}{${open.fence.length},}\\s*$`).test(inner)) {
        blocks.push({ kind: 'fence', text: open.lines.join('\n') });
        open = undefined;
      } else open.lines.push(inner);
      continue;
    }
    const [, prefix = '', fence] = /^((?:> | {2})?)(`{3,}|~{3,})\w*$/.exec(line) ?? [];
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
    if (fence !== undefined) open = { fence, prefix, lines: [] };
    else if (heading !== undefined) blocks.push({ kind: 'heading', text: heading });
    else if (line.trim() !== '') blocks.push({ kind: 'line', text: line });
  }
  if (open !== undefined) throw new Error('a fence is never closed');
  return blocks;
}

/** What would start a block where a sentence is meant. */
const BLOCK_START =
  /^(?: {4}|\t|#{1,6}(\s|$)|>|[-+*](\s|$)|\d{1,9}[.)](\s|$)|=+\s*$|-+\s*$|(?:[-*_]\s*){3,}$|`{3}|~{3}|<[!?/A-Za-z])/;

/**
 * The text of inline Markdown as GitHub shows it, by the rules of CommonMark for what our writer uses; throws where
 * a character is markup that the writer does not use.
 */
export function inlineText(source: string, atLineStart = false): string {
  if (source.includes('\n')) throw new Error('a sentence is one line');
  if (
    atLineStart &&
    BLOCK_START.test(source) &&
    !source.startsWith('<code>') &&
    !source.startsWith('<span>$</span>') &&
    !source.startsWith('<strong>')
  )
    throw new Error(`starts a block: ${source}`);
  const nodes: string[] = [''];
  const add = (text: string) => {
    nodes[nodes.length - 1] += text;
  };
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const [token] =
      /^(?:\\[!-/:-@[-`{-~]|<!-- -->|<\/?(?:code|span|strong)>|&#?\w+;|\*\*|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`))/.exec(
        rest,
      ) ?? [];
    if (token === undefined) {
      const character = rest[0] ?? '';
      if (/[\\`*_[\]<>&~|$]/.test(character)) throw new Error(`bare ${character} in ${source}`);
      add(character);
      at++;
      continue;
    }
    at += token.length;
    if (token.startsWith('\\')) add(token.slice(1));
    else if (token.startsWith('&')) add(decodeHtml(token));
    else if (token.startsWith('`')) nodes.push(`\0${codeSpan(token)}`, '');
    else if (token === '<code>') {
      const end = source.indexOf('</code>', at);
      nodes.push(`\0${inlineText(source.slice(at, end))}`, '');
      at = end + '</code>'.length;
    } else if (token === '<span>' && source.startsWith('$</span>', at)) {
      nodes.push('\0$', '');
      at += '$</span>'.length;
    } else nodes.push('');
  }
  for (const node of nodes)
    if (!node.startsWith('\0') && /:\/\/|www\.|@\w|\w@|:[\w+-]+:/.test(node.replace(/@$/, '')))
      throw new Error(`GitHub would link ${node}`);
  return nodes.map((node) => node.replace('\0', '')).join('');
}

/** Line endings become blanks, one blank at both ends goes. */
function codeSpan(token: string): string {
  const marks = /^`+/.exec(token)?.[0].length ?? 0;
  const inner = token.slice(marks, -marks);
  return /^ .*[^ ].* $/s.test(inner) ? inner.slice(1, -1) : inner;
}

/** The cells of a row of a pipe table, as cmark-gfm splits them. */
export function cellsOf(row: string): readonly string[] {
  const cells = row.match(/(?:\\[\s\S]|[^|\\])+/g) ?? [];
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}
