import { markup, type View, visible } from '../../markup.js';
import type { Figure } from '../../sheet.js';
import { type Html, htmlSentence, htmlText } from './escape.js';

/** A picture as an image of its own: its ids cannot clash with those of another, and its text is its alternative. */
export const figureView = ({ svg, text, caption, width, height }: Figure): View<'html'> => ({
  source: markup<'html'>(`data:image/svg+xml,${encodeURIComponent(visible(svg))}`),
  text: htmlText(text),
  caption: htmlSentence(caption),
  width: points(width),
  height: points(height),
});

const points = (value: number): Html => markup(`${Math.round(value * 100) / 100}pt`);
