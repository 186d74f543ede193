import { orders, patternOf } from '../axes.js';
import { steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { canTellWeakly, weakLines } from './weak-lines.js';

const TARGETS = ['weak-call-stays-weak', 'weakref-counts', 'del-destroys-object', 'none-destroys-object'];

/** What a line does with the weak reference or the node, and the lines that end it. */
const HOLDERS: readonly string[] = [
  ...['w()', 'w', 'p'].flatMap((given) => [
    ...['del pick', 'none pick'].map((release) => `pick=${given}; ${release}`),
    ...['pop', 'none list[0]', 'del list'].map((release) => `list=${given}; ${release}`),
    ...['none q.link', 'del q'].map((release) => `q.link=${given}; ${release}`),
    ...['del dict[0]', 'del dict'].map((release) => `dict=${given}; ${release}`),
    ...['pop', 'clear'].map((release) => `list=q,${given}; ${release}`),
  ]),
];

interface Called {
  readonly made: string;
  readonly holder: string;
  readonly drop: string;
  readonly other: string;
  readonly order: readonly number[];
}

function partsOf({ made, holder, drop, other, order }: Called): {
  readonly first: readonly Step[];
  readonly last: readonly Step[];
} {
  const [hold = '', release = ''] = holder.split('; ');
  const ends = [drop, release, other].filter((step) => step !== '');
  return { first: [...words(made), 'w=p', hold], last: order.flatMap((index) => ends[index] ?? []) };
}

/** The references to a node with a weak reference: those that come from calling it count. */
export const countedReference = patternOf({
  id: 'counted-reference',
  targets: TARGETS,
  questions: ['refcount-at-line'],
  nodes: 'plain',
  axes: {
    made: ['p', 'p q', 'p q q.load=p', 'p p.load=*r'],
    holder: HOLDERS,
    more: ['', 'list+w()', 'list+w', 'pick=w()', 'pick=w', 'pick=p', 'p.link=w()'],
    drop: ['del p', 'none p', ''],
    other: ['', 'del q', 'none q', 'none q.load'],
    order: orders([0, 1, 2]),
  },
  where: (choice) => {
    if (choice.other !== '' && choice.holder.endsWith(choice.other)) return false;
    if (choice.holder.startsWith('q.link') && choice.made.includes('q.load')) return false;
    const told = countedSteps(choice);
    const uses = choice.holder.includes('q') || choice.other !== '';
    if (uses !== /\bq\b/.test(choice.made) || choice.holder.startsWith('pick') === choice.more.startsWith('pick'))
      return false;
    const ends = [choice.drop, 'release', choice.other].filter((step) => step !== '').length;
    if (choice.order.some((index, at) => index >= ends !== at >= ends)) return false;
    return told.length >= 7 && told.length <= 11 && canTellWeakly(told);
  },
  lines: (choice, surface) => weakLines(countedSteps(choice), surface),
});

function countedSteps(choice: Called & { readonly more: string }): readonly Step[] {
  const { first, last } = partsOf(choice);
  return [...first, ...(choice.more === '' ? [] : [choice.more]), ...last];
}

/** What a weak reference gives gets a name: which names refer to one node after others have moved? */
export const namedByCalling = patternOf({
  id: 'named-by-calling',
  targets: ['weak-call-stays-weak', 'assignment-copies-object', 'rebind-mutates'],
  questions: ['alias-groups'],
  nodes: 'plain',
  axes: {
    made: ['p q', 'p q r'],
    watched: ['w=p', 'w=q'],
    second: ['pick=p', 'pick=q', 'list=p', 'list=q', 'p.link=q', 'q.link=p'],
    lines: [
      ...orders(['r=w()', 'p=q']),
      ...orders(['r=w()', 'q=p']),
      ...orders(['pick=w()', 'r=p']),
      ...orders(['pick=w()', 'r=q']),
      ...orders(['r=pick', 'pick=w()']),
      ...orders(['p=w()', 'r=q']),
      ...orders(['q=w()', 'r=p']),
      ...orders(['r=w()', 'pick=q']),
      ...orders(['r=w()', 'pick=p']),
    ].map((each) => each.join('; ')),
    last: ['', 'p=w()', 'q=w()', 'pick=w()', 'none q', 'none p', 'p=r', 'q=r', 'r=q', 'r=p'],
  },
  where: ({ made, watched, second, lines, last }) => {
    const told = [...steps(lines), ...(last === '' ? [] : [last])];
    const all = [...words(made), watched, second, ...told];
    if (made.includes('r') && lines.includes('r=')) return false;
    if (!made.includes('r') && !lines.includes('r=')) return false;
    if (!second.startsWith('pick') && lines.includes('pick=w()')) return false;
    const bound = new Set([...words(made), 'w']);
    for (const step of [second, ...told]) {
      const [, to = '', from = ''] = /^(\w+)(?:\.link)?=(\w+)/.exec(step) ?? /^none (\w)()/.exec(step) ?? [];
      if (from !== '' && !bound.has(from)) return false;
      bound.add(to);
    }
    const undone = told.some((step, index) => {
      const [to = '', from = ''] = (told[index - 1] ?? second).split('=');
      return step === `${from}=${to}`;
    });
    const isRepeated = new Set([second, ...told]).size < told.length + 1;
    return !undone && !isRepeated && all.length >= 7 && all.length <= 10;
  },
  lines: ({ made, watched, second, lines, last }, surface) =>
    weakLines([...words(made), watched, second, ...steps(lines), ...(last === '' ? [] : [last])], surface),
});
