import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** What a name is, and what an object is, up to level 2. */
export const namesAndObjectsClaims: readonly Claim[] = [
  {
    id: 'name-of-another-type',
    topic: 'names-and-objects',
    level: 1,
    holds: true,
    words: {
      claim: say`A name that refers to a list now can refer to a number later in the same program.`,
      because: say`the type belongs to an object, and a name can move to any object`,
      remember: say`An object has a type. A name has none.`,
      disputed: say`In some other languages a name has a type for good. In Python it has not.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`an assignment changes the object, and no list can become a number`,
        idea: 'rebind-mutates',
        feedback: say`An assignment changes no object. It makes the name refer to another object, of any type.`,
      },
      {
        verdict: true,
        because: say`an assignment turns the list into a number, with all of its names`,
        idea: 'rebind-mutates',
        feedback: say`The list stays a list. Only the name moves; other names still refer to the list.`,
      },
    ],
    shownBy: 'cup = ["tea"]\nmug = cup\ncup = 5\nprint(type(cup).__name__, type(mug).__name__)\n',
    source: 'https://docs.python.org/3/reference/executionmodel.html#naming-and-binding',
  },
  {
    id: 'two-names-one-object',
    topic: 'names-and-objects',
    level: 1,
    holds: false,
    words: {
      claim: say`Two different names can never refer to one and the same object at one time.`,
      because: say`after an assignment like ${code('mug = cup')} both of them refer to one`,
      remember: say`An object can have any number of names.`,
      disputed: say`Who thinks of a name as a part of the object expects one name. Python has no such limit.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`each assignment gives the name on its left an object of its own`,
        idea: 'assignment-copies-object',
        feedback: say`An assignment such as ${code('mug = cup')} creates no object. ${code('mug')} refers to what ${code('cup')} refers to.`,
      },
      {
        verdict: false,
        because: say`two names refer to one object as soon as both values are equal`,
        idea: 'equal-is-identical',
        feedback: say`Two objects can have equal values. Two names refer to one object after a line such as ${code('mug = cup')}.`,
      },
    ],
    shownBy: 'cup = ["tea"]\nmug = cup\nprint(mug is cup)\n',
    source: 'https://docs.python.org/3/reference/executionmodel.html#naming-and-binding',
  },
  {
    id: 'assignment-changes-no-object',
    topic: 'names-and-objects',
    level: 1,
    holds: true,
    words: {
      claim: say`If ${code('cup')} refers to a list, the line ${code('cup = 6')} leaves the list as it was.`,
      because: say`it only moves the name, and the list is the same as it was before`,
      remember: say`An assignment to a name moves the name and changes no object.`,
      disputed: say`The list may be freed if nothing else refers to it. Even then no value in it was changed.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`it writes the 6 into the object that the name refers to so far`,
        idea: 'rebind-mutates',
        feedback: say`The 6 is another object. The name moves to it, and nothing is written into the list.`,
      },
      {
        verdict: true,
        because: say`it makes a copy of the list and changes only the copy into a 6`,
        idea: 'assignment-copies-object',
        feedback: say`No copy is made, and nothing becomes a 6. The name moves to the object 6.`,
      },
    ],
    shownBy: 'cup = mug = ["tea"]\ncup = 6\nprint(mug)\n',
    source: 'https://docs.python.org/3/reference/executionmodel.html#naming-and-binding',
  },
  {
    id: 'moving-one-name-moves-both',
    topic: 'names-and-objects',
    level: 1,
    holds: false,
    words: {
      claim: say`After ${code('mug = cup')}, the line ${code('cup = 6')} makes the name ${code('mug')} refer to 6 as well.`,
      because: say`only ${code('cup')} moves, and ${code('mug')} refers to the same object as before`,
      remember: say`An assignment moves the name on its left and no other name.`,
      disputed: say`Who reads ${code('=')} as "equals" expects both names to stay equal. In Python, ${code('=')} moves a name once.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the first line ties both names together, so they move together`,
        idea: 'rebind-mutates',
        feedback: say`The first line makes both names refer to one object. Later each name can move alone.`,
      },
      {
        verdict: false,
        because: say`${code('mug')} refers to a copy, and a copy is never changed by ${code('cup = 6')}`,
        idea: 'assignment-copies-object',
        feedback: say`There is no copy. ${code('cup = 6')} changes no object: it only moves the name ${code('cup')}.`,
      },
    ],
    shownBy: 'cup = ["tea"]\nmug = cup\ncup = 6\nprint(mug)\n',
    source: 'https://docs.python.org/3/reference/executionmodel.html#naming-and-binding',
  },
  {
    id: 'same-id-after-assignment',
    topic: 'names-and-objects',
    level: 2,
    holds: true,
    words: {
      claim: say`Right after ${code('cup = mug')}, the test ${code('id(cup) == id(mug)')} is always true.`,
      because: say`both names refer to one object then, and an object has just one id`,
      remember: say`One object has one id, whatever name is used for it.`,
      disputed: say`The type does not matter: it is true for numbers and strings too.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the name ${code('cup')} refers to a copy, and every copy has an id of its own`,
        idea: 'assignment-copies-object',
        feedback: say`There is no copy. Both names refer to one object, and so they show one id.`,
      },
      {
        verdict: true,
        because: say`both values are equal, and objects with equal values have one id`,
        idea: 'equal-is-identical',
        feedback: say`Equal values are not enough: two equal lists have two ids. Here there is only one object.`,
      },
    ],
    shownBy: 'mug = ["tea"]\ncup = mug\nprint(id(cup) == id(mug))\n',
    source: 'https://docs.python.org/3/library/functions.html#id',
  },
  {
    id: 'equal-lists-same-id',
    topic: 'names-and-objects',
    level: 2,
    holds: false,
    words: {
      claim: say`If ${code('cup == mug')} is true for two names of lists, the two lists have the same id.`,
      because: say`equal values can be in two lists, and each of them has its own id`,
      remember: say`${code('==')} says that values are equal, not that there is one object.`,
      disputed: say`If both names refer to one list, the ids are the same. Equal values alone do not say so.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`an id is made from the value of a list, and these values are equal`,
        idea: 'equal-is-identical',
        feedback: say`The id does not come from the value. Two lists with equal values have two ids.`,
      },
      {
        verdict: false,
        because: say`two names never show one id, since each name has its own object`,
        idea: 'assignment-copies-object',
        feedback: say`Two names can refer to one list: after ${code('cup = mug')} both show the same id.`,
      },
    ],
    shownBy: 'cup = ["tea"]\nmug = ["tea"]\nprint(cup == mug, id(cup) == id(mug))\n',
    source: 'https://docs.python.org/3/library/functions.html#id',
  },
  {
    id: 'del-makes-others-errors',
    topic: 'names-and-objects',
    level: 2,
    holds: false,
    words: {
      claim: say`After ${code('mug = cup')} and then ${code('del cup')}, each use of ${code('mug')} is an error.`,
      because: say`only the name ${code('cup')} is removed, and ${code('mug')} refers to the object`,
      remember: say`${code('del')} removes a name. The other names of the object stay.`,
      disputed: say`A use of ${code('cup')} is an error then. ${code('mug')} is another name and works as before.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the object is removed as well, and ${code('mug')} refers to nothing`,
        idea: 'del-destroys-object',
        feedback: say`${code('del cup')} removes no object here, because ${code('mug')} still refers to it.`,
      },
      {
        verdict: false,
        because: say`only the first object is removed, and ${code('mug')} refers to a copy`,
        idea: 'assignment-copies-object',
        feedback: say`There is only one object, and it is not removed: ${code('mug')} refers to it.`,
      },
    ],
    shownBy: 'cup = ["tea"]\nmug = cup\ndel cup\nprint(mug)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#the-del-statement',
  },
  {
    id: 'chained-names-one-object',
    topic: 'names-and-objects',
    level: 1,
    holds: true,
    words: {
      claim: say`Right after ${code('cup = mug = [1]')}, the names ${code('cup')} and ${code('mug')} always refer to one object.`,
      because: say`the list is created once, and both of the names refer to it`,
      remember: say`The right side of an assignment runs once, however many names are on the left.`,
      disputed: say`Who reads the line as two assignments expects two lists. There is one ${code('[1]')}, and it runs once.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the list is created twice, once for each name on the left side`,
        idea: 'chain-makes-two',
        feedback: say`The right side runs once, so one list is created for both names.`,
      },
      {
        verdict: true,
        because: say`lists with the same values are always kept as one single list`,
        idea: 'equal-literals-shared',
        feedback: say`After ${code('cup = [1]')} and ${code('mug = [1]')} there are two lists. Here ${code('[1]')} runs only once.`,
      },
    ],
    shownBy: 'cup = mug = [1]\nprint(cup is mug)\ncup = [1]\nmug = [1]\nprint(cup is mug)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#assignment-statements',
  },
];
