import { code, enumeration, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import {
  assignments,
  namesOf,
  noun,
  nounFor,
  rebinding,
  snapshotBefore,
  subject,
  valueAfter,
  valueBefore,
} from './telling.js';
import { parameterRebound } from './telling-calls.js';

const CHANGING: ReadonlySet<string> = new Set(['list', 'dict', 'set', 'instance']);

/** The line whose assignment takes a name from an object with other names; where an object is asked for, that object. */
function moving(about: Case): ReturnType<typeof rebinding> {
  const { truth } = about;
  const found = rebinding(about);
  if (found === undefined || leavesOthers(about, found)) return found;
  const id = subject(about);
  const all = assignments(about).filter((each) => leavesOthers(about, each));
  return all.find(({ line, name }) => id === undefined || valueBefore(truth, line, name) === id) ?? found;
}

function leavesOthers({ truth }: Case, { line, name }: { readonly line: number; readonly name: string }): boolean {
  const old = valueBefore(truth, line, name);
  return old !== undefined && namesOf(snapshotBefore(truth, line), old).length > 1;
}

function parameterLine(about: Case): string {
  const inside = parameterRebound(about);
  return inside ? `line ${inside.line}` : 'an assignment';
}

export const rebindMutates: Misconception = {
  id: 'rebind-mutates',
  words: {
    belief: say`Assigning to one name changes what every other name of the object refers to.`,
    hypothesis: (about) => {
      const found = moving(about);
      if (found === undefined) return say`${parameterLine(about)} changed the object`;
      const old = valueBefore(about.truth, found.line, found.name);
      const isNew = valueAfter(about.truth, found.line, found.name) === subject(about);
      return isNew || old === undefined || !CHANGING.has(about.truth.objects[old]?.kind ?? '')
        ? say`line ${found.line} moved other names too`
        : say`line ${found.line} changed the ${noun(about)}`;
    },
    fact: (about) => {
      const found = moving(about);
      if (found === undefined) {
        const inside = parameterRebound(about);
        if (inside === undefined) return say`An assignment only makes one name refer to another object.`;
        return say`Line ${inside.line} only makes the parameter ${code(inside.name)} refer to another object. The caller's name stays where it was.`;
      }
      const old = valueBefore(about.truth, found.line, found.name);
      const others = namesOf(snapshotBefore(about.truth, found.line), old).filter((name) => name !== found.name);
      const [from, to] = [old, valueAfter(about.truth, found.line, found.name)];
      const same = from !== undefined && to !== undefined && nounFor(about.truth, from) === nounFor(about.truth, to);
      const moved = say`Line ${found.line} only makes the name ${code(found.name)} refer to another ${same ? nounFor(about.truth, from) : 'object'}.`;
      if (others.length === 0) return moved;
      const verb = others.length === 1 ? 'refers' : 'refer';
      return say`${moved} ${enumeration(others.map((name) => say`${code(name)}`))} still ${verb} to the first one.`;
    },
    marker: () => '"assignment changes the object"',
  },
  source: 'Rørnes, Runde & Jensen 2019',
  evidence: 'documented',
  concerns: ({ rebinds, rebindsParameters }) => rebinds || rebindsParameters,
  change: {
    distort: () => ({
      bind: (machine, place, value) => {
        const old = machine.at(place);
        machine.put(place, value);
        if (old === undefined || old === value) return;
        for (const name of [...machine.names()]) if (machine.at(name) === old) machine.put(name, value);
      },
    }),
  },
};
