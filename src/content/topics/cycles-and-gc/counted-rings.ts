import { words } from '../node-lines.js';
import type { Step } from '../node-steps.js';
import { COUNTED } from './rings.js';

/** Ideas of those who count what was freed before. */
export const DEAD_COUNTED = ['collect-counts-all-dead', 'collector-frees-only-the-ring', ...COUNTED];

/** Steps parted by blanks, in which `|` stands for a blank. */
export const spoken = (text: string): readonly Step[] => words(text).map((step) => step.replace('|', ' '));

/** Lines that make a ring, and how many objects a collection finds of it once its names are gone. */
export interface Ring {
  readonly found: number;
  readonly steps: string;
}

/** A node loses its only reference to another node that the line gives it instead; then a ring loses its names. */
const REPLACED: readonly Ring[] = [
  { found: 1, steps: 'p p.link=*s p.link=p' },
  { found: 1, steps: 'p q p.link=*s p.link=q q.link=q' },
  { found: 2, steps: 'p q p.link=*s p.link=q q.link=p' },
  { found: 2, steps: 'p q p.link=*s q.link=p p.link=q' },
  { found: 2, steps: 'p q q.link=*s p.link=q q.link=p' },
  { found: 2, steps: 'p q q.link=*s q.link=p p.link=q' },
  { found: 2, steps: 'p q p.link=q q.load=*s q.load=p' },
  { found: 2, steps: 'p q p.load=*s p.load=q q.link=p' },
  { found: 2, steps: 'p p.link=*s q q.link=p p.link=q' },
  { found: 2, steps: 'p q p.link=*r p.link=*s p.link=q q.link=p' },
  { found: 2, steps: 'p p.link=*r p.link=p p.load=*s' },
  { found: 2, steps: 'p p.load=*r p.load=*s p.link=p' },
  { found: 2, steps: 'p q p.link=*s p.link=p p.load=q' },
  { found: 2, steps: 'p p.load=*r list=p p.load=list' },
  { found: 2, steps: 'p list=p p.load=*r p.load=list' },
  { found: 2, steps: 'p p.link=*r list=p p.link=p p.load=list' },
  { found: 3, steps: 'p q p.link=*r p.link=q q.link=p q.load=*s' },
  { found: 3, steps: 'p q q.link=*r p.link=q q.link=p p.load=*s' },
  { found: 3, steps: 'p p.load=*r list=p,*s p.load=list' },
  { found: 3, steps: 'p list=p,*s p.load=*r p.load=list' },
  { found: 3, steps: 'p list=p p.load=*r p.load=list p.link=*s' },
];
/** One name leads to a ring of more nodes, or to more that hangs on it. */
const ONE_NAME: readonly Ring[] = [
  { found: 2, steps: 'p p.link=*s p.link.link=p' },
  { found: 2, steps: 'p p.link=*r p.link=*s p.link.link=p' },
  { found: 2, steps: 'p p.load=*r p.link=*s p.link.link=p p.load=p' },
  { found: 3, steps: 'p p.load=*r p.link=*s p.link.link=p p.load=*t' },
  { found: 2, steps: 'p p.link=*s p.link.link=*r p.link.link=p' },
  { found: 3, steps: 'p p.link=*s p.link.link=*r p.link.link=p p.load=*t' },
  { found: 3, steps: 'p p.load=*r p.load=*s p.load.link=p p.link=*t' },
  { found: 2, steps: 'p p.link=*r p.link=*s p.link.load=p' },
  { found: 2, steps: 'p q p.link=*s p.link.link=p q.link=p' },
  { found: 3, steps: 'p p.load=*t p.link=*s p.link.link=p' },
  { found: 3, steps: 'p p.link=*r p.link=*s p.link.link=p p.load=*t' },
  { found: 3, steps: 'p q p.link=*s p.link.link=q q.link=p' },
  { found: 3, steps: 'p q p.link=*s p.link.link=p p.load=q' },
];
/** Four objects. */
const FOUR: readonly Ring[] = [
  { found: 4, steps: 'p p.link=*s p.link.link=p p.load=*t p.link.load=*r' },
  { found: 4, steps: 'p p.load=*t p.link=*s p.link.link=p p.link.load=*r' },
  { found: 4, steps: 'p q p.link=q q.link=p p.load=*s q.load=*t' },
  { found: 4, steps: 'p list=p,*s p.load=list p.link=*t' },
];
/** One, two or four objects; or three, unless one name leads to all of them and nothing is freed before. */
export const SMALL = [...REPLACED, ...ONE_NAME, ...FOUR].filter(
  ({ found, steps: ring }) => found !== 3 || /^p q|list|\*r/.test(ring),
);
/** Nothing is replaced: more hangs on the ring. */
const HANGING: readonly Ring[] = [
  { found: 3, steps: 'p q p.link=q q.link=p p.load=*s' },
  { found: 3, steps: 'p q q.link=p p.link=q q.load=*s' },
  { found: 3, steps: 'p list=p,*s p.load=list' },
  { found: 3, steps: 'p list=*s,p p.load=list' },
];
export const LARGER: readonly Ring[] = [
  { found: 3, steps: 'p p.link=*s p.link.link=p p.link.load=*t' },
  ...ONE_NAME,
  ...HANGING,
  { found: 2, steps: 'p q p.link=q q.link=q q.load=*s p.load=*t' },
  { found: 3, steps: 'p p.load=*r p.load=*t p.link=*s p.link.link=p' },
  { found: 2, steps: 'p p.link=*r p.link=*t p.link=*s p.link.link=p' },
  { found: 2, steps: 'p q r p.link=*s p.link=q q.link=p r.link=q' },
  { found: 2, steps: 'p q p.load=*r list=p p.load=list q.load=list' },
  { found: 3, steps: 'p q r p.link=*s p.link=q q.link=r r.link=p' },
  { found: 3, steps: 'p q r p.link=q q.link=*s q.link=r r.link=p' },
  { found: 3, steps: 'p q r p.link=*s p.link=q q.link=p q.load=r' },
  { found: 3, steps: 'p q r p.link=q q.link=p q.load=*s q.load=r' },
  { found: 3, steps: 'p q p.link=p q.link=*r q.link=q q.load=*s' },
  { found: 3, steps: 'p q p.link=*r p.link=p q.link=q p.load=*s' },
  { found: 3, steps: 'p q p.load=*r list=p,q p.load=list' },
  { found: 4, steps: 'p q q.link=p p.link=q q.load=*s p.load=*t' },
  { found: 4, steps: 'p q p.load=*s q.load=*t q.link=p p.link=q' },
  { found: 4, steps: 'p q r p.link=q q.link=r r.link=p p.load=*s' },
  { found: 4, steps: 'p q r p.link=q q.link=r r.link=p r.load=*s' },
  { found: 4, steps: 'p q r p.link=q q.link=p p.load=r r.load=*s' },
  { found: 4, steps: 'p q list=p,q p.load=list q.load=*s' },
  { found: 4, steps: 'p q p.link=*r p.link=q q.link=p q.load=*s p.load=*t' },
];
