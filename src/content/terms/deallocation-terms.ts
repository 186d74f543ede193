import { code, say } from '../../document/index.js';
import type { Term } from './term.js';

const TOPIC = 'deallocation';

/** When and how objects leave the memory. */
export const deallocationTerms: readonly Term[] = [
  { id: 'freed', topic: TOPIC, level: 2, term: say`freed`, meaning: say`what an object is when Python has removed it` },
  {
    id: 'last-reference',
    topic: TOPIC,
    level: 2,
    term: say`last reference`,
    meaning: say`when it goes, CPython removes the object at once`,
  },
  {
    id: 'del-statement',
    topic: TOPIC,
    level: 2,
    term: say`${code('del')}`,
    meaning: say`takes a name away, and not always an object`,
  },
  {
    id: 'counting',
    topic: TOPIC,
    level: 2,
    term: say`reference counting`,
    meaning: say`knows at any time how many places refer to an object`,
  },
  {
    id: 'none',
    topic: TOPIC,
    level: 2,
    term: say`${code('None')}`,
    meaning: say`an object given to names that should refer to nothing else`,
  },
  {
    id: 'collector-of-rings',
    topic: TOPIC,
    level: 3,
    term: say`garbage collector`,
    meaning: say`removes rings, which counting cannot`,
  },
  {
    id: 'unreachable',
    topic: TOPIC,
    level: 3,
    term: say`unreachable`,
    meaning: say`still in memory, but with no way from a name to it`,
  },
  {
    id: 'finalizer',
    topic: TOPIC,
    level: 4,
    term: say`${code('__del__')}`,
    meaning: say`a method that runs when its instance is about to go`,
  },
  {
    id: 'weak-look',
    topic: TOPIC,
    level: 4,
    term: say`weak reference`,
    meaning: say`gives the object, or ${code('None')} once it is gone`,
  },
  {
    id: 'resurrection',
    topic: TOPIC,
    level: 5,
    term: say`resurrection`,
    meaning: say`a new reference made while the object is going`,
  },
];
