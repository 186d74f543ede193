import type { Moment } from '../../machine/trace/index.js';
import { atMoment } from './proofs.js';

const WALK = `    def parts(each):
        if isinstance(each, (list, tuple)): return [(f'[{i}]', x) for i, x in enumerate(each)]
        if isinstance(each, dict): return [(f'[{as_written(k)}]', x) for k, x in each.items()]
        return [(f'.{k}', x) for k, x in vars(each).items()]
    def as_written(atom):
        return '"' + atom + '"' if isinstance(atom, str) else repr(atom)
    def heap(names):
        order, said = [], []
        def refer(each):
            if each is None or isinstance(each, (int, float, str, bool)): return repr(each)
            if not any(each is other for other in order): order.append(each)
            return f'object {[each is other for other in order].index(True) + 1}'
        for name, each in names.items(): said.append(f'{name} refers to {refer(each)}')
        at = 0
        while at < len(order):
            each = order[at]; at += 1
            said.append(f'object {at}: {type(each).__name__} ' + ', '.join(f'{path} {refer(x)}' for path, x in parts(each)))
        return '; '.join(said)
`;

/** Walks from the names on, in binding order, and says what \`heapText\` says. */
export function heapProof(moment: Moment, names: readonly string[]): string {
  const listed = names.filter((name) => !name.startsWith('_')).map((name) => `'${name}'`);
  const call = `key.append(heap({n: names[n] for n in [${listed.join(', ')}] if n in names and not callable(names[n]) and type(names[n]).__name__ != 'module'}))`;
  return `${WALK}${atMoment(moment, call)}`;
}
