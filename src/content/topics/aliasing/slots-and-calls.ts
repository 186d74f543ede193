import { py, type Statement } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { changed, sliced, slot, strings } from '../lists.js';
import { nth, sceneFrom } from '../scenes.js';

/** One list in two slots of another; names for the slots; changes through one way, seen by another. */
export const twoSlots = patternOf({
  id: 'two-slots',
  targets: ['container-stores-copy', 'repeat-copies-rows', 'assignment-copies-object', 'slice-aliases'],
  questions: ['predict-output', 'alias-groups'],
  axes: {
    whole: ['display', 'repeat', 'slot and slice'],
    left: ['slot 0', 'slot 1', 'name'],
    right: ['slot 0', 'slot 1', 'slice of slot 0', 'slice of slot 1', 'slice of name'],
    swap: ['none', 'new list in slot 0', 'new list in slot 1'],
    change: ['append', 'remove-first', 'set-last'],
    changer: ['inner', 'left', 'right', 'slot 0', 'slot 1'],
    printed: ['inner', 'whole', 'left', 'right'],
  },
  where: ({ whole, left, right, swap, changer, printed }) => {
    if (whole === 'slot and slice' && right.startsWith('slice')) return false;
    if (left.startsWith('slot') && left === right) return false;
    if (printed === changer) return false;
    if (swap === 'none' && whole === 'repeat' && changer === 'inner') return false;
    return !(printed === 'whole' && changer === 'right' && right.startsWith('slice'));
  },
  lines: ({ whole, left, right, swap, change, changer, printed }, surface) => {
    const { names, wholes, words } = sceneFrom(surface);
    const [inner, leftName, rightName] = [nth(names, 0), nth(names, 1), nth(names, 2)];
    const outer = nth(wholes, 0);
    const old = words.slice(0, 2);
    const outerValue = {
      display: py.list(py.name(inner), py.name(inner)),
      repeat: py.binary(py.list(py.name(inner)), '*', py.int(2)),
      'slot and slice': py.list(py.name(inner), sliced(inner)),
    }[whole];
    const way = (text: string): py.Value =>
      text === 'name' ? py.name(inner) : slot(outer, text.endsWith('0') ? 0 : 1);
    const rightWay =
      right === 'slice of name' ? sliced(inner) : right.startsWith('slice') ? sliced(way(right)) : way(right);
    const target = changer.startsWith('slot')
      ? way(changer)
      : { inner, left: leftName, right: rightName }[changer as 'inner'];
    const shown = { inner, whole: outer, left: leftName, right: rightName }[printed];
    return [
      py.assign(inner, strings(...old)),
      py.assign(outer, outerValue),
      py.assign(leftName, way(left)),
      py.assign(rightName, rightWay),
      ...(swap === 'none' ? [] : [py.assign(way(swap), strings(...words.slice(4, 6)))]),
      changed(target, change, swap.endsWith(changer) ? words.slice(4, 6) : old, nth(words, 3)),
      py.print(py.name(shown)),
    ];
  },
});

/** A list goes into a function, which changes it, moves its own name, or both, and may hand it back. */
export const throughACall = patternOf({
  id: 'through-a-call',
  targets: ['params-copied', 'call-by-reference', 'rebind-mutates', 'return-copies', 'assignment-copies-object'],
  questions: ['predict-output'],
  axes: {
    body: ['change, move', 'move, change', 'change, slice', 'slice, change'],
    change: ['append', 'remove-first', 'pop', 'set-last'],
    passed: ['first', 'second'],
    alias: ['name', 'slice'],
    result: ['none', 'third', 'first', 'second'],
    after: ['none', 'append first', 'append second', 'append third'],
    printed: ['first', 'second', 'third'],
  },
  where: ({ passed, alias, result, after, printed, body }) => {
    if (result !== 'third' && (printed === 'third' || after.endsWith('third'))) return false;
    if (result === 'none' && alias === 'slice' && printed !== passed) return false;
    if (result === 'third' && printed === 'third' && body === 'move, change') return false;
    return result !== printed && !after.endsWith(printed);
  },
  lines: ({ body, change, passed, alias, result, after, printed }, surface) => {
    const { names, words, verb } = sceneFrom(surface);
    const named = { first: nth(names, 0), second: nth(names, 1), third: nth(names, 2), own: nth(names, 3) };
    const [old, other] = [words.slice(0, 2), words.slice(3, 5)];
    const steps: Record<string, Statement> = {
      change: changed(named.own, change, body.startsWith('move') ? other : old, nth(words, 2)),
      move: py.assign(named.own, strings(...other)),
      slice: py.assign(named.own, sliced(named.own)),
    };
    const lines = body.split(', ').flatMap((step) => steps[step] ?? []);
    const call = py.call(verb, py.name(named[passed]));
    return [
      py.fn(verb, [named.own], result === 'none' ? lines : [...lines, py.ret(py.name(named.own))]),
      py.assign(named.first, strings(...old)),
      py.assign(named.second, alias === 'name' ? py.name(named.first) : sliced(named.first)),
      result === 'none' ? py.expr(call) : py.assign(named[result], call),
      ...(after === 'none'
        ? []
        : [changed(named[after.slice('append '.length) as 'first'], 'append', old, nth(words, 5))]),
      py.print(py.name(named[printed])),
    ];
  },
});
