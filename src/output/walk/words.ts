import type { Walk, WalkStep } from './walk.js';

/** The fixed words of a page that shows a run line by line. */
export const walkWords = {
  atExit: 'Printed at exit',
  back: 'Back',
  changes: 'What happens',
  first: 'First',
  forward: 'Forward',
  keys: 'The arrow keys work, too.',
  last: 'Last',
  line: 'Line',
  memory: 'Memory',
  output: 'Output so far',
  outputOfAll: 'Output',
  nothing: '(nothing yet)',
  prints: 'Prints',
  program: 'Program',
  step: 'Step',
  steps: 'Steps',
} as const;

/** `12 steps`. */
export const stepsOf = (count: number): string => `${count} step${count === 1 ? '' : 's'}`;

/** `Step 3 of 12, line 4`, and which time a line runs again. */
export const whereOf = ({ number, line, visit }: WalkStep, { total }: Walk): string =>
  `${walkWords.step} ${number} of ${total}, line ${line}${visit === 1 ? '' : `, time ${visit}`}`;

/** What a reader has to know before the first step; undefined where there is nothing. */
export function noteOf(walk: Walk): string | undefined {
  const notes = [leftOut(walk), ...walk.unpredictable].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join(' ');
}

/** Why not every step is there; undefined where every one is. */
export function leftOut({ line, gap, total }: Walk): string | undefined {
  if (gap > 0)
    return `${stepsOf(gap)} in the middle ${gap === 1 ? 'is' : 'are'} left out; --line N shows those of one line.`;
  return line === undefined ? undefined : `Of ${stepsOf(total)}, those of line ${line}.`;
}

/** `(3 earlier lines)`; undefined for none. */
export const earlierLines = (count: number): string | undefined =>
  count === 0 ? undefined : `(${count} earlier line${count === 1 ? '' : 's'})`;

/** `3 pictures in the middle are left out.` */
export const morePictures = (count: number): string =>
  `${count} picture${count === 1 ? '' : 's'} in the middle ${count === 1 ? 'is' : 'are'} left out.`;
