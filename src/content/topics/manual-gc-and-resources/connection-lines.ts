import type { Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { written } from '../templates.js';
import { connectionRoles } from './connection-scenes.js';

/**
 * Lines of programs with connections, written short: `p` opens one, `with p` opens it for a block, `use p` is a block for
 * one that is there; each `>` before a step puts it one block deeper. `pick=p` `list=p,q` `list+p` `p.link=q` bind,
 * `del p,q` `none p` `none p.link` `pop` `clear` take away, `close p` `collect` `disable` `gc` `say` `inside` do what they
 * say.
 */
export type Step = string;

/** The lines in the words of a scene. */
export function connectionLines(steps: readonly Step[], surface: Random): readonly Statement[] {
  return written(steps.map(textOf), connectionRoles(surface));
}

const FIXED: Readonly<Record<string, string>> = {
  gc: 'import gc',
  collect: 'gc.collect()',
  disable: 'gc.disable()',
  say: 'print("$remark")',
  inside: 'print("inside")',
  pop: '$list.pop()',
  clear: '$list.clear()',
  list: '$list = []',
};

function textOf(step: Step): string {
  if (step.startsWith('>')) return `    ${textOf(step.slice(1))}`;
  const fixed = FIXED[step];
  if (fixed !== undefined) return fixed;
  const [verb = '', rest = ''] = step.split(' ');
  const places = rest.replaceAll(/(\w+)(?=[.,]|$)/g, '$$$1');
  if (verb === 'with') return `with ${opened(rest)} as $${rest}:`;
  if (verb === 'use') return `with $${rest}:`;
  if (verb === 'close') return `$${rest}.close()`;
  if (verb === 'del') return `del ${places.replaceAll(',', ', ')}`;
  if (verb === 'none') return `${places} = None`;
  const [, target = '', sign, values = ''] = /^(.+?)([=+])(.*)$/.exec(step) ?? [];
  if (sign === undefined) return `$${step} = ${opened(step)}`;
  const all = values.split(',').map((value) => (value.startsWith('*') ? opened(value.slice(1)) : `$${value}`));
  if (sign === '+') return `$list.append(${all.join(', ')})`;
  const value = target === 'list' ? `[${all.join(', ')}]` : (all[0] ?? '');
  return `$${target.replace('.', '.$')} = ${value}`;
}

const opened = (role: string): string => `Connection("$${role}")`;

/** Whether each line finds what it needs and binds what is new. */
export function isSettled(steps: readonly Step[]): boolean {
  return namesLeft(steps) !== undefined;
}

/** Whether, besides, no name and no slot refers to a connection after the last line. */
export function leavesNothing(steps: readonly Step[]): boolean {
  return namesLeft(steps)?.length === 0;
}

/** Names that refer to connections or to lists of them after the last line; undefined if the lines cannot run. */
function namesLeft(steps: readonly Step[]): readonly string[] | undefined {
  const names = new Set<string>();
  const made = new Set<string>();
  let slots = 0;
  const create = (role: string): boolean => {
    if (made.has(role)) return false;
    made.add(role);
    return true;
  };
  const there = (place: string): boolean => place.startsWith('*') || names.has(place.replace(/\..*/, ''));
  for (const deep of steps) {
    const step = deep.replaceAll('>', '');
    const [verb = '', rest = ''] = step.split(' ');
    if (step === 'list') names.add('list');
    else if (step in FIXED) {
      if (step !== 'pop' && step !== 'clear') continue;
      if (slots === 0 || !names.has('list')) return undefined;
      slots = step === 'pop' ? slots - 1 : 0;
    } else if (verb === 'with' || /^[pqr]$/.test(step)) {
      const role = rest || step;
      if (!create(role)) return undefined;
      names.add(role);
    } else if (rest !== '') {
      const places = rest.split(',');
      if (!places.every(there)) return undefined;
      if (verb === 'use' || verb === 'close') continue;
      for (const place of places) {
        names.delete(place);
        if (place === 'list') slots = 0;
      }
    } else {
      const [, target = '', sign, values = ''] = /^(.+?)([=+])(.*)$/.exec(step) ?? [];
      const all = values.split(',');
      if (!all.every(there)) return undefined;
      for (const value of all) if (value.startsWith('*') && !create(value.slice(1))) return undefined;
      if (sign === '+' || target.includes('.')) {
        if (!there(target)) return undefined;
        if (sign === '+') slots += 1;
        continue;
      }
      if (names.has(target)) return undefined;
      names.add(target);
      if (target === 'list') slots = all.length;
    }
  }
  return [...names].filter((name) => name !== 'list' || slots > 0);
}
