import { patternOf } from '../axes.js';
import { canRun, mixed } from './running.js';
import { linesOf, type Step, steps } from './steps.js';

export const TARGETS = [
  'slice-aliases',
  'assignment-copies-object',
  'del-destroys-object',
  'only-gc-frees',
  'containers-dont-hold',
  'no-cascade',
  'none-destroys-object',
];

const MADE = ['l=*p,*q', 'p=*p; l=p,*q', 'p=*p; l=*q,p'];
const SECOND = [
  ...['k=l', 'k=l[:]', 'k=l[:1]', 'k=l[1:]', 'b=l[0]'],
  ...['k=l[:1]; b=l[0]', 'b=l[0]; k=l[1:]', 'k=l; b=k[0]', 'k=l[1:]; b=k[0]', 'k=l[:]; b=k[1]', 'b=l[1]; k=l[:1]'],
];
const LETTING = [
  ...mixed('del l; none k', 'none l; del k', 'del l; none b', 'none l; del b'),
  ...mixed('l.pop; del k', 'l.clear; none k', 'l.pop; none l', 'l.clear; del b', 'l.popleft; del k'),
  ...mixed('k.pop; del l', 'k.clear; none l', 'none l[0]; del k', 'none k[0]; none b', 'none k[0]; del l'),
  ...mixed('l.pop; del l; none k', 'l.popleft; none l; del b', 'none l[0]; del l; del k', 'k.pop; none l; none k'),
];

/** A list of two nodes, and a slice, a second name or one node of it: what still keeps the nodes in memory? */
export const slicesKeep = patternOf({
  id: 'slices-keep',
  targets: TARGETS,
  questions: ['count-alive', 'freed-on-line'],
  nodes: 'plain',
  axes: {
    made: MADE,
    second: SECOND,
    named: ['', 'del p', 'none p'],
    namedAt: [0, 1, 2],
    letting: LETTING,
  },
  where: (choice) => {
    const { made, named, namedAt } = choice;
    const role = /^([pq])=/.exec(made)?.[1];
    if ((role === undefined) !== (named === '') || (named !== '' && !named.endsWith(role ?? ''))) return false;
    if (named === '' && namedAt > 0) return false;
    const all = told(choice);
    return all.length >= 6 && all.length <= 9 && canRun(all);
  },
  lines: (choice, surface) => linesOf(told(choice), surface),
});

interface Kept {
  readonly made: string;
  readonly second: string;
  readonly named: string;
  readonly namedAt: number;
  readonly letting: string;
}

function told({ made, second, named, namedAt, letting }: Kept): readonly Step[] {
  const drops = steps(letting);
  return [...steps(made), ...steps(second), ...drops.slice(0, namedAt), ...steps(named), ...drops.slice(namedAt)];
}
