import type { Pattern } from '../../../src/content/topics/index.js';
import { type Program, parse, type Statement, shapeOf } from '../../../src/machine/python/index.js';
import { Random } from '../../../src/random/index.js';

/** What two programs share if they differ in names, literals and the attributes that they give their objects. */
export function skeletonOf({ body }: { readonly body: readonly Statement[] }): string {
  const given = new Map<string, string>();
  const note = (tree: unknown): void => {
    if (Array.isArray(tree)) for (const part of tree) note(part);
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return;
    const node = tree as { readonly kind?: string; readonly targets?: readonly unknown[] };
    if (node.kind === 'Assign') {
      for (const target of node.targets ?? []) {
        const { kind, attr } = target as { readonly kind: string; readonly attr?: string };
        if (kind === 'Attribute' && attr !== undefined && attr !== 'label' && !given.has(attr)) {
          given.set(attr, `attribute${given.size}`);
        }
      }
    }
    for (const part of Object.values(tree)) note(part);
  };
  note(body);
  const renamed = (tree: unknown): unknown => {
    if (Array.isArray(tree)) return tree.map(renamed);
    if (typeof tree !== 'object' || tree === null) return tree;
    return Object.fromEntries(
      Object.entries(tree).map(([field, part]) => [
        field,
        field === 'attr' ? (given.get(String(part)) ?? part) : renamed(part),
      ]),
    );
  };
  return shapeOf(renamed(body) as readonly Statement[]);
}

/** The shape at which a pattern gives this program up to its words; undefined if it never does. */
export function shapeGiving(
  pattern: Pattern | undefined,
  source: string,
): Readonly<Record<string, number>> | undefined {
  const wanted = skeletonOf(parse(source, 'main.py') satisfies Program);
  const { plan: plans = 0 } = pattern?.axes ?? {};
  const surface = new Random('gold');
  for (let plan = 0; plan < plans; plan += 1) {
    if (pattern && skeletonOf(pattern.build({ plan }, surface)) === wanted) return { plan };
  }
  return undefined;
}
