import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { patternOf } from '../axes.js';
import { type ValueScene, valueSceneFrom } from '../value-scenes.js';
import { isTold, type Plan } from './name-check.js';
import { type NameStep, named, nameLines } from './name-steps.js';

const lines = (...steps: readonly NameStep[]): readonly NameStep[] =>
  steps.flatMap((step) => step.split('; ')).filter((step) => step !== 'none');

interface Times {
  readonly name: string;
  readonly factor: number;
}

const FUNCTIONS: readonly Times[] = [
  { name: 'double', factor: 2 },
  { name: 'triple', factor: 3 },
  { name: 'fivefold', factor: 5 },
  { name: 'sevenfold', factor: 7 },
];

/** `def double(number): return number * 2` */
function timesFunction({ name, factor }: Times): Statement {
  return py.fn(name, ['number'], [py.ret(py.binary('number', '*', py.int(factor)))]);
}

/** `def twice(number): return number + number`, under a name of its own in each program. */
const addsToItself = (name: string): Statement => py.fn(name, ['number'], [py.ret(py.binary('number', '+', 'number'))]);

/** A scene whose last name is that of a function or module. */
function withName(scene: ValueScene, name: string): ValueScene {
  return { ...scene, names: [...scene.names.slice(0, 3), name] };
}

/** Names for numbers, strings, lists, functions, classes and modules: of what type is what they refer to? */
export const typesOfNames = patternOf({
  id: 'types-of-names',
  targets: ['names-linked', 'assignment-reversed', 'sequential-swap', 'rebind-mutates'],
  questions: ['predict-output'],
  axes: {
    given: ['function', 'module'],
    start: ['a=num; b=d', 'a=d; b=list', 'a=d; b=word', 'a=call d; b=d', 'a=class; b=d', 'a=d; b=dict', 'a=d; b=class'],
    third: ['c=a', 'c=b', 'c=num', 'c=word', 'c=list', 'c=d'],
    first: ['a=b', 'b=a', 'c=a', 'c=b', 'a=c', 'b=c', 'a,b=b,a', 'b,c=c,b', 'a,c=c,a'],
    second: ['none', 'a=num', 'b=num', 'c=num', 'b=word', 'a=list', 'c=b', 'b=a', 'a=c', 'd=a', 'd=c'],
    printed: ['a b', 'a c', 'b c', 'd a', 'd b'],
  },
  where: ({ given, start, third, first, second, printed }) => {
    if (given === 'module' && start.includes('call')) return false;
    const steps = lines('d=def', start, third, first, second);
    if (printed.startsWith('d') && !second.startsWith('d')) return false;
    const look = (plan: Plan): string =>
      printed
        .split(' ')
        .map((role) => plan.sort(role))
        .join();
    return isTold(steps, look, ['names-linked', 'assignment-reversed', 'sequential-swap']);
  },
  lines: ({ given, start, third, first, second, printed }, surface) => {
    const own = given === 'function' ? surface.fork('function').pick(['double', 'twice']) : 'math';
    const scene = withName(valueSceneFrom(surface), own);
    const definition = given === 'function' ? addsToItself(own) : py.importModule(own);
    const typeName = (role: string): py.Value => py.attribute(py.call('type', named(scene, role)), '__name__');
    return [
      ...nameLines(lines('d=def', start, third, first, second), scene, definition),
      ...printed.split(' ').map((role) => py.print(typeName(role))),
    ];
  },
});

/** A function is an object like others: it can have a second name, and its name can move. */
export const functionNames = patternOf({
  id: 'function-names',
  targets: ['names-linked', 'sequential-swap', 'assignment-reversed', 'rebind-mutates'],
  questions: ['predict-output'],
  axes: {
    third: ['c=a', 'c=b', 'none'],
    first: ['a=b', 'b=a', 'a=c', 'b=c', 'a,b=b,a', 'b,a=a,b', 'a,c=c,a', 'b,c=c,b', 'a,b,c=c,a,b', 'a,b,c=b,c,a'],
    second: ['none', 'a=b', 'b=a', 'a=c', 'b=c', 'c=a', 'c=b', 'a,b=b,a', 'b,c=c,b'],
    kept: ['none', 'd=call a', 'd=call b', 'd=call c'],
    printed: ['a b', 'a c', 'b c', 'c a', 'c b'],
  },
  where: ({ third, first, second, kept, printed }) => {
    const steps = lines('a=def; b=def', third, first, second, kept);
    const shown = [...printed.split(' '), ...(kept === 'none' ? [] : ['d'])];
    if (steps.length + 2 + shown.length > 10 || steps.length < 4) return false;
    const look = (plan: Plan): string =>
      printed
        .split(' ')
        .map((role) => plan.shown(role))
        .join();
    return isTold(steps, look, ['names-linked', 'sequential-swap', 'assignment-reversed']);
  },
  lines: ({ third, first, second, kept, printed }, surface) => {
    const scene = functionScene(surface);
    const [one, other] = scene.functions;
    const argument = py.int(surface.fork('argument').pick([4, 6, 8, 9]));
    return [
      ...nameLines(lines('a=def; b=def', third, first, second, kept), scene, timesFunction(one), timesFunction(other)),
      ...printed.split(' ').map((role) => py.print(py.call(named(scene, role), argument))),
      ...(kept === 'none' ? [] : [py.print(named(scene, 'd'))]),
    ];
  },
});

function functionScene(surface: Random): ValueScene & { readonly functions: readonly [Times, Times] } {
  const [one, other] = surface.fork('functions').shuffle(FUNCTIONS);
  if (one === undefined || other === undefined) throw new RangeError('too few functions');
  const names = [one.name, other.name, ...surface.fork('names').shuffle(['change', 'work'])];
  return { names, words: [], numbers: surface.fork('numbers').shuffle([10, 11, 12, 20]), functions: [one, other] };
}

/** One object or two: `is`, and the numbers that `id` gives, one of them kept from before. */
export const identities = patternOf({
  id: 'identities',
  targets: ['variables-hold-expressions', 'assignment-copies-object', 'names-linked', 'plus-mutates'],
  questions: ['predict-output'],
  axes: {
    start: ['a=list; b=a', 'a=one; b=a', 'a=list; b=one', 'a=one; b=a+', 'a=b=list'],
    kept: ['d=id a', 'd=id b'],
    third: ['none', 'c=a', 'c=b'],
    keptFirst: [true, false],
    first: ['a=a+', 'b=b+', 'a.append', 'b.append', 'a=b', 'b=a', 'a=one', 'b=one', 'a,b=b,a'],
    second: ['none', 'a.append', 'b=b+', 'a=b', 'b=a', 'a=c', 'b=c', 'c=a', 'c=b'],
    printed: ['a b', 'b a', 'a c', 'b c', 'c a'],
  },
  where: ({ start, kept, third, keptFirst, first, second, printed }) => {
    if (third === 'none' && !keptFirst) return false;
    const steps = lines(start, ...(keptFirst ? [kept, third] : [third, kept]), first, second);
    if (steps.length + 3 > 10 || steps.length < 4) return false;
    const [one = '', other = ''] = printed.split(' ');
    const look = (plan: Plan): string => {
      // The number of an object that is gone may come again.
      if (plan.idea === undefined && !plan.isAround('d')) throw new RangeError('the object is gone');
      return [plan.areSame(one, other), plan.areSame('d', one), plan.areSame('d', other)].join();
    };
    return isTold(steps, look, ['variables-hold-expressions', 'names-linked']);
  },
  lines: ({ start, kept, third, keptFirst, first, second, printed }, surface) => {
    const scene = valueSceneFrom(surface);
    const [one = '', other = ''] = printed.split(' ');
    const steps = lines(start, ...(keptFirst ? [kept, third] : [third, kept]), first, second);
    const sameAsKept = (role: string): Statement =>
      py.print(py.compare(py.call('id', named(scene, role)), '==', named(scene, 'd')));
    return [
      ...nameLines(steps, scene),
      py.print(py.compare(named(scene, one), 'is', named(scene, other))),
      sameAsKept(one),
      sameAsKept(other),
    ];
  },
});
