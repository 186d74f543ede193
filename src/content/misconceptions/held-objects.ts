import type { Machine, ObjectId, Rules } from '../../machine/rules/index.js';
import { isData, isInstance } from './object-types.js';

/**
 * What a learner follows: instances, and containers that a name, slot, value or attribute has referred to.
 * A list that exists only while an expression is evaluated is nobody's idea of an object that stays.
 */
export class HeldObjects {
  private readonly held = new Set<ObjectId>();

  constructor(private readonly rules: Rules) {}

  readonly hold: Rules['hold'] = (machine, value, place, origin) => {
    if (place.kind !== 'return' && place.kind !== 'stack') this.held.add(value);
    return this.rules.hold(machine, value, place, origin);
  };

  has(machine: Machine, object: ObjectId): boolean {
    return isInstance(machine, object) || (this.held.has(object) && isData(machine, object));
  }
}
