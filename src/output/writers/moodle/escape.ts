import type { Block, Sentence } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { figureOf } from '../../drawings.js';
import { compose, type InlineWriter, type Markup, markup, sentenceIn, visible } from '../../markup.js';

/** HTML in which Moodle's filters (maths, links, smileys, cloze fields) find nothing to change. */
export type MoodleHtml = Markup<'moodle-html'>;
/** Content of an XML element of the import file. */
export type MoodleXml = Markup<'moodle-xml'>;

const ASCII: readonly string[] = Array.from({ length: 128 }, (_, value) => `&#${value};`);

function entity(character: string): string {
  const value = character.codePointAt(0) ?? 0;
  return ASCII[value] ?? `&#${value};`;
}

/** Every character but letters, digits and blanks as a decimal entity. */
export const entities = (text: string): string => text.replace(/[^A-Za-z0-9 ]/gu, entity);

/** Code as HTML, on one line. */
export const codeText = (code: string): MoodleHtml => markup(entities(visible(code)));

/** Code inside `<pre>`: newlines and tabs stay as they are. */
export const preText = (code: string): MoodleHtml =>
  markup(visible(code.replace(/\r\n?/g, '\n')).replace(/[^A-Za-z0-9 \n\t]/gu, entity));

/** Prose as HTML: what ends a sentence or a clause stays readable, all other signs are entities. */
export const proseText = (text: string): MoodleHtml =>
  markup(visible(text).replace(/[^A-Za-z0-9 .,?]|\.(?! |$)/gu, entity));

const inlines: InlineWriter<'moodle-html'> = {
  text: proseText,
  code: (code) => compose`<code>${codeText(code)}</code>`,
  strong: (content) => compose`<strong>${content}</strong>`,
};

/** A sentence as HTML for Moodle. */
export const moodleSentence = (sentence: Sentence): MoodleHtml => sentenceIn(inlines, sentence);

/** A block as HTML for Moodle. */
export function moodleBlock(block: Block): MoodleHtml {
  switch (block.kind) {
    case 'paragraph':
      return moodleSentence(block.sentence);
    case 'code':
      return compose`<pre><code>${preText(block.code)}</code></pre>`;
    case 'drawing': {
      const { svg, text } = figureOf(block);
      return compose`${svgMarkup(svg)}<span class="sr-only visually-hidden">${proseText(text)}</span>`;
    }
    default:
      return unreachable(block);
  }
}

/** HTML as the content of a `<text>` element: as it stands where XML allows it. */
export const cdata = (html: MoodleHtml): MoodleXml =>
  markup(/[<>&]/.test(html) ? `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : html);

/** Plain text as the content of an element that Moodle reads as plain text. */
export const plainCdata = (text: string): MoodleXml => cdata(markup(visible(text)));

/** A name of a question, category or tag: no tags, at most `limit` characters, one blank between words. */
export function nameText(name: string, limit = 255): string {
  const text = visible(name).replace(/</g, '‹').replace(/>/g, '›').replace(/\s+/g, ' ').trim();
  return [...text].slice(0, limit).join('').trim();
}

/** One step of a category path: `/` inside a name is doubled and never at an end, where it could not be told apart. */
export const categoryName = (name: string): string =>
  nameText(
    nameText(name, 200)
      .replace(/^\/+|\/+$/g, '')
      .replace(/\/+/g, '/'),
  ).replaceAll('/', '//');

/** A typed answer with `*` as itself, not as a wildcard. */
export const literalStars = (answer: string): string => answer.replaceAll('*', '\\*');

/** Moodle turns `\}` and `\#` of a decoded cloze text into `}` and `#`: their backslash is doubled before. */
const backslashes = (text: string): string => text.replace(/\\(?=[}#])/g, '\\\\');

/** A typed answer inside a cloze field. */
export const clozeAnswer = (answer: string): MoodleHtml => markup(entities(backslashes(literalStars(answer))));

/** A choice inside a cloze field: HTML of its own, decoded once more than an answer. */
export const clozeOption = (choice: string): MoodleHtml => markup(entities(entities(choice)));

const HTML_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A partner in a matching question: Moodle strips tags from it and shows it in a list. */
export const partnerText = (partner: string): MoodleHtml =>
  markup(visible(partner).replace(/[&<>]/g, (sign) => HTML_SIGNS[sign] ?? sign));

/** Feedback inside a cloze field: HTML, decoded once more than the rest. */
export const clozeFeedback = (html: MoodleHtml): MoodleHtml => markup(entities(backslashes(html)));

/** SVG of our own making whose texts are filter-proof; its elements stay as they are. */
export const svgMarkup = (svg: string): MoodleHtml =>
  markup(svg.replace(/>([^<]+)</g, (_, text: string) => `>${text.replace(/&#?\w+;|[^A-Za-z0-9 \n]/gu, keepEntity)}<`));

const keepEntity = (found: string): string => (found.length > 1 && found.startsWith('&') ? found : entity(found));
