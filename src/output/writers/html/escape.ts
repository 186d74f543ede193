import type { Block, Sentence } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { figureOf } from '../../drawings.js';
import { compose, type InlineWriter, type Markup, markup, sentenceIn, visible } from '../../markup.js';
import type { CodeToken } from '../../sheet.js';

/** HTML text or attribute value. */
export type Html = Markup<'html'>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, good in elements and in quoted attributes; what no browser shows becomes visible. */
export const htmlText = (text: string): Html =>
  markup(visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character));

const inlines: InlineWriter<'html'> = {
  text: htmlText,
  code: (code) => compose`<code>${htmlText(code)}</code>`,
  strong: (content) => compose`<strong>${content}</strong>`,
};

/** A sentence as HTML. */
export const htmlSentence = (sentence: Sentence): Html => sentenceIn(inlines, sentence);

/** SVG as an address inside the page: its ids cannot clash with those of another. */
export const svgAddress = (svg: string): Html => markup(`data:image/svg+xml,${encodeURIComponent(visible(svg))}`);

/** The content of an option, inside a label: code keeps its blanks and line breaks by its class, not by `<pre>`. */
export function htmlOption(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return htmlSentence(block.sentence);
    case 'code':
      return compose`<code class="block">${htmlText(block.code)}</code>`;
    case 'drawing': {
      const { svg, text, width } = figureOf(block);
      return compose`<img src="${svgAddress(svg)}" alt="${htmlText(text)}" style="width:${htmlText(`${Math.round(width)}pt`)}">`;
    }
    default:
      return unreachable(block);
  }
}

const CLASSES: Readonly<Record<CodeToken['style'], string | undefined>> = {
  keyword: 'k',
  string: 's',
  number: 'n',
  comment: 'c',
  name: undefined,
  plain: undefined,
};

/** A styled run of a program line; names and punctuation need no element. */
export function htmlToken({ text, style }: CodeToken): Html {
  const content = htmlText(text);
  const className = CLASSES[style];
  return className === undefined ? content : compose`<span class="${markup<'html'>(className)}">${content}</span>`;
}
