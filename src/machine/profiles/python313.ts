import type { Profile } from './profile.js';
import { python312 } from './python312.js';

/** CPython 3.13: a larger young generation, `__init__` calls that specialise. */
export const python313: Profile = {
  ...python312,
  id: '3.13',
  measuredOn: '3.13.0',
  countsInstanceDicts: false,
  thresholds: [2000, 10, 10],
  tracebacksInPython: true,
  suggestsPublic: true,
  generatorExpressionIterates: 'twice',
  closesPlain: 'keepsFunction',
  closeGivesValue: true,
  initSpecializes: true,
  namesMissingDict: true,
  extendedSliceWording: 'always',
  namesDefaultField: true,
  breaksMroMessage: false,
  dataclassComparesFields: true,
  numberWording: '3.13',
};
