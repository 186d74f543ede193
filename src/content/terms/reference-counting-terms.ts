import { code, say } from '../../document/index.js';
import type { Term } from './term.js';

const TOPIC = 'reference-counting';

/** What counts as a reference, and what counts it. */
export const referenceCountingTerms: readonly Term[] = [
  {
    id: 'counted-reference',
    topic: TOPIC,
    level: 2,
    term: say`reference`,
    meaning: say`a name, slot, value or attribute that refers to an object`,
  },
  {
    id: 'reference-count',
    topic: TOPIC,
    level: 2,
    term: say`reference count`,
    meaning: say`the number of places that refer to an object`,
  },
  {
    id: 'counted-name',
    topic: TOPIC,
    level: 2,
    term: say`name`,
    meaning: say`a word of the program that ${code('=')} moves to an object`,
  },
  { id: 'slot', topic: TOPIC, level: 2, term: say`slot`, meaning: say`a numbered place in a list or tuple` },
  {
    id: 'value-under-a-key',
    topic: TOPIC,
    level: 2,
    term: say`value (in a dictionary)`,
    meaning: say`a place that is found by its key`,
  },
  {
    id: 'getrefcount',
    topic: TOPIC,
    level: 3,
    term: say`${code('sys.getrefcount')}`,
    meaning: say`gives a number that also counts its own argument`,
  },
  {
    id: 'parameter',
    topic: TOPIC,
    level: 3,
    term: say`parameter`,
    meaning: say`refers to what a call hands to its function`,
  },
  {
    id: 'attribute',
    topic: TOPIC,
    level: 4,
    term: say`attribute`,
    meaning: say`a place in an instance, written after a dot`,
  },
  {
    id: 'uncounted-reference',
    topic: TOPIC,
    level: 4,
    term: say`weak reference`,
    meaning: say`leads to an object and does not count`,
  },
  {
    id: 'immortal-object',
    topic: TOPIC,
    level: 5,
    term: say`immortal object`,
    meaning: say`is never freed, such as ${code('None')}`,
  },
];
