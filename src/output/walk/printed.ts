import type { Printed } from './walk.js';

/** Last lines of a text, and letters of one line, that are shown. */
const MOST_LINES = 40;
const MOST_LETTERS = 400;

/** The last lines of what a program printed. */
export function printedOf(text: string): Printed {
  if (text === '') return { lines: [], earlier: 0 };
  const lines = text.replace(/\n$/, '').split('\n');
  const earlier = Math.max(0, lines.length - MOST_LINES);
  return { lines: lines.slice(earlier).map(shortened), earlier };
}

const shortened = (line: string): string =>
  line.length <= MOST_LETTERS ? line : `${[...line.slice(0, MOST_LETTERS)].slice(0, -1).join('')}…`;
