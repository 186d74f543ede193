import type { Profile } from './profile.js';
import { python311 } from './python311.js';

/** CPython 3.12: immortal constants, smaller strings and instances, inlined comprehensions. */
export const python312: Profile = {
  ...python311,
  id: '3.12',
  measuredOn: '3.12.1',
  immortalConstants: true,
  collectsInAllocation: false,
  sharesCharacters: true,
  orderedDictShowsDict: true,
  compensatedSum: 'floats',
  namesEmptyIterable: true,
  extendedSliceWording: 'unsure',
  slicesHashable: true,
  standsAtParts: true,
  suggestsSelf: true,
  marksPastParentheses: true,
  inlinesComprehensions: true,
  closesUnstarted: 'keeps',
  generatorsKeepCallers: true,
  starCallKeepsTuple: false,
  quotesAbstract: true,
  sizes: {
    ...python311.sizes,
    asciiHeader: 41,
    latin1Header: 57,
    ucs2Header: 58,
    ucs4Header: 60,
    instance: 48,
    function: 160,
    rangeIterator: 40,
  },
};
