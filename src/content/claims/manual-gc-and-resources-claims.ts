import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

const TOPIC = 'manual-gc-and-resources';
const GC = 'https://docs.python.org/3/library/gc.html';
const DEL = 'https://docs.python.org/3/reference/datamodel.html#object.__del__';

const DOOR = `class Door:
    def __enter__(self):
        self.state = "open"
        return self

    def __exit__(self, kind, error, place):
        self.state = "closed"


`;

/** The garbage collector used by hand, and what closes files. */
export const manualGcAndResourcesClaims: readonly Claim[] = [
  {
    id: 'disable-stops-all-freeing',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`After ${code('gc.disable()')}, CPython never frees an object until the program calls ${code('gc.enable()')}.`,
      because: say`only the automatic search for rings stops, and reference counting goes on`,
      remember: say`${code('gc.disable()')} stops only the automatic search for rings.`,
      disputed: say`The name sounds as if all freeing stopped. Most objects are freed by reference counting, which cannot be switched off.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`all freeing is the work of the garbage collector, and that is off now`,
        idea: 'disable-stops-freeing',
        feedback: say`The garbage collector frees rings only. Every other object is freed when its last reference goes, as before.`,
      },
      {
        verdict: false,
        because: say`objects, those in rings too, are freed as soon as no name leads to them`,
        idea: 'cycles-freed-at-once',
        feedback: say`This is true of objects outside rings. A ring stays in memory until a collection, for example by ${code('gc.collect()')}.`,
      },
    ],
    shownBy: `import gc


class Node:
    def __del__(self):
        print("freed")


gc.disable()
node = Node()
del node
print("end")
`,
    source: GC,
  },
  {
    id: 'with-closes-the-file',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`A file opened by ${code('with open("menu.txt") as file:')} is always closed when an error ends the block.`,
      because: say`${code('with')} calls ${code('__exit__')} of the file at that moment, which closes it`,
      remember: say`${code('with')} closes a file at the end of its block, also after an error.`,
      disputed: say`If the machine loses its power, no line of the program runs any more. The claim is about an error of Python in the block.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a file is closed later, when the garbage collector frees its object`,
        idea: 'only-gc-frees',
        feedback: say`${code('with')} does not wait for anything to be freed. It calls ${code('__exit__')} when the block is left.`,
      },
      {
        verdict: true,
        because: say`${code('with')} removes the name at that moment and frees the file object`,
        idea: 'with-frees-object',
        feedback: say`The name and the object stay after the block. Only the file is closed, by ${code('__exit__')}.`,
      },
    ],
    source: 'https://docs.python.org/3/tutorial/inputoutput.html#reading-and-writing-files',
  },
  {
    id: 'name-gone-after-with',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`After the block of ${code('with open("menu.txt") as file:')}, the name ${code('file')} no longer exists.`,
      because: say`the end of the block closes the file, and the name still refers to its object`,
      remember: say`After a ${code('with')} block its name still refers to the object, which is closed now.`,
      disputed: say`The file cannot be read any more, so the name is of little use. But ${code('file.closed')} works and is True.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the end of the block removes the name and frees the object it referred to`,
        idea: 'with-frees-object',
        feedback: say`The end of the block only calls ${code('__exit__')}. The name and the object are there as before.`,
      },
      {
        verdict: false,
        because: say`the block works on a copy, and the name still refers to the file, which is open`,
        idea: 'assignment-copies-object',
        feedback: say`There is one file object and no copy. The end of the block has closed it, and the name refers to it.`,
      },
    ],
    shownBy: `${DOOR}with Door() as door:
    print(door.state)
print(door.state)
`,
    source: 'https://docs.python.org/3/reference/compound_stmts.html#the-with-statement',
  },
  {
    id: 'collect-works-while-disabled',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`In CPython, a call of ${code('gc.collect()')} finds and frees unreachable rings even after ${code('gc.disable()')}.`,
      because: say`${code('gc.disable()')} stops only collections that start by themselves`,
      remember: say`${code('gc.collect()')} works, whether automatic collections are on or off.`,
      disputed: say`One might think that ${code('gc.disable()')} switches the whole module off. It is about automatic collections only.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`after ${code('gc.disable()')} no object is freed, in a ring or outside`,
        idea: 'disable-stops-freeing',
        feedback: say`Only the automatic search for rings stops. Counting goes on, and ${code('gc.collect()')} can be called at any time.`,
      },
      {
        verdict: true,
        because: say`no object at all, in a ring or outside, is freed without this call`,
        idea: 'only-gc-frees',
        feedback: say`Objects outside rings are freed by reference counting, without any call. The call is needed for rings.`,
      },
    ],
    shownBy: `import gc

gc.collect()
gc.disable()
tray = []
tray.append(tray)
del tray
print(gc.collect())
`,
    source: `${GC}#gc.disable`,
  },
  {
    id: 'collect-closes-files',
    topic: TOPIC,
    level: 5,
    holds: false,
    words: {
      claim: say`In CPython, ${code('gc.collect()')} closes an open file that a name of the program refers to.`,
      because: say`it frees unreachable objects only, and this file has a name`,
      remember: say`Files are closed by ${code('with')} or ${code('close()')}, not by ${code('gc.collect()')}.`,
      disputed: say`A file object in an unreachable ring is freed by ${code('gc.collect()')}, and closed then. One with a name is not.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it frees whatever the program has finished with, files too`,
        idea: 'only-gc-frees',
        feedback: say`It cannot know what the program has finished with. What a name refers to stays, and so the file stays open.`,
      },
      {
        verdict: false,
        because: say`it leaves all objects with ${code('__del__')}, and so all files, alone`,
        idea: 'cycles-never-freed',
        feedback: say`Since Python 3.4 it frees unreachable objects with ${code('__del__')} too. This file stays because a name refers to it.`,
      },
    ],
    source: `${GC}#gc.collect`,
  },
  {
    id: 'closed-file-object-stays',
    topic: TOPIC,
    level: 5,
    holds: true,
    words: {
      claim: say`After ${code('file.close()')}, the file object stays in memory as long as the name ${code('file')} refers to it.`,
      because: say`closing gives the file back, and the object stays with its references`,
      remember: say`To close a file and to free its object are two things.`,
      disputed: say`The object can do little after that. It is an object like others, and its name keeps it in memory.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`closing ends the name and its object, as the end of ${code('with')} does too`,
        idea: 'with-frees-object',
        feedback: say`Neither ${code('close()')} nor the end of ${code('with')} removes a name. The object is there, and ${code('file.closed')} is True.`,
      },
      {
        verdict: true,
        because: say`an object always stays until the garbage collector runs, closed or not`,
        idea: 'only-gc-frees',
        feedback: say`It is the name that keeps the object. Without it the object would be freed at once.`,
      },
    ],
    shownBy: `class Door:
    def close(self):
        print("closed")

    def __del__(self):
        print("freed")


door = Door()
door.close()
print("still there")
del door
`,
    source: 'https://docs.python.org/3/library/io.html#io.IOBase.close',
  },
  {
    id: 'no-promise-at-the-end',
    topic: TOPIC,
    level: 5,
    holds: true,
    words: {
      claim: say`Python leaves open whether ${code('__del__')} runs for objects that still exist when the program ends.`,
      because: say`a program may end while some of its objects have not been freed`,
      remember: say`Do not rely on ${code('__del__')} at the end of a program.`,
      disputed: say`In small programs CPython does call it at the end. The documentation says that this is not guaranteed.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the garbage collector always frees all objects before the end`,
        idea: 'only-gc-frees',
        feedback: say`The documentation of ${code('__del__')} says that it is not guaranteed for objects that exist at the end.`,
      },
      {
        verdict: true,
        because: say`${code('__del__')} is called by ${code('del')} alone, and these objects still have names`,
        idea: 'dunder-del-on-every-del',
        feedback: say`${code('del')} does not call ${code('__del__')}. It runs when the object is freed, for whatever reason.`,
      },
    ],
    source: DEL,
  },
  {
    id: 'python-promises-finalizers-at-once',
    topic: TOPIC,
    level: 5,
    holds: false,
    words: {
      claim: say`The Python language promises that ${code('__del__')} runs at once when an object's last reference goes.`,
      because: say`CPython does so, but the language leaves the moment open`,
      remember: say`That objects are freed at once is a detail of CPython. Use ${code('with')} for what must happen in time.`,
      disputed: say`CPython does it, and many know no other Python. The reference says: do not depend on it, other Pythons act differently.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the language says what ${code('del')} does, and it calls ${code('__del__')}`,
        idea: 'dunder-del-on-every-del',
        feedback: say`${code('del')} only removes a name. When ${code('__del__')} runs is left to each Python, such as CPython or PyPy.`,
      },
      {
        verdict: false,
        because: say`in CPython, too, it has to wait for the garbage collector`,
        idea: 'only-gc-frees',
        feedback: say`CPython calls it at once, by reference counting. But this is a detail of CPython and no promise of the language.`,
      },
    ],
    source: 'https://docs.python.org/3/reference/datamodel.html#objects-values-and-types',
  },
];
