import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { isInstance } from './object-types.js';
import { deletion, valueBefore } from './telling.js';

/** A `del` of a name that refers to an instance. */
function deletedInstance(about: Case): ReturnType<typeof deletion> {
  const found = deletion(about);
  const value = found && valueBefore(about.truth, found.line, found.name);
  return value !== undefined && about.truth.objects[value]?.kind === 'instance' ? found : undefined;
}

export const dunderDelOnEveryDel: Misconception = {
  id: 'dunder-del-on-every-del',
  words: {
    belief: say`${code('del x')} calls ${code('__del__')}.`,
    hypothesis: (about) => {
      const found = deletedInstance(about);
      if (found === undefined) return say`nothing but ${code('del')} called ${code('__del__')}`;
      return say`${code(`del ${found.name}`)} called ${code('__del__')}`;
    },
    fact: (about) => {
      const found = deletedInstance(about);
      const rule = say`${code('__del__')} runs once, when the object is freed`;
      if (found === undefined) return say`${rule}, whatever takes its last reference away.`;
      return say`Line ${found.line} only removes a name. ${rule}.`;
    },
    marker: () => 'del calls __del__',
  },
  source: 'pages that call __del__ what del runs',
  evidence: 'stated',
  concerns: ({ finalizers }) => finalizers,
  change: {
    distort: (rules) => ({
      unbind: (machine, place, value) => {
        if (isInstance(machine, value)) machine.callDel(value);
        rules.unbind(machine, place, value);
      },
      deallocate: (machine, object) => {
        if (!isInstance(machine, object)) return rules.deallocate(machine, object);
        machine.clearWeakrefs(object);
        const parts = [...machine.references(object)];
        machine.vanish(object);
        for (const part of parts) machine.drop(part);
      },
    }),
  },
};
