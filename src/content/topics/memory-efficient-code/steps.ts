import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { type NodeScene, nodeSceneFrom } from '../node-scenes.js';
import { nth } from '../scenes.js';

/**
 * Lines of programs that keep nodes in memory or let them go, written short. `p q r` are names and labels of nodes, `l`
 * a list of nodes, `k` a slice of it or a second name, `b` one of its nodes, `w` labels, `g` a generator, `d` a dictionary.
 * `l=p,*q` `l=[3]` (nodes for three labels, by a comprehension) `w=3` `g=(w)` `l=[w]` `l=list(g)` `b=next` `b=l[0]`
 * `b=f(l)` `k=l[:1]` `k=l` `d=b` bind; `l.pop` `l.clear` `k.pop`, `none b`, `none l[0]`, `del l` take away; `say` prints
 * a remark; `def return t[0]`, `def pop`, `def slice`, `def yield` define a function.
 */
export type Step = string;

/** Steps parted by `; `. */
export const steps = (text: string): readonly Step[] => (text === '' ? [] : text.split('; '));

/** The lines in the names of a scene. */
export function linesOf(all: readonly Step[], surface: Random): readonly Statement[] {
  const scene = nodeSceneFrom(surface);
  return all.map((step) => lineOf(step, scene));
}

const NODES = ['p', 'q', 'r', 's'];

function lineOf(step: Step, scene: NodeScene): Statement {
  const place = (text: string): py.Value => placeOf(text, scene);
  if (step === 'say') return py.print(py.str(scene.remark));
  const [verb = '', rest = ''] = step.split(' ');
  if (verb === 'def') return definition(rest, scene);
  if (verb === 'del') return py.remove(...rest.split(',').map(place));
  if (verb === 'none') return py.assign(place(rest), py.none());
  const taking = /^([a-z])\.(pop|popleft|clear)$/.exec(step);
  if (taking?.[2] === 'popleft') return py.expr(py.method(place(taking[1] ?? ''), 'pop', py.int(0)));
  if (taking) return py.expr(py.method(place(taking[1] ?? ''), taking[2] ?? ''));
  const append = /^([a-z])\+(.+)$/.exec(step);
  if (append) return py.expr(py.method(place(append[1] ?? ''), 'append', valueOfStep(append[2] ?? '', scene)));
  const [, target = '', value = ''] = /^(.+?)=(.*)$/.exec(step) ?? [];
  if (target === 'l' && !/^[[(f]|^list|^l|^k/.test(value))
    return py.assign(place(target), py.list(...value.split(',').map((each) => valueOfStep(each, scene))));
  if (target === 'd') return py.assign(place(target), py.dict([py.str(nth(scene.keys, 0)), valueOfStep(value, scene)]));
  return py.assign(place(target), valueOfStep(value, scene));
}

function valueOfStep(text: string, scene: NodeScene): py.Value {
  const place = (path: string): py.Value => placeOf(path, scene);
  if (/^\*[pqrs]$/.test(text)) return node(text.slice(1), scene);
  if (/^\d$/.test(text)) return py.list(...scene.labels.slice(0, Number(text)).map((label) => py.str(label)));
  if (text === '(w)') return { ...py.listOf(py.call('Node', 'label'), 'label', place('w')), of: 'generator' };
  if (text === '[w]') return py.listOf(py.call('Node', 'label'), 'label', place('w'));
  if (text === 'list(g)') return py.call('list', place('g'));
  if (text === 'next') return py.call('next', place('g'));
  const called = /^f\((.+)\)$/.exec(text);
  if (called)
    return py.call(functionName(scene), ...(called[1] ?? '').split(',').map((each) => valueOfStep(each, scene)));
  if (/^l:/.test(text))
    return py.list(
      ...text
        .slice(2)
        .split('+')
        .map((each) => valueOfStep(each, scene)),
    );
  return place(text);
}

/** What functions do with the list that they get, in a name of their own. */
const BODIES: Readonly<Record<string, (own: py.Value) => readonly Statement[]>> = {
  first: (own) => [py.ret(py.subscript(own, py.int(0)))],
  last: (own) => [py.ret(py.subscript(own, py.int(-1)))],
  head: (own) => [py.ret(py.subscript(own, py.slice(undefined, py.int(1))))],
  tail: (own) => [py.ret(py.subscript(own, py.slice(py.int(1))))],
  copy: (own) => [py.ret(py.subscript(own, py.slice()))],
  same: (own) => [py.ret(own)],
  pop: (own) => [py.ret(py.method(own, 'pop'))],
};

function definition(body: string, scene: NodeScene): Statement {
  const own = nth(scene.groups, 1);
  return py.fn(functionName(scene), [own], BODIES[body]?.(py.name(own)) ?? []);
}

const functionName = (_scene: NodeScene): string => 'choose';

const node = (role: string, scene: NodeScene): py.Value =>
  py.call('Node', py.str(nth(scene.labels, NODES.indexOf(role))));

/** `p`, `l[0]`, `l[:1]`, `k`. */
function placeOf(text: string, scene: NodeScene): py.Value {
  const [, role = text, rest = ''] = /^([a-z])(.*)$/.exec(text) ?? [];
  const name = py.name(nameOf(role, scene));
  if (rest === '') return name;
  if (role === 'd') return py.subscript(name, py.str(nth(scene.keys, 0)));
  const slice = /^\[(\d*):(\d*)\]$/.exec(rest);
  if (slice === null) return py.subscript(name, py.int(Number(rest.slice(1, -1))));
  const [from, to] = [slice[1] ?? '', slice[2] ?? ''].map((bound) =>
    bound === '' ? undefined : py.int(Number(bound)),
  );
  return py.subscript(name, py.slice(from, to));
}

function nameOf(role: string, scene: NodeScene): string {
  const names: Readonly<Record<string, string>> = {
    l: nth(scene.groups, 0),
    k: 'part',
    b: scene.pick,
    w: 'names',
    g: 'stream',
    d: nth(scene.records, 0),
  };
  return NODES.includes(role) ? nth(scene.labels, NODES.indexOf(role)) : (names[role] ?? role);
}
