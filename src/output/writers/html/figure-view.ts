import { markup, type View } from '../../markup.js';
import type { Figure } from '../../sheet.js';
import { type Html, htmlSentence, htmlText, svgAddress } from './escape.js';

/** A picture as an image of its own: its ids cannot clash with those of another, and its text is its alternative. */
export const figureView = ({ svg, text, caption, width, height }: Figure): View<'html'> => ({
  source: svgAddress(svg),
  text: htmlText(text),
  caption: htmlSentence(caption),
  width: points(width),
  height: points(height),
});

const points = (value: number): Html => markup(`${Math.round(value * 100) / 100}pt`);
