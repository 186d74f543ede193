import { code, say } from '../../document/index.js';
import type { Place } from '../../machine/rules/index.js';
import { birthName, finalSnapshot, snapshotAt, type Trace } from '../../machine/trace/index.js';
import type { Case, Misconception } from './misconception.js';
import { assignments, nounFor, valueBefore } from './telling.js';

interface Tie {
  /** The line `target = source`. */
  readonly line: number;
  readonly target: string;
  readonly source: string;
  /** The later line that moves the source. */
  readonly moving: number;
}

/** A line `target = source` after which the source moves: one that makes a difference, if there is one. */
function tie(about: Case): Tie | undefined {
  const all = assignments(about);
  const ties = all.flatMap(({ line, name, value }, index): readonly Tie[] => {
    if (value.kind !== 'Name') return [];
    const later = all.slice(index + 1).find((each) => each.name === value.id || each.name === name);
    return later?.name === value.id ? [{ line, target: name, source: value.id, moving: later.line }] : [];
  });
  return (
    ties.find(({ target }) => referent(about.truth, about, target) !== referent(about.wrong, about, target)) ??
    ties.at(-1)
  );
}

/** What a name refers to at the asked moment, by birth. */
function referent(trace: Trace, { moment }: Case, name: string): string | undefined {
  const id = (moment ? snapshotAt(trace, moment) : finalSnapshot(trace))?.frames[0]?.names.get(name);
  return id === undefined ? undefined : birthName(trace, id);
}

/** The kind of the object that the source leaves. */
function kindOf({ truth }: Case, { moving, source }: Tie): string {
  const old = valueBefore(truth, moving, source);
  return old === undefined ? 'object' : nounFor(truth, old);
}

type NamePlace = Extract<Place, { kind: 'name' | 'parameter' }>;
const keyOf = ({ frame, name }: NamePlace): string => `${frame} ${name}`;

export const namesLinked: Misconception = {
  id: 'names-linked',
  words: {
    belief: say`After ${code('b = a')}, ${code('b')} follows the name ${code('a')} wherever it goes.`,
    hypothesis: (about) => {
      const found = tie(about);
      return found
        ? say`line ${found.line} tied ${code(found.target)} to the name ${code(found.source)}`
        : say`an assignment tied one name to another`;
    },
    fact: (about) => {
      const found = tie(about);
      if (found === undefined) return say`An assignment makes a name refer to an object, not to another name.`;
      return say`Line ${found.line} makes ${code(found.target)} refer to the ${kindOf(about, found)}, not to the name ${code(found.source)}. Line ${found.moving} moves only ${code(found.source)}.`;
    },
    marker: () => 'one name follows the other',
  },
  source: 'progmiscon.org: ReferenceToVariable',
  evidence: 'documented',
  concerns: ({ aliases, rebinds, rebindsParameters }) => aliases && (rebinds || rebindsParameters),
  /** A program that stops with an error shows that it was read wrongly. */
  wouldAnswer: (_what, kind) => kind !== 'error',
  change: {
    distort: (rules) => {
      /** What a name is tied to, and the other way round. */
      const sources = new Map<string, string>();
      const followers = new Map<string, Map<string, NamePlace>>();
      const untie = (key: string): void => {
        followers.get(sources.get(key) ?? '')?.delete(key);
        sources.delete(key);
      };
      const leads = (from: string, to: string): boolean => {
        for (let key: string | undefined = from; key !== undefined; key = sources.get(key)) if (key === to) return true;
        return false;
      };
      return {
        bind: (machine, place, value, origin) => {
          const isAgain = machine.at(place) !== undefined;
          rules.bind(machine, place, value, origin);
          if (place.kind !== 'name') return;
          const key = keyOf(place);
          untie(key);
          if (origin.from === 'name' && origin.place.kind === 'name') {
            const source = keyOf(origin.place);
            // Of two names tied to each other only the newer tie is left.
            if (leads(source, key)) untie(source);
            if (source !== key) {
              sources.set(key, source);
              const all = followers.get(source) ?? new Map<string, NamePlace>();
              followers.set(source, all.set(key, place));
            }
          }
          const drag = (from: string): void => {
            for (const [next, follower] of followers.get(from) ?? []) {
              if (machine.at(follower) !== undefined) machine.put(follower, value);
              drag(next);
            }
          };
          if (isAgain) drag(key);
        },
      };
    },
  },
};
