import { code, say } from '../../document/index.js';
import type { Program } from '../../machine/python/ast.js';
import { walkBody } from '../../machine/python/walk.js';
import type { Origin, Place } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { aliasing, noun, nounFor, placeList, placesAsked, valueAfter } from './telling.js';
import { storing } from './telling-storing.js';

/** Values that were read out of another place; what an expression has just created moves in as it is. */
const READ: ReadonlySet<Origin['from']> = new Set(['name', 'subscript', 'attribute', 'iteration', 'default']);

/** Places that feedback names. */
const MOST_PLACES = 3;

function isStored(place: Place, origin: Origin): boolean {
  if (place.kind === 'parameter') return place.name !== 'self' && READ.has(place.argument.from);
  return (place.kind === 'name' || place.kind === 'item' || place.kind === 'attribute') && READ.has(origin.from);
}

/** Whether nothing is printed by objects that go, nor counted: copies would make more of it than anybody expects. */
function isSilent({ body, prelude }: Program): boolean {
  for (const node of walkBody([...(prelude?.body ?? []), ...body])) {
    if (node.kind === 'FunctionDef' && node.name === '__del__') return false;
    if (node.kind === 'Attribute' && node.attr === 'getrefcount') return false;
  }
  return true;
}

export const variablesHoldObjects: Misconception = {
  id: 'variables-hold-objects',
  words: {
    belief: say`Every name, slot and attribute has an object of its own inside.`,
    hypothesis: () => say`each name and each slot had an object of its own`,
    fact: (about) => {
      const asked = placesAsked(about);
      const some = asked && placeList(asked.snapshot, about, asked.places.slice(0, MOST_PLACES));
      if (asked && asked.places.length > 1 && some) return say`There is only one ${noun(about)}: ${some} refer to it.`;
      const alias = aliasing(about);
      if (alias !== undefined) {
        const id = valueAfter(about.truth, alias.line, alias.target);
        const kind = id === undefined ? 'object' : nounFor(about.truth, id);
        return say`Line ${alias.line} creates no second ${kind}: ${code(alias.target)} refers to the one that ${code(alias.source)} refers to.`;
      }
      const stored = storing(about);
      if (stored === undefined)
        return say`A name, slot or attribute only refers to an object. Several can refer to one.`;
      return say`Line ${stored.line} creates no second ${stored.kind}: ${code(stored.path)} refers to the one that was there.`;
    },
    marker: () => 'each place has its own object',
  },
  source: 'progmiscon.org: VariablesHoldObjects',
  evidence: 'documented',
  concerns: ({ aliases, containers, handsOver, attributes }) => aliases || containers || handsOver || attributes,
  /** Who believes so counts no references, and sees no error. */
  wouldAnswer: (what, kind) => what !== 'refcount' && kind !== 'error',
  change: {
    rewrite: (program) => (isSilent(program) ? program : undefined),
    distort: (rules) => ({
      hold: (machine, value, place, origin) =>
        isStored(place, origin) && isData(machine, value)
          ? machine.clone(value, 'deep')
          : rules.hold(machine, value, place, origin),
    }),
  },
};
