import { patternOf } from '../axes.js';
import { steps, words } from '../node-lines.js';
import { nodeSceneFrom } from '../node-scenes.js';
import type { Step } from '../node-steps.js';
import { dropsOf } from './drops.js';
import { givesItsNode, leavesNothing, mainLine, nodeFunction } from './node-functions.js';

interface Told {
  readonly body: string;
  readonly main: string;
  readonly drops: string;
  /** Before which of the last lines the program tells where it is. */
  readonly said: number;
}

function mainOf({ main, drops, said }: Told): readonly Step[] {
  return [...steps(main), ...steps(drops).toSpliced(said, 0, 'say')];
}

/** A class that tells when a node is freed: before or after the function ends, before or after the next line? */
export const toldCalls = patternOf({
  id: 'told-calls',
  targets: ['locals-stay', 'only-gc-frees', 'params-copied', 'return-copies', 'containers-dont-hold', 'children-first'],
  questions: ['predict-output'],
  nodes: 'telling',
  axes: {
    body: [
      'label say',
      'label load say',
      'label say return',
      'label load say return',
      'label load say return-load',
      'label load keep-load say',
      'label keep say',
      'label keep move say',
      'label move say return',
      'label move say keep',
      'label keep load say',
      'node load say',
      'node move say',
      'node load keep-load say',
      'node keep say',
      'node keep move say',
      'node move say return',
      'node load move say',
      'node load move say return',
      'node load say return-load',
      'node say load return-load',
      'node keep move say return',
    ],
    main: [
      'p=call',
      'call=p',
      'p=call; q=p',
      'list; call=p',
      'list; p=call',
      'q; call=p',
      'list; q; call=p',
      'p; call p',
      'p; q=p; call p',
      'p; q=call p',
      'q=call=p',
      'list; p; call p',
      'list; p; q=call p',
      'list; q=call=p',
      'p; q; r=call q',
    ],
    drops: [
      '',
      ...dropsOf(['del p', 'none p', 'none q', 'del q']),
      ...dropsOf(['del p', 'none p'], ['none q', 'del q']),
      ...dropsOf(['del p', 'none p', 'none p.load'], ['pop', 'clear', 'del list', 'none list[0]']),
      ...dropsOf(['pop', 'clear', 'del list']),
      ...dropsOf(['del q', 'none q'], ['pop', 'clear', 'del list']),
      ...dropsOf(['del p', 'none p'], ['none p.load']),
      ...dropsOf(['del p', 'none p'], ['none q', 'del q'], ['pop', 'del list']),
      ...dropsOf(['del p', 'none p'], ['none q', 'del q'], ['del r', 'none r']),
    ],
    said: [0, 1, 2],
  },
  where: (choice) => {
    const main = mainOf(choice);
    const lines = words(choice.body).length + (choice.body.startsWith('label') ? 1 : 0) + main.length;
    const isUsed = choice.body.includes('keep') === main.includes('list');
    const last = steps(choice.drops).length;
    if (choice.said > last || (choice.said === last && last > 0)) return false;
    if (choice.main.includes('=call=') && givesItsNode(choice.body)) return false;
    return lines >= 8 && lines <= 12 && isUsed && leavesNothing(choice.body, main);
  },
  lines: (choice, surface) => {
    const scene = nodeSceneFrom(surface);
    return [nodeFunction(choice.body, scene), ...mainOf(choice).map((step) => mainLine(step, scene))];
  },
});

/** Two calls, or a call and an assignment: which names refer to one node? */
export const nodesAfterCalls = patternOf({
  id: 'nodes-after-calls',
  targets: ['params-copied', 'return-copies', 'assignment-copies-object', 'call-by-reference', 'rebind-mutates'],
  questions: ['alias-groups'],
  nodes: 'plain',
  axes: {
    body: [
      'first,second link.first.second return.first',
      'first,second link.first.second return.second',
      'first,second link.first.second return-link.first',
      'first,second move.first link.first.second return.first',
      'first,second move.first link.first.second return.second',
      'first,second move.first link.first.second return-link.first',
      'first,second link.second.first move.second return.first',
      'first,second link.second.first move.second return.second',
      'first,second link.first.second move.second return-link.first',
      'first,second link.first.second move.first return.second',
    ],
    third: ['r=call p,q', 'r=call q,p', 'r=p', 'r=q'],
    fourth: ['s=call p,r', 's=call r,q', 's=r', 's=p', 's=q', ''],
    moved: ['', 'p=q', 'q=p', 'q=r', 'p=r', 'r=p', 'r=q', 'p=call q,p', 'q=call p,q'],
    extra: ['', 'p.load=q', 'q.load=p'],
  },
  where: ({ body, third, fourth, moved, extra }) => {
    const main = [third, fourth, moved].filter((step) => step !== '');
    const calls = main.filter((step) => step.includes('call')).length;
    const lines = words(body).length + 2 + main.length + (extra === '' ? 0 : 1);
    if (calls === 0 || (calls > 1 && body.includes('move')) || moved === third) return false;
    return main.length > 1 && lines >= 8 && lines <= 12 && leadsOn(main);
  },
  lines: ({ body, third, fourth, moved, extra }, surface) => {
    const scene = nodeSceneFrom(surface);
    const main = ['p', 'q', extra, third, fourth, moved].filter((step) => step !== '');
    return [nodeFunction(body, scene), ...main.map((step) => mainLine(step, scene))];
  },
});

/** Whether no line says what the one before it has just said, the other way round. */
function leadsOn(main: readonly Step[]): boolean {
  return main.every((step, index) => {
    const [to = '', from = ''] = step.split('=');
    return main[index - 1] !== `${from}=${to}`;
  });
}
