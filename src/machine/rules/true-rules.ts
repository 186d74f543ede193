import type { Rules } from './rules.js';

/** How memory works in CPython; misconceptions replace single fields. */
export const trueRules: Rules = {
  hold: (_machine, value) => value,
  bind: (machine, place, value) => machine.put(place, value),
  displace: (machine, _place, old) => machine.drop(old),
  unbind: (machine, place) => machine.clear(place),
  owns: (place) => place.kind !== 'weak',
  leave: () => {},
  afterLine: () => {},
  display: (_machine, fresh) => fresh,
  constant: (_machine, shared) => shared,
  apply: (_machine, _operation, _operands, _origin, plain) => plain(),
  identity: (_view, object) => object,
  zero: (machine, object) => machine.deallocate(object),
  deallocate: (machine, object) => machine.deallocate(object),
  collect: (machine, generation) => machine.collect(generation),
  promote: (generation) => Math.min(2, generation + 1),
  count: (view, object) => view.refcount(object),
  getrefcount: (count, argument) => count + argument,
  sizeof: (_view, object, size) => size(object),
  where: () => 'heap',
};
