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
      'list=p,*s',
      'list=*s,q',
      'dict=p',
      'dict=q',
      'dict=r,p',
      'list=p pick=q',
      'list=q pick=p',
      'pick=p dict=p',
      'list=p pick=list',
      'list=q pick=list',
    ],
    drop: ['del p,q', 'del q,p', 'del p,q,r', 'del r,q', 'del q,r', 'del p,r'],
    other: ['', 'none p', 'none q', 'none r', 'none pick', 'del pick'],
    otherFirst: [true, false],
    end: ['pop', 'clear', 'none list[0]', 'del list', 'none list', 'none dict[0]', 'del dict', 'none dict'],
  },
  where: (choice) => {
    const told = several(choice);
    if (choice.other === '' && choice.otherFirst) return false;
    if (choice.made === 'p q r' && choice.held.includes('pick')) return false;
    return told.length >= 6 && told.length <= 9 && canTell(told);
  },
  lines: (choice, surface) => plainly(several(choice), surface),
});
