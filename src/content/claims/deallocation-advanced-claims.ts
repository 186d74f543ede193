import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** When objects are freed, from level 4 on. */
export const deallocationAdvancedClaims: readonly Claim[] = [
  {
    id: 'freeing-goes-on',
    topic: 'deallocation',
    level: 4,
    holds: true,
    words: {
      claim: say`In CPython, when an object is freed, lists that only it referred to are freed as well.`,
      because: say`its references go together with it, and these lists have no others`,
      remember: say`A freed object takes its references with it, and that can free more objects.`,
      disputed: say`Lists that another name or slot refers to stay, but the sentence says "only it".`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`just one object is freed at a time, and lists inside it stay there`,
        idea: 'no-cascade',
        feedback: say`When an object is freed, its references go. Objects that nothing else refers to are freed too.`,
      },
      {
        verdict: false,
        because: say`such lists wait in memory until the garbage collector finds them`,
        idea: 'only-gc-frees',
        feedback: say`Their last reference goes with the first object. So reference counting frees them at once.`,
      },
      {
        verdict: true,
        because: say`lists without a name are not kept by anything and can go at any time`,
        idea: 'count-names-only',
        feedback: say`Such lists were kept by the first object. They can go only when their last reference goes.`,
      },
    ],
    shownBy:
      'class Cup:\n    def __del__(self):\n        print("freed")\ntray = [Cup(), [Cup()]]\ndel tray\nprint("next line")\n',
    source: 'https://docs.python.org/3/extending/extending.html#reference-counts',
  },
  {
    id: 'inner-dunder-del-first',
    topic: 'deallocation',
    level: 4,
    holds: false,
    words: {
      claim: say`If freeing one object frees a second one in CPython, ${code('__del__')} of the second runs first.`,
      because: say`the first object keeps its references until its own ${code('__del__')} has run`,
      remember: say`When one object frees another, the outer ${code('__del__')} runs first.`,
      disputed: say`In other languages, the parts are often ended first. In CPython, ${code('__del__')} of the outer object can still use them.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`an object can go only after all objects that it refers to have gone`,
        idea: 'children-first',
        feedback: say`It is the other way round: the second object is kept until the first one lets its reference go.`,
      },
      {
        verdict: true,
        because: say`the garbage collector looks for objects that refer to nothing first`,
        idea: 'only-gc-frees',
        feedback: say`No garbage collector is at work here. The first object goes, and its references go after its ${code('__del__')}.`,
      },
      {
        verdict: false,
        because: say`no ${code('__del__')} runs but the first, since the second object is not freed`,
        idea: 'no-cascade',
        feedback: say`The second object is freed too, when the last reference to it goes. Its ${code('__del__')} runs after the first.`,
      },
    ],
    shownBy:
      'class Box:\n    def __init__(self, label):\n        self.label = label\n    def __del__(self):\n        print(self.label)\ncrate = Box("first")\ncrate.part = Box("second")\ndel crate\n',
    source: 'measured on CPython 3.11 to 3.15: subtype_dealloc calls the finalizer before it clears the attributes',
  },
  {
    id: 'list-slots-freed-in-order',
    topic: 'deallocation',
    level: 5,
    holds: false,
    words: {
      claim: say`In CPython, when a list is freed, the objects that only it refers to are freed from slot 0 upwards.`,
      because: say`CPython lets the last slot of the list go first and slot 0 at the end`,
      remember: say`CPython frees the slots of a list from the last to the first.`,
      disputed: say`No rule of the language says so. The sentence is about CPython, and there it is measured.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`CPython goes through the slots in the same order as a ${code('for')} loop does`,
        idea: 'front-to-back',
        feedback: say`A ${code('for')} loop starts with slot 0. Freeing a list starts with its last slot.`,
      },
      {
        verdict: false,
        because: say`CPython frees the list alone, and the objects of its slots stay there`,
        idea: 'no-cascade',
        feedback: say`The references of the slots go with the list. Objects without another reference are freed.`,
      },
    ],
    shownBy:
      'class Cup:\n    def __init__(self, label):\n        self.label = label\n    def __del__(self):\n        print(self.label)\ntray = [Cup("slot 0"), Cup("slot 1")]\ndel tray\n',
    source: 'measured on CPython 3.11 to 3.15: list_dealloc in Objects/listobject.c',
  },
  {
    id: 'disabled-collector-still-frees',
    topic: 'deallocation',
    level: 5,
    holds: true,
    words: {
      claim: say`After ${code('gc.disable()')}, CPython still frees a list as soon as its last reference goes.`,
      because: say`only the search for rings is off, and reference counting is still at work`,
      remember: say`${code('gc.disable()')} switches off the search for rings and nothing else.`,
      disputed: say`A ring of objects stays in memory then. Its objects still have references, so the sentence is not about them.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the garbage collector frees all the objects, and it is switched off by then`,
        idea: 'disable-stops-freeing',
        feedback: say`The garbage collector frees rings. A list without references is freed by reference counting, which cannot be switched off.`,
      },
      {
        verdict: true,
        because: say`reference counting is still at work, and it finds and frees rings as well`,
        idea: 'cycles-freed-at-once',
        feedback: say`Reference counting does not free a ring, since each object of a ring has a reference left.`,
      },
    ],
    shownBy:
      'import gc\nclass Cup:\n    def __del__(self):\n        print("freed")\ngc.disable()\ntray = [Cup()]\ndel tray\nprint("next line")\n',
    source: 'https://docs.python.org/3/library/gc.html',
  },
];
