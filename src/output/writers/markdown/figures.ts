import { plain } from '../../../document/index.js';
import { markup, visible } from '../../markup.js';
import type { Figure } from '../../sheet.js';
import type { OutputFile } from '../../writer.js';
import type { Markdown } from './escape.js';

/**
 * The pictures of one document, each a file in a folder of the document's own: GitHub shows no SVG inside Markdown, and
 * what belongs to a key must never lie in a folder that goes to learners.
 */
export class FigureFiles {
  readonly files: OutputFile[] = [];
  private readonly folder: string;

  /** `name`: the document's, without extension. */
  constructor(name: string) {
    this.folder = `${name}-figures`;
  }

  /** Takes a picture in; the reference to it with these words, or with its caption. `id` is its own in the document. */
  add({ svg, caption }: Figure, id: string, words = plain(caption)): Markdown {
    const name = `${this.folder}/${id}.svg`;
    this.files.push({ name, content: `${visible(svg)}\n` });
    return markup(`![${alternative(words)}](${encodeURI(name).replace(/[()]/g, '\\$&')})`);
  }
}

/** Text in the brackets of an image, where elements and comments would be read out. */
const alternative = (text: string): string =>
  visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&~|$]/g, '\\$&');
