import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

const TOPIC = 'memory-efficient-code';

/** A class whose instances tell when they are freed. */
const NODE = `class Node:
    def __del__(self):
        print("freed")


`;

/** Ways to write a program so that fewer objects are in memory. */
export const memoryEfficientCodeClaims: readonly Claim[] = [
  {
    id: 'sum-over-a-generator',
    topic: TOPIC,
    level: 3,
    holds: true,
    words: {
      claim: say`In ${code('sum(n * n for n in numbers)')}, Python never has a list of all the squares in memory.`,
      because: say`the next square is only made after the one before has been added`,
      remember: say`A generator makes its items one at a time.`,
      disputed: say`With square brackets, ${code('sum([…])')} gets a list of all squares. The claim has none.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the generator makes a list of all squares before they are added`,
        idea: 'lazy-makes-all',
        feedback: say`A generator makes no list. It makes one square each time that ${code('sum')} asks for the next.`,
      },
      {
        verdict: true,
        because: say`squares are numbers, and the memory for lists is not used for them`,
        idea: 'small-on-stack',
        feedback: say`Numbers are objects, and a list of all squares would be possible. The generator just makes none.`,
      },
    ],
    source: 'https://docs.python.org/3/howto/functional.html#generator-expressions-and-list-comprehensions',
  },
  {
    id: 'list-comprehension-waits',
    topic: TOPIC,
    level: 3,
    holds: false,
    words: {
      claim: say`The list expression ${code('[n * n for n in numbers]')} makes a square only when it is asked for.`,
      because: say`square brackets make a list with all squares at once`,
      remember: say`Square brackets make the whole list at once; round ones make a generator.`,
      disputed: say`This is so with round brackets. Square brackets always give a list with all its items.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`an expression is evaluated only when its value is needed`,
        idea: 'variables-hold-expressions',
        feedback: say`An expression is evaluated when its line runs. Then all squares are made and put into the list.`,
      },
      {
        verdict: false,
        because: say`square and round brackets make all squares at once`,
        idea: 'lazy-makes-all',
        feedback: say`Round brackets make a generator, and this makes one square at a time. Only square brackets make all at once.`,
      },
    ],
    shownBy: `numbers = [1, 2, 3]
squares = [n * n for n in numbers]
numbers.append(4)
print(squares)
`,
    source: 'https://docs.python.org/3/tutorial/datastructures.html#list-comprehensions',
  },
  {
    id: 'slice-is-a-new-list',
    topic: TOPIC,
    level: 3,
    holds: true,
    words: {
      claim: say`If the name ${code('numbers')} refers to a list, the slice ${code('numbers[:500]')} always creates one more list.`,
      because: say`a slice of a list is a new list with slots of its own`,
      remember: say`A slice of a list is a new list with references to the same items.`,
      disputed: say`In some libraries, such as NumPy, a slice shares its memory. A slice of a plain list does not.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a slice shows a part of the same list and adds nothing`,
        idea: 'slice-aliases',
        feedback: say`A slice of a list is a list of its own: a change of one does not show in the other.`,
      },
      {
        verdict: true,
        because: say`a slice copies the list and each object in its slots`,
        idea: 'shallow-is-deep',
        feedback: say`Only the slots are copied. The new list refers to the same items as the old one.`,
      },
    ],
    shownBy: `numbers = [1, 2, 3]
half = numbers[:2]
half.append(9)
print(numbers, half)
`,
    source: 'https://docs.python.org/3/tutorial/introduction.html#lists',
  },
  {
    id: 'slots-make-values-smaller',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`With ${code('__slots__')} in a class, the objects that its attributes refer to take less memory.`,
      because: say`it saves room in each instance, and the values stay as they are`,
      remember: say`${code('__slots__')} makes instances smaller, not the objects they refer to.`,
      disputed: say`The program as a whole needs less memory. But this comes from the instances, not from the values.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`attributes have their objects inside, and slots are smaller boxes`,
        idea: 'variables-hold-objects',
        feedback: say`An attribute has a reference only. The object is outside of the instance, with the same size as before.`,
      },
      {
        verdict: false,
        because: say`an instance is as large as its values, in slots or in attributes`,
        idea: 'sizeof-contents-only',
        feedback: say`The values are objects of their own. An instance needs room for itself, and ${code('__slots__')} makes this smaller.`,
      },
    ],
    source: 'https://docs.python.org/3/reference/datamodel.html#slots',
  },
  {
    id: 'release-before-the-end',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`In CPython, ${code('data = None')} in a function can free a large list before the function ends.`,
      because: say`the list is freed there if ${code('data')} was the last reference to it`,
      remember: say`A name that refers to something large can be given up early.`,
      disputed: say`If the caller still has a name for the list, nothing is freed. "Can" leaves this open.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`it is freed when the garbage collector runs, not on some line`,
        idea: 'only-gc-frees',
        feedback: say`Reference counting frees the list on the line on which its last reference goes.`,
      },
      {
        verdict: true,
        because: say`the list is freed there, whatever else may still refer to it`,
        idea: 'none-destroys-object',
        feedback: say`${code('None')} takes one reference away. If something else refers to the list, it stays.`,
      },
    ],
    shownBy: `${NODE}def work():
    data = [Node()]
    data = None
    print("still in the function")


work()
`,
    source: 'https://docs.python.org/3/reference/datamodel.html#objects-values-and-types',
  },
  {
    id: 'del-saves-memory',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython, a program always has fewer objects in memory after a line such as ${code('del numbers')}.`,
      because: say`nothing is freed if another name or slot refers to the object`,
      remember: say`${code('del')} frees an object only if it takes the last reference away.`,
      disputed: say`It is true for an object with one reference. "Always" makes the sentence false.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the object that the name refers to is freed on this line`,
        idea: 'del-destroys-object',
        feedback: say`${code('del')} removes the name. The object is freed only if no other reference to it is left.`,
      },
      {
        verdict: false,
        because: say`all the objects stay until the next run of the garbage collector`,
        idea: 'only-gc-frees',
        feedback: say`An object is freed at once when its last reference goes. It stays only if something else refers to it.`,
      },
    ],
    shownBy: 'numbers = [1, 2]\nbackup = numbers\ndel numbers\nprint(backup)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#the-del-statement',
  },
  {
    id: 'cache-keeps-its-values',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`A plain dictionary used as a cache keeps a value in memory as long as its entry is there.`,
      because: say`the entry has a reference to the value, and this counts like a name`,
      remember: say`What a cache refers to stays in memory.`,
      disputed: say`A ${code('WeakValueDictionary')} keeps nothing in memory. A plain dictionary does.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a value without a name is freed, whether it has an entry or not`,
        idea: 'containers-dont-hold',
        feedback: say`An entry is as good as a name. While the dictionary has it, the value stays in memory.`,
      },
      {
        verdict: true,
        because: say`the entry has a copy of the value, which nothing else refers to`,
        idea: 'container-stores-copy',
        feedback: say`A dictionary copies nothing. Its entry is a reference to the value itself.`,
      },
    ],
    shownBy: `${NODE}cache = {"first": Node()}
print("only the entry is left")
del cache["first"]
`,
    source: 'https://docs.python.org/3/library/weakref.html',
  },
  {
    id: 'loop-keeps-its-list',
    topic: TOPIC,
    level: 5,
    holds: true,
    words: {
      claim: say`In CPython, while the block of ${code('for line in load():')} runs, the list from ${code('load()')} stays in memory.`,
      because: say`the running loop has a reference to this list, without any name`,
      remember: say`A running loop keeps the list that it goes through.`,
      disputed: say`No name of the program refers to the list. The loop needs it for the next item, and so it has a reference.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`only names keep an object in memory, and this list has none`,
        idea: 'count-names-only',
        feedback: say`A running loop has a reference too. Without it the loop could not go on to the next item.`,
      },
      {
        verdict: true,
        because: say`no object is freed in a loop before the garbage collector runs`,
        idea: 'only-gc-frees',
        feedback: say`In a loop objects are freed as everywhere, when their last reference goes. This list still has one.`,
      },
    ],
    shownBy: `class Tray(list):
    def __del__(self):
        print("freed")


def load():
    return Tray(["tea", "milk"])


for line in load():
    print(line)
print("after the loop")
`,
    source: 'https://docs.python.org/3/reference/compound_stmts.html#the-for-statement',
  },
  {
    id: 'sorted-needs-no-more-than-sort',
    topic: TOPIC,
    level: 5,
    holds: false,
    words: {
      claim: say`For a list, the line ${code('other = sorted(rows)')} creates no more lists than ${code('rows.sort()')} does.`,
      because: say`${code('sorted')} creates one more list, and ${code('sort')} changes the one that is there`,
      remember: say`${code('sorted')} creates a new list. ${code('sort')} changes the list and returns ${code('None')}.`,
      disputed: say`Both take some room while they work. The claim is about lists: ${code('sorted')} creates one, ${code('sort')} none.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`${code('sorted')} and ${code('sort')} both give back the same list, in its new order`,
        idea: 'mutator-returns-self',
        feedback: say`${code('sort')} gives back ${code('None')}. ${code('sorted')} gives back a new list, and the old one stays as it was.`,
      },
      {
        verdict: false,
        because: say`${code('sorted')} copies the list with all its items, and ${code('sort')} just the list`,
        idea: 'shallow-is-deep',
        feedback: say`No item is copied by either. ${code('sorted')} creates one new list with references to the same items.`,
      },
    ],
    shownBy: `rows = [3, 1, 2]
other = sorted(rows)
print(rows, other)
`,
    source: 'https://docs.python.org/3/howto/sorting.html',
  },
];
