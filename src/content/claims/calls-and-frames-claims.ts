import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** What a call hands over, what is local to it, and what remains. */
export const callsAndFramesClaims: readonly Claim[] = [
  {
    id: 'call-copies-nothing',
    topic: 'calls-and-frames',
    level: 3,
    holds: true,
    words: {
      claim: say`A call such as ${code('wash(cup)')} makes no copy: the parameter refers to what ${code('cup')} refers to.`,
      because: say`the parameter is one more name for the object, as after an assignment`,
      remember: say`A call copies nothing. A parameter is one more name.`,
      disputed: say`Who knows languages that copy lists or records in a call expects a copy. Python makes none.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the function works with a copy, so that the caller's object stays safe`,
        idea: 'params-copied',
        feedback: say`There is no copy. If the function changes the object, the caller sees the change.`,
      },
      {
        verdict: true,
        because: say`the parameter and ${code('cup')} are one name, and they always move together`,
        idea: 'call-by-reference',
        feedback: say`They are two names. If the parameter moves to another object, ${code('cup')} does not move.`,
      },
    ],
    shownBy: 'def wash(item):\n    return item is cup\n\ncup = ["tea"]\nprint(wash(cup))\n',
    source:
      'https://docs.python.org/3/faq/programming.html#how-do-i-write-a-function-with-output-parameters-call-by-reference',
  },
  {
    id: 'parameter-moves-caller',
    topic: 'calls-and-frames',
    level: 3,
    holds: false,
    words: {
      claim: say`If a function assigns to its parameter, the name that the caller used moves as well.`,
      because: say`the parameter is a local name, and the assignment moves only that`,
      remember: say`An assignment in a function moves a local name, not the caller's.`,
      disputed: say`A change of the object is seen by the caller. An assignment to the parameter changes no object.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the parameter is only another word for the name in the call`,
        idea: 'call-by-reference',
        feedback: say`The parameter is a name of its own. The caller's name still refers to the first object.`,
      },
      {
        verdict: false,
        because: say`the function has its own copy of the object and moves that`,
        idea: 'params-copied',
        feedback: say`There is no copy, and objects do not move. The parameter is a local name, and only this name moves.`,
      },
    ],
    shownBy: 'def wash(item):\n    item = []\n\ncup = ["tea"]\nwash(cup)\nprint(cup)\n',
    source:
      'https://docs.python.org/3/faq/programming.html#how-do-i-write-a-function-with-output-parameters-call-by-reference',
  },
  {
    id: 'append-in-function',
    topic: 'calls-and-frames',
    level: 3,
    holds: true,
    words: {
      claim: say`If ${code('fill(bag)')} does nothing but ${code('bag.append(1)')}, the call ${code('fill(cup)')} makes the list of ${code('cup')} longer.`,
      because: say`there is one list, and the parameter and the caller's name refer to it`,
      remember: say`A function can change the objects that it is given.`,
      disputed: say`Nobody needs to return the list. It is the list of the caller that has changed.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`there are two lists, and only the list of the function becomes longer`,
        idea: 'params-copied',
        feedback: say`There is one list. The call gives it one more name and copies nothing.`,
      },
      {
        verdict: true,
        because: say`there is a new list, and the caller's name moves to it with the return`,
        idea: 'call-by-reference',
        feedback: say`No name of the caller moves. The one list has changed, and the name refers to it all the time.`,
      },
    ],
    shownBy: 'def fill(bag):\n    bag.append(1)\n\ncup = []\nfill(cup)\nprint(cup)\n',
    source:
      'https://docs.python.org/3/faq/programming.html#how-do-i-write-a-function-with-output-parameters-call-by-reference',
  },
  {
    id: 'return-copies-nothing',
    topic: 'calls-and-frames',
    level: 4,
    holds: true,
    words: {
      claim: say`If a function returns the list that its parameter refers to, the caller gets the same list back.`,
      because: say`neither the call nor the return makes a copy of the list`,
      remember: say`${code('return')} hands back an object and copies nothing.`,
      disputed: say`The local name goes when the function returns. The list does not go with it.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`${code('return')} makes a copy, as the local list is about to go`,
        idea: 'return-copies',
        feedback: say`${code('return')} makes no copy. The local name goes, and the list stays with the caller.`,
      },
      {
        verdict: false,
        because: say`the parameter refers to a copy, and this copy comes back`,
        idea: 'params-copied',
        feedback: say`The parameter refers to the list itself, so the list itself comes back.`,
      },
      {
        verdict: true,
        because: say`the parameter and the caller's name are one and the same`,
        idea: 'call-by-reference',
        feedback: say`They are two names for one list. This is why the same list comes back.`,
      },
    ],
    shownBy: 'def wash(item):\n    return item\n\ncup = ["tea"]\nprint(wash(cup) is cup)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#the-return-statement',
  },
  {
    id: 'return-frees-all',
    topic: 'calls-and-frames',
    level: 4,
    holds: false,
    words: {
      claim: say`In CPython, all objects that a function creates are freed when the function returns.`,
      because: say`an object that is returned or put into an outer list is still in use`,
      remember: say`The names of a function go when it returns. An object goes with its last reference.`,
      disputed: say`Objects with local names only are freed then. Other references keep an object.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the caller gets a copy of the result, and the first object is not needed`,
        idea: 'return-copies',
        feedback: say`The caller gets the object itself, so it stays in memory.`,
      },
      {
        verdict: false,
        because: say`no object is freed by a return, as that is up to the garbage collector`,
        idea: 'only-gc-frees',
        feedback: say`An object with a local name only is freed at the return, without the garbage collector.`,
      },
    ],
    shownBy:
      'class Cup:\n    def __del__(self):\n        print("freed")\n\ndef make():\n    cup = Cup()\n    return cup\n\nmug = make()\nprint("still there")\ndel mug\n',
    source: 'https://docs.python.org/3/extending/extending.html#reference-counts',
  },
  {
    id: 'local-list-freed',
    topic: 'calls-and-frames',
    level: 4,
    holds: true,
    words: {
      claim: say`If only a local name refers to a list, CPython frees the list when this name goes.`,
      because: say`the local name goes with the call, and it was the last reference`,
      remember: say`Local names go when the function ends, and their references go with them.`,
      disputed: say`A list that is returned has another reference. The sentence says that only one name refers to it.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the list stays there until the garbage collector has time for it`,
        idea: 'only-gc-frees',
        feedback: say`Without a reference the list is freed at once. The garbage collector is not needed.`,
      },
      {
        verdict: true,
        because: say`Python runs ${code('del')} for each local name, and ${code('del')} frees an object`,
        idea: 'del-destroys-object',
        feedback: say`A local name that goes frees no object if another reference is left.`,
      },
    ],
    shownBy:
      'class Cup:\n    def __del__(self):\n        print("freed")\n\ndef make():\n    tray = [Cup()]\n    print("end of the function")\n\nmake()\nprint("next line")\n',
    source: 'https://docs.python.org/3/extending/extending.html#reference-counts',
  },
  {
    id: 'del-of-a-parameter',
    topic: 'calls-and-frames',
    level: 4,
    holds: false,
    words: {
      claim: say`If a function runs ${code('del')} on its parameter, the caller can no longer use its own name.`,
      because: say`${code('del')} removes the local name, and the caller's name still refers to it`,
      remember: say`${code('del')} in a function removes a local name only.`,
      disputed: say`Without ${code('global')}, a function cannot remove a name of the main program.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`${code('del')} removes the parameter, and this is the caller's name as well`,
        idea: 'call-by-reference',
        feedback: say`The parameter is a name of its own. The caller's name is not touched.`,
      },
      {
        verdict: true,
        because: say`${code('del')} removes the object, and the caller's name refers to nothing`,
        idea: 'del-destroys-object',
        feedback: say`The object stays, because the caller's name refers to it.`,
      },
      {
        verdict: false,
        because: say`${code('del')} removes the copy for the function, and the caller has another`,
        idea: 'params-copied',
        feedback: say`There is no copy. Caller and function have two names for one object, and one of the names goes.`,
      },
    ],
    shownBy: 'def wash(item):\n    del item\n\ncup = ["tea"]\nwash(cup)\nprint(cup)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#the-del-statement',
  },
  {
    id: 'recursion-copies-list',
    topic: 'calls-and-frames',
    level: 5,
    holds: false,
    words: {
      claim: say`If a function with a list parameter calls itself ten times with that list, ten more lists are created.`,
      because: say`each call makes one more reference to the list, and no call makes a copy`,
      remember: say`Each call has names of its own, not objects of its own.`,
      disputed: say`A slice in the call, such as ${code('search(row[1:])')}, does create lists. The sentence speaks of the list itself.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`each call has a list of its own, so that no call disturbs the others`,
        idea: 'params-copied',
        feedback: say`Each call has a name of its own. All these names refer to the same list.`,
      },
      {
        verdict: false,
        because: say`all of the calls share one parameter, and it refers to one list only`,
        idea: 'call-by-reference',
        feedback: say`There is one list, but each call has its own parameter: an assignment in one call leaves the others.`,
      },
    ],
    shownBy:
      'def count(row, times):\n    row.append(times)\n    if times > 0:\n        count(row, times - 1)\n\ncups = []\ncount(cups, 3)\nprint(cups)\n',
    source: 'https://docs.python.org/3/reference/executionmodel.html#naming-and-binding',
  },
  {
    id: 'exception-keeps-locals',
    topic: 'calls-and-frames',
    level: 5,
    holds: true,
    words: {
      claim: say`In CPython, an exception that a list refers to can keep local objects of a function that has ended.`,
      because: say`the exception refers to its traceback, and this to the local names`,
      remember: say`A kept exception keeps the local objects of the functions it came through.`,
      disputed: say`After most calls nothing local is left. Here the exception still refers to what the call used.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`only names keep an object, and local names go when a function ends`,
        idea: 'count-names-only',
        feedback: say`Names are not the only references. The traceback of the exception refers to the function's frame.`,
      },
      {
        verdict: true,
        because: say`local objects always stay until the garbage collector has found them`,
        idea: 'only-gc-frees',
        feedback: say`Without the exception they would be freed at once. The exception is what keeps them.`,
      },
      {
        verdict: false,
        because: say`a list does not keep the exception, so nothing else can be kept`,
        idea: 'containers-dont-hold',
        feedback: say`A slot keeps what it refers to. The list keeps the exception, and this keeps the local objects.`,
      },
    ],
    shownBy:
      'class Cup:\n    def __del__(self):\n        print("freed")\n\ndef make():\n    cup = Cup()\n    raise ValueError\n\nkept = []\ntry:\n    make()\nexcept ValueError as error:\n    kept.append(error)\nprint("still there")\nkept.clear()\nprint("last line")\n',
    source: 'https://docs.python.org/3/reference/datamodel.html#traceback-objects',
  },
];
