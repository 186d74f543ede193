import { orders, patternOf } from '../axes.js';
import { steps } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { canTellWeakly, weakLines } from './weak-lines.js';

const TARGETS = ['weak-call-stays-weak', 'weakref-counts', 'del-destroys-object', 'none-destroys-object', 'no-cascade'];

/** A line that uses a weak reference or its node, and one that ends it. */
const HOLDERS: readonly string[] = [
  ...['pick=w()', 'pick=v()', 'pick=w', 'pick=p'].flatMap((hold) => [`${hold}; none pick`, `${hold}; del pick`]),
  ...['list=w()', 'list=v()', 'list=w', 'list=q', 'list=p,v()', 'list=w(),q'].flatMap((hold) => [
    `${hold}; pop`,
    `${hold}; del list`,
    `${hold}; none list[0]`,
  ]),
  ...['dict=w()', 'dict=v()'].map((hold) => `${hold}; none dict[0]`),
];
const LINKS = ['', 'p.link=q', 'q.link=p', 'p.link=v', 'q.link=w', 'p.link=v()', 'q.link=w()'];
const PAIRS = [
  'del p; none q',
  'none p; del q',
  'none q; del p',
  'del q; none p',
  'del p',
  'none q',
  'none p',
  'del q',
];

interface Watched {
  readonly link: string;
  readonly holder: string;
  readonly drops: string;
  /** Where the line that ends the use stands among the others; left out at 3. */
  readonly released: number;
}

function watchedSteps({ link, holder, drops, released }: Watched): {
  readonly first: readonly Step[];
  readonly last: readonly Step[];
} {
  const [hold = '', release = ''] = holder.split('; ');
  const all = steps(drops);
  return {
    first: ['p', 'q', 'w=p', 'v=q', ...(link === '' ? [] : [link]), hold],
    last: released === 3 ? all : all.toSpliced(released, 0, release),
  };
}

function isSensible(choice: Watched, least: number, most: number): boolean {
  const { first, last } = watchedSteps(choice);
  const all = [...first, ...last];
  if (choice.released < 3 && choice.released > steps(choice.drops).length) return false;
  if (choice.released === 3 && !/; (none pick|pop|none dict)/.test(choice.holder)) return false;
  const lines = 1 + all.length;
  const uses = `${choice.link} ${choice.holder}`;
  return lines >= least && lines <= most && /[wv]\(\)/.test(uses) && canTellWeakly(all);
}

const AXES = { link: LINKS, holder: HOLDERS, drops: PAIRS, released: [0, 1, 2, 3] } as const;

/** Two nodes with a weak reference each, one of which is called: which nodes are gone? */
export const twoShown = patternOf({
  id: 'two-shown',
  targets: TARGETS,
  questions: ['predict-output'],
  nodes: 'plain',
  axes: {
    ...AXES,
    shown: orders(['show w', 'show v']).map((each) => each.join('; ')),
    early: ['none', 'show w', 'show v'],
  },
  where: (choice) => {
    const [hold = ''] = choice.holder.split('; ');
    return (
      isSensible(choice, 7, choice.early === 'none' ? 10 : 9) && !(choice.released === 3 && hold.startsWith('dict'))
    );
  },
  lines: (choice, surface) => {
    const { first, last } = watchedSteps(choice);
    const early = choice.early === 'none' ? last : last.toSpliced(-1, 0, choice.early);
    return weakLines([...first, ...early, ...steps(choice.shown)], surface);
  },
});
