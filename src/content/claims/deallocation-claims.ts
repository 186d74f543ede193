import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** When objects are freed. */
export const deallocationClaims: readonly Claim[] = [
  {
    id: 'del-frees-at-once',
    topic: 'deallocation',
    level: 2,
    holds: false,
    words: {
      claim: say`In CPython, ${code('del name')} always frees the object that ${code('name')} refers to.`,
      because: say`it removes the name, and another reference may still keep the object`,
      remember: say`${code('del')} removes a name. An object is freed when its last reference goes.`,
      disputed: say`Tutorials often show ${code('del')} on an object with one name only, where the object is freed as well.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it removes the object, and every other name of it is an error from then on`,
        idea: 'del-destroys-object',
        feedback: say`${code('del')} takes away one reference. Other names still refer to the object and work as before.`,
      },
      {
        verdict: false,
        because: say`no object is freed before the garbage collector looks for unused objects`,
        idea: 'only-gc-frees',
        feedback: say`Reference counting frees an object at once when its last reference goes. The garbage collector is not needed for that.`,
      },
    ],
    shownBy: 'tea = ["tea"]\ncup = tea\ndel tea\nprint(cup)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#the-del-statement',
  },
  {
    id: 'list-freed-with-last-reference',
    topic: 'deallocation',
    level: 2,
    holds: true,
    words: {
      claim: say`In CPython, a list is freed as soon as the last reference to it goes.`,
      because: say`reference counting sees that nothing refers to the list any more`,
      remember: say`CPython frees an object when its last reference goes, without waiting.`,
      disputed: say`Other Pythons, such as PyPy, free it later. The sentence says CPython.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the garbage collector frees it, and that runs only from time to time`,
        idea: 'only-gc-frees',
        feedback: say`The garbage collector is not needed here. It is there for objects that refer to each other.`,
      },
      {
        verdict: true,
        because: say`the last reference goes with a ${code('del')} line, and such a line frees a list`,
        idea: 'del-destroys-object',
        feedback: say`A reference can go without ${code('del')}, for example when its name moves to another object.`,
      },
    ],
    shownBy:
      'class Cup:\n    def __del__(self):\n        print("freed")\ntray = [Cup()]\ntray = None\nprint("next line")\n',
    source: 'https://docs.python.org/3/extending/extending.html#reference-counts',
  },
  {
    id: 'del-empties-slots',
    topic: 'deallocation',
    level: 2,
    holds: false,
    words: {
      claim: say`If ${code('tray[0]')} and ${code('cup')} refer to one list, ${code('del cup')} also takes it out of ${code('tray')}.`,
      because: say`it takes away the name only, and the slot ${code('tray[0]')} is not touched`,
      remember: say`${code('del cup')} removes one name. Slots that refer to the object stay.`,
      disputed: say`To take it out of the list, a program must say so: ${code('del tray[0]')}.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`no list can have a slot for an object that a ${code('del')} line has removed`,
        idea: 'del-reaches-containers',
        feedback: say`${code('del cup')} removes a name and no object. ${code('tray[0]')} refers to the same list as before.`,
      },
      {
        verdict: false,
        because: say`the slot ${code('tray[0]')} refers to a copy, and ${code('del')} removes the first list`,
        idea: 'container-stores-copy',
        feedback: say`There is no copy: the slot refers to the same list, and this list is not removed.`,
      },
    ],
    shownBy: 'cup = ["tea"]\ntray = [cup]\ndel cup\nprint(tray)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#the-del-statement',
  },
  {
    id: 'slot-keeps-object',
    topic: 'deallocation',
    level: 2,
    holds: true,
    words: {
      claim: say`An object without a name stays in memory while a slot of a list refers to it.`,
      because: say`a slot is a reference, and one reference is enough to keep an object`,
      remember: say`One reference keeps an object: a name, a slot, a value or an attribute.`,
      disputed: say`An object without a name seems to be lost. A program can still use it through the list.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`slots do not keep objects, and without a name an object has to go`,
        idea: 'containers-dont-hold',
        feedback: say`A slot keeps its object as a name does. No name is needed.`,
      },
      {
        verdict: true,
        because: say`nothing at all is freed before the garbage collector runs again`,
        idea: 'only-gc-frees',
        feedback: say`Without the slot the object would be freed at once. The slot is what keeps it.`,
      },
    ],
    shownBy:
      'class Cup:\n    def __del__(self):\n        print("freed")\ncup = Cup()\ntray = [cup]\ndel cup\nprint("no name")\ntray.clear()\nprint("no slot")\n',
    source: 'https://docs.python.org/3/reference/datamodel.html#objects-values-and-types',
  },
  {
    id: 'dunder-del-with-each-del',
    topic: 'deallocation',
    level: 3,
    holds: false,
    words: {
      claim: say`Each line ${code('del cup')} calls the method ${code('__del__')} of the object that ${code('cup')} refers to.`,
      because: say`the method is called when the object is freed, not when a name goes`,
      remember: say`${code('__del__')} belongs to the end of the object, ${code('del')} to the end of a name.`,
      disputed: say`The names are alike, and with one name only both happen on the same line.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`${code('del')} is the short way to call it, as ${code('len')} is for ${code('__len__')} and ${code('str')}`,
        idea: 'dunder-del-on-every-del',
        feedback: say`${code('del')} does not call ${code('__del__')}. While other references are left, the method is not called.`,
      },
      {
        verdict: false,
        because: say`only the garbage collector calls this method, and it runs much later`,
        idea: 'only-gc-frees',
        feedback: say`When the last reference goes, ${code('__del__')} is called at once, without the garbage collector.`,
      },
    ],
    shownBy:
      'class Cup:\n    def __del__(self):\n        print("freed")\ncup = Cup()\nmug = cup\ndel cup\nprint("still there")\ndel mug\n',
    source: 'https://docs.python.org/3/reference/datamodel.html#object.__del__',
  },
  {
    id: 'assignment-frees-old-object',
    topic: 'deallocation',
    level: 3,
    holds: true,
    words: {
      claim: say`If only ${code('cup')} refers to a list, the line ${code('cup = 5')} makes CPython free the list.`,
      because: say`the name moves to another object, and no reference to the list is left`,
      remember: say`A name that moves to another object takes away a reference to the old one.`,
      disputed: say`There is no ${code('del')} in the line. A moved name takes a reference away as well.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`only a ${code('del')} line can take the reference away, and there is no such line`,
        idea: 'rebind-keeps-count',
        feedback: say`The name can refer to one object only. When it moves, its reference to the list is gone.`,
      },
      {
        verdict: true,
        because: say`the list itself turns into the number 5, and a list can be freed like that`,
        idea: 'rebind-mutates',
        feedback: say`No object turns into another. The name moves to the number, and the list has no reference left.`,
      },
    ],
    shownBy: 'class Cup:\n    def __del__(self):\n        print("freed")\ncup = [Cup()]\ncup = 5\nprint("next line")\n',
    source: 'https://docs.python.org/3/extending/extending.html#reference-counts',
  },
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
