import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** What is in a list, and what a copy of it shares with it. */
export const containersAndCopiesClaims: readonly Claim[] = [
  {
    id: 'slice-is-the-list',
    topic: 'containers-and-copies',
    level: 2,
    holds: false,
    words: {
      claim: say`If ${code('row')} refers to a list, the slice ${code('row[:]')} is the same list as ${code('row')}.`,
      because: say`it is a new list, and its slots refer to the objects that are in ${code('row')}`,
      remember: say`A slice of a list is a new list with references to the same objects.`,
      disputed: say`The two lists are equal, so ${code('row[:] == row')} is true. They are still two lists.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it is only another way to write ${code('row')}, and a slice creates nothing`,
        idea: 'slice-aliases',
        feedback: say`A slice creates a list. A later ${code('append')} to one of the two does not show in the other.`,
      },
      {
        verdict: false,
        because: say`it is a new list, and it has a copy of each object that is in ${code('row')}`,
        idea: 'shallow-is-deep',
        feedback: say`The slice creates a list and nothing more. Its slots refer to the same objects.`,
      },
    ],
    shownBy: 'row = [1, 2]\ncol = row[:]\ncol.append(3)\nprint(row)\n',
    source: 'https://docs.python.org/3/library/copy.html',
  },
  {
    id: 'append-stores-no-copy',
    topic: 'containers-and-copies',
    level: 2,
    holds: true,
    words: {
      claim: say`The line ${code('tray.append(cup)')} never makes a copy of the object that ${code('cup')} refers to.`,
      because: say`the new slot of the list refers to the object itself`,
      remember: say`A slot refers to the object itself, not to a copy.`,
      disputed: say`A later assignment to ${code('cup')} does not show in the list. The slot refers to the object, not to the name.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`the new slot of the list gets a copy of its own`,
        idea: 'container-stores-copy',
        feedback: say`The slot refers to the object itself. A change of the object shows in the list.`,
      },
      {
        verdict: true,
        because: say`a list does not keep the objects that are put in`,
        idea: 'containers-dont-hold',
        feedback: say`A list does keep them: each slot is a reference, and one reference keeps an object in memory.`,
      },
    ],
    shownBy: 'cup = []\ntray = []\ntray.append(cup)\ncup.append("tea")\nprint(tray)\n',
    source: 'https://docs.python.org/3/faq/programming.html#why-did-changing-list-y-also-change-list-x',
  },
  {
    id: 'list-call-copies-objects',
    topic: 'containers-and-copies',
    level: 2,
    holds: false,
    words: {
      claim: say`If ${code('row')} refers to a list of three lists, ${code('list(row)')} creates four lists.`,
      because: say`it creates one list, whose slots refer to the three lists of ${code('row')}`,
      remember: say`${code('list(row)')} creates one list and copies nothing that is in it.`,
      disputed: say`What is printed looks like four new lists. Three of them are the lists of ${code('row')}.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it creates one list, and it also makes a copy of all inner lists`,
        idea: 'shallow-is-deep',
        feedback: say`The inner lists are not copied. A change in one of them shows in both outer lists.`,
      },
      {
        verdict: false,
        because: say`it creates no list, since ${code('row')} is a list already and comes back`,
        idea: 'slice-aliases',
        feedback: say`${code('list(row)')} always creates a list, even if ${code('row')} is one.`,
      },
    ],
    shownBy: 'row = [[1], [2], [3]]\ncol = list(row)\nprint(col is row, col[0] is row[0])\n',
    source: 'https://docs.python.org/3/library/stdtypes.html#list',
  },
  {
    id: 'one-list-in-two-trays',
    topic: 'containers-and-copies',
    level: 2,
    holds: true,
    words: {
      claim: say`Slots of two different lists can refer to one list at the same time.`,
      because: say`a slot only refers to a list, and many slots can do that at once`,
      remember: say`An object can be in any number of lists.`,
      disputed: say`A thing on a table is in one place only. An object can have any number of references.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`each outer list has a copy for its slot, so these are two lists`,
        idea: 'container-stores-copy',
        feedback: say`No copies are made. A change of the inner list shows in both of the outer lists.`,
      },
      {
        verdict: true,
        because: say`Python keeps equal inner lists as one list for all outer lists`,
        idea: 'equal-literals-shared',
        feedback: say`Equal lists are not made one. The slots refer to one list because one list was put into both.`,
      },
    ],
    shownBy: 'cup = []\nleft = [cup]\nright = [cup]\ncup.append("tea")\nprint(left, right)\n',
    source: 'https://docs.python.org/3/reference/datamodel.html#objects-values-and-types',
  },
  {
    id: 'slice-shares-inner-lists',
    topic: 'containers-and-copies',
    level: 3,
    holds: true,
    words: {
      claim: say`After ${code('plan = grid[:]')} for a list of lists, ${code('plan[0] is grid[0]')} is always true.`,
      because: say`a slice copies the references of the slots, not what they refer to`,
      remember: say`A slice is a shallow copy: the inner objects are shared.`,
      disputed: say`The two outer lists are independent, so a new row shows in one only. The old rows are shared.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a slice copies the whole list, and the inner lists are a part of it`,
        idea: 'shallow-is-deep',
        feedback: say`Only the outer list is copied. Its slots refer to the same inner lists.`,
      },
      {
        verdict: true,
        because: say`a slice is the list itself, and all of its slots are the same slots`,
        idea: 'slice-aliases',
        feedback: say`A slice is a new list with slots of its own. These slots refer to the same inner lists.`,
      },
    ],
    shownBy: 'grid = [[1], [2]]\nplan = grid[:]\nprint(plan[0] is grid[0], plan is grid)\n',
    source: 'https://docs.python.org/3/library/copy.html',
  },
  {
    id: 'star-makes-rows',
    topic: 'containers-and-copies',
    level: 3,
    holds: false,
    words: {
      claim: say`The line ${code('grid = [[0, 0]] * 3')} creates three inner lists, one for each row.`,
      because: say`${code('*')} repeats the reference, and all three slots refer to one list`,
      remember: say`${code('*')} repeats references. It copies no object.`,
      disputed: say`What is printed looks like three rows. A change of one row shows that there is one list only.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`${code('*')} copies the inner list, and each slot gets a list of its own`,
        idea: 'repeat-copies-rows',
        feedback: say`${code('*')} copies no list. A change of ${code('grid[0]')} shows in all three rows.`,
      },
      {
        verdict: false,
        because: say`Python keeps equal rows as one list until one of them changes`,
        idea: 'equal-literals-shared',
        feedback: say`Python never does this. There is one list because ${code('[0, 0]')} runs once and its reference is repeated.`,
      },
    ],
    shownBy: 'grid = [[0, 0]] * 3\ngrid[0][0] = 7\nprint(grid)\n',
    source: 'https://docs.python.org/3/faq/programming.html#how-do-i-create-a-multidimensional-list',
  },
  {
    id: 'list-in-a-tuple',
    topic: 'containers-and-copies',
    level: 3,
    holds: true,
    words: {
      claim: say`If a slot of a tuple refers to a list, values can still be put into that list.`,
      because: say`a tuple fixes what its slots refer to, and the list itself can change`,
      remember: say`A tuple fixes its references, not the objects that it refers to.`,
      disputed: say`"A tuple cannot change" is right for its slots. The list is another object.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`a tuple has a fixed copy of the list, and nobody can change a copy`,
        idea: 'container-stores-copy',
        feedback: say`The tuple has no copy. Its slot refers to the list itself, and a list can change.`,
      },
      {
        verdict: true,
        because: say`a tuple has a copy of the list, and the first list is free to change`,
        idea: 'container-stores-copy',
        feedback: say`There is one list only. A change of it shows in the tuple too.`,
      },
    ],
    shownBy: 'cup = []\npair = (cup, 5)\ncup.append("tea")\nprint(pair)\n',
    source: 'https://docs.python.org/3/reference/datamodel.html#objects-values-and-types',
  },
  {
    id: 'copy-like-deepcopy',
    topic: 'containers-and-copies',
    level: 4,
    holds: false,
    words: {
      claim: say`For a list of lists, ${code('copy.copy')} and ${code('copy.deepcopy')} create the same number of lists.`,
      because: say`${code('copy')} makes one list, and ${code('deepcopy')} makes copies of inner lists too`,
      remember: say`${code('copy.copy')} copies one object. ${code('copy.deepcopy')} also copies what is inside.`,
      disputed: say`Both results are equal to the first list. They differ in what they share with it.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`both of them make a copy of the list and of every list inside it`,
        idea: 'shallow-is-deep',
        feedback: say`${code('copy.copy')} makes one list only. Its slots refer to the same inner lists as before.`,
      },
      {
        verdict: true,
        because: say`none of them makes a list, and both give another name to the list`,
        idea: 'slice-aliases',
        feedback: say`Both create a list. ${code('copy.deepcopy')} creates copies of the inner lists as well.`,
      },
      {
        verdict: false,
        because: say`${code('deepcopy')} makes one list, and ${code('copy')} makes copies of inner lists`,
        idea: 'container-stores-copy',
        feedback: say`It is the other way round. The slots of ${code('copy.copy')} refer to the same inner lists.`,
      },
    ],
    shownBy:
      'import copy\ngrid = [[1], [2]]\nprint(copy.copy(grid)[0] is grid[0])\nprint(copy.deepcopy(grid)[0] is grid[0])\n',
    source: 'https://docs.python.org/3/library/copy.html',
  },
  {
    id: 'deepcopy-keeps-sharing',
    topic: 'containers-and-copies',
    level: 4,
    holds: true,
    words: {
      claim: say`If two slots of a list refer to one list, they also do so in the result of ${code('copy.deepcopy')}.`,
      because: say`${code('deepcopy')} notes what it has copied, and it uses each copy again`,
      remember: say`${code('copy.deepcopy')} copies each object once.`,
      disputed: say`A copy slot by slot would make two inner lists. ${code('copy.deepcopy')} remembers what it has copied.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`${code('deepcopy')} goes from slot to slot, and each slot gets its own copy`,
        idea: 'container-stores-copy',
        feedback: say`It goes from slot to slot, but the second time it uses the copy that it has already made.`,
      },
      {
        verdict: true,
        because: say`equal lists are kept as one list, and the two copies are equal`,
        idea: 'equal-literals-shared',
        feedback: say`Equal lists are not kept as one list. Here only one copy is made.`,
      },
      {
        verdict: true,
        because: say`all copies share their inner lists, and ${code('deepcopy')} is one of them`,
        idea: 'shallow-is-deep',
        feedback: say`A shallow copy shares them with the first list. ${code('deepcopy')} makes one new inner list for both slots.`,
      },
    ],
    shownBy:
      'import copy\nrow = [0]\ngrid = [row, row]\nplan = copy.deepcopy(grid)\nprint(plan[0] is plan[1], plan[0] is row)\n',
    source: 'https://docs.python.org/3/library/copy.html',
  },
  {
    id: 'list-in-itself',
    topic: 'containers-and-copies',
    level: 4,
    holds: false,
    words: {
      claim: say`A slot of a list can refer to any object, but never to the list itself.`,
      because: say`a list is an object like any other, and its slots can refer to it`,
      remember: say`A slot can refer to any object, even to its own list.`,
      disputed: say`A box cannot be in itself. A reference can lead to where it comes from.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`a slot has a copy of what is put in, and a list has no end then`,
        idea: 'container-stores-copy',
        feedback: say`A slot refers to the object itself and needs no copy. ${code('row.append(row)')} adds one reference.`,
      },
      {
        verdict: false,
        because: say`a second list is created for the slot, which refers to the first`,
        idea: 'chain-makes-two',
        feedback: say`No second list is created. The new slot refers to the one list that is there.`,
      },
    ],
    shownBy: 'row = []\nrow.append(row)\nprint(row[0] is row)\n',
    source: 'https://docs.python.org/3/library/stdtypes.html#list',
  },
];
