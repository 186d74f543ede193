import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

const TOPIC = 'generations';
const GC = 'https://docs.python.org/3/library/gc.html';

/** A class whose instances tell when they are freed, and can refer to themselves. */
const NODE = `import gc


class Node:
    def __del__(self):
        print("freed")


`;

/** When the garbage collector runs, and which objects it looks at. */
export const generationsClaims: readonly Claim[] = [
  {
    id: 'collector-runs-by-the-clock',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`CPython's garbage collector starts to run at fixed times, for example once in every second.`,
      because: say`it starts after so many new objects have been created, not after some time`,
      remember: say`The garbage collector starts by the number of new objects, not by a clock.`,
      disputed: say`Pages say that it runs "from time to time". What starts it is a count: objects created minus objects freed.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`nothing else frees objects, so it has to look for them again and again`,
        idea: 'only-gc-frees',
        feedback: say`Reference counting frees most objects at once. The garbage collector looks for rings, after so many new objects.`,
      },
      {
        verdict: false,
        because: say`it runs each time that any object of the program loses its last reference`,
        idea: 'only-gc-frees',
        feedback: say`Then reference counting frees the object by itself. The garbage collector is not needed and does not run.`,
      },
    ],
    source: `${GC}#gc.set_threshold`,
  },
  {
    id: 'full-collection-finds-old-rings',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`In CPython, ${code('gc.collect()')} without an argument finds unreachable rings, both young and old.`,
      because: say`without an argument it looks at all of them, at old ones too`,
      remember: say`${code('gc.collect()')} without an argument is a full collection.`,
      disputed: say`${code('gc.freeze()')} takes objects out of all collections. Programs call it very rarely, and on purpose.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`rings of objects that have become old stay in memory for ever`,
        idea: 'cycles-never-freed',
        feedback: say`A full collection looks at old objects too, and frees their rings when no name leads to them.`,
      },
      {
        verdict: true,
        because: say`without a call of it no object, young or old, would be freed`,
        idea: 'only-gc-frees',
        feedback: say`Reference counting frees objects without any call of ${code('gc.collect()')}. Only rings need a collection.`,
      },
    ],
    shownBy: `${NODE}node = Node()
node.me = node
gc.collect()
del node
print("old and without a name")
gc.collect()
`,
    source: `${GC}#gc.collect`,
  },
  {
    id: 'oldest-generation-stays',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython, an object in the oldest generation stays in memory until the program ends.`,
      because: say`in every generation it is freed at once when its last reference goes`,
      remember: say`Reference counting works in the same way for young and for old objects.`,
      disputed: say`Old objects are looked at rarely by the garbage collector. Reference counting does not look at generations at all.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`only the garbage collector frees objects, and it has left this one so far`,
        idea: 'only-gc-frees',
        feedback: say`The garbage collector left it because it was in use. When its last reference goes, reference counting frees it.`,
      },
      {
        verdict: false,
        because: say`${code('del')} with one of its names frees it, young or old, in use or not`,
        idea: 'del-destroys-object',
        feedback: say`${code('del')} takes one name away. The object is freed only if this was the last reference to it.`,
      },
    ],
    shownBy: `${NODE}node = Node()
gc.collect()
gc.collect()
node = None
print("after the last reference")
`,
    source: 'https://docs.python.org/3/reference/datamodel.html#objects-values-and-types',
  },
  {
    id: 'threshold-zero-stops-collections',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`In CPython, the call ${code('gc.set_threshold(0)')} stops the automatic search for unreachable rings.`,
      because: say`with a first threshold of 0 no collection starts by itself`,
      remember: say`A first threshold of 0 switches automatic collections off.`,
      disputed: say`One might think that 0 means "after every object". The documentation says that 0 switches automatic collections off.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the search must go on, as nothing else frees any object`,
        idea: 'only-gc-frees',
        feedback: say`Reference counting goes on and frees objects outside rings. The search for rings can be switched off.`,
      },
      {
        verdict: true,
        because: say`a threshold of 0 stops all freeing, both with and without rings`,
        idea: 'disable-stops-freeing',
        feedback: say`Only the search for rings stops. Objects outside rings are freed as before, when their last reference goes.`,
      },
    ],
    shownBy: `import gc

freed = []


class Node:
    def __del__(self):
        freed.append("node")


gc.set_threshold(0)
for number in range(3000):
    node = Node()
    node.me = node
print(len(freed))
`,
    source: `${GC}#gc.set_threshold`,
  },
  {
    id: 'every-object-has-a-generation',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython, every object belongs to a generation from the moment at which it is created.`,
      because: say`numbers and strings cannot be in a ring, so they are in no generation`,
      remember: say`The garbage collector watches only objects that can refer to others.`,
      disputed: say`Lists and instances are in a generation at once. Numbers and strings never are: they refer to no other object.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the garbage collector frees all objects, so it has to know each of them`,
        idea: 'only-gc-frees',
        feedback: say`Reference counting frees most objects. The garbage collector needs to know only those that can be part of a ring.`,
      },
      {
        verdict: false,
        because: say`numbers and strings are on the stack, so that no generation has them`,
        idea: 'small-on-stack',
        feedback: say`No object of Python is in a frame on the stack. Numbers and strings are in no generation because they refer to nothing.`,
      },
    ],
    shownBy: 'import gc\n\nprint(gc.is_tracked(7), gc.is_tracked("tea"), gc.is_tracked([]))\n',
    source: `${GC}#gc.is_tracked`,
  },
  {
    id: 'survivors-of-generation-0',
    topic: TOPIC,
    level: 5,
    holds: true,
    words: {
      claim: say`In CPython 3.13, a new list that ${code('gc.collect(0)')} leaves in memory moves to generation 1.`,
      because: say`what a collection of generation 0 leaves goes one generation up`,
      remember: say`In Python 3.13, a collection moves what it leaves to the next older generation.`,
      disputed: say`In Python 3.14.0 to 3.14.4 there are only young and old objects. The claim names Python 3.13.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`what any collection leaves in memory goes to the oldest generation`,
        idea: 'survivor-goes-to-oldest',
        feedback: say`It goes one generation up: from 0 to 1. Only a later collection moves it from 1 to 2, the oldest.`,
      },
      {
        verdict: true,
        because: say`what is left goes to the oldest generation, and 1 is the oldest one`,
        idea: 'survivor-goes-to-oldest',
        feedback: say`Python 3.13 has generations 0, 1 and 2. From 0 the list moves to 1, which is not the oldest.`,
      },
    ],
    source: 'https://docs.python.org/3.13/library/gc.html#gc.set_threshold',
  },
  {
    id: 'young-collection-leaves-old-rings',
    topic: TOPIC,
    level: 5,
    holds: true,
    words: {
      claim: say`In CPython, ${code('gc.collect(0)')} leaves an unreachable ring of the oldest generation in memory.`,
      because: say`it looks only at young objects, and this ring is not among them`,
      remember: say`A collection of the youngest generation looks at no older objects.`,
      disputed: say`A call without an argument frees the ring. With the argument 0 only young objects are looked at.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a ring is freed in any generation once no name leads to it`,
        idea: 'cycles-freed-at-once',
        feedback: say`A ring waits for a collection that looks at its generation. ${code('gc.collect(0)')} looks at the youngest one only.`,
      },
      {
        verdict: true,
        because: say`no collection frees a ring, whether it is of young or old objects`,
        idea: 'cycles-never-freed',
        feedback: say`A full collection, ${code('gc.collect()')}, frees the ring. ${code('gc.collect(0)')} does not look at it.`,
      },
    ],
    source: `${GC}#gc.collect`,
  },
  {
    id: 'old-objects-looked-at-more-often',
    topic: TOPIC,
    level: 5,
    holds: false,
    words: {
      claim: say`CPython's automatic garbage collector looks at an old object more often than at a young one.`,
      because: say`it looks at young objects most often, as many of them are soon not used`,
      remember: say`Young objects are looked at most often.`,
      disputed: say`Python 3.14 shares the work on old objects out over many collections. Young objects are still looked at in each of them.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`an old object has waited longest for the garbage collector to free it`,
        idea: 'only-gc-frees',
        feedback: say`An object does not wait to be freed: reference counting does it at once. Old objects are mostly still in use.`,
      },
      {
        verdict: false,
        because: say`it looks at each object only once, when its last reference has gone`,
        idea: 'only-gc-frees',
        feedback: say`When the last reference goes, reference counting frees the object. The garbage collector looks for rings, again and again.`,
      },
    ],
    source: 'https://github.com/python/cpython/blob/main/InternalDocs/garbage_collector.md',
  },
];
