import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

const TOPIC = 'object-sizes';
const GETSIZEOF = 'https://docs.python.org/3/library/sys.html#sys.getsizeof';

/** What `sys.getsizeof` measures. */
export const objectSizesClaims: readonly Claim[] = [
  {
    id: 'list-size-includes-items',
    topic: TOPIC,
    level: 2,
    holds: false,
    words: {
      claim: say`For a list, the number from ${code('sys.getsizeof')} includes the sizes of all items in its slots.`,
      because: say`it measures the list with its slots, not what the slots refer to`,
      remember: say`${code('sys.getsizeof')} measures one object only, not what it refers to.`,
      disputed: say`The word "size" may mean both. Other tools add the items up; ${code('sys.getsizeof')} does not.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the items are inside the list, so that all their sizes are part of it`,
        idea: 'sizeof-deep',
        feedback: say`A slot has only a reference to its item. The item is an object of its own and is not included.`,
      },
      {
        verdict: false,
        because: say`every list has the same size, with many slots or with few`,
        idea: 'lists-one-size',
        feedback: say`A list with more slots is larger: it takes 8 bytes for each slot on a 64-bit machine.`,
      },
    ],
    shownBy: `import sys

short = ["tea"]
long = ["a much longer text than tea"]
print(sys.getsizeof(short) == sys.getsizeof(long))
`,
    source: GETSIZEOF,
  },
  {
    id: 'one-slot-one-size',
    topic: TOPIC,
    level: 2,
    holds: true,
    words: {
      claim: say`In CPython, ${code('sys.getsizeof')} gives the same number for ${code('[7]')} as for the list ${code('[[1, 2, 3]]')}.`,
      because: say`both lists have one slot, and a slot is as large for any object`,
      remember: say`A slot has the same size, whatever it refers to.`,
      disputed: say`The second list leads to more objects. They have sizes of their own, which are not included.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the second list also has three numbers inside, so it is larger`,
        idea: 'sizeof-deep',
        feedback: say`The second list has one slot, too. The numbers are in the inner list, which is another object.`,
      },
      {
        verdict: true,
        because: say`${code('sys.getsizeof')} gives one size for all lists, also for longer ones`,
        idea: 'lists-one-size',
        feedback: say`Longer lists are larger: each slot takes room. These two have the same size because both have one slot.`,
      },
    ],
    shownBy: 'import sys\n\nprint(sys.getsizeof([7]) == sys.getsizeof([[1, 2, 3]]))\n',
    source: GETSIZEOF,
  },
  {
    id: 'every-append-makes-larger',
    topic: TOPIC,
    level: 3,
    holds: false,
    words: {
      claim: say`In CPython on a 64-bit machine, every ${code('append')} makes the size of a list 8 bytes larger.`,
      because: say`CPython takes room for several slots at once, so most calls add no bytes`,
      remember: say`A list takes room for several slots at once.`,
      disputed: say`A slot does take 8 bytes. But the size is that of the room taken, and this grows in steps.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`each call makes one new slot, and such a slot takes exactly 8 bytes`,
        idea: 'append-adds-eight',
        feedback: say`The first ${code('append')} already takes room for four slots. The next three calls use this room and add no bytes.`,
      },
      {
        verdict: false,
        because: say`a list of any length has one size, which depends only on its type`,
        idea: 'lists-one-size',
        feedback: say`The size does grow, but in steps: some calls take room for several slots, the other calls use it.`,
      },
    ],
    shownBy: `import sys

tray = []
tray.append("tea")
first = sys.getsizeof(tray)
tray.append("milk")
print(sys.getsizeof(tray) - first)
`,
    source: 'https://docs.python.org/3/faq/design.html#how-are-lists-implemented-in-cpython',
  },
  {
    id: 'empty-list-takes-memory',
    topic: TOPIC,
    level: 3,
    holds: true,
    words: {
      claim: say`In CPython, an empty list always takes some memory, so that its size is more than 0 bytes.`,
      because: say`every object has room for its type and its number of references`,
      remember: say`Every object takes memory, an empty list too.`,
      disputed: say`There is nothing in the list. But the list itself is an object with a type, a length and a count of references.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`its size is the sum of the sizes of its items, and it has none`,
        idea: 'sizeof-contents-only',
        feedback: say`The items are not included at all. What is measured is the list itself, and it is there without items.`,
      },
      {
        verdict: true,
        because: say`it has one slot of 8 bytes ready, in which the next item goes`,
        idea: 'append-adds-eight',
        feedback: say`An empty list has no slot. Its bytes are for its type, its length and its count of references.`,
      },
    ],
    shownBy: 'import sys\n\nprint(sys.getsizeof([]) > 0)\n',
    source: GETSIZEOF,
  },
  {
    id: 'equal-lists-of-two-sizes',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`In CPython, ${code('sys.getsizeof')} can give different numbers for two lists that are equal.`,
      because: say`a list that has grown may have room for more slots than it uses`,
      remember: say`The size of a list also depends on how it was made.`,
      disputed: say`Equal lists have equal items in the same order. How much room each list has taken is not compared by ${code('==')}.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`equal lists have equal items, and only the items make up their size`,
        idea: 'sizeof-contents-only',
        feedback: say`The items are not part of the size. The number of slots with room is, and it may differ.`,
      },
      {
        verdict: true,
        because: say`equal items may differ in their own sizes, which are included`,
        idea: 'sizeof-deep',
        feedback: say`The sizes of items are never included. The two lists may differ in the room for their slots.`,
      },
    ],
    shownBy: `import sys

grown = []
grown.append("tea")
made = ["tea"]
print(grown == made, sys.getsizeof(grown) == sys.getsizeof(made))
`,
    source: GETSIZEOF,
  },
  {
    id: 'dictionary-shrinks-with-each-del',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython, a dictionary gets smaller in ${code('sys.getsizeof')} with each key that ${code('del')} removes.`,
      because: say`its table keeps the room that it had taken for its entries`,
      remember: say`${code('del')} with a key leaves the size of a dictionary as it was.`,
      disputed: say`The value may be freed, and then it takes no memory. But the dictionary itself keeps its table.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`its size is that of its keys and values, which get fewer`,
        idea: 'sizeof-contents-only',
        feedback: say`Keys and values are not included. The size is that of the table, and ${code('del')} leaves the table as it was.`,
      },
      {
        verdict: false,
        because: say`every dictionary has the same size, with few keys or with many`,
        idea: 'lists-one-size',
        feedback: say`A dictionary with many keys has a larger table. But a table that has grown stays when keys are removed.`,
      },
    ],
    shownBy: `import sys

menu = {"tea": 2, "milk": 1, "cake": 4}
first = sys.getsizeof(menu)
del menu["cake"]
print(sys.getsizeof(menu) - first)
`,
    source: 'https://github.com/python/cpython/blob/main/Objects/dictobject.c',
  },
  {
    id: 'range-as-large-as-its-numbers',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython, ${code('sys.getsizeof')} gives a larger number for ${code('range(1000000)')} than for ${code('range(10)')}.`,
      because: say`each range has only a start, a stop and a step, and no other numbers`,
      remember: say`A range has a start, a stop and a step, however many numbers it gives.`,
      disputed: say`The numbers of the first are more. A range makes each number when it is asked for, and has no list of them.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it makes all of its numbers at once, and a million take more memory`,
        idea: 'lazy-makes-all',
        feedback: say`A range makes no number before it is asked for it. Both have the same three numbers: start, stop and step.`,
      },
      {
        verdict: false,
        because: say`the numbers of a range are on the stack, where no memory is needed`,
        idea: 'small-on-stack',
        feedback: say`No number is on the stack. A range does not have its numbers anywhere: it makes each one when asked.`,
      },
    ],
    shownBy: 'import sys\n\nprint(sys.getsizeof(range(1000000)) - sys.getsizeof(range(10)))\n',
    source: 'https://docs.python.org/3/library/stdtypes.html#ranges',
  },
  {
    id: 'attribute-values-are-not-included',
    topic: TOPIC,
    level: 5,
    holds: true,
    words: {
      claim: say`For an instance of a plain class, ${code('sys.getsizeof')} never includes what its attributes refer to.`,
      because: say`it measures only one object, and attributes refer to others`,
      remember: say`An attribute is a reference. Its object is measured on its own.`,
      disputed: say`A class can write its own ${code('__sizeof__')}, which gives any number. A plain class has none.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`attributes are a part of the object itself, with all their values`,
        idea: 'sizeof-deep',
        feedback: say`An attribute is a reference to another object. That object is measured on its own.`,
      },
      {
        verdict: true,
        because: say`it adds up the names of the attributes, not their values`,
        idea: 'sizeof-contents-only',
        feedback: say`It adds up nothing. It gives the size of the instance itself, without names and without values.`,
      },
    ],
    shownBy: `import sys


class Cup:
    def __init__(self, text):
        self.text = text


print(sys.getsizeof(Cup("tea")) == sys.getsizeof(Cup("a much longer text")))
`,
    source: GETSIZEOF,
  },
  {
    id: 'sum-over-the-slots',
    topic: TOPIC,
    level: 5,
    holds: false,
    words: {
      claim: say`Adding ${code('sys.getsizeof(tray[i])')} over all slots always gives the memory of all items together.`,
      because: say`two slots may refer to one object, which would be added twice`,
      remember: say`To measure several objects together, take each object once.`,
      disputed: say`If every slot refers to another number or string, the sum is right. "Always" makes the sentence false.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`each slot has an object of its own, and each is added once`,
        idea: 'variables-hold-objects',
        feedback: say`Slots have references, not objects. Two slots may refer to one object, as in ${code('[cup, cup]')}.`,
      },
      {
        verdict: false,
        because: say`the size of each item includes what it refers to, again and again`,
        idea: 'sizeof-deep',
        feedback: say`Each size is that of one object only. The sum is wrong if an object is in two slots, or refers to others.`,
      },
    ],
    shownBy: `cup = ["tea"]
tray = [cup, cup]
print(len(tray), "slots,", tray[0] is tray[1])
`,
    source: GETSIZEOF,
  },
];
