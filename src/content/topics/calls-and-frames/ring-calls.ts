import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { steps, words } from '../node-lines.js';
import { nodeSceneFrom } from '../node-scenes.js';
import type { Step } from '../node-steps.js';
import { dropsOf } from './drops.js';
import { canRun, givesItsNode, mainLine, nodeFunction } from './node-functions.js';

interface Ring {
  readonly body: string;
  readonly main: string;
  readonly drops: string;
  /** Lines after the collection. */
  readonly after: number;
}

function mainOf({ main, drops, after }: Ring): readonly Step[] {
  const all = steps(drops);
  return [...steps(main), ...all.toSpliced(all.length - after, 0, 'collect')];
}

/** A function closes a ring, or nearly so: what goes when it returns, and what waits for the garbage collector. */
export const ringInACall = patternOf({
  id: 'ring-in-a-call',
  targets: [
    'locals-stay',
    'cycles-freed-at-once',
    'cycles-never-freed',
    'only-gc-frees',
    'return-copies',
    'no-cascade',
  ],
  questions: ['freed-on-line', 'freed-by-call'],
  nodes: 'plain',
  axes: {
    body: [
      'label new.mate link.node.mate link.mate.node',
      'label new.mate link.node.mate link.mate.node return.mate',
      'label new.mate link.node.mate link.mate.node return',
      'label new.mate link.node.mate return',
      'label new.mate link.node.mate return.mate',
      'label new.mate link.mate.node keep.mate',
      'label new.mate link.node.mate link.mate.node keep',
      'first,second link.first.second link.second.first',
      'first,second link.first.second link.second.first return.second',
      'first,second link.first.second move.second link.second.first',
      'first,second link.first.second link.second.first load.second',
      'first,second load.first link.first.second link.second.first return-load.first',
      'first,second link.first.first link.second.first',
    ],
    main: [
      'p=call',
      'q=call=p',
      'call=p',
      'list; call=p',
      'list; p=call',
      'p=call; q=p.link',
      'q; call=p',
      'p=call; q=p',
      'p; q; call p,q',
      'p; q; r=call p,q',
      'p; q; r=p; call p,q',
    ],
    drops: [
      '',
      ...dropsOf(['del p', 'none p']),
      ...dropsOf(['del p', 'none p'], ['none p.link']),
      ...dropsOf(['del p', 'none p'], ['del q', 'none q']),
      'del p,q',
      ...dropsOf(['del p', 'none p'], ['del q', 'none q'], ['none p.link', 'none q.link']),
      ...dropsOf(['del p', 'none p'], ['del q', 'none q'], ['del r', 'none r']),
      ...dropsOf(['del p', 'none p'], ['pop', 'del list']),
      'pop',
      'del list',
      'clear',
      'del q',
      'none q',
    ],
    after: [0, 1],
  },
  where: (choice) => {
    const main = mainOf(choice);
    const lines = 2 + words(choice.body).length + (choice.body.startsWith('label') ? 1 : 0) + main.length;
    const isUsed = choice.body.includes('keep') === main.includes('list');
    if (choice.after > steps(choice.drops).length || lines < 8 || lines > 14) return false;
    const named = ['p', 'q', 'r'].filter((name) => new RegExp(`(^|; )${name}(=|;|$)`).test(choice.main));
    const dropped = named.filter((name) => new RegExp(`\\b${name}\\b`).test(choice.drops));
    if (choice.main.includes('=call=') && givesItsNode(choice.body)) return false;
    return isUsed && dropped.length >= named.length - 1 && canRun(choice.body, main);
  },
  lines: (choice, surface) => {
    const scene = nodeSceneFrom(surface);
    return [
      py.importModule('gc'),
      nodeFunction(choice.body, scene),
      py.expr(py.call('gc.disable')),
      ...mainOf(choice).map((step) => mainLine(step, scene)),
    ];
  },
});
