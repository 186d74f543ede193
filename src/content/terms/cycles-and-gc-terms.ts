import { code, say } from '../../document/index.js';
import type { Term } from './term.js';

const TOPIC = 'cycles-and-gc';

/** Rings, and the two ways in which objects are freed. */
export const cyclesAndGcTerms: readonly Term[] = [
  { id: 'ring', topic: TOPIC, level: 3, term: say`ring`, meaning: say`objects that refer to each other in a circle` },
  {
    id: 'self-reference',
    topic: TOPIC,
    level: 3,
    term: say`self-reference`,
    meaning: say`a slot or attribute that leads back to its own object`,
  },
  {
    id: 'unreachable-from-names',
    topic: TOPIC,
    level: 3,
    term: say`unreachable`,
    meaning: say`what no name leads to, not even through other objects`,
  },
  {
    id: 'garbage-collector',
    topic: TOPIC,
    level: 3,
    term: say`garbage collector`,
    meaning: say`finds rings that the program has lost and frees them`,
  },
  {
    id: 'counting-frees',
    topic: TOPIC,
    level: 3,
    term: say`reference counting`,
    meaning: say`frees an object on the line where its last reference goes`,
  },
  {
    id: 'gc-collect',
    topic: TOPIC,
    level: 3,
    term: say`${code('gc.collect()')}`,
    meaning: say`starts a full search for lost rings at once`,
  },
  {
    id: 'gc-disable',
    topic: TOPIC,
    level: 4,
    term: say`${code('gc.disable()')}`,
    meaning: say`stops the searches that would start by themselves`,
  },
  {
    id: 'ring-without-count',
    topic: TOPIC,
    level: 4,
    term: say`weak reference`,
    meaning: say`leads back to an object without closing a ring`,
  },
  {
    id: 'generation',
    topic: TOPIC,
    level: 5,
    term: say`generation`,
    meaning: say`objects of about the same age, looked at together`,
  },
  {
    id: 'threshold',
    topic: TOPIC,
    level: 5,
    term: say`threshold`,
    meaning: say`how many new objects it takes to start a search`,
  },
];
