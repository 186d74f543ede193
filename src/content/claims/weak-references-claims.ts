import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

const TOPIC = 'weak-references';
const WEAKREF = 'https://docs.python.org/3/library/weakref.html';

/** A class whose instances tell when they are freed. */
const NODE = `import weakref


class Node:
    def __del__(self):
        print("freed")


`;

/** References that do not count. */
export const weakReferencesClaims: readonly Claim[] = [
  {
    id: 'weak-reference-keeps-its-object',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython, an object stays in memory as long as a weak reference to it is there.`,
      because: say`a weak reference does not count, and the object goes with its last other reference`,
      remember: say`A weak reference keeps nothing in memory.`,
      disputed: say`A weak reference can give the object back, so it seems to keep it. It can do so only while something else keeps the object.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`a weak reference is one more place that refers to the object, and so it counts`,
        idea: 'weakref-counts',
        feedback: say`A weak reference is made not to count. When no name, slot, value or attribute refers to the object, it is freed.`,
      },
      {
        verdict: false,
        because: say`it stays in memory only until the next run of the garbage collector, which then frees it`,
        idea: 'only-gc-frees',
        feedback: say`The garbage collector is not needed. Reference counting frees the object when its last ordinary reference goes.`,
      },
    ],
    shownBy: `${NODE}node = Node()
weak = weakref.ref(node)
del node
print(weak())
`,
    source: WEAKREF,
  },
  {
    id: 'call-gives-the-object-itself',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`While a name refers to an object, calling a weak reference to it gives that object itself.`,
      because: say`the call gives a new reference to the object that is there`,
      remember: say`Calling a weak reference gives the object, or ${code('None')} once it has been freed.`,
      disputed: say`Some think of a weak reference as a stand-in. ${code('weakref.proxy')} gives a stand-in; a call of ${code('weakref.ref')} gives the object.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a call always gives back a copy of what it returns`,
        idea: 'return-copies',
        feedback: say`A call gives back a reference and copies nothing. ${code('weak() is node')} is True.`,
      },
      {
        verdict: true,
        because: say`the weak reference keeps the object in memory for this`,
        idea: 'weakref-counts',
        feedback: say`The name keeps the object in memory. Without an ordinary reference the weak one gives ${code('None')}.`,
      },
    ],
    shownBy: `${NODE}node = Node()
weak = weakref.ref(node)
print(weak() is node)
`,
    source: `${WEAKREF}#weakref.ref`,
  },
  {
    id: 'freed-object-gives-none',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`When an object has been freed, a call of a weak reference to it always returns ${code('None')}.`,
      because: say`a weak reference loses its object when that object is freed`,
      remember: say`A weak reference to a freed object gives ${code('None')}.`,
      disputed: say`One might expect an error. ${code('weakref.proxy')} raises one; a call of ${code('weakref.ref')} returns ${code('None')}.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the weak reference has kept the object and still gives it back`,
        idea: 'weakref-counts',
        feedback: say`A weak reference keeps nothing in memory, and a freed object cannot come back. The call returns ${code('None')}.`,
      },
      {
        verdict: true,
        because: say`objects are freed by putting ${code('None')} into all their references`,
        idea: 'none-destroys-object',
        feedback: say`${code('None')} in one place takes only that reference away. The object goes with its last reference, and then the weak one gives ${code('None')}.`,
      },
    ],
    shownBy: `${NODE}node = Node()
weak = weakref.ref(node)
del node
print(weak())
`,
    source: `${WEAKREF}#weakref.ref`,
  },
  {
    id: 'weak-reference-to-anything',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython, ${code('weakref.ref')} can make a weak reference to any object, also to a list or a number.`,
      because: say`lists, dictionaries and numbers allow no weak references, most instances do`,
      remember: say`Lists, dictionaries and numbers allow no weak references in CPython.`,
      disputed: say`A class that inherits from ${code('list')} allows weak references. A plain list does not.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it is a reference like the others, and every object can have references`,
        idea: 'weakref-counts',
        feedback: say`A weak reference needs a place in the object from which Python can find it. Lists and numbers have no such place.`,
      },
      {
        verdict: false,
        because: say`weak references are for objects on the heap, and numbers are on the stack`,
        idea: 'small-on-stack',
        feedback: say`No number is in a frame on the stack. Whether an object allows weak references depends on its type: lists do not either.`,
      },
    ],
    shownBy: `import weakref

try:
    weakref.ref(["tea"])
except TypeError:
    print("not possible")
`,
    source: WEAKREF,
  },
  {
    id: 'name-for-what-a-weak-reference-gives',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`If ${code('weak')} still gives its object, the name ${code('node')} in ${code('node = weak()')} keeps nothing in memory.`,
      because: say`the call gives the object, and the name is one more ordinary reference to it`,
      remember: say`A name for what a weak reference gives counts like every other name.`,
      disputed: say`If the object had been freed, the call would give ${code('None')}. While the object is there, the new name does keep it.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`what a weak reference gives is weak too, and so the new name does not count`,
        idea: 'weak-call-stays-weak',
        feedback: say`Only ${code('weak')} itself is weak. Its call gives the object, and a name that refers to an object always counts.`,
      },
      {
        verdict: false,
        because: say`the call makes a copy of the object, and the name keeps this copy in memory`,
        idea: 'return-copies',
        feedback: say`There is no copy: the call gives the object itself. The name is one more reference to this one object.`,
      },
    ],
    shownBy: `${NODE}first = Node()
weak = weakref.ref(first)
node = weak()
del first
print("still there")
del node
`,
    source: `${WEAKREF}#weakref.ref`,
  },
  {
    id: 'weak-values-stay',
    topic: TOPIC,
    level: 5,
    holds: false,
    words: {
      claim: say`A ${code('WeakValueDictionary')} keeps its values in memory until their entries are removed.`,
      because: say`its values do not count, and an entry goes when its value is freed`,
      remember: say`An entry of a ${code('WeakValueDictionary')} goes when its value is freed.`,
      disputed: say`A plain dictionary keeps its values. This one is made for a cache that keeps nothing in memory by itself.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`its values are references of a dictionary, and such references always count`,
        idea: 'weakref-counts',
        feedback: say`In this dictionary the values are weak references. They do not count, and nothing stays because of them.`,
      },
      {
        verdict: false,
        because: say`no dictionary keeps its values in memory, only the names do that`,
        idea: 'containers-dont-hold',
        feedback: say`A value of a plain dictionary is a reference that counts. Only weak values, as here, keep nothing.`,
      },
    ],
    shownBy: `${NODE}cache = weakref.WeakValueDictionary()
node = Node()
cache["first"] = node
print(len(cache))
del node
print(len(cache))
`,
    source: `${WEAKREF}#weakref.WeakValueDictionary`,
  },
  {
    id: 'weak-parent-makes-no-ring',
    topic: TOPIC,
    level: 5,
    holds: true,
    words: {
      claim: say`If a child refers to its parent only weakly, reference counting alone can free the parent.`,
      because: say`the weak reference does not count, and so the two are no ring`,
      remember: say`A weak reference to the parent keeps parent and child from being a ring.`,
      disputed: say`Each of the two leads to the other. But a ring that counting cannot free needs references that count.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`each refers to the other one, and a weak reference counts too`,
        idea: 'weakref-counts',
        feedback: say`The weak reference of the child does not count. When the last name of the parent goes, its count is 0.`,
      },
      {
        verdict: true,
        because: say`counting frees a ring once no name leads to it, weak or not`,
        idea: 'cycles-freed-at-once',
        feedback: say`With an ordinary reference to the parent the two would stay until the garbage collector runs.`,
      },
    ],
    shownBy: `import gc

${NODE}gc.disable()
parent = Node()
child = Node()
parent.child = child
child.parent = weakref.ref(parent)
del child
del parent
print("end")
`,
    source: WEAKREF,
  },
  {
    id: 'callback-of-a-freed-weak-reference',
    topic: TOPIC,
    level: 5,
    holds: true,
    words: {
      claim: say`A callback of ${code('weakref.ref')} never runs if this weak reference is freed before its object.`,
      because: say`the weak reference has the callback, and takes it along when it goes`,
      remember: say`A callback runs only if its weak reference is still there when the object is freed.`,
      disputed: say`${code('weakref.finalize')} keeps its function until the object is freed. ${code('weakref.ref')} does not.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a freed weak reference leaves its callback, which waits for the object`,
        idea: 'no-cascade',
        feedback: say`When the weak reference is freed, its reference to the callback goes too. Nothing is left that could call it.`,
      },
      {
        verdict: true,
        because: say`callbacks run only if the garbage collector frees the object itself`,
        idea: 'only-gc-frees',
        feedback: say`A callback also runs when reference counting frees the object. Here the weak reference itself is missing.`,
      },
    ],
    shownBy: `${NODE}def tell(weak):
    print("callback")


node = Node()
weak = weakref.ref(node, tell)
del weak
del node
`,
    source: `${WEAKREF}#weakref.ref`,
  },
];
