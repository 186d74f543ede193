import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';
import { LOST_RING, NODE, RING } from './ring-programs.js';

const TOPIC = 'cycles-and-gc';
const GC = 'https://docs.python.org/3/library/gc.html';

/** Rings of objects, and what frees them. */
export const cyclesAndGcClaims: readonly Claim[] = [
  {
    id: 'ring-freed-with-its-last-name',
    topic: TOPIC,
    level: 3,
    holds: false,
    words: {
      claim: say`In CPython, a ring of two objects is freed as soon as no name leads to either of them.`,
      because: say`they still refer to each other, so that neither of them has lost its last reference`,
      remember: say`Reference counting cannot free a ring. The garbage collector can.`,
      disputed: say`Nothing in the program can use the ring any more, so it looks as if it were gone. It is in memory until the garbage collector runs.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`nothing in the program can use them any more, and so reference counting frees them both`,
        idea: 'cycles-freed-at-once',
        feedback: say`Reference counting looks only at how many references an object has. Each object of a ring still has one, from its neighbour.`,
      },
      {
        verdict: false,
        because: say`objects that refer to each other stay in memory until the program has ended`,
        idea: 'cycles-never-freed',
        feedback: say`They stay only until the garbage collector runs. It finds rings that no name leads to and frees them.`,
      },
    ],
    shownBy: LOST_RING,
    source: GC,
  },
  {
    id: 'collector-frees-rings',
    topic: TOPIC,
    level: 3,
    holds: true,
    words: {
      claim: say`In CPython, a call of ${code('gc.collect()')} frees a ring of lists that no name leads to any more.`,
      because: say`it looks for objects that are kept in memory only by each other`,
      remember: say`The garbage collector is there for rings.`,
      disputed: say`Some pages say that Python cannot free rings. That is true of reference counting, not of the garbage collector.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`each list of the ring has a reference left, which keeps it for ever`,
        idea: 'cycles-never-freed',
        feedback: say`These references come from the ring itself. The garbage collector finds that nothing outside leads to it, and frees all its lists.`,
      },
      {
        verdict: true,
        because: say`every object, in a ring or not, is freed by the garbage collector only`,
        idea: 'only-gc-frees',
        feedback: say`An object outside rings is freed at once when its last reference goes. Only rings wait for the garbage collector.`,
      },
    ],
    shownBy: `import gc

gc.collect()
tray = []
tray.append(tray)
del tray
print(gc.collect())
`,
    source: `${GC}#gc.collect`,
  },
  {
    id: 'lists-wait-for-the-collector',
    topic: TOPIC,
    level: 3,
    holds: false,
    words: {
      claim: say`In CPython, a list that is in no ring is freed only when the garbage collector runs.`,
      because: say`reference counting frees it at once when its last reference goes`,
      remember: say`An object outside rings is freed at once when its last reference goes.`,
      disputed: say`Other Pythons may free objects later. CPython counts references and does it at once.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`nothing but the garbage collector sees that a list is not used any more`,
        idea: 'only-gc-frees',
        feedback: say`Each object has a count of its references. When it reaches 0, CPython frees the object without the garbage collector.`,
      },
      {
        verdict: false,
        because: say`${code('del')} with any of its names frees it, whatever else refers to it`,
        idea: 'del-destroys-object',
        feedback: say`${code('del')} takes only one name away. The list stays as long as something else refers to it.`,
      },
    ],
    shownBy: `import gc


${NODE}gc.disable()
tray = [Node("tea")]
tray = None
print("after the last reference")
`,
    source: 'https://docs.python.org/3/reference/datamodel.html#objects-values-and-types',
  },
  {
    id: 'name-keeps-the-whole-ring',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`In CPython, ${code('gc.collect()')} leaves a ring in memory while a name refers to one of its objects.`,
      because: say`from the object with the name Python reaches all objects of the ring`,
      remember: say`One name for one object of a ring keeps the whole ring in memory.`,
      disputed: say`A weak reference is no such name. A name of the program refers to the object itself and keeps it.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`only the object with the name stays, and the other ones are freed`,
        idea: 'count-names-only',
        feedback: say`The object with the name refers to the next one, and that one to the next. Attributes and slots keep objects in memory too.`,
      },
      {
        verdict: true,
        because: say`nothing frees the objects of a ring, with or without such a name`,
        idea: 'cycles-never-freed',
        feedback: say`Without any name that leads to it, the ring is freed by the garbage collector.`,
      },
    ],
    shownBy: `import gc


${NODE}${RING}del right
gc.collect()
print(left.next.label, "is still there")
del left
gc.collect()
`,
    source: 'https://github.com/python/cpython/blob/main/InternalDocs/garbage_collector.md',
  },
  {
    id: 'what-hangs-on-a-ring-goes-too',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`When CPython frees a ring of lists, it also frees a list that only this ring refers to.`,
      because: say`the references from the ring go, and then none is left to this list`,
      remember: say`What only a ring refers to is freed together with the ring.`,
      disputed: say`The list is no part of the ring. But it is unreachable as well, and loses its last reference when the ring goes.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the garbage collector frees the objects of the ring and nothing more`,
        idea: 'collector-frees-only-the-ring',
        feedback: say`When an object of the ring is freed, its references go. What has no other reference is then freed too.`,
      },
      {
        verdict: true,
        because: say`only names keep an object in memory, and no name refers to this one`,
        idea: 'count-names-only',
        feedback: say`An attribute or a slot keeps an object in memory as a name does. The list stays as long as the ring is there.`,
      },
    ],
    shownBy: `import gc

gc.collect()
tray = []
tray.append(tray)
tray.append(["tea"])
del tray
print(gc.collect(), "lists")
`,
    source: `${GC}#gc.collect`,
  },
  {
    id: 'finalizers-stop-the-collector',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`In Python 3.11 to 3.15, the garbage collector never frees a ring of objects with ${code('__del__')}.`,
      because: say`since Python 3.4 it calls ${code('__del__')} of each object and then frees the ring`,
      remember: say`A ring of objects with ${code('__del__')} is freed by the garbage collector as any other ring.`,
      disputed: say`Old pages say that such rings stay. This was true up to Python 3.3.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it cannot know whose ${code('__del__')} comes first, and so the ring has to stay`,
        idea: 'cycles-never-freed',
        feedback: say`This was the reason up to Python 3.3. Since then it calls each ${code('__del__')} once and frees the ring.`,
      },
      {
        verdict: false,
        because: say`the ring is freed on the line on which its last name goes, by counting`,
        idea: 'cycles-freed-at-once',
        feedback: say`Then the objects still refer to each other, and counting cannot free them. The garbage collector does it later.`,
      },
    ],
    shownBy: LOST_RING,
    source: `${GC}#gc.garbage`,
  },
  {
    id: 'collect-counts-objects',
    topic: TOPIC,
    level: 5,
    holds: true,
    words: {
      claim: say`If a full collection finds nothing but one ring of three lists, ${code('gc.collect()')} returns 3.`,
      because: say`it counts the unreachable objects that this call has found`,
      remember: say`${code('gc.collect()')} returns how many unreachable objects it found, not how many rings.`,
      disputed: say`A first call may also find objects that Python itself left over. The claim says that nothing else is found.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`it counts rings, and the three lists are one ring`,
        idea: 'collect-counts-cycles',
        feedback: say`It counts objects. Three lists in one ring are three objects, and so the call returns 3.`,
      },
      {
        verdict: true,
        because: say`it counts all objects that were freed since the start`,
        idea: 'collect-counts-all-dead',
        feedback: say`Only objects that this call finds count. What was freed before, by counting or by another call, does not.`,
      },
    ],
    shownBy: `import gc

gc.collect()
first, second, third = [], [], []
first.append(second)
second.append(third)
third.append(first)
del first, second, third
print(gc.collect())
`,
    source: `${GC}#gc.collect`,
  },
  {
    id: 'broken-ring-needs-the-collector',
    topic: TOPIC,
    level: 5,
    holds: false,
    words: {
      claim: say`After ${code('left.next = None')} breaks a ring of two nodes, only the garbage collector can free them.`,
      because: say`they are no ring any more, and reference counting frees them with their last names`,
      remember: say`A ring that the program breaks needs no garbage collector.`,
      disputed: say`The garbage collector knows the nodes as before. But counting is faster: it frees them on the line that takes the last name away.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`no object is freed by anything else, and so a broken ring makes no difference to this`,
        idea: 'only-gc-frees',
        feedback: say`Reference counting frees an object at once when its last reference goes. Without the ring this happens with the last names.`,
      },
      {
        verdict: false,
        because: say`reference counting frees a ring with its last name, whether it is broken or not`,
        idea: 'cycles-freed-at-once',
        feedback: say`In a ring that is not broken, each node still has a reference from the other. Reference counting cannot free those.`,
      },
    ],
    shownBy: `import gc


${NODE}gc.disable()
${RING}left.next = None
del left
print("one name left")
del right
print("end")
`,
    source: 'https://docs.python.org/3/faq/programming.html',
  },
];
