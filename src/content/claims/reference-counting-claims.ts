import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** What counts as a reference, and how many there are. */
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
      claim: say`The number of references to a list never depends on how many objects its slots refer to.`,
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
  {
    id: 'slots-go-with-the-list',
    topic: 'reference-counting',
    level: 4,
    holds: true,
    words: {
      claim: say`In CPython, when the last reference to a list goes, the references from its slots go too.`,
      because: say`the list is freed then, and its slots are removed together with it`,
      remember: say`A freed object takes its references with it.`,
      disputed: say`The objects in the slots may stay, since other places may refer to them. The sentence is about the slots.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the slots keep what they refer to until each one has been removed`,
        idea: 'no-cascade',
        feedback: say`Nobody has to remove the slots one by one. They go with the list.`,
      },
      {
        verdict: false,
        because: say`the list waits, with its slots, for the garbage collector to run`,
        idea: 'only-gc-frees',
        feedback: say`No garbage collector is needed. Without a reference, the list is freed at once.`,
      },
      {
        verdict: true,
        because: say`the objects in the slots are removed then, with all their references`,
        idea: 'del-destroys-object',
        feedback: say`Only the slots go. An object stays in memory if another name or slot refers to it.`,
      },
    ],
    shownBy:
      'import sys\ncup = ["tea"]\ntray = [cup, cup]\nthree = sys.getrefcount(cup)\ndel tray\nprint(three - sys.getrefcount(cup))\n',
    source: 'https://docs.python.org/3/extending/extending.html#reference-counts',
  },
  {
    id: 'weak-reference-counts',
    topic: 'reference-counting',
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython, a weak reference to an object counts in the same way as a name that refers to it.`,
      because: say`it is not counted and so it does not keep the object in memory`,
      remember: say`A weak reference neither counts nor keeps its object in memory.`,
      disputed: say`The word "reference" misleads. Python's manual says that a weak reference alone does not keep an object.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it leads to the object, and everything that leads to it counts`,
        idea: 'weakref-counts',
        feedback: say`A weak reference leads to the object but does not count. The object can be freed at any time.`,
      },
      {
        verdict: false,
        because: say`a name is the only thing that counts, and slots do not count either`,
        idea: 'count-names-only',
        feedback: say`Slots, values and attributes count. A weak reference is made so that it does not.`,
      },
    ],
    shownBy:
      'import sys\nimport weakref\nclass Cup:\n    pass\ncup = Cup()\none = sys.getrefcount(cup)\nweak = weakref.ref(cup)\nprint(sys.getrefcount(cup) - one)\n',
    source: 'https://docs.python.org/3/library/weakref.html',
  },
  {
    id: 'number-depends-on-version',
    topic: 'reference-counting',
    level: 5,
    holds: true,
    words: {
      claim: say`Inside a function, ${code('sys.getrefcount')} can give different numbers in CPython 3.13 and 3.14 for one program.`,
      because: say`how many references a running call needs is not the same in all versions`,
      remember: say`Inside a function, the number that ${code('getrefcount')} gives depends on the version.`,
      disputed: say`The places in the program are the same. CPython 3.14 saves some references that running code needed before.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a running function adds two references to its objects in any version`,
        idea: 'wrong-epoch-rule',
        feedback: say`No such rule fits all versions. CPython 3.14 often needs fewer references for a call.`,
      },
      {
        verdict: false,
        because: say`it counts the names and slots of a program, and these do not change`,
        idea: 'getrefcount-no-extra',
        feedback: say`It also counts references that running code needs, and these do change with the version.`,
      },
    ],
    source: 'https://docs.python.org/3/whatsnew/3.14.html',
  },
  {
    id: 'none-is-counted',
    topic: 'reference-counting',
    level: 5,
    holds: false,
    words: {
      claim: say`In CPython 3.12 and later, ${code('sys.getrefcount(None)')} gives one more for each new name of ${code('None')}.`,
      because: say`${code('None')} is never freed there, and nobody counts the references to it`,
      remember: say`Since CPython 3.12, references to objects such as ${code('None')} are not counted.`,
      disputed: say`Up to CPython 3.11 it was so. Since 3.12, ${code('None')} is an object whose number never changes.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`each version of Python counts the references to each of its objects`,
        idea: 'wrong-epoch-rule',
        feedback: say`That was so up to CPython 3.11. From 3.12 on, some objects such as ${code('None')} are not counted.`,
      },
      {
        verdict: false,
        because: say`each name gets a ${code('None')} of its own, so no ${code('None')} has many names`,
        idea: 'assignment-copies-object',
        feedback: say`There is only one ${code('None')}, and all names refer to it. These references are just not counted.`,
      },
    ],
    source: 'https://peps.python.org/pep-0683/',
  },
];
