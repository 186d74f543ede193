import { py } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { patternOf } from '../axes.js';
import { canTell } from '../node-check.js';
import { plainly, steps, words } from '../node-lines.js';
import type { Step } from '../node-steps.js';

const TARGETS = ['only-gc-frees', 'del-destroys-object', 'none-destroys-object', 'no-cascade'];
const FREED = ['freed-on-line', 'freed-by-call', 'what-changes', 'fill-line', 'explain-why'];

interface Collected {
  readonly made: string;
  readonly held: string;
  readonly names: string;
  readonly drops: string;
  /** Lines from the collection to the end. */
  readonly after: number;
}

/** The collection comes when counting has already freed something, or before it has. */
function collected({ made, held, names, drops, after }: Collected): readonly Step[] {
  const all = [...steps(names), ...steps(drops)];
  return [...words(made), ...words(held), ...all.toSpliced(all.length - after, 0, 'collect')];
}

function isCollected(choice: Collected, least: number, most: number): boolean {
  const told = collected(choice);
  return told.length >= least && told.length <= most && canTell(told);
}

function collecting(all: readonly Step[], surface: Random): ReturnType<typeof plainly> {
  return [py.importModule('gc'), ...plainly(all, surface)];
}

/** Nodes in a list or dictionary, and a collection that finds nothing: counting needs none. */
export const collectedLater = patternOf({
  id: 'collected-later',
  targets: TARGETS,
  questions: FREED,
  nodes: 'plain',
  axes: {
    made: ['p q', 'p'],
    held: ['list=p,q', 'list=q,p', 'list=p list+q', 'dict=p,q', 'dict=q,p', 'list=p,*s', 'list=*s,p', 'dict=p,*s'],
    names: ['del p; none q', 'none p; del q', 'none q; del p', 'del q; none p', 'del p,q', 'del p', 'none p'],
    drops: [
      'del list',
      'none list',
      'clear',
      'pop; del list',
      'pop; none list',
      'none list[0]; del list',
      'del dict',
      'none dict',
      'none dict[0]; del dict',
      'del dict[0]; none dict',
    ],
    after: [0, 1, 2],
  },
  where: (choice) => (choice.made === 'p q') === /[ ,]q/.test(choice.names) && isCollected(choice, 5, 9),
  lines: (choice, surface) => collecting(collected(choice), surface),
});

/** The same where nodes refer to nodes. */
export const cascadesCollectedLater = patternOf({
  id: 'cascades-collected-later',
  targets: TARGETS,
  questions: FREED,
  nodes: 'plain',
  axes: {
    made: ['p q p.link=q', 'p q q.link=p', 'p q p.load=*r', 'p p.load=*r', 'p q p.link=q q.load=*r'],
    held: [
      'list=p',
      'list=q',
      'list=p,q',
      'list=*s,p',
      'pick=p',
      'pick=q',
      'dict=q',
      'dict=p',
      'dict=p,*s',
      'pick=p list=p',
      'list=p pick=p',
      'dict=q pick=q',
      'pick=p dict=p',
    ],
    names: [
      'del p',
      'none p',
      'del q; del p',
      'del p; del q',
      'del p,q',
      'none q; del p',
      'none p; none q',
      'del q; none p',
      'del p; none pick',
      'none p; del pick',
      'del pick; none p; none q',
    ],
    drops: [
      '',
      'pop',
      'clear',
      'del list',
      'none list',
      'pop; del list',
      'del pick',
      'none pick',
      'none pick.link; del pick',
      'del dict',
      'none dict',
      'none dict[0]; del dict',
    ],
    after: [0, 1],
  },
  where: (choice) =>
    /(^| )q( |$)/.test(choice.made) === /[ ,]q/.test(choice.names) &&
    !(choice.drops === '' && choice.names.endsWith(' pick')) &&
    isCollected(choice, 7, 11),
  lines: (choice, surface) => collecting(collected(choice), surface),
});
