import { patternOf } from '../axes.js';
import { nodeSceneFrom } from '../node-scenes.js';
import { canTell, type Step, told } from '../node-steps.js';
import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';

const TARGETS = ['cycles-freed-at-once', 'only-gc-frees', 'del-destroys-object', 'disable-stops-freeing', 'cycles-never-freed'];
const FREED = ['freed-on-line', 'freed-by-call'];

/** Every program of the topic starts so: nothing is collected unless a line says so. */
function uncollected(steps: readonly Step[], surface: Random): readonly Statement[] {
  return [py.importModule('gc'), py.expr(py.call('gc.disable')), ...told(steps, nodeSceneFrom(surface))];
}

/** The same for a program that asks what a collection returns: what importing left behind is collected first. */
function collectedBefore(steps: readonly Step[], surface: Random): readonly Statement[] {
  return [
    py.importModule('gc'),
    py.expr(py.call('gc.collect')),
    py.expr(py.call('gc.disable')),
    ...told(steps, nodeSceneFrom(surface)),
  ];
}

interface SmallRing {
  readonly ring: string;
  readonly more: string;
  readonly drops: string;
  readonly third: string;
  readonly end: string;
}

function smallRing({ ring, more, drops, third, end }: SmallRing): readonly Step[] {
  const parts = [...ring.split(' '), ...words(more), ...lines(drops)];
  return [...parts, ...lines(third), ...lines(end)];
}

const words = (text: string): readonly Step[] => (text === '' ? [] : text.split(' '));
/** Steps with blanks in them, parted by `;`. */
const lines = (text: string): readonly Step[] => (text === '' ? [] : text.split('; '));

const SMALL_RINGS = ['p q p.link=q q.link=p', 'p q q.link=p p.link=q', 'p p.link=p q', 'p q p.link=p', 'p q p.link=q', 'p q q.link=p q.load=p'];
const SMALL_DROPS = ['del p; del q', 'del q; del p', 'del p,q', 'none p; none q', 'none q; none p', 'none p; del q', 'del p; none q'];

/** Two nodes in a ring, in a ring of one, or in no ring. */
export const smallRings = patternOf({
  id: 'small-rings',
  targets: TARGETS,
  questions: FREED,
  helper: 'plain',
  axes: {
    ring: SMALL_RINGS,
    more: ['', 'pick=p', 'pick=q', 'list=p', 'list=q', 'list=p,q'],
    drops: SMALL_DROPS,
    third: ['', 'del pick', 'none pick', 'del list', 'none list', 'pop', 'clear', 'none list[0]'],
    end: ['collect'],
  },
  where: (choice) => {
    const steps = smallRing(choice);
    return canTell(steps) && steps.length <= 8 && (choice.more === '') === (choice.third === '');
  },
  lines: (choice, surface) => uncollected(smallRing(choice), surface),
});
