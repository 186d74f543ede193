import { type Block, blockText, type Sentence } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { compose, type InlineWriter, type Markup, markup, sentenceIn, visible } from '../../markup.js';

/** GitHub-flavoured Markdown. */
export type Markdown = Markup<'markdown'>;

/** Where GitHub finds links, people and emoji in the parsed text, even behind backslashes and entities. */
const FOUND_LATE = /@|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi;

/** An empty comment splits what is found late; it follows a character, since at a line's start it would open a block. */
const split = (text: string): string => visible(text).replace(FOUND_LATE, '$&\0');
const withComments = (markdown: string): string => markdown.replaceAll('\0', '<!-- -->');

/** Plain text as one line of Markdown in which nothing is markup. */
export function markdownText(text: string): Markdown {
  const escaped = split(text)
    .replace(/[\n\t]+/g, ' ')
    .replace(/[\\`*_[\]<>&~#]/g, '\\$&')
    .replaceAll('|', '&#124;')
    .replaceAll('$', '<span>$$</span>');
  return markup(withComments(escaped));
}

/** A code span; as `<code>` with entities where backticks, blanks at the ends or a table's `|` forbid the short form. */
export function markdownCode(code: string): Markdown {
  const text = visible(code);
  if (text !== '' && !/[`|\n]|^\s|\s$/.test(text)) return markup(`\`${text}\``);
  return markup(`<code>${withComments(split(code).replace(/[^A-Za-z0-9 \0]/gu, entity))}</code>`);
}

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Asterisks beside punctuation do not always open or close emphasis ("flanking", CommonMark 6.2). */
const SAFE_EDGES = /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/s;

const inlines: InlineWriter<'markdown'> = {
  text: markdownText,
  code: markdownCode,
  strong: (content) => (SAFE_EDGES.test(content) ? compose`**${content}**` : compose`<strong>${content}</strong>`),
};

/** A sentence inside a line: in a table cell, after a list mark or a label. */
export const markdownInline = (sentence: Sentence): Markdown => sentenceIn(inlines, sentence);

/** A sentence that starts a line: what would open a list, a heading or an indented block is escaped there too. */
export const markdownSentence = (sentence: Sentence): Markdown => atLineStart(markdownInline(sentence));

/** Text that starts a line. */
export const markdownLine = (text: string): Markdown => atLineStart(markdownText(text));

const atLineStart = (line: string): Markdown => markup(line.replace(/^ +/, '').replace(/^(\d*)(?=[-+=.)])/, '$1\\'));

/** A fenced block of exactly these lines; its fence is longer than any run of backticks inside. */
export function fenced(code: string, language: 'python' | 'text'): Markdown {
  const text = visible(code.replace(/\r\n?/g, '\n'));
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return markup(`${fence}${language}\n${text}\n${fence}`);
}

/** A block after a list mark; `indent` (blanks) keeps its lines inside the list item. */
export function markdownBlock(block: Block, indent: string): Markdown {
  switch (block.kind) {
    case 'paragraph':
      return markdownSentence(block.sentence);
    case 'code':
    case 'drawing':
      return markup(`\n\n${fenced(blockText(block), 'text')}`.replace(/\n(?=.)/g, `\n${indent}`));
    default:
      return unreachable(block);
  }
}
