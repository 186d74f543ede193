import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

const TOPIC = 'allocation';
const MEMORY = 'https://docs.python.org/3/c-api/memory.html';
const STORAGE_IN_C = 'https://en.cppreference.com/w/c/language/storage_duration';

/** Where objects are, and how memory is taken and given back. */
export const allocationClaims: readonly Claim[] = [
  {
    id: 'list-of-a-function-on-the-heap',
    topic: TOPIC,
    level: 1,
    holds: true,
    words: {
      claim: say`In CPython, a list that a function creates is on the heap, outside the function's frame.`,
      because: say`a frame has only references, and the list is outside of it`,
      remember: say`A frame has references. The objects are on the heap.`,
      disputed: say`In C, an array of a function is on the stack. Every list of Python is on the heap.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`what a function creates is inside its frame and goes with it`,
        idea: 'locals-die-with-return-value',
        feedback: say`Only the names go with the frame. A list that is returned stays, as it is on the heap.`,
      },
      {
        verdict: true,
        because: say`lists are too large for a frame, which has only numbers`,
        idea: 'small-on-stack',
        feedback: say`A frame has no objects at all, small or large. It has references, to numbers as to lists.`,
      },
    ],
    shownBy: `def order():
    tray = ["tea"]
    return tray


bill = order()
print(bill)
`,
    source: MEMORY,
  },
  {
    id: 'second-name-second-list',
    topic: TOPIC,
    level: 1,
    holds: false,
    words: {
      claim: say`After the two lines ${code('cup = ["tea"]')} and ${code('mug = cup')}, there are exactly two lists in memory.`,
      because: say`both names refer to one list, the only one that was created`,
      remember: say`${code('=')} with a name on its right side creates no object.`,
      disputed: say`There are two names. Names are not objects: both refer to the same list.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the second line creates one more list, equal to the first`,
        idea: 'assignment-copies-object',
        feedback: say`${code('mug = cup')} copies nothing. It makes ${code('mug')} a second name for the list that is there.`,
      },
      {
        verdict: false,
        because: say`equal lists are always one list, whatever created them`,
        idea: 'equal-literals-shared',
        feedback: say`Two lists with equal items can be two objects: ${code('["tea"]')} written twice creates two lists. Here only one was created.`,
      },
    ],
    shownBy: 'cup = ["tea"]\nmug = cup\nprint(mug is cup)\n',
    source: 'https://docs.python.org/3/faq/programming.html#why-did-changing-list-y-also-change-list-x',
  },
  {
    id: 'object-without-a-name',
    topic: TOPIC,
    level: 1,
    holds: true,
    words: {
      claim: say`To run ${code('print([1, 2])')}, Python creates a list in memory, although no name refers to the list.`,
      because: say`a list is created when its expression is evaluated`,
      remember: say`An object is created when its expression is evaluated, with or without a name.`,
      disputed: say`Some pages say that objects are created when they get a name. Here a list is printed that never had one.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a list is created only when it gets its first name`,
        idea: 'count-names-only',
        feedback: say`The list is created before any name can refer to it. The running call refers to it, and so it is in memory.`,
      },
      {
        verdict: true,
        because: say`a copy of a list is created for ${code('print')} to work with`,
        idea: 'params-copied',
        feedback: say`A call copies nothing. ${code('print')} gets a reference to the list that the expression created.`,
      },
    ],
    shownBy: 'print([1, 2])\n',
    source: 'https://docs.python.org/3/reference/expressions.html#list-displays',
  },
  {
    id: 'numbers-on-the-stack',
    topic: TOPIC,
    level: 2,
    holds: false,
    words: {
      claim: say`In CPython, numbers of a function are on the stack, and only its lists are on the heap.`,
      because: say`a frame has only references, for numbers just as for lists`,
      remember: say`Numbers are objects too. They are not in a frame on the stack.`,
      disputed: say`This is so in C and Java, for plain numbers. In Python a number is an object like any other.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`a number is small and it never grows, just as the stack needs it`,
        idea: 'small-on-stack',
        feedback: say`Python does not look at size here. Every object, a number too, is outside the frame, which has a reference to it.`,
      },
      {
        verdict: false,
        because: say`each name on the heap has its own copy of the number`,
        idea: 'immutables-by-value',
        feedback: say`Numbers are not copied. Two names can refer to one number, as they can to one list.`,
      },
    ],
    source: MEMORY,
  },
  {
    id: 'static-storage-is-the-stack',
    topic: TOPIC,
    level: 2,
    holds: false,
    words: {
      claim: say`In the language C, static storage and the stack are two words for the same part of memory.`,
      because: say`static storage is there for the whole program, a stack frame for one call`,
      remember: say`C has static, automatic and dynamic storage. The stack is used for automatic storage.`,
      disputed: say`Some pages set "static" against "dynamic" and mean the stack by it. In C these are three different kinds.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`both are for values whose size is known, and the heap is for all of the others`,
        idea: 'small-on-stack',
        feedback: say`The size is not what tells them apart. Static storage lasts for the whole program, a frame for one call.`,
      },
      {
        verdict: false,
        because: say`static storage goes when a function returns, and the stack stays in use`,
        idea: 'locals-die-with-return-value',
        feedback: say`It is the other way round: a frame goes when its function returns. Static storage stays until the program ends.`,
      },
    ],
    source: STORAGE_IN_C,
  },
  {
    id: 'malloc-outlives-its-call',
    topic: TOPIC,
    level: 2,
    holds: true,
    words: {
      claim: say`In C, memory from ${code('malloc')} stays taken after the function that asked for it returns, until ${code('free')}.`,
      because: say`it is dynamic storage, which does not belong to any call`,
      remember: say`Memory from ${code('malloc')} is there until the program gives it back by ${code('free')}.`,
      disputed: say`When the whole program ends, the operating system takes all its memory back. The claim is about a running program.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`what a function takes is given back when it returns`,
        idea: 'locals-die-with-return-value',
        feedback: say`This is so for automatic storage, such as a plain array in a function. Memory from ${code('malloc')} stays.`,
      },
      {
        verdict: true,
        because: say`it waits for the garbage collector of C to give it back`,
        idea: 'only-gc-frees',
        feedback: say`C has no garbage collector. The program itself gives the memory back, by ${code('free')}.`,
      },
    ],
    source: STORAGE_IN_C,
  },
  {
    id: 'process-keeps-freed-memory',
    topic: TOPIC,
    level: 3,
    holds: true,
    words: {
      claim: say`After CPython has freed many small objects, the process may keep their memory for new objects.`,
      because: say`an arena is given back only when all objects in it are freed`,
      remember: say`Freed means free for other objects, not always given back to the operating system.`,
      disputed: say`A tool such as psutil shows memory still in use, and this looks like a leak. CPython will use it for new objects.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`whatever is freed goes back to the operating system at once`,
        idea: 'del-destroys-object',
        feedback: say`A block goes back to its pool, inside CPython. The arena goes back only when nothing in it is in use.`,
      },
      {
        verdict: true,
        because: say`no object is really freed until the garbage collector runs`,
        idea: 'only-gc-frees',
        feedback: say`The objects have been freed, at once. It is their memory that CPython keeps for the next objects.`,
      },
    ],
    source: `${MEMORY}#the-pymalloc-allocator`,
  },
  {
    id: 'system-asked-for-each-object',
    topic: TOPIC,
    level: 3,
    holds: false,
    words: {
      claim: say`CPython always asks the operating system for memory when it creates a small object.`,
      because: say`it takes a large arena at once and cuts blocks for objects from it`,
      remember: say`CPython takes memory in large arenas and gives objects small blocks of it.`,
      disputed: say`Sometimes a new arena is needed, and then CPython does ask. For most objects there is a free block already.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`memory is taken for exactly one object, at the moment it is needed`,
        idea: 'append-adds-eight',
        feedback: say`That would be slow. CPython takes memory for thousands of objects at once and uses it bit by bit.`,
      },
      {
        verdict: false,
        because: say`small objects are on the stack, and so no memory is ever asked for them`,
        idea: 'small-on-stack',
        feedback: say`Small objects are not in a frame on the stack. They get a block from an arena on the heap.`,
      },
    ],
    source: `${MEMORY}#the-pymalloc-allocator`,
  },
  {
    id: 'large-requests-to-malloc',
    topic: TOPIC,
    level: 4,
    holds: true,
    words: {
      claim: say`In CPython, pymalloc only serves requests of up to 512 bytes; larger ones go to ${code('malloc')}.`,
      because: say`its pools have blocks for small objects only, of 512 bytes at most`,
      remember: say`pymalloc is made for small objects, of up to 512 bytes.`,
      disputed: say`CPython can be built or started with another allocator. The claim is about pymalloc.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`it takes exactly as many bytes as are asked for, few or many`,
        idea: 'append-adds-eight',
        feedback: say`Its blocks have fixed sizes up to 512 bytes, and a request gets the next larger block. For more it asks ${code('malloc')}.`,
      },
      {
        verdict: true,
        because: say`requests of up to 512 bytes are meant for the stack, not for the heap`,
        idea: 'small-on-stack',
        feedback: say`pymalloc takes no memory from the stack. Its blocks are on the heap, and so is what ${code('malloc')} gives.`,
      },
    ],
    source: `${MEMORY}#the-pymalloc-allocator`,
  },
  {
    id: 'pool-of-many-block-sizes',
    topic: TOPIC,
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython's pymalloc, one pool in use usually has blocks of many different sizes.`,
      because: say`all blocks of one pool in use have the same size`,
      remember: say`An arena has pools, and a pool has blocks of one size.`,
      disputed: say`An empty pool can be used for another size later. As long as one of its blocks is in use, its size is fixed.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`each block has exactly the bytes its object needs`,
        idea: 'append-adds-eight',
        feedback: say`A request gets a block of the next larger size. All blocks of that pool have this size.`,
      },
      {
        verdict: false,
        because: say`all blocks of CPython, in any pool, have one size`,
        idea: 'lists-one-size',
        feedback: say`Each pool has blocks of one size, but different pools have different sizes, up to 512 bytes.`,
      },
    ],
    source: 'https://github.com/python/cpython/blob/main/Objects/obmalloc.c',
  },
];
