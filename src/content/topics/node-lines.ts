import { py, type Statement } from '../../machine/python/index.js';
import type { Random } from '../../random/index.js';
import { nodeSceneFrom } from './node-scenes.js';
import { type Step, told } from './node-steps.js';

/** Steps without blanks in them, parted by blanks. */
export const words = (text: string): readonly Step[] => (text === '' ? [] : text.split(' '));
/** Steps parted by `; `. */
export const steps = (text: string): readonly Step[] => (text === '' ? [] : text.split('; '));

/** The lines alone. */
export function plainly(all: readonly Step[], surface: Random): readonly Statement[] {
  return told(all, nodeSceneFrom(surface));
}

/** Nothing is collected unless a line says so. */
export function uncollected(all: readonly Step[], surface: Random): readonly Statement[] {
  return [py.importModule('gc'), py.expr(py.call('gc.disable')), ...plainly(all, surface)];
}

/** The same where the number that a collection returns is asked: what importing left behind is collected first. */
export function collectedBefore(all: readonly Step[], surface: Random): readonly Statement[] {
  return [
    py.importModule('gc'),
    py.expr(py.call('gc.collect')),
    py.expr(py.call('gc.disable')),
    ...plainly(all, surface),
  ];
}

/** The same, without a word about automatic collections: so few objects start none. */
export function collectedFirst(all: readonly Step[], surface: Random): readonly Statement[] {
  return [py.importModule('gc'), py.expr(py.call('gc.collect')), ...plainly(all, surface)];
}

/** The lines after `import weakref`. */
export function watching(all: readonly Step[], surface: Random): readonly Statement[] {
  return [py.importModule('weakref'), ...plainly(all, surface)];
}
