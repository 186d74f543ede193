import { patternOf } from '../axes.js';
import { canRun, mixed } from './running.js';
import { linesOf, type Step, steps } from './steps.js';

const TARGETS = [
  'slice-aliases',
  'params-copied',
  'return-copies',
  'only-gc-frees',
  'containers-dont-hold',
  'no-cascade',
  'del-destroys-object',
  'none-destroys-object',
];

interface Chosen {
  readonly body: string;
  readonly made: string;
  readonly call: string;
  readonly letting: string;
}

const told = ({ body, made, call, letting }: Chosen): readonly Step[] => [
  `def ${body}`,
  ...steps(made),
  ...steps(call),
  ...steps(letting),
];

const ONE = ['first', 'last', 'pop'];
const SEVERAL = ['head', 'tail', 'copy', 'same'];

/** Whether a list that a function gives back is called a part, and a node is not. */
function fits({ body, call }: Chosen): boolean {
  return (/k=f/.test(call) ? SEVERAL : ONE).includes(body) && call.includes('f(');
}

/** A function gives back one node of a list, or a part of it; then the list goes, early or late. */
export const chosenFromTwo = patternOf({
  id: 'chosen-from-two',
  targets: TARGETS,
  questions: ['count-alive', 'freed-on-line'],
  nodes: 'plain',
  axes: {
    body: [...ONE, ...SEVERAL],
    made: ['l=*p,*q', 'p=*p; l=p,*q', 'p=*p; l=*q,p'],
    call: ['b=f(l)', 'k=f(l)'],
    letting: [
      ...mixed('del l; none b', 'none l; del b', 'del l; none k', 'none l; del k', 'l.clear; none b', 'l.pop; del k'),
      ...mixed('del p; del l; none b', 'none p; none l; del b', 'del p; l.clear; del b', 'none p; l.pop; none b'),
      ...mixed('del p; del l; none k', 'none p; l.pop; del k', 'none p; k.pop; none l', 'del p; k.clear; none l'),
      ...mixed('del p; none l', 'none p; del l', 'del p; del k', 'none p; none b', 'l.clear; none p', 'l.pop; del p'),
    ],
  },
  where: (choice) => {
    if (!fits(choice) || choice.made.includes('p=') !== / p/.test(choice.letting)) return false;
    const all = told(choice);
    return (
      all.length >= 5 && all.length <= 8 && canRun(all) && !(choice.body === 'pop' && choice.letting.includes('l.pop'))
    );
  },
  lines: (choice, surface) => linesOf(told(choice), surface),
});

const LARGE = {
  body: [...ONE, ...SEVERAL],
  made: ['l=*p,*q,*r', 'w=3; l=[w]', 'w=3; g=(w); l=list(g)', 'w=3; g=(w); p=next; l=list(g)', 'p=*p; l=*q,p,*r'],
  call: ['b=f(l)', 'k=f(l)', 'b=l[1]; k=f(l)', 'k=l[:1]; b=f(l)', 'b=f(l); d=b', 'k=l[1:]; b=f(k)', 'b=f(l); b=l[0]'],
} as const;

/** Three nodes, from a list or a generator: what is left when the list goes and a part of it stays? */
export const chosenFromThree = patternOf({
  id: 'chosen-from-three',
  targets: TARGETS,
  questions: ['count-alive', 'freed-on-line', 'freed-by-call'],
  nodes: 'plain',
  axes: {
    ...LARGE,
    letting: [
      ...mixed(
        'del l; none b',
        'none l; del k',
        'l.pop; none l',
        'l.popleft; del l',
        'l.clear; del b',
        'none l; none d',
      ),
      ...mixed('del l; none b; del k', 'none l; del b; none d', 'l.pop; none k; del b', 'k.pop; none l; del b'),
      ...mixed('del p; none l; del b', 'none p; l.clear; none b', 'del p; k.clear; del l', 'none p; l.pop; none l'),
    ],
  },
  where: (choice) => isLarge(choice, 7, 10),
  lines: (choice, surface) => linesOf(told(choice), surface),
});

function isLarge(choice: Chosen, least: number, most: number): boolean {
  const { body, made, call, letting } = choice;
  if (!fits(choice) || made.includes('p=') !== / p/.test(letting)) return false;
  if (/d/.test(letting.replaceAll('del', '')) && !call.includes('d=')) return false;
  // Labels, list, part, dictionary and three nodes at one time are too many.
  if (made.includes('w=') && /k=|d=/.test(call)) return false;
  if (call.includes('d=') && call.includes('k=')) return false;
  const all = told(choice);
  return all.length >= least && all.length <= most && canRun(all) && !(body === 'pop' && letting.includes('l.pop'));
}

/** The same with a class that tells when a node is freed. */
export const toldChoices = patternOf({
  id: 'told-choices',
  targets: [...TARGETS, 'front-to-back'],
  questions: ['predict-output'],
  nodes: 'telling',
  axes: {
    ...LARGE,
    letting: [
      ...mixed(
        'del l; none b',
        'none l; del k',
        'del l; none b; del k',
        'l.clear; none l; del b',
        'l.pop; none l; none b',
      ),
      ...mixed('none p; del l; none b', 'del p; none l; del b', 'none l; del b; del d', 'none b; none d; del l'),
    ],
    said: [1, 2],
  },
  where: ({ said, ...choice }) => {
    const ends = [...new Set(told(choice).flatMap((step) => /^([pqlkbd])=/.exec(step)?.[1] ?? []))];
    const gone = steps(choice.letting).flatMap((step) => /^(?:del|none) ([a-z])$/.exec(step)?.[1] ?? []);
    return said < steps(choice.letting).length && ends.every((name) => gone.includes(name)) && isLarge(choice, 6, 9);
  },
  lines: ({ said, ...choice }, surface) => {
    const letting = steps(choice.letting).toSpliced(said, 0, 'say').join('; ');
    return linesOf(told({ ...choice, letting }), surface);
  },
});
