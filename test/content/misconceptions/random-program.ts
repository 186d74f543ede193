import { type Program, program, py, type Statement } from '../../../src/machine/python/index.js';
import { Random } from '../../../src/random/index.js';

const NAMES = ['tray', 'cup', 'order', 'bill'] as const;

/** One small way of saying something: it may fail when it runs, which is an answer too. */
type Phrase = (random: Random) => readonly Statement[];

const name = (random: Random): string => random.pick(NAMES);
const place = (random: Random) => py.subscript(name(random), py.int(0));

/** Phrases by the feature that they bring in; `plain` ones bring none. */
export const PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  plain: [(random) => [py.assign(name(random), py.int(random.int(300)))], (random) => [py.print(name(random))]],
  containers: [
    (random) => [py.assign(name(random), py.list(py.int(1)))],
    (random) => [py.assign(name(random), py.list(name(random), name(random)))],
    (random) => [py.assign(name(random), py.dict([py.str('k'), name(random)]))],
    (random) => [py.assign(place(random), name(random))],
    (random) => [py.expr(py.method(name(random), 'append', name(random)))],
    (random) => [py.expr(py.method(name(random), 'pop'))],
    (random) => [py.assign(name(random), py.list())],
    (random) => [py.print(py.call('len', name(random)))],
  ],
  aliases: [
    (random) => [py.assign(name(random), name(random))],
    (random) => [py.chain([name(random), name(random)], py.list(py.int(2)))],
  ],
  dels: [(random) => [py.remove(name(random))], (random) => [py.remove(place(random))]],
  clears: [(random) => [py.assign(name(random), py.none())]],
  augmented: [
    (random) => [py.augAssign(name(random), '+', py.list(py.int(3)))],
    (random) => [py.augAssign(name(random), '+', name(random))],
  ],
  operators: [
    (random) => [py.assign(name(random), py.binary(name(random), '+', py.list(py.int(4))))],
    (random) => [py.assign(name(random), py.binary(py.list(name(random)), '*', py.int(2)))],
  ],
  slices: [
    (random) => [py.assign(name(random), py.subscript(name(random), py.slice()))],
    (random) => [py.assign(name(random), py.method(name(random), 'copy'))],
  ],
  unpacks: [(random) => [py.assign(py.tuple(name(random), name(random)), py.tuple(name(random), name(random)))]],
  identity: [(random) => [py.print(py.compare(name(random), 'is', name(random)))]],
  loops: [(random) => [py.forLoop(name(random), name(random), [py.print(name(random))])]],
  functions: [
    (random) => [py.expr(py.call('serve', name(random)))],
    (random) => [py.assign(name(random), py.call('serve', name(random), name(random)))],
    (random) => [py.assign(name(random), py.call('change'))],
  ],
  classes: [
    (random) => [py.assign(name(random), py.call('Node', py.str('A')))],
    (random) => [py.assign(py.attribute(name(random), 'peer'), name(random))],
    (random) => [py.assign(name(random), py.attribute(name(random), 'peer'))],
    (random) => [py.expr(py.method(name(random), 'link', name(random)))],
  ],
  gc: [
    () => [py.expr(py.call('gc.collect'))],
    () => [py.expr(py.call('gc.disable'))],
    (random) => [py.print(py.call('sys.getrefcount', name(random)))],
    (random) => [py.print(py.call('sys.getsizeof', name(random)))],
    (random) => [py.assign(name(random), py.call('weakref.ref', name(random)))],
  ],
};

const SETUP: Readonly<Record<string, readonly Statement[]>> = {
  functions: [
    py.fn(
      'serve',
      ['tray', ['cup', py.list()]],
      [py.expr(py.method('cup', 'append', 'tray')), py.assign('tray', 'cup'), py.ret('tray')],
    ),
    py.fn('change', [], [py.globalNames('order'), py.assign('order', py.list('order')), py.ret('order')]),
  ],
  classes: [
    py.cls('Node', [
      py.fn('__init__', ['self', 'word'], [py.assign(py.attribute('self', 'label'), 'word')]),
      py.fn('link', ['self', 'peer'], [py.assign(py.attribute('self', 'peer'), 'peer')]),
      py.fn('__del__', ['self'], [py.print('self.label')]),
    ]),
  ],
  gc: ['gc', 'sys', 'weakref'].map((module) => py.importModule(module)),
};

/** A program of ten phrases of these features; in two of three an error does not end it. */
export function randomProgram(seed: number, features: readonly string[]): Program {
  const random = new Random('misconceptions', seed);
  const body = features.flatMap((feature) => SETUP[feature] ?? []);
  for (const each of NAMES)
    body.push(py.assign(each, features.includes('containers') ? py.list(py.int(1)) : py.int(7)));
  for (let line = 0; line < 10; line++) {
    const phrases = PHRASES[random.pick(features)] ?? [];
    const said = random.pick(phrases)(random);
    body.push(...(seed % 3 === 0 ? said : [py.tryExcept(said, 'Exception', [py.pass()])]));
  }
  return program('random.py', body);
}
