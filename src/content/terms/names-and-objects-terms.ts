import { code, say } from '../../document/index.js';
import type { Term } from './term.js';

const TOPIC = 'names-and-objects';

/** Names, and the objects that they refer to. */
export const namesAndObjectsTerms: readonly Term[] = [
  {
    id: 'word-for-an-object',
    topic: TOPIC,
    level: 1,
    term: say`name`,
    meaning: say`a word that an assignment moves to an object`,
  },
  {
    id: 'thing-in-memory',
    topic: TOPIC,
    level: 1,
    term: say`object`,
    meaning: say`what is in memory when an expression has been evaluated`,
  },
  { id: 'type', topic: TOPIC, level: 1, term: say`type`, meaning: say`tells what can be done with an object` },
  { id: 'value', topic: TOPIC, level: 1, term: say`value`, meaning: say`what ${code('==')} compares` },
  { id: 'identity', topic: TOPIC, level: 1, term: say`identity`, meaning: say`what ${code('is')} compares` },
  {
    id: 'alias',
    topic: TOPIC,
    level: 2,
    term: say`alias`,
    meaning: say`one more name for an object that has one already`,
  },
  { id: 'assignment', topic: TOPIC, level: 2, term: say`assignment`, meaning: say`makes a name refer to an object` },
  {
    id: 'mutable',
    topic: TOPIC,
    level: 2,
    term: say`mutable`,
    meaning: say`able to change, as a list or a dictionary`,
  },
  {
    id: 'immutable',
    topic: TOPIC,
    level: 2,
    term: say`immutable`,
    meaning: say`not able to change, as a number or a string`,
  },
  { id: 'copy', topic: TOPIC, level: 3, term: say`copy`, meaning: say`a second object, equal to the first` },
];
