import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** One object with several names, from level 3 on. */
export const aliasingAdvancedClaims: readonly Claim[] = [
  {
    id: 'augmented-assignment-shows',
    topic: 'aliasing',
    level: 3,
    holds: true,
    words: {
      claim: say`If ${code('row')} and ${code('acc')} refer to one list, ${code('row += [4]')} also shows under ${code('acc')}.`,
      because: say`${code('+=')} puts the 4 into the one list that both of the names refer to`,
      remember: say`For a list, ${code('+=')} changes the list itself.`,
      disputed: say`Books often explain ${code('row += x')} as ${code('row = row + x')}. For a list this is not the same.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`${code('+=')} creates a longer list, and only ${code('row')} refers to the longer one`,
        idea: 'aug-assign-always-rebinds',
        feedback: say`For a list, ${code('+=')} creates no longer list. It puts the new values into the old one.`,
      },
      {
        verdict: true,
        because: say`each assignment to ${code('row')} changes what ${code('acc')} refers to in just this way`,
        idea: 'rebind-mutates',
        feedback: say`An assignment such as ${code('row = [4]')} moves only ${code('row')}. The change shows because ${code('+=')} changes the list itself.`,
      },
    ],
    shownBy: 'row = [1]\nacc = row\nrow += [4]\nprint(acc)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#augmented-assignment-statements',
  },
  {
    id: 'plus-shows',
    topic: 'aliasing',
    level: 3,
    holds: false,
    words: {
      claim: say`If ${code('row')} and ${code('acc')} refer to one list, ${code('row = row + [4]')} also shows under ${code('acc')}.`,
      because: say`${code('+')} creates a longer list, and only the name ${code('row')} moves to that list`,
      remember: say`${code('+')} creates a new list. The old list stays as it was.`,
      disputed: say`It would be right for ${code('row += [4]')} and for ${code('row.append(4)')}, which change the list itself.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`${code('+')} puts the 4 into the list that is there, and both names refer to it`,
        idea: 'plus-mutates',
        feedback: say`${code('+')} does not touch the list on its left. It creates a new, longer list.`,
      },
      {
        verdict: true,
        because: say`an assignment to ${code('row')} moves each other name of that list in the same way`,
        idea: 'rebind-mutates',
        feedback: say`An assignment moves only the name on its left. ${code('acc')} still refers to the old list.`,
      },
    ],
    shownBy: 'row = [1]\nacc = row\nrow = row + [4]\nprint(acc)\n',
    source: 'https://docs.python.org/3/library/stdtypes.html#common-sequence-operations',
  },
  {
    id: 'swap-without-copies',
    topic: 'aliasing',
    level: 3,
    holds: true,
    words: {
      claim: say`If ${code('left')} and ${code('right')} refer to two lists, ${code('left, right = right, left')} creates no list.`,
      because: say`both names on the right are read first, and then both names are moved`,
      remember: say`The right side is read completely before a name on the left moves.`,
      disputed: say`Other languages need a third name for this. Python reads both names on the right before it moves one.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`it creates a copy of each list, so that no value is lost on the way`,
        idea: 'assignment-copies-object',
        feedback: say`No copy is needed. The two names only change the lists that they refer to.`,
      },
      {
        verdict: true,
        because: say`${code('left')} moves first, and then ${code('right')} moves to what ${code('left')} refers to now`,
        idea: 'sequential-swap',
        feedback: say`Then both names would refer to one list. Python reads both names on the right first, so they change places.`,
      },
    ],
    shownBy:
      'left = [1]\nright = [2]\nold = left\nleft, right = right, left\nprint(left, right)\nprint(right is old)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#assignment-statements',
  },
  {
    id: 'same-id-one-object',
    topic: 'aliasing',
    level: 4,
    holds: true,
    words: {
      claim: say`If ${code('id(row) == id(acc)')} is true for two names, they refer to one object at that moment.`,
      because: say`objects that are in memory at the same time always have different ids`,
      remember: say`An id belongs to one object only while this object is in memory.`,
      disputed: say`An id can be used again after its object is freed. Here both objects are in memory, because names refer to them.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`${code('id')} always gives the same number for two objects with equal values`,
        idea: 'equal-is-identical',
        feedback: say`${code('id')} does not look at the value. Two equal lists that are both in memory have different ids.`,
      },
      {
        verdict: false,
        because: say`each name has an object of its own, and a copy has the id of the first`,
        idea: 'assignment-copies-object',
        feedback: say`Two names can refer to one object, and a copy has an id of its own.`,
      },
      {
        verdict: true,
        because: say`equal objects are made into one, and the ids show that they are equal`,
        idea: 'equal-literals-shared',
        feedback: say`Python does not make one object of two equal lists. The ids show that there is one object, not that values are equal.`,
      },
    ],
    shownBy: 'row = [1]\nacc = row\ncol = [1]\nprint(id(row) == id(acc))\nprint(id(row) == id(col))\n',
    source: 'https://docs.python.org/3/library/functions.html#id',
  },
  {
    id: 'slice-assignment-like-assignment',
    topic: 'aliasing',
    level: 4,
    holds: false,
    words: {
      claim: say`If ${code('row')} and ${code('acc')} refer to one list, ${code('row[:] = []')} and ${code('row = []')} do the same.`,
      because: say`the first one empties the list, and the second one moves the name ${code('row')}`,
      remember: say`An assignment to a slice changes the list. An assignment to a name moves the name.`,
      disputed: say`Afterwards ${code('row')} shows an empty list in both cases. The difference shows under ${code('acc')}.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`both of them take everything out of the list that the names refer to`,
        idea: 'assign-empty-clears',
        feedback: say`Only ${code('row[:] = []')} does this. ${code('row = []')} moves ${code('row')} to a new list, and ${code('acc')} shows the old values.`,
      },
      {
        verdict: true,
        because: say`${code('row[:]')} and ${code('row')} are two ways to write one list, so ${code('= []')} fits both`,
        idea: 'slice-aliases',
        feedback: say`On the left of ${code('=')} they differ. ${code('row[:] = []')} changes the list, and ${code('row = []')} moves the name.`,
      },
      {
        verdict: false,
        because: say`the first one empties a copy of the list, and the second one the list`,
        idea: 'shallow-is-deep',
        feedback: say`On the left of ${code('=')}, ${code('row[:]')} makes no copy. It is the list itself that is emptied.`,
      },
    ],
    shownBy: 'row = acc = [1, 2]\nrow[:] = []\nprint(acc)\nrow = acc = [1, 2]\nrow = []\nprint(acc)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#assignment-statements',
  },
];
