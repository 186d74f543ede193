import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** What counts as a reference, and how many there are, from level 4 on. */
export const referenceCountingAdvancedClaims: readonly Claim[] = [
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
