import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** What changes an object, what creates another one, and default values. */
export const mutationAndDefaultsClaims: readonly Claim[] = [
  {
    id: 'sort-gives-the-list',
    topic: 'mutation-and-defaults',
    level: 2,
    holds: false,
    words: {
      claim: say`If ${code('cup')} refers to a list, ${code('mug = cup.sort()')} makes ${code('mug')} refer to the sorted list.`,
      because: say`${code('sort')} changes the list itself and gives ${code('None')} back to the caller`,
      remember: say`Methods that change a list give back ${code('None')}.`,
      disputed: say`${code('sorted(cup)')} gives back a list. The method ${code('sort')} does not.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`${code('sort')} gives back the same list after it was put into order`,
        idea: 'mutator-returns-self',
        feedback: say`${code('sort')} puts the list into order and gives back ${code('None')}, so ${code('mug')} refers to ${code('None')}.`,
      },
      {
        verdict: true,
        because: say`${code('sort')} gives back a sorted copy and leaves the list as it was`,
        idea: 'return-copies',
        feedback: say`The function ${code('sorted')} does this. The method ${code('sort')} changes the list and gives back ${code('None')}.`,
      },
    ],
    shownBy: 'cup = [2, 1]\nmug = cup.sort()\nprint(cup, mug)\n',
    source: 'https://docs.python.org/3/library/stdtypes.html#list.sort',
  },
  {
    id: 'del-slot-shows',
    topic: 'mutation-and-defaults',
    level: 2,
    holds: true,
    words: {
      claim: say`If ${code('row')} and ${code('acc')} refer to one list ${code('[1, 2]')}, ${code('del row[0]')} always shows under ${code('acc')} too.`,
      because: say`the slot goes from the one list that both of these names refer to`,
      remember: say`${code('del row[0]')} changes a list. ${code('del row')} removes a name.`,
      disputed: say`${code('del row')} would not show under ${code('acc')}. The sentence says ${code('del row[0]')}.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`each name has its own list, and the slot goes from only one of them`,
        idea: 'assignment-copies-object',
        feedback: say`There is only one list. Both names show it without the slot.`,
      },
      {
        verdict: true,
        because: say`the object in this slot is removed, and so no list can show it`,
        idea: 'del-destroys-object',
        feedback: say`The slot goes, not the object. Other names and slots can still refer to the object.`,
      },
    ],
    shownBy: 'row = [1, 2]\nacc = row\ndel row[0]\nprint(acc)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#the-del-statement',
  },
  {
    id: 'plus-equals-on-strings',
    topic: 'mutation-and-defaults',
    level: 2,
    holds: false,
    words: {
      claim: say`If ${code('text')} and ${code('line')} refer to one string, ${code('text += "!"')} also shows under ${code('line')}.`,
      because: say`a string cannot change, so a new one is created and only ${code('text')} moves`,
      remember: say`Strings never change. ${code('+=')} creates a new string.`,
      disputed: say`For a list it would be right. A string cannot change, so ${code('+=')} must create another one.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`an assignment to one name changes what all the other names refer to`,
        idea: 'rebind-mutates',
        feedback: say`The assignment moves ${code('text')} to a new string. ${code('line')} refers to the old one.`,
      },
      {
        verdict: true,
        because: say`${code('+')} puts the new text at the end of the string that is already there`,
        idea: 'plus-mutates',
        feedback: say`A string cannot change. ${code('+')} creates a new string, and the old one stays.`,
      },
    ],
    shownBy: 'line = "tea"\ntext = line\ntext += "!"\nprint(line)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#augmented-assignment-statements',
  },
  {
    id: 'two-ways-to-add',
    topic: 'mutation-and-defaults',
    level: 2,
    holds: true,
    words: {
      claim: say`For a list with two names, ${code('row += [4]')} and ${code('row = row + [4]')} have different effects.`,
      because: say`${code('+=')} changes the one list, and ${code('+')} creates another list for ${code('row')}`,
      remember: say`For lists, ${code('+=')} changes the list, and ${code('+')} creates a new one.`,
      disputed: say`Under the name ${code('row')} both show the same. The difference shows under the other name.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`${code('+=')} is only a short way to write the line with the ${code('+')} and the ${code('=')}`,
        idea: 'aug-assign-always-rebinds',
        feedback: say`For numbers and strings the result is the same. For lists ${code('+=')} changes the list itself.`,
      },
      {
        verdict: false,
        because: say`${code('+')} puts the 4 into the list that is there, and so does the ${code('+=')}`,
        idea: 'plus-mutates',
        feedback: say`${code('+=')} does. ${code('+')} creates a new list, and the other name shows the old one.`,
      },
      {
        verdict: true,
        because: say`${code('+')} changes the one list, and ${code('+=')} creates another list for ${code('row')}`,
        idea: 'plus-mutates',
        feedback: say`It is the other way round: ${code('+=')} changes the list, and ${code('+')} creates a new one.`,
      },
    ],
    shownBy: 'row = acc = [1]\nrow += [4]\nprint(acc)\nrow = acc = [1]\nrow = row + [4]\nprint(acc)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#augmented-assignment-statements',
  },
  {
    id: 'default-created-once',
    topic: 'mutation-and-defaults',
    level: 3,
    holds: true,
    words: {
      claim: say`The list in ${code('def pack(bag=[])')} is created when the ${code('def')} line runs, and only then.`,
      because: say`the default value is created with the function, not with each call`,
      remember: say`A default value is created when ${code('def')} runs, and all calls share it.`,
      disputed: say`${code('def')} is often read as a plan for later. The default is the part that runs at once.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the default value is created anew for each call that needs it`,
        idea: 'fresh-default',
        feedback: say`All calls that give no list use the one list that was created by the ${code('def')} line.`,
      },
      {
        verdict: true,
        because: say`there is one empty list in a program, and each ${code('[]')} refers to it`,
        idea: 'equal-literals-shared',
        feedback: say`Each ${code('[]')} that runs creates a list. Here it runs once, with the ${code('def')} line.`,
      },
    ],
    shownBy: 'def pack(bag=[]):\n    bag.append("tea")\n    return bag\n\npack()\nprint(pack())\n',
    source: 'https://docs.python.org/3/faq/programming.html#why-are-default-values-shared-between-objects',
  },
  {
    id: 'call-starts-empty',
    topic: 'mutation-and-defaults',
    level: 3,
    holds: false,
    words: {
      claim: say`If a function ${code('pack(bag=[])')} appends to ${code('bag')}, each call ${code('pack()')} starts with an empty list.`,
      because: say`all such calls share one list, and it gets longer from call to call`,
      remember: say`A default list that is changed stays changed for the next call.`,
      disputed: say`The first call does start with an empty list. The second one does not.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`each call without a list creates an empty list for its own use`,
        idea: 'fresh-default',
        feedback: say`No call creates the list. It is created once, when the ${code('def')} line runs.`,
      },
      {
        verdict: true,
        because: say`each call works with a copy, and the default list stays empty`,
        idea: 'params-copied',
        feedback: say`A call makes no copy. ${code('bag')} refers to the default list itself.`,
      },
      {
        verdict: false,
        because: say`all empty lists are one list, and some call puts something in it`,
        idea: 'equal-literals-shared',
        feedback: say`Empty lists are not one list. The calls share a list because the default was created once.`,
      },
    ],
    shownBy: 'def pack(bag=[]):\n    bag.append("tea")\n    print(bag)\n\npack()\npack()\n',
    source: 'https://docs.python.org/3/faq/programming.html#why-are-default-values-shared-between-objects',
  },
  {
    id: 'list-in-tuple-augmented',
    topic: 'mutation-and-defaults',
    level: 4,
    holds: false,
    words: {
      claim: say`If ${code('pair')} is a tuple and ${code('pair[0]')} a list, ${code('pair[0] += [4]')} leaves the list as it was.`,
      because: say`the list is changed first, and the error comes from the assignment`,
      remember: say`${code('+=')} on a slot first changes the list and then assigns to the slot.`,
      disputed: say`An error seems to mean that nothing happened. Here the list has already changed.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`${code('+=')} creates another list, and only the assignment of it fails`,
        idea: 'aug-assign-always-rebinds',
        feedback: say`For a list, ${code('+=')} puts the value into the list itself. Only then does the assignment fail.`,
      },
      {
        verdict: true,
        because: say`the tuple has a copy of the list, and it does not let that change`,
        idea: 'container-stores-copy',
        feedback: say`The tuple has no copy. Its slot refers to the list, and the list has changed.`,
      },
    ],
    shownBy: 'pair = ([1], 5)\ntry:\n    pair[0] += [4]\nexcept TypeError:\n    print("error")\nprint(pair)\n',
    source:
      'https://docs.python.org/3/faq/programming.html#why-does-a-tuple-i-item-raise-an-exception-when-the-addition-works',
  },
  {
    id: 'none-as-default',
    topic: 'mutation-and-defaults',
    level: 4,
    holds: true,
    words: {
      claim: say`If ${code('bag = []')} is the first line of a function's body, each call creates a new list.`,
      because: say`the body runs with every call, and ${code('[]')} creates a list each time`,
      remember: say`A list that each call needs anew is created in the body.`,
      disputed: say`The word "default" suggests the same in both places. The default runs once, the body with every call.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`every ${code('[]')} is the same empty list, in the body and in a default`,
        idea: 'equal-literals-shared',
        feedback: say`Each ${code('[]')} that runs creates a new list. It matters how often it runs.`,
      },
      {
        verdict: true,
        because: say`any ${code('[]')} is new for every call, in the body and in a default too`,
        idea: 'fresh-default',
        feedback: say`In the body it is new. A default is created once, when the ${code('def')} line runs.`,
      },
    ],
    shownBy: 'def pack():\n    bag = []\n    bag.append("tea")\n    return bag\n\npack()\nprint(pack())\n',
    source: 'https://docs.python.org/3/faq/programming.html#why-are-default-values-shared-between-objects',
  },
  {
    id: 'default-between-calls',
    topic: 'mutation-and-defaults',
    level: 4,
    holds: true,
    words: {
      claim: say`The default list of a function stays in memory between two calls of the function.`,
      because: say`the function refers to its default values and so keeps the list`,
      remember: say`A function refers to its default values.`,
      disputed: say`Local names go when a call ends. The default belongs to the function, not to the call.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`no name refers to the list after a call, and it is freed then`,
        idea: 'count-names-only',
        feedback: say`A name is not needed. The function itself refers to its default values.`,
      },
      {
        verdict: false,
        because: say`each call creates the list, and it goes when that call is over`,
        idea: 'fresh-default',
        feedback: say`No call creates it. It was created when the ${code('def')} line ran, and the function keeps it.`,
      },
      {
        verdict: true,
        because: say`nothing is freed before the garbage collector runs, not even it`,
        idea: 'only-gc-frees',
        feedback: say`The garbage collector does not matter here. The function refers to the list, and that keeps it.`,
      },
    ],
    shownBy:
      'class Cup:\n    def __del__(self):\n        print("freed")\n\ndef pack(bag=[Cup()]):\n    print("call")\n\npack()\npack()\ndel pack\nprint("last line")\n',
    source: 'https://docs.python.org/3/reference/compound_stmts.html#function-definitions',
  },
];
