import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { plainly, steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';

const TARGETS = ['del-destroys-object', 'none-destroys-object', 'only-gc-frees', 'containers-dont-hold', 'no-cascade'];

interface Story {
  readonly made: string;
  readonly held: string;
  readonly drops: string;
}

function story({ made, held, drops }: Story): readonly Step[] {
  return [...words(made), ...words(held), ...steps(drops)];
}

function isStory(choice: Story, least: number, most: number): boolean {
  const told = story(choice);
  return canTell(told) && told.length >= least && told.length <= most;
}

/** Whether a line takes a name from a node that something refers to, before another line takes that away too. */
function staysAWhile({ held, drops }: Story): boolean {
  const all = steps(drops);
  const last = all.findLastIndex((drop) => !/^(del|none) [pq]/.test(drop));
  return all.slice(0, Math.max(last, 0)).some((drop) => {
    const targets = /^(?:del|none) ([pq,]+)$/.exec(drop)?.[1] ?? '';
    return targets.split(',').some((node) => node !== '' && held.replaceAll('pick', '').includes(node));
  });
}

/** All orders of two or three drops. */
function mixed(...texts: readonly string[]): readonly string[] {
  const all = texts.flatMap((text) => {
    const parts = text.split('; ');
    if (parts.length === 2) return [text, parts.toReversed().join('; ')];
    const [a = '', b = '', c = ''] = parts;
    return [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ].map((each) => each.join('; '));
  });
  return [...new Set(all)];
}

/** Lines that take away both names of a node and its place in a list or dictionary, or stop before that. */
const NAME_DROPS = mixed('del p; none pick', 'none p; del pick');
const PLACE_DROPS = [
  'pop',
  'none list[0]',
  'clear',
  'del list',
  'none list',
  'none dict[0]',
  'del dict[0]',
  'del dict',
  'none dict',
];
const ONE_NODE_DROPS: readonly string[] = [
  ...new Set([
    ...NAME_DROPS,
    ...mixed('del p; del pick; pop', 'none p; none pick; none list[0]', 'none p; none pick; none list'),
    ...mixed('none p; del pick; del dict[0]', 'del p; none pick; none dict'),
    ...NAME_DROPS.flatMap((names) => PLACE_DROPS.flatMap((place) => [`${names}; ${place}`, `${place}; ${names}`])),
    ...mixed('del p; pop; pop', 'none p; pop; none list[0]', 'none p; clear'),
  ]),
];

/** One node with a second name or a place in a list or dictionary. */
export const lastReference = patternOf({
  id: 'last-reference',
  targets: TARGETS,
  questions: ['freed-on-line', 'which-line-frees', 'what-keeps-alive', 'what-changes', 'explain-why'],
  nodes: 'plain',
  axes: {
    made: ['p'],
    held: [
      'pick=p list=p',
      'list=p pick=p',
      'pick=p list=p,p',
      'list=p,p pick=p',
      'pick=p dict=p',
      'dict=p pick=p',
      'dict=p,p pick=p',
      'pick=p dict=p,p',
      'pick=p list=p list+p',
      'list=p list+p',
    ],
    drops: ONE_NODE_DROPS,
  },
  where: (choice) => isStory(choice, 5, 8),
  lines: (choice, surface) => plainly(story(choice), surface),
});

/** Two nodes and a list or dictionary that refers to one or both. */
export const twoNodes = patternOf({
  id: 'two-nodes',
  targets: TARGETS,
  questions: ['freed-on-line', 'which-line-frees', 'what-keeps-alive', 'what-changes', 'explain-why'],
  nodes: 'plain',
  axes: {
    made: ['p'],
    held: [
      'list=p,*q pick=p',
      'list=*q,p pick=p',
      'pick=p list=p,*q',
      'pick=p list=*q,p',
      'dict=p,*q pick=p',
      'dict=*q,p pick=p',
      'pick=p dict=*q,p',
    ],
    drops: ONE_NODE_DROPS,
  },
  where: (choice) => isStory(choice, 5, 8),
  lines: (choice, surface) => plainly(story(choice), surface),
});

/** Two or three nodes, a list and a second name for a node or for the list. */
export const slotsAndNames = patternOf({
  id: 'slots-and-names',
  targets: TARGETS,
  questions: ['freed-on-line', 'which-line-frees', 'explain-why'],
  nodes: 'plain',
  axes: {
    made: ['p q'],
    held: [
      'list=p,q pick=p',
      'list=p,q pick=q',
      'list=p,p pick=q',
      'list=p,*r pick=p',
      'list=*r,p pick=list',
      'list=p pick=list list+q',
      'list=p dict=p',
      'list=p,q dict=q',
      'dict=q,p list=p',
      'list=q pick=p list+p',
    ],
    drops: [
      ...mixed('del p,q; pop; del pick', 'del p; none q; del list', 'none p; none q; none list', 'del p; del q; clear'),
      ...mixed('del p,q; del list; del pick', 'del p,q; none list; none pick', 'none p; none pick; pop'),
      ...mixed('none p; pop; none list[0]', 'none p; del dict; none list[0]', 'none p; clear; del dict[0]'),
      ...mixed('del p,q; pop; del dict', 'none p; none q; del dict', 'del p,q; none dict[0]; del list'),
      ...mixed('del q; del p; none list[0]', 'none q; del pick; none list'),
      ...mixed('del p; none pick; none q', 'none p; del pick; del q', 'del p,q; none pick', 'none p; none q; del pick'),
      ...mixed('del p; none pick', 'none p; del pick', 'none q; del pick', 'del q; none pick'),
    ],
  },
  where: (choice) => isStory(choice, 6, 10) && staysAWhile(choice),
  lines: (choice, surface) => plainly(story(choice), surface),
});

/** Nodes in a list or dictionary, their names taken away in different ways; the container goes too, or gets empty. */
export const severalAtOnce = patternOf({
  id: 'several-at-once',
  targets: TARGETS,
  questions: ['freed-by-call'],
  nodes: 'plain',
  axes: {
    made: ['p q', 'p q r'],
    held: [
      'list=p,q',
      'list=q,p',
      'list=p,q,*s',
      'list=*s,p,q',
      'list=p,*s,q',
      'dict=p,q',
      'dict=q,p',
      'list=p list+q',
      'list=q list+p',
      'list=p,p list+q',
      'list=*s,p list+q',
    ],
    names: ['del p; none q', 'none p; del q', 'none q; del p', 'del q; none p', 'del p,q'],
    drops: ['del list', 'none list', 'clear', 'del dict', 'none dict'],
    third: ['none', 'del r', 'none r', 'list+r'],
    thirdAt: [0, 1],
  },
  where: (choice) => {
    const told = severalSteps(choice);
    const three = choice.made === 'p q r';
    if (three === (choice.third === 'none') || (!three && choice.thirdAt > 0)) return false;
    if (three && choice.held.includes('*s')) return false;
    if (choice.names === 'del p,q' && !choice.held.includes('*s')) return false;
    return canTell(told) && told.length >= 6 && told.length <= 9;
  },
  lines: (choice, surface) => plainly(severalSteps(choice), surface),
});

function severalSteps(
  choice: Story & { readonly names: string; readonly third: string; readonly thirdAt: number },
): readonly Step[] {
  const third = choice.third === 'none' ? [] : [choice.third];
  const drops = [...steps(choice.names), ...steps(choice.drops)];
  return [...words(choice.made), ...words(choice.held), ...drops.toSpliced(choice.thirdAt, 0, ...third)];
}
