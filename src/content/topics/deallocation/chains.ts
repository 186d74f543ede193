import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { plainly, steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';

const TARGETS = ['no-cascade', 'del-destroys-object', 'only-gc-frees', 'none-destroys-object'];

/** Nodes and their links, what else refers to them, and the lines that take references away. */
export interface Chain {
  readonly chain: string;
  readonly held: string;
  readonly drops: string;
}

export function chain({ chain: links, held, drops }: Chain): readonly Step[] {
  return [...words(links), ...words(held), ...steps(drops)];
}

/** Whether the lines can all run and are as many as wanted. */
export function isChain(choice: Chain, least: number, most: number): boolean {
  const told = chain(choice);
  return canTell(told) && told.length >= least && told.length <= most;
}

const CHAINS = [
  'p q p.link=q q.load=*r',
  'p q p.link=q p.load=*r',
  'p q r p.link=q q.link=r',
  'p q r p.link=q p.load=r',
  'p q r q.link=p r.link=p',
  'p q r q.link=r p.link=q',
  'p q q.link=p p.load=*r',
  'p q p.load=*r p.load.link=q',
];
const HELD = [
  'list=p',
  'list=q',
  'list=p,q',
  'list=q,p',
  'list=q,*s',
  'list=*s,p',
  'pick=p',
  'pick=q',
  'dict=q',
  'dict=p,*s',
];
const DROPS = [
  'del p',
  'none p',
  'del q; del p',
  'del p; del q',
  'del p,q',
  'none q; del p',
  'none p; none q',
  'del q; none p',
];
const LATER = [
  'pop',
  'clear',
  'del list',
  'none list',
  'pop; del list',
  'del pick',
  'none pick',
  'none pick.link',
  'none p.link; del p',
  'del dict',
  'none dict[0]',
  'del dict[0]; del dict',
];

interface Cascade {
  readonly chain: string;
  readonly held: string;
  readonly drops: string;
  readonly later: string;
  readonly named: boolean;
}

function cascade({ chain: links, held, drops, later, named }: Cascade): Chain {
  const third = words(links).includes('r') ? (named ? '; del r' : '; none r') : '';
  return { chain: links, held, drops: `${drops}${third}; ${later}` };
}

/** Nodes that refer to nodes: one line frees several, or none. */
export const cascades = patternOf({
  id: 'cascades',
  targets: TARGETS,
  questions: ['freed-by-call', 'fill-line'],
  nodes: 'plain',
  axes: { chain: CHAINS, held: HELD, drops: DROPS, later: LATER, named: [true, false] },
  where: (choice) => (choice.named || words(choice.chain).includes('r')) && isChain(cascade(choice), 8, 11),
  lines: (choice, surface) => plainly(chain(cascade(choice)), surface),
});

/** The same with a class that tells when an instance is freed, and lines that tell where the program is. */
export const toldCascades = patternOf({
  id: 'told-cascades',
  targets: [...TARGETS, 'children-first', 'dunder-del-on-every-del'],
  questions: ['finalizer-order', 'predict-output', 'what-changes'],
  nodes: 'telling',
  axes: {
    chain: CHAINS,
    held: ['list=p', 'list=q', 'list=p,q', 'pick=p', 'pick=q', 'dict=q'],
    drops: ['del p', 'del q; del p', 'del p; del q', 'none q; del p', 'none p; none q', 'del q; none p'],
    later: ['pop', 'clear', 'del list', 'none list', 'del pick', 'none pick', 'del dict', 'none dict[0]'],
    said: [1, 2, 3],
  },
  where: (choice) => isChain(saying(choice), 8, 12) && choice.said < steps(saying(choice).drops).length - 1,
  lines: (choice, surface) => plainly(chain(saying(choice)), surface),
});

interface Said {
  readonly chain: string;
  readonly held: string;
  readonly drops: string;
  readonly later: string;
  readonly said: number;
}

function saying({ chain: links, held, drops, later, said }: Said): Chain {
  const third = words(links).includes('r') ? ['del r'] : [];
  const all = [...steps(drops), ...third, later];
  return { chain: links, held, drops: all.toSpliced(said, 0, 'say').join('; ') };
}
