import type { Worksheet } from '../../sheet.js';
import { headHeight, textHeight } from './measure.js';
import type { QuestionPage } from './question-page.js';

/** Room that a worksheet gives beyond what it must, in points. */
export interface Rooms {
  /** Between questions. */
  readonly gap: number;
  /** Added to the height of each picture to draw in. */
  readonly more: number;
  /** Whether all stands on one page, as far as heights are known beforehand. */
  readonly onePage: 'surely' | 'perhaps' | 'never';
}

const NARROWEST = 12;
const USUAL = 20;
const WIDEST = 30;
const RESERVE = 8;
const MOST_MORE = 40;

/**
 * Room between questions and in pictures to draw in: narrow where that keeps a sheet on one page, wide where one page
 * has room to spare.
 */
export function roomsOn(sheet: Worksheet, questions: readonly QuestionPage[]): Rooms {
  const sketches = questions.filter(({ sketch }) => sketch !== undefined).length;
  const height = questions.reduce((sum, question) => sum + question.height, headHeight(sheet));
  const gaps = Math.max(1, questions.length - 1);
  const free = textHeight(sheet.paper) - height;
  const forEach = Math.floor((free - gaps * USUAL - RESERVE) / Math.max(1, sketches));
  const more = sketches === 0 ? 0 : Math.max(0, Math.min(MOST_MORE, forEach));
  const each = (free - sketches * more) / gaps;
  if (each < NARROWEST - RESERVE) return { gap: USUAL, more, onePage: 'never' };
  const gap = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(each - RESERVE / gaps)));
  return { gap, more, onePage: each - RESERVE / gaps < NARROWEST ? 'perhaps' : 'surely' };
}
