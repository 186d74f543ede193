import { parse, type Statement } from '../../machine/python/index.js';
import type { Random } from '../../random/index.js';
import { nodeSceneFrom } from './node-scenes.js';
import { sceneFrom } from './scenes.js';

/** What stands for each `$name` of a template. */
export type Roles = Readonly<Record<string, string>>;

/**
 * Statements from lines of Python in which `$cup` stands for the scene's name in the role of the cup, `"$0"` for its
 * first word. Lines that are empty or undefined are left out.
 */
export function written(lines: readonly (string | undefined)[], roles: Roles): readonly Statement[] {
  const source = lines
    .filter((line) => line !== undefined && line !== '')
    .map((line) => `${line?.replaceAll(/\$(\w+)/g, (_, role: string) => roleIn(roles, role))}\n`);
  return parse(source.join(''), 'main.py').body;
}

function roleIn(roles: Roles, role: string): string {
  const found = roles[role];
  if (found === undefined) throw new RangeError(`the scene has no ${role}`);
  return found;
}

/**
 * A scene by roles: `$cup $mug $pot $jug` are lists, `$tray $shelf` lists of lists, `$order $bill` dictionaries,
 * `$left $right` keys, `$serve` a function, `$0` to `$5` words.
 */
export function rolesFrom(surface: Random): Roles {
  const { names, wholes, records, keys, words, verb } = sceneFrom(surface);
  return {
    ...numbered('cup mug pot jug', names),
    ...numbered('tray shelf', wholes),
    ...numbered('order bill', records),
    ...numbered('left right', keys),
    ...numbered('0 1 2 3 4 5', words),
    serve: verb,
  };
}

/** A scene of nodes: `$oak $elm $fir` are nodes, `$grove` a list of them, `$notes` an attribute, `$draft` a list of words. */
export function nodeRolesFrom(surface: Random): Roles {
  const { labels, groups, notes, draft, marks } = nodeSceneFrom(surface);
  return {
    ...numbered('oak elm fir ash', labels),
    ...numbered('grove wood', groups),
    ...numbered('0 1 2 3 4 5', marks),
    notes,
    draft,
  };
}

function numbered(roles: string, values: readonly string[]): Roles {
  return Object.fromEntries(roles.split(' ').map((role, index) => [role, values[index] ?? '']));
}
