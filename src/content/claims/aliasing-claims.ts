import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** One object with several names, up to level 2. */
export const aliasingClaims: readonly Claim[] = [
  {
    id: 'assignment-adds-a-name',
    topic: 'aliasing',
    level: 1,
    holds: true,
    words: {
      claim: say`If ${code('team')} refers to a list, the line ${code('squad = team')} never creates a second list.`,
      because: say`it only makes ${code('squad')} one more name for the list that is already there`,
      remember: say`${code('=')} copies nothing: it makes a name refer to an object.`,
      disputed: say`Who knows languages in which ${code('=')} copies a list expects a second list. In Python there is none.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`it makes a copy of the list, and ${code('squad')} refers to that copy afterwards`,
        idea: 'assignment-copies-object',
        feedback: say`There is no copy. A change made through one of the names also shows under the other.`,
      },
      {
        verdict: true,
        because: say`it ties both names together, and moving one of them moves the other too`,
        idea: 'rebind-mutates',
        feedback: say`The names are not tied together. A later ${code('squad = []')} moves only ${code('squad')}, and ${code('team')} stays where it is.`,
      },
    ],
    shownBy: 'team = ["Ana"]\nsquad = team\nsquad.append("Ben")\nprint(team)\nprint(squad is team)\n',
    source: 'https://docs.python.org/3/faq/programming.html#why-did-changing-list-y-also-change-list-x',
  },
  {
    id: 'append-under-two-names',
    topic: 'aliasing',
    level: 1,
    holds: false,
    words: {
      claim: say`After ${code('squad = team')}, ${code('squad.append("Eve")')} leaves the list of ${code('team')} as it was.`,
      because: say`there is one list with two names, and ${code('append')} changes this one list`,
      remember: say`A change of an object shows under every name that refers to it.`,
      disputed: say`This would be right after ${code('squad = team.copy()')}. The line ${code('squad = team')} makes no copy.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`there are two lists by then, and ${code('append')} changes only one of them`,
        idea: 'assignment-copies-object',
        feedback: say`The line ${code('squad = team')} creates no list. Both names refer to one list, and it has one more slot now.`,
      },
      {
        verdict: false,
        because: say`lists with the same values are one list, so every change shows in all`,
        idea: 'equal-literals-shared',
        feedback: say`The reason is not that the values are the same. Two lists with the same values can be created, and then a change of one does not show in the other.`,
      },
    ],
    shownBy: 'team = ["Ana"]\nsquad = team\nsquad.append("Eve")\nprint(team)\n',
    source: 'https://docs.python.org/3/faq/programming.html#why-did-changing-list-y-also-change-list-x',
  },
  {
    id: 'remove-under-two-names',
    topic: 'aliasing',
    level: 1,
    holds: true,
    words: {
      claim: say`If ${code('squad')} and ${code('team')} refer to one list, ${code('squad.remove("Ben")')} also shows under ${code('team')}.`,
      because: say`${code('remove')} changes the one list, and both of the names refer to this list`,
      remember: say`A change of an object shows under every name that refers to it.`,
      disputed: say`It would not show after ${code('squad = team.copy()')}. Then the names refer to two lists.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`each name has a list of its own, and ${code('remove')} changes only one of them`,
        idea: 'assignment-copies-object',
        feedback: say`The names refer to one list. There is no other list that could stay as it was.`,
      },
      {
        verdict: true,
        because: say`${code('remove')} creates a shorter list, and both of the names move to this list`,
        idea: 'rebind-mutates',
        feedback: say`No list is created, and no name moves. The one list has one slot less.`,
      },
    ],
    shownBy: 'team = ["Ana", "Ben"]\nsquad = team\nsquad.remove("Ben")\nprint(team)\n',
    source: 'https://docs.python.org/3/faq/programming.html#why-did-changing-list-y-also-change-list-x',
  },
  {
    id: 'chained-assignment-two-lists',
    topic: 'aliasing',
    level: 1,
    holds: false,
    words: {
      claim: say`The line ${code('cup = mug = []')} creates two empty lists, one for each name.`,
      because: say`the right side runs once, and both names refer to the list it creates`,
      remember: say`The right side of an assignment runs once, however many names are on the left.`,
      disputed: say`The line looks like two assignments with a ${code('[]')} each. There is only one ${code('[]')} in it, and it runs once.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`the right side runs twice, and each name refers to a list of its own`,
        idea: 'chain-makes-two',
        feedback: say`The right side runs once. Both names refer to the one list that it creates.`,
      },
      {
        verdict: false,
        because: say`Python has one empty list only, and every ${code('[]')} in a program refers to it`,
        idea: 'equal-literals-shared',
        feedback: say`Each time ${code('[]')} runs, a new list is created. Here it runs once, so there is one list.`,
      },
    ],
    shownBy: 'cup = mug = []\ncup.append("tea")\nprint(mug)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#assignment-statements',
  },
  {
    id: 'assigning-empty-list',
    topic: 'aliasing',
    level: 1,
    holds: true,
    words: {
      claim: say`After ${code('cup = mug')}, the line ${code('cup = []')} leaves the list of ${code('mug')} as it was.`,
      because: say`it creates another list for ${code('cup')} and does not touch the list of ${code('mug')}`,
      remember: say`${code('cup = []')} moves a name. ${code('cup.clear()')} empties a list.`,
      disputed: say`Who wants to empty a list often writes ${code('cup = []')}. With one name only, nobody sees the difference.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`it takes everything out of the one list that both of the names refer to`,
        idea: 'assign-empty-clears',
        feedback: say`No list is emptied. A new, empty list is created, and only ${code('cup')} moves to it.`,
      },
      {
        verdict: true,
        because: say`the name ${code('cup')} refers to a copy, and only this copy is emptied by the line`,
        idea: 'assignment-copies-object',
        feedback: say`There is no copy, and nothing is emptied. The line creates a new list, and ${code('cup')} moves to it.`,
      },
    ],
    shownBy: 'mug = ["tea"]\ncup = mug\ncup = []\nprint(mug)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#assignment-statements',
  },
  {
    id: 'equal-lists-can-be-two',
    topic: 'aliasing',
    level: 2,
    holds: true,
    words: {
      claim: say`If ${code('row')} and ${code('col')} refer to lists and ${code('row == col')} is true, ${code('row is col')} can be false.`,
      because: say`${code('==')} compares what is in the lists, and two lists can be equal inside`,
      remember: say`${code('==')} compares values. ${code('is')} asks whether both sides are one object.`,
      disputed: say`Both tests are often true together. They differ as soon as there are two lists with the same values.`,
    },
    wrongReasons: [
      {
        verdict: false,
        because: say`${code('is')} compares what is in the lists in the same way as ${code('==')} does it`,
        idea: 'equal-is-identical',
        feedback: say`${code('is')} does not look into the lists. It asks whether both names refer to one list.`,
      },
      {
        verdict: false,
        because: say`Python makes one list of two equal lists, so both of the tests agree`,
        idea: 'equal-literals-shared',
        feedback: say`Python never makes one list of two. Each ${code('[]')} that runs creates a list of its own.`,
      },
      {
        verdict: true,
        because: say`${code('is')} is false for any two names, since each has an object of its own`,
        idea: 'assignment-copies-object',
        feedback: say`Two names can refer to one object: after ${code('row = col')}, the test ${code('row is col')} is true.`,
      },
    ],
    shownBy: 'row = [1]\ncol = [1]\nprint(row == col, row is col)\n',
    source: 'https://docs.python.org/3/reference/expressions.html#is-not',
  },
];
