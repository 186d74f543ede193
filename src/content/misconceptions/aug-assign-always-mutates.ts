import { code, enumeration, say } from '../../document/index.js';
import type { Place } from '../../machine/rules/index.js';
import type { Case, Misconception } from './misconception.js';
import { namesOf, nounFor, snapshotBefore, statementsOf, valueBefore } from './telling.js';

const NOUNS: Readonly<Record<string, string>> = { tuple: 'tuple', str: 'string', int: 'number', float: 'number' };

interface Moved {
  readonly line: number;
  readonly name: string;
  readonly kind: string;
  /** Other names of what it referred to. */
  readonly others: readonly string[];
}

/** The first line `name += …` where the name refers to an object that cannot change. */
function moved({ truth }: Case): Moved | undefined {
  for (const each of statementsOf(truth)) {
    if (each.kind !== 'AugAssign' || each.target.kind !== 'Name') continue;
    const [line, name] = [each.at.line, each.target.id];
    const old = valueBefore(truth, line, name);
    const kind = old === undefined ? undefined : NOUNS[nounFor(truth, old)];
    if (kind === undefined) continue;
    return { line, name, kind, others: namesOf(snapshotBefore(truth, line), old).filter((other) => other !== name) };
  }
  return undefined;
}

type NamePlace = Extract<Place, { kind: 'name' | 'parameter' }>;
const keyOf = ({ frame, name }: NamePlace): string => `${frame} ${name}`;

export const augAssignAlwaysMutates: Misconception = {
  id: 'aug-assign-always-mutates',
  words: {
    belief: say`${code('t += (2,)')} changes the tuple itself.`,
    hypothesis: (about) => {
      const found = moved(about);
      return found
        ? say`line ${found.line} changed the ${found.kind} itself`
        : say`${code('+=')} changed the object itself`;
    },
    fact: (about) => {
      const found = moved(about);
      if (found === undefined)
        return say`Tuples, strings and numbers cannot change: ${code('+=')} makes the name refer to a new object.`;
      const { line, name, kind, others } = found;
      const start = say`A ${kind} cannot change: line ${line} makes ${code(name)} refer to another ${kind}.`;
      if (others.length === 0) return start;
      return say`${start} ${enumeration(others.map((each) => say`${code(each)}`))} still ${others.length === 1 ? 'refers' : 'refer'} to the first one.`;
    },
    marker: () => '+= changes the object itself',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ augmented, aliases, handsOver }) => augmented && (aliases || handsOver),
  change: {
    distort: (rules) => {
      /** Names that got their object from one another; equal constants are one object without that. */
      const families = new Map<string, number>();
      let newest = 0;
      const familyOf = (key: string): number => families.get(key) ?? families.set(key, ++newest).get(key) ?? 0;
      return {
        bind: (machine, place, value, origin) => {
          if (place.kind !== 'name' && place.kind !== 'parameter') return rules.bind(machine, place, value, origin);
          const from = place.kind === 'parameter' ? place.argument : origin;
          const old = machine.at(place);
          const isChange = from.from === 'augmented' && old !== undefined && NOUNS[machine.type(old)] !== undefined;
          if (!isChange) {
            const source = from.from === 'name' && from.place.kind === 'name' ? keyOf(from.place) : undefined;
            families.set(keyOf(place), source === undefined ? ++newest : familyOf(source));
            rules.bind(machine, place, value, origin);
            return;
          }
          const family = familyOf(keyOf(place));
          const names = [...machine.names()].filter(
            (each) => each.kind === 'name' && familyOf(keyOf(each)) === family && machine.at(each) === old,
          );
          rules.bind(machine, place, value, origin);
          for (const name of names) if (machine.at(name) === old) machine.put(name, value);
        },
      };
    },
  },
};
