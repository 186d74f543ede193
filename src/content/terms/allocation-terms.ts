import { code, say } from '../../document/index.js';
import type { Term } from './term.js';

const TOPIC = 'allocation';

/** Where objects and frames are, and how memory is taken. */
export const allocationTerms: readonly Term[] = [
  { id: 'heap', topic: TOPIC, level: 1, term: say`heap`, meaning: say`the memory in which every Python object is` },
  { id: 'frame', topic: TOPIC, level: 1, term: say`frame`, meaning: say`has the names of one running call` },
  { id: 'name', topic: TOPIC, level: 1, term: say`name`, meaning: say`a word of the program that refers to an object` },
  { id: 'object', topic: TOPIC, level: 1, term: say`object`, meaning: say`has an identity, a type and a value` },
  {
    id: 'reference',
    topic: TOPIC,
    level: 1,
    term: say`reference`,
    meaning: say`leads from a name or slot to an object`,
  },
  {
    id: 'static-storage',
    topic: TOPIC,
    level: 2,
    term: say`static storage (C)`,
    meaning: say`exists from the start of a C program to its end`,
  },
  {
    id: 'automatic-storage',
    topic: TOPIC,
    level: 2,
    term: say`automatic storage (C)`,
    meaning: say`is there while one call of a C function runs`,
  },
  {
    id: 'dynamic-storage',
    topic: TOPIC,
    level: 2,
    term: say`dynamic storage (C)`,
    meaning: say`is asked for with ${code('malloc')} and given back with ${code('free')}`,
  },
  {
    id: 'stack',
    topic: TOPIC,
    level: 2,
    term: say`stack`,
    meaning: say`the frames of all running calls, the newest on top`,
  },
  {
    id: 'arena',
    topic: TOPIC,
    level: 3,
    term: say`arena`,
    meaning: say`a large piece of memory that CPython takes at once`,
  },
  { id: 'block', topic: TOPIC, level: 3, term: say`block`, meaning: say`a piece of memory for one small object` },
  { id: 'pool', topic: TOPIC, level: 4, term: say`pool`, meaning: say`a part of an arena, for pieces of one size` },
];
