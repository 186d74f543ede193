import { code, say } from '../../document/index.js';
import type { FrameId, ObjectId } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { isData, isReplayed } from './object-types.js';
import { firstFunction } from './telling-calls.js';

const MODULE = 0;

export const localsStay: Misconception = {
  id: 'locals-stay',
  words: {
    belief: say`After a function has returned, its own names still refer to their objects.`,
    hypothesis: (about) => {
      const found = firstFunction(about);
      return found
        ? say`the names in ${code(found)} stayed after the call`
        : say`a function's names stayed after the call`;
    },
    fact: (about) => {
      const found = firstFunction(about);
      const call = found ? say`When ${code(found)} returns` : say`When a function returns`;
      return say`${call}, its own names go, parameters too. Then they keep no object in memory.`;
    },
    marker: () => "the function's names stay",
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ functions }) => functions,
  change: {
    distort: (rules) => {
      const frames = new Map<FrameId, Map<string, ObjectId>>();
      const isKept = (object: ObjectId): boolean =>
        [...frames.values()].some((names) => [...names.values()].includes(object));
      return {
        hold: (machine, value, place, origin) => {
          const held = rules.hold(machine, value, place, origin);
          if (
            (place.kind === 'name' || place.kind === 'parameter') &&
            place.frame !== MODULE &&
            place.name !== 'self'
          ) {
            const names = frames.get(place.frame) ?? new Map<string, ObjectId>();
            frames.set(place.frame, names);
            if (isData(machine, held)) names.set(place.name, held);
            else names.delete(place.name);
          }
          return held;
        },
        leave: (machine, frame) => {
          for (const object of frames.get(frame)?.values() ?? []) machine.remember(object);
          rules.leave(machine, frame);
        },
        zero: (machine, object) => {
          if (!isKept(object)) rules.zero(machine, object);
        },
        count: (view, object) => {
          if (isReplayed(view)) return rules.count(view, object);
          const left = [...view.holders(object)].filter((place) => place.kind === 'cell' && place.owner === 0);
          return rules.count(view, object) + left.length;
        },
      };
    },
  },
};
