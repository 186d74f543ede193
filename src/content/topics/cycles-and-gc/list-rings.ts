import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { collectedBefore, steps, uncollected, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { COUNTED, FREED, TARGETS } from './rings.js';

interface ListRing {
  readonly made: string;
  readonly link: string;
  readonly more: string;
  readonly drops: string;
  readonly dropAt: number;
}

function listRing({ made, link, more, drops, dropAt }: ListRing): readonly Step[] {
  const extra = more === '' ? [] : ['del pick'];
  const second = words(made).includes('q') ? ['del q'] : [];
  return [
    ...words(made),
    link,
    ...words(more),
    ...[...steps(drops), ...second].toSpliced(dropAt, 0, ...extra),
    'collect',
  ];
}

const LIST_RING_AXES = {
  made: [
    'p list=p',
    'p list=p,p',
    'p list=p,*s',
    'p list=*s,p',
    'p q list=p',
    'p q list=p,q',
    'p q list=q,p',
    'p q list=q p.link=q',
  ],
  link: ['p.load=list', 'q.load=list'],
  more: ['', 'pick=p', 'pick=list', 'pick=q'],
  drops: [
    'del p; del list',
    'del list; del p',
    'none p; none list',
    'none list; del p',
    'del p; none list',
    'none p; pop; del list',
    'del p; none list[0]; del list',
    'del list; none p.load; del p',
    'del p,list',
  ],
  dropAt: [0, 1, 2],
} as const;

function isListRing(choice: ListRing): boolean {
  const all = listRing(choice);
  const drops = steps(choice.drops).length + (words(choice.made).includes('q') ? 1 : 0);
  return canTell(all) && all.length >= 5 && all.length <= 8 && choice.dropAt <= (choice.more === '' ? 0 : drops);
}

/** A node and a list that refer to each other, perhaps with a node in the list that nothing else keeps. */
export const ringsThroughAList = patternOf({
  id: 'rings-through-a-list',
  targets: TARGETS,
  questions: [...FREED, 'fill-line'],
  nodes: 'plain',
  axes: LIST_RING_AXES,
  where: isListRing,
  lines: (choice, surface) => uncollected(listRing(choice), surface),
});

/** Whether no line opens the ring: the list still refers to the node that refers to it. */
function staysClosed({ made, link, drops }: ListRing): boolean {
  const items = (/list=(\S+)/.exec(made)?.[1] ?? '').split(',');
  if (drops.includes('none p.load')) return false;
  if (drops.includes('pop')) items.pop();
  if (drops.includes('list[0]')) items.shift();
  return items.includes(link.slice(0, 1));
}

/** The same, with what a collection returns. */
export const countedListRings = patternOf({
  id: 'counted-list-rings',
  targets: ['collector-frees-only-the-ring', ...COUNTED],
  questions: ['collect-result'],
  nodes: 'plain',
  axes: LIST_RING_AXES,
  where: (choice) => isListRing(choice) && listRing(choice).length <= 7 && staysClosed(choice),
  lines: (choice, surface) => collectedBefore(listRing(choice), surface),
});
