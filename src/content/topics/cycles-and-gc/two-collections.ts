import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { collectedFirst, plainly, steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { DEAD_COUNTED, spoken } from './counted-rings.js';

const EARLIER = [
  'p p.link=p del|p collect',
  'p p.link=p none|p collect',
  'p p.link=*s p.load=p del|p collect',
  'p p.link=p p.load=*s del|p collect',
  'p list=p p.load=list del|p,list collect',
  'p list=p,p p.load=list none|list del|p collect',
  'p list=p p.load=list del|list none|p collect',
  'p p.load=*s p.load=p none|p collect',
  'p p.link=p p.load=*s none|p collect',
];
const LATER = [
  'q q.link=*t q.link=q',
  'q q.link=*t q.link=q q.load=*r',
  'q r q.link=r r.link=q',
  'q r r.link=q q.link=r',
  'q r q.link=*t q.link=r r.link=q',
  'q r q.link=q q.load=r',
  'q q.link=q r r.link=q',
  'q q.link=q q.load=*r',
  'q q.load=*t q.load=*r q.link=q',
  'q list=q q.load=list',
  'q q.load=*t q.link=q q.load=q',
  'q q.link=q q.load=*t q.load=q',
  'q q.link=q q.load=*t none|q.load',
  'q r q.link=*t q.link=q r.link=q',
  'q r q.link=q q.load=r q.load=q',
  'q r r.link=q q.link=q',
  'q q.link=*t list=q q.load=list',
  'q q.load=*t list=q q.load=list',
  'q list=q,*t q.load=list pop',
];

const LATER_DROPS = [
  'del q',
  'none q',
  'del q,r',
  'del r; del q',
  'none q; none r',
  'none r; del q',
  'del q,list',
  'none list; del q',
  'del list; none q',
];

/** Two collections of a ring: what the first one found does not count for the second. */
export const twoSmallCollections = patternOf({
  id: 'two-small-collections',
  targets: DEAD_COUNTED,
  questions: ['collect-result'],
  nodes: 'plain',
  axes: { earlier: EARLIER, later: LATER, drops: LATER_DROPS, said: ['collect', 'print collect'] },
  where: (choice) => isTwice(choice, 9),
  lines: (choice, surface) => [py.importModule('gc'), ...plainly(twice(choice), surface)],
});

/** The same with more objects, and after what importing has left behind is collected. */
export const collectedTwice = patternOf({
  id: 'collected-twice',
  targets: DEAD_COUNTED,
  questions: ['collect-result'],
  nodes: 'plain',
  axes: {
    earlier: EARLIER,
    later: LATER,
    drops: LATER_DROPS,
    said: ['collect', 'print collect'],
  },
  where: (choice) => isTwice(choice, 10),
  lines: (choice, surface) => collectedFirst(twice(choice), surface),
});

function isTwice(choice: Twice, most: number): boolean {
  const told = twice(choice);
  const two = words(choice.later).includes('r');
  if (words(choice.later).includes('q') && choice.later.includes('list') !== choice.drops.includes('list'))
    return false;
  return two === /\br\b/.test(choice.drops) && told.length <= most && canTell(told);
}

interface Twice {
  readonly earlier: string;
  readonly later: string;
  readonly drops: string;
  readonly said: string;
}

function twice({ earlier, later, drops, said }: Twice): readonly Step[] {
  return [...spoken(earlier), ...spoken(later), ...steps(drops), said];
}
