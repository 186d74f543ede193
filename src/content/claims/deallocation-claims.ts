import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** When objects are freed, up to level 3. */
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
];
