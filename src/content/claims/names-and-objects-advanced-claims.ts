import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** What a name is, and what an object is, from level 3 on. */
export const namesAndObjectsAdvancedClaims: readonly Claim[] = [
  {
    id: 'new-id-after-augmented',
    topic: 'names-and-objects',
    level: 3,
    holds: false,
    words: {
      claim: say`If ${code('cup')} refers to a list, ${code('id(cup)')} is another number after ${code('cup += [1]')}.`,
      because: say`the list gets one more slot, and it is the same object as before`,
      remember: say`A changed list is still the same object, with the same id.`,
      disputed: say`For numbers, strings and tuples it would be right, since they cannot change. For a list it is not.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`${code('+=')} creates a longer list, and every new list has a new id`,
        idea: 'aug-assign-always-rebinds',
        feedback: say`For a list, ${code('+=')} does not create a longer list. It puts the value into the list itself.`,
      },
      {
        verdict: true,
        because: say`the id shows the value of the list, and this value has changed`,
        idea: 'equal-is-identical',
        feedback: say`The id does not come from the value. It stays the same when the list changes.`,
      },
    ],
    shownBy: 'cup = [0]\nold = id(cup)\ncup += [1]\nprint(id(cup) == old)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#augmented-assignment-statements',
  },
  {
    id: 'function-with-two-names',
    topic: 'names-and-objects',
    level: 3,
    holds: true,
    words: {
      claim: say`After ${code('show = print')}, the names ${code('show')} and ${code('print')} refer to the same function.`,
      because: say`a function is an object, and ${code('=')} gives one more name to an object`,
      remember: say`Functions are objects, and names refer to them like to any other object.`,
      disputed: say`Functions look like a part of the language. They are objects, and ${code('print')} is only a name.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`${code('show')} refers to a copy, which is another function but does the same`,
        idea: 'assignment-copies-object',
        feedback: say`${code('=')} copies nothing, and no functions either. Both names refer to one object.`,
      },
      {
        verdict: true,
        because: say`both do the same, and things that do the same are one object in Python`,
        idea: 'equal-is-identical',
        feedback: say`Two functions can do the same and still be two objects. Here there is one, with two names.`,
      },
    ],
    shownBy: 'show = print\nshow(show is print)\n',
    source: 'https://docs.python.org/3/reference/datamodel.html#objects-values-and-types',
  },
  {
    id: 'id-used-once',
    topic: 'names-and-objects',
    level: 3,
    holds: false,
    words: {
      claim: say`In CPython, the id of one object is never the id of another object later on.`,
      because: say`an id can be used again as soon as its object has been freed`,
      remember: say`An id belongs to its object only while the object is in memory.`,
      disputed: say`Two objects that are in memory together have two ids. The sentence says "later on".`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`no object is freed before the end, and so its id is in use too`,
        idea: 'only-gc-frees',
        feedback: say`Objects are freed while the program runs. After that, their ids can be used again.`,
      },
      {
        verdict: false,
        because: say`an id comes from the value, and the same value can come up again`,
        idea: 'equal-is-identical',
        feedback: say`An id does not come from the value. It is free for any new object later, with any value.`,
      },
    ],
    shownBy: 'print(id([]) == id([]))\n',
    source: 'https://docs.python.org/3/library/functions.html#id',
  },
];
