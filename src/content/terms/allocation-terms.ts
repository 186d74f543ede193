import { say } from '../../document/index.js';
import type { Term } from './term.js';

/** Where objects and frames are, and how memory is taken. */
export const allocationTerms: readonly Term[] = [
  {
    id: 'heap',
    topic: 'allocation',
    level: 1,
    term: say`heap`,
    meaning: say`the memory in which every Python object is`,
  },
  { id: 'frame', topic: 'allocation', level: 1, term: say`frame`, meaning: say`holds the names of one running call` },
  {
    id: 'name',
    topic: 'allocation',
    level: 1,
    term: say`name`,
    meaning: say`refers to an object and can be moved to another one`,
  },
  { id: 'object', topic: 'allocation', level: 1, term: say`object`, meaning: say`has an identity, a type and a value` },
  {
    id: 'reference',
    topic: 'allocation',
    level: 1,
    term: say`reference`,
    meaning: say`leads from a name or slot to an object`,
  },
  {
    id: 'static-storage',
    topic: 'allocation',
    level: 2,
    term: say`static storage (C)`,
    meaning: say`exists from the start of a C program to its end`,
  },
  {
    id: 'automatic-storage',
    topic: 'allocation',
    level: 2,
    term: say`automatic storage (C)`,
    meaning: say`is there while one call of a C function runs`,
  },
  {
    id: 'dynamic-storage',
    topic: 'allocation',
    level: 2,
    term: say`dynamic storage (C)`,
    meaning: say`is asked for with malloc and given back with free`,
  },
];
