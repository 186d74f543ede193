import type { Natives } from '../native.js';
import { caseMethods } from './str-case.js';
import { formatMethods } from './str-format.js';
import { joinMethods } from './str-join.js';
import { padMethods } from './str-pad.js';
import { searchMethods } from './str-search.js';
import { splitMethods } from './str-split.js';
import { stripMethods } from './str-strip.js';
import { translateMethods } from './str-translate.js';

/** Methods of str. */
export const strMethods: Natives = {
  ...caseMethods,
  ...stripMethods,
  ...splitMethods,
  ...searchMethods,
  ...padMethods,
  ...joinMethods,
  ...formatMethods,
  ...translateMethods,
};
