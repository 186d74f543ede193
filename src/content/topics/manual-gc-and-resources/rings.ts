import { patternOf } from '../axes.js';
import { dropsOf } from '../calls-and-frames/drops.js';
import { steps } from '../node-lines.js';
import { connectionLines, isSettled, leavesNothing, type Step } from './connection-lines.js';

const TARGETS = [
  'closing-frees-object',
  'with-frees-object',
  'cycles-freed-at-once',
  'cycles-never-freed',
  'only-gc-frees',
  'disable-stops-freeing',
  'del-destroys-object',
  'none-destroys-object',
];

/** Two connections, one of them opened for a block, which `*` stands for. */
interface Closed {
  readonly opened: string;
  /** Which of them refers to which: a ring, or not. */
  readonly links: string;
  readonly linked: 'inside' | 'after';
  readonly held: string;
  readonly drops: string;
  /** Before which of the last lines the other connection is closed. */
  readonly closed: number;
}

/** At most one connection needs the collector: in which order it frees several is nothing to be learnt. */
const LONE = ['p.link=q', 'q.link=p', 'p.link=p', 'q.link=q', 'p.link=p; q.link=p', 'q.link=q; p.link=q'];
const LINKS = ['p.link=q; q.link=p', 'q.link=p; p.link=q', ...LONE];
const PAIR = ['none p', 'del p'];
const OTHER = ['none q', 'del q'];
const HELD = ['', 'pick=p', 'pick=q', 'list=p', 'list=q'];
const HOLDER = ['del pick', 'none pick', 'pop', 'clear', 'del list'];
const DROPS = [...dropsOf(PAIR, OTHER), 'del p,q', 'del q,p', ...dropsOf(PAIR, OTHER, HOLDER)];

function start({ opened, links, linked, held }: Closed, inside: readonly Step[]): readonly Step[] {
  const block = opened === 'q; *' ? ['q', 'with p', ...inside] : ['with p', ...inside, '>q'];
  const linking = steps(links).map((step) => (linked === 'inside' ? `>${step}` : step));
  return ['gc', 'disable', ...block, ...linking, ...steps(held)];
}

const isRing = (links: string): boolean => links !== 'p.link=q' && links !== 'q.link=p';

/** A class that tells when it is closed and freed, and rings: what happens before the collection, and what in it? */
export const closedRings = patternOf({
  id: 'closed-rings',
  targets: TARGETS,
  questions: ['finalizer-order', 'predict-output'],
  nodes: 'closing',
  axes: {
    opened: ['q; *', '*'],
    links: LONE,
    linked: ['inside', 'after'],
    held: HELD,
    drops: DROPS,
    closed: [0, 1, 2],
    collected: [0, 1, 2, 3],
    said: [0, 1, 2, 3],
  },
  where: (choice) => {
    const last = steps(choice.drops).length;
    if (choice.closed > last || choice.collected > last || choice.said > last) return false;
    if (isRing(choice.links) && choice.collected < last) return false;
    return isSensible(choice, toldSteps(choice)) && leavesNothing(toldSteps(choice));
  },
  lines: (choice, surface) => connectionLines(toldSteps(choice), surface),
});

function toldSteps(choice: Closed & { readonly said: number; readonly collected: number }): readonly Step[] {
  const drops = steps(choice.drops).toSpliced(choice.collected, 0, 'collect').toSpliced(choice.said, 0, 'say');
  return [...start(choice, []), ...drops.toSpliced(choice.closed, 0, 'close q')];
}

/** The same: which line frees a connection, and what does the collection free? */
export const freedRings = patternOf({
  id: 'freed-rings',
  targets: TARGETS,
  questions: ['freed-on-line', 'freed-by-call'],
  nodes: 'closing',
  axes: {
    opened: ['q; *', '*'],
    links: LINKS,
    linked: ['inside', 'after'],
    held: HELD,
    drops: [...DROPS, ...dropsOf(PAIR, HOLDER), ...dropsOf(OTHER, HOLDER), ...PAIR, ...OTHER],
    closed: [0, 1],
    collected: [1, 2, 3],
  },
  where: (choice) => {
    const last = steps(choice.drops).length;
    if (choice.closed > last || choice.collected > last) return false;
    return isSensible(choice, freedSteps(choice)) && isSettled(freedSteps(choice));
  },
  lines: (choice, surface) => connectionLines(freedSteps(choice), surface),
});

function freedSteps(choice: Closed & { readonly collected: number }): readonly Step[] {
  const drops = steps(choice.drops).toSpliced(choice.collected, 0, 'collect');
  return [...start(choice, []), ...drops.toSpliced(choice.closed, 0, 'close q')];
}

function isSensible({ opened, links, linked, held, drops }: Closed, told: readonly Step[]): boolean {
  if (opened === '*' && linked === 'inside' && links === 'p.link=p') return false;
  if ((held === '') !== !/pick|list|pop|clear/.test(drops)) return false;
  if (linked === 'after' && opened === 'q; *') return false;
  if (HOLDER.some((step) => drops.startsWith(step))) return false;
  return told.length >= 9 && told.length <= 14;
}
