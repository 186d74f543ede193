import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** What counts as a reference, and how many there are, up to level 3. */
export const referenceCountingClaims: readonly Claim[] = [
  {
    id: 'two-slots-two-references',
    topic: 'reference-counting',
    level: 2,
    holds: true,
    words: {
      claim: say`If two slots of one list refer to the same cup, these are two references to the cup.`,
      because: say`each slot is a reference of its own, in whatever list the slot is`,
      remember: say`Every slot that refers to an object is a reference of its own.`,
      disputed: say`A picture of the list shows one box. The two arrows that leave it are what counts.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a list is one reference, however many of its slots refer to it`,
        idea: 'holder-once',
        feedback: say`A list is not the reference: each of its slots is one. Emptying one slot leaves the other.`,
      },
      {
        verdict: false,
        because: say`a reference has to be a name, and slots of a list have no name`,
        idea: 'count-names-only',
        feedback: say`A slot needs no name. It is a reference, since it keeps the object in memory.`,
      },
      {
        verdict: true,
        because: say`each slot refers to a copy of the cup, and a copy is a reference`,
        idea: 'container-stores-copy',
        feedback: say`There are no copies. Both slots refer to the cup itself, and that is what counts.`,
      },
    ],
    shownBy:
      'import sys\ncup = ["tea"]\none = sys.getrefcount(cup)\ntray = [cup, cup]\nprint(sys.getrefcount(cup) - one)\n',
    source: 'https://docs.python.org/3/library/sys.html#sys.getrefcount',
  },
  {
    id: 'only-names-are-references',
    topic: 'reference-counting',
    level: 2,
    holds: false,
    words: {
      claim: say`Only names are references to an object: two names give two references, whatever else there is.`,
      because: say`slots, dictionary values and attributes that refer to it count as well`,
      remember: say`Names, slots, dictionary values and attributes are references.`,
      disputed: say`The first examples in books have names only, and there the count of names is right.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`slots and attributes are parts of other objects, and no names for it`,
        idea: 'count-names-only',
        feedback: say`They are no names, and still they refer to the object and keep it in memory.`,
      },
      {
        verdict: true,
        because: say`a list does not keep an object, and only what keeps one is a reference`,
        idea: 'containers-dont-hold',
        feedback: say`A slot of a list keeps its object as a name does. So it is a reference.`,
      },
      {
        verdict: false,
        because: say`the references of an object are the slots that it has, not any names`,
        idea: 'count-outgoing',
        feedback: say`Its own slots are references to other objects. What counts is what refers to the object.`,
      },
    ],
    shownBy:
      'import sys\ncup = ["tea"]\none = sys.getrefcount(cup)\norder = {"table 4": cup}\nprint(sys.getrefcount(cup) - one)\n',
    source: 'https://docs.python.org/3/library/sys.html#sys.getrefcount',
  },
  {
    id: 'assignment-takes-away',
    topic: 'reference-counting',
    level: 2,
    holds: true,
    words: {
      claim: say`If ${code('cup')} refers to a list, the line ${code('cup = None')} takes away one reference to the list.`,
      because: say`the name moves to ${code('None')}, so it does not refer to the list any more`,
      remember: say`A name that moves adds a reference to the new object and takes one from the old.`,
      disputed: say`The list may stay in memory with other references. One of them is gone all the same.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`only the line ${code('del cup')} can take away what the name once refers to`,
        idea: 'rebind-keeps-count',
        feedback: say`An assignment takes the old reference away as well, since a name refers to one object only.`,
      },
      {
        verdict: true,
        because: say`${code('None')} removes the list itself, and all references to it are gone`,
        idea: 'none-destroys-object',
        feedback: say`${code('None')} removes no list. One reference goes, and other names or slots still refer to the list.`,
      },
    ],
    shownBy:
      'import sys\nmug = ["tea"]\ncup = mug\ntwo = sys.getrefcount(mug)\ncup = None\nprint(two - sys.getrefcount(mug))\n',
    source: 'https://docs.python.org/3/extending/extending.html#reference-counts',
  },
  {
    id: 'getrefcount-of-one-name',
    topic: 'reference-counting',
    level: 3,
    holds: false,
    words: {
      claim: say`In CPython, ${code('sys.getrefcount(cup)')} outside every function gives 1 if only ${code('cup')} refers to the list.`,
      because: say`the call itself refers to the list while it runs, and so it gives 2`,
      remember: say`Outside every function, ${code('getrefcount')} gives one more than the references you count.`,
      disputed: say`Inside a function of CPython 3.14 the number can be 1. The sentence says: outside.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it gives the places that refer to the list, and there is one of them`,
        idea: 'getrefcount-no-extra',
        feedback: say`The call is one more such place: while it runs, it refers to the list too.`,
      },
      {
        verdict: false,
        because: say`the result is 1 in newer versions only, and 2 in the older versions`,
        idea: 'wrong-epoch-rule',
        feedback: say`Outside every function, all versions from 3.11 to 3.15 give 2.`,
      },
    ],
    shownBy: 'import sys\ncup = ["tea"]\nprint(sys.getrefcount(cup))\n',
    source: 'https://docs.python.org/3/library/sys.html#sys.getrefcount',
  },
  {
    id: 'outgoing-references-do-not-count',
    topic: 'reference-counting',
    level: 3,
    holds: true,
    words: {
      claim: say`The number of references to a list never depends on how many other objects its slots refer to.`,
      because: say`its slots are references to other objects, and not to the list itself`,
      remember: say`References to an object come from other places. Its own slots count for other objects.`,
      disputed: say`A list with a slot that refers to itself has one more, but not because it has more slots.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`each slot is one of its references, and a longer list has more of them`,
        idea: 'count-outgoing',
        feedback: say`Its slots are references to what they refer to. For the list itself they do not count.`,
      },
      {
        verdict: true,
        because: say`the number is the number of names, and slots are never counted at all`,
        idea: 'count-names-only',
        feedback: say`Slots do count, for the objects that they refer to. The list's own slots just do not refer to the list.`,
      },
    ],
    shownBy:
      'import sys\ncup = ["tea"]\none = sys.getrefcount(cup)\ncup.append(["milk"])\ncup.append(["sugar"])\nprint(sys.getrefcount(cup) - one)\n',
    source: 'https://docs.python.org/3/library/sys.html#sys.getrefcount',
  },
  {
    id: 'names-of-the-list-count',
    topic: 'reference-counting',
    level: 3,
    holds: false,
    words: {
      claim: say`If ${code('tray[0]')} refers to a cup, a second name for ${code('tray')} is one more reference to the cup.`,
      because: say`the second name refers to the list, and only a slot of it to the cup`,
      remember: say`Only a place that refers to the object directly counts.`,
      disputed: say`Both names lead to the cup. Counting asks who refers to it directly.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the cup can be reached from the second name too, and that counts too`,
        idea: 'count-transitive',
        feedback: say`A way through another object does not count. Only the slot refers to the cup itself.`,
      },
      {
        verdict: false,
        because: say`no list counts for what is in it, with one name or with two names`,
        idea: 'containers-dont-hold',
        feedback: say`The slot does count, once. A second name of the list adds no slot.`,
      },
    ],
    shownBy:
      'import sys\ntray = [["tea"]]\none = sys.getrefcount(tray[0])\ntable = tray\nprint(sys.getrefcount(tray[0]) - one)\n',
    source: 'https://docs.python.org/3/library/sys.html#sys.getrefcount',
  },
];
