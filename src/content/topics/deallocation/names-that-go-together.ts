import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { plainly, steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';

const TARGETS = ['del-destroys-object', 'only-gc-frees', 'containers-dont-hold', 'container-stores-copy'];

interface Several {
  readonly made: string;
  readonly held: string;
  readonly drop: string;
  readonly other: string;
  readonly otherFirst: boolean;
  readonly end: string;
}

function several({ made, held, drop, other, otherFirst, end }: Several): readonly Step[] {
  const dropped = otherFirst ? [...steps(other), drop] : [drop, ...steps(other)];
  return [...words(made), ...words(held), ...dropped, ...steps(end)];
}

/** Whether something else refers to one of the nodes whose names go together, and nothing to another of them. */
function keepsSome({ made, held, drop, other, end }: Several): boolean {
  const [dropped, kept] = [nodesIn(drop), nodesIn(held)];
  const isEach = dropped.every((node) => kept.includes(node));
  if (held.includes('pick=list') || drop.includes('list'))
    return held.includes('pick=list') && drop.includes('list') && isEach && end.endsWith(' pick');
  const all = [...dropped, ...kept, ...nodesIn(other)];
  return words(made).every((node) => all.includes(node)) && dropped.some((node) => kept.includes(node)) && !isEach;
}

const nodesIn = (text: string): readonly string[] => text.match(/\b[pqr]\b/g) ?? [];

/** One line deletes the names of several nodes; a list, a dictionary or another name still refers to some of them. */
export const severalNames = patternOf({
  id: 'several-names',
  targets: TARGETS,
  questions: ['freed-by-call'],
  nodes: 'plain',
  axes: {
    made: ['p q', 'p q r'],
    held: [
      'list=p',
      'list=q',
      'list=r',
      'list=p,q',
      'list=q,r',
      'list=r,p',
      'list=p,r',
      'dict=p,r',
      'dict=q,r',
      'list=p,*s',
      'list=*s,q',
      'dict=p',
      'dict=q',
      'dict=r,p',
      'list=p pick=q',
      'list=q pick=p',
      'pick=p dict=p',
      'list=q,*s',
      'dict=*s,p',
      'dict=q,*s',
      'list=q,*s pick=list',
      'list=*s,p pick=list',
      'list=p,*s pick=list',
      'list=*s,q pick=list',
    ],
    drop: [
      'del p,q',
      'del q,p',
      'del p,q,r',
      'del r,q',
      'del q,r',
      'del p,r',
      'del p,list',
      'del q,list',
      'del list,q',
      'del list,p',
    ],
    other: ['', 'none p', 'none q', 'none r', 'none pick', 'del pick'],
    otherFirst: [true, false],
    end: [
      'pop',
      'clear',
      'none list[0]',
      'del list',
      'none list',
      'none dict[0]',
      'del dict',
      'none dict',
      'none dict[1]',
      'none pick',
      'del pick',
    ],
  },
  where: (choice) => {
    const told = several(choice);
    if (choice.other === '' && choice.otherFirst) return false;
    if (choice.made === 'p q r' && /pick|\*/.test(choice.held)) return false;
    if (!keepsSome(choice)) return false;
    return told.length >= 6 && told.length <= 9 && canTell(told);
  },
  lines: (choice, surface) => plainly(several(choice), surface),
});
