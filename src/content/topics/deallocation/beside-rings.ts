import { patternOf } from '../axes.js';
import { steps, uncollected, words } from '../node-lines.js';
import { type Chain, chain, isChain } from './chains.js';

const TARGETS = ['no-cascade', 'del-destroys-object', 'only-gc-frees', 'none-destroys-object'];
const FREED = ['freed-on-line', 'freed-by-call', 'what-changes', 'fill-line', 'explain-why'];

/** A chain beside a ring: counting frees one, the collector the other. */
export const chainAndRing = patternOf({
  id: 'chain-and-ring',
  targets: ['cycles-freed-at-once', ...TARGETS, 'disable-stops-freeing'],
  questions: FREED,
  nodes: 'plain',
  axes: {
    chain: [
      'p q p.link=q q.link=p p.load=*r',
      'p q p.link=q q.link=p q.load=*r',
      'p q r p.link=q q.link=p r.load=q',
      'p q r p.link=p q.link=p r.load=q',
      'p q r q.link=q q.load=r p.link=q',
      'p q p.link=q q.load=*r q.load.link=q',
      'p q r p.link=q q.link=r r.link=q',
    ],
    held: [
      'list=p',
      'list=q',
      'list=p,*s',
      'list=*s,q',
      'list=*s,p',
      'list=*s',
      'pick=q',
      'pick=p',
      'dict=p',
      'dict=*s,p',
    ],
    drops: ['del p; del q', 'del q; del p', 'del p,q', 'none p; none q', 'none q; del p'],
    later: [
      'pop',
      'del list',
      'none list',
      'clear',
      'del pick',
      'none pick.link; none pick',
      'none pick',
      'del dict',
      'none dict[0]',
    ],
    collect: ['last', 'before later'],
  },
  where: (choice) => isChain(ringed(choice), 7, 12),
  lines: (choice, surface) => uncollected(chain(ringed(choice)), surface),
});

interface Ringed {
  readonly chain: string;
  readonly held: string;
  readonly drops: string;
  readonly later: string;
  readonly collect: 'last' | 'before later';
}

function ringed({ chain: links, held, drops, later, collect }: Ringed): Chain {
  const third = words(links).includes('r') ? '; del r' : '';
  const [before, after] = [collect === 'before later' ? '; collect' : '', collect === 'last' ? '; collect' : ''];
  return { chain: links, held, drops: `${drops}${third}${before}; ${later}${after}` };
}

/** A node that many places refer to: names, slots, values, attributes, and a ring that goes with the collector. */
export const heldByARing = patternOf({
  id: 'held-by-a-ring',
  targets: ['only-gc-frees', 'cycles-freed-at-once', 'cycles-never-freed', 'del-destroys-object'],
  questions: FREED,
  nodes: 'plain',
  axes: {
    chain: [
      'p q r q.link=r r.link=q q.load=p',
      'p q r r.link=q q.link=r r.load=p',
      'p q q.link=q q.load=p r r.load=p',
      'p q r q.link=q q.load=p p.load=r',
      'p q r q.link=r r.link=q r.load=p',
    ],
    held: ['', 'list=p', 'list=q', 'pick=p', 'pick=q', 'list=p,r'],
    drops: ['del p', 'none p', 'del q,r', 'del q; del r', 'del r; del q', 'none q; none r'],
    later: ['del p', 'none p', 'del q,r', 'none r; none q', 'none q.load'],
    last: ['', 'del pick', 'none pick', 'pop', 'del list', 'clear'],
    collect: ['last', 'before last', 'before later'],
  },
  where: (choice) => {
    if (choice.last === '' ? choice.held !== '' || choice.collect === 'before last' : choice.held === '') return false;
    if (choice.drops.endsWith(' p') === choice.later.endsWith(' p')) return false;
    return isChain(heldSteps(choice), 8, 12);
  },
  lines: (choice, surface) => uncollected(chain(heldSteps(choice)), surface),
});

function heldSteps(choice: {
  readonly chain: string;
  readonly held: string;
  readonly drops: string;
  readonly later: string;
  readonly last: string;
  readonly collect: 'last' | 'before last' | 'before later';
}): Chain {
  const { chain: links, held, drops, later, last, collect } = choice;
  const at = (when: string): readonly string[] => (collect === when ? ['collect'] : []);
  const all = [drops, ...at('before later'), later, ...at('before last'), ...steps(last), ...at('last')];
  return { chain: links, held, drops: all.join('; ') };
}
