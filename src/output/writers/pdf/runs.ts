import type { Inline, Sentence } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { visible } from '../../markup.js';
import type { CodeLine } from '../../sheet.js';

/** A sentence as the page's data: a string is plain text. */
export type Runs = readonly Run[];
export type Run = string | { readonly code: string } | { readonly strong: Runs };

/** A program line as the page's data; plain tokens are joined. */
export type LineRuns = readonly LineRun[];
export type LineRun = string | { readonly bold: string };

/** A text for a narrow column: words that are longer than it may be broken without a sign. */
export const foldable = (text: string): string => visible(text).replace(/\S{24}(?=\S)/g, '$&\u200b');

/** A sentence for the page. */
export const runsOf = (sentence: Sentence): Runs => sentence.map(runOf);

function runOf(run: Inline): Run {
  switch (run.kind) {
    case 'text':
      return visible(run.text);
    case 'code':
      return { code: visible(run.code) };
    case 'strong':
      return { strong: runsOf(run.children) };
    default:
      return unreachable(run);
  }
}

const TAB = 8;

/** Characters without a width or a sign of their own, and those that turn or break a line. */
const UNSEEN = /[\u0085\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Tabs as blanks up to the next column that Python counts as indentation; `column` from 0. */
function withoutTabs(text: string, column: number): string {
  let out = '';
  for (const character of text) out += character === '\t' ? ' '.repeat(TAB - ((column + out.length) % TAB)) : character;
  return visible(out).replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Program lines for the page: keywords bold, no grey and no colour, which a copier would lose. */
export function lineRunsOf({ tokens }: CodeLine): LineRuns {
  const runs: LineRun[] = [];
  let column = 0;
  for (const { text, style } of tokens) {
    const shown = withoutTabs(text, column);
    column += shown.length;
    const run = style === 'keyword' ? { bold: shown } : shown;
    const last = runs.at(-1);
    if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run;
    else runs.push(run);
  }
  return runs;
}

/** Lines of a text without highlighting. */
export const plainLinesOf = (code: string): readonly LineRuns[] =>
  code.split('\n').map((line) => lineRunsOf({ tokens: [{ text: line, style: 'plain' }] }));

/** Columns of the longest line. */
export const columnsOf = (lines: readonly LineRuns[]): number => Math.max(0, ...lines.map(lineColumns));

const lineColumns = (line: LineRuns): number =>
  line.reduce((sum, run) => sum + [...(typeof run === 'string' ? run : run.bold)].length, 0);
