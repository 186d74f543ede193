import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { plainly, steps, uncollected, watching, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';

const TARGETS = ['count-names-only', 'holder-once', 'rebind-keeps-count', 'count-transitive', 'del-destroys-object'];

interface Counted {
  readonly links: string;
  readonly held: string;
  readonly more: string;
  readonly drops: string;
  readonly last: string;
  readonly lastAt: number;
}

function counted({ links, held, more, drops, last, lastAt }: Counted): readonly Step[] {
  return [...words(links), ...words(held), ...words(more), ...steps(drops).toSpliced(lastAt, 0, ...steps(last))];
}

function isCounted(choice: Counted, least: number, most: number): boolean {
  const all = counted(choice);
  const places = steps(choice.drops).length;
  return canTell(all) && all.length >= least && all.length <= most && choice.lastAt <= places;
}

const LINKS = [
  'p q q.link=p',
  'p q q.link=p q.load=p',
  'p q q.link=p p.link=q',
  'p q p.link=p',
  'p q p.link=q',
  'p q q.load=p q.link=q',
];
const DROPS = [
  'none q.link; none p',
  'del p; none q',
  'del q; none p',
  'none p; none q',
  'none q.load; del p',
  'none q; del p',
];

/** A node that names, slots, values and attributes refer to. */
export const attributes = patternOf({
  id: 'attributes',
  targets: TARGETS,
  questions: ['refcount-at-line'],
  nodes: 'plain',
  axes: {
    links: LINKS,
    held: ['list=p', 'list=p,p', 'list=p,q', 'dict=p', 'dict=p,p', 'dict=q,p'],
    more: ['pick=p', 'pick=q', 'pick=list', 'list+p', 'pick=q.link'],
    drops: DROPS,
    last: ['pop', 'none list[0]', 'none pick', 'del dict[0]', 'none dict[0]'],
    lastAt: [0, 1, 2],
  },
  where: (choice) => isCounted(choice, 8, 10),
  lines: (choice, surface) => plainly(counted(choice), surface),
});

/** The number that `sys.getrefcount` prints for a node with a weak reference, which does not count. */
export const weaklyReferred = patternOf({
  id: 'weakly-referred',
  targets: ['weakref-counts', 'getrefcount-no-extra'],
  questions: ['predict-output'],
  nodes: 'plain',
  axes: {
    links: [
      'p q w=p q.link=p',
      'p q q.link=p w=p',
      'p w=p q p.link=q',
      'p q w=p q.link=p q.load=p',
      'p q q.link=p w=q',
    ],
    held: ['list=p', 'list=p,p', 'list=p,q', 'dict=p', 'dict=p,p', 'pick=p'],
    more: ['', 'list+p', 'pick=q', 'pick=list'],
    drops: ['none q.link', 'del q', 'none q', 'none pick', 'pop', 'none list[0]', 'del dict[0]', 'none q.load'],
    last: ['', 'count p', 'none list[0]'],
    lastAt: [0, 1],
  },
  where: (choice) =>
    isCounted(choice, 6, 8) &&
    !(choice.last === '' && choice.lastAt > 0) &&
    !(choice.last === 'count p' && choice.lastAt > 0),
  lines: (choice, surface) => [py.importModule('sys'), ...watching([...counted(choice), 'count p'], surface)],
});

/** A node that a ring and a container refer to; the collector frees the ring, if nothing leads to it any more. */
export const countedBesideARing = patternOf({
  id: 'counted-beside-a-ring',
  targets: ['cycles-freed-at-once', 'cycles-never-freed', ...TARGETS],
  questions: ['refcount-at-line'],
  nodes: 'plain',
  axes: {
    links: [
      'p q r q.link=r r.link=q q.load=p',
      'p q r q.link=r r.link=q q.load=p r.load=p',
      'p q q.link=q q.load=p r r.load=p',
      'p q q.link=q q.load=p',
      'p q r r.link=q q.link=r r.load=p',
    ],
    held: ['list=p', 'list=p,p', 'list=p,q', 'dict=p', 'dict=q,p'],
    more: ['', 'pick=p'],
    drops: [
      'del q,r; collect',
      'none q; none r; collect',
      'del q; del r; collect',
      'del q; collect',
      'none q; collect',
      'none r; none q; collect',
    ],
    last: ['none list[0]', 'pop', 'none dict[0]', 'del dict', 'none pick', 'clear', 'none p'],
    lastAt: [0, 1, 2],
  },
  where: (choice) => {
    const three = words(choice.links).includes('r');
    return (
      isCounted(choice, 7, 12) &&
      three === /[, ]r/.test(choice.drops) &&
      (choice.more === '' || choice.last !== 'none p')
    );
  },
  lines: (choice, surface) => uncollected(counted(choice), surface),
});

/** Counts inside a ring, before and after names go. */
export const insideARing = patternOf({
  id: 'inside-a-ring',
  targets: ['cycles-freed-at-once', ...TARGETS],
  questions: ['refcount-at-line'],
  nodes: 'plain',
  axes: {
    links: [
      'p q p.link=q q.link=p p.load=*r',
      'p q r p.link=q q.link=r r.link=p',
      'p q p.link=q q.link=p q.load=q',
      'p q r p.link=q q.link=p r.load=p',
      'p q q.link=p p.link=q p.load=q',
    ],
    held: ['list=p', 'list=p,p', 'list=q,p', 'dict=p,q', 'dict=p'],
    more: ['', 'pick=q', 'pick=list', 'list+q'],
    drops: ['del p; none q', 'none p; collect', 'del p,q; collect', 'none q; del p; collect', 'collect; del q'],
    last: ['none list[0]', 'pop', 'none dict[0]', 'del dict[0]', 'none pick', 'del r', 'none q.link'],
    lastAt: [0, 1, 2],
  },
  where: (choice) => isCounted(choice, 7, 12) && words(choice.links).includes('r') === (choice.last === 'del r'),
  lines: (choice, surface) => uncollected(counted(choice), surface),
});
