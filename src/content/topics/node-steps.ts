import { py, type Statement } from '../../machine/python/index.js';
import type { NodeScene } from './node-scenes.js';
import { nth } from './scenes.js';

/**
 * Lines of programs with nodes, written short. `p q r s` are names of nodes, `*s` a node without a name, `pick` a second
 * name, `list` and `dict` containers, `w` a weak reference:
 * `p` creates, `p.link=q` `p.load=*s` `list=p,q` `dict=p` `pick=p` `pick=list[:]` `w=p` bind, `list+p` appends,
 * `del p,q` `none p` `none p.link` `none list[0]` `none dict[0]` `del dict[0]` `pop` `clear` take away, `pick.pop` and
 * `pick.clear` by the second name of the list,
 * `collect` `print collect` `show w` `count p` `say` do what they say.
 */
export type Step = string;

/** Names of nodes, in the order of a scene's labels. */
export const NODES: readonly string[] = ['p', 'q', 'r', 's', 't'];

/** The lines, in the names of a scene. */
export function told(steps: readonly Step[], scene: NodeScene): readonly Statement[] {
  return steps.map((step) => lineOf(step, scene));
}

/** One line, in the names of a scene. */
export function lineOf(step: Step, scene: NodeScene): Statement {
  const value = (text: string): py.Value => (text.startsWith('*') ? node(text.slice(1), scene) : placeOf(text, scene));
  if (NODES.includes(step)) return py.assign(nameOf(step, scene), node(step, scene));
  const bind = /^([a-z]+(?:\.[\w.]+)?)=(.*)$/.exec(step);
  if (bind) {
    const [, target = '', values = ''] = bind;
    const all = values.split(',').map(value);
    const [first = py.none()] = all;
    if (target === 'list') return py.assign(nameOf('list', scene), py.list(...all));
    if (target === 'dict') {
      const pairs = all.map((each, index) => [py.str(nth(scene.keys, index)), each] as const);
      return py.assign(nameOf('dict', scene), py.dict(...pairs));
    }
    if (target === 'w') return py.assign(nameOf('w', scene), py.call('weakref.ref', first));
    return py.assign(placeOf(target, scene), first);
  }
  if (step.startsWith('list+')) {
    return py.expr(py.method(nameOf('list', scene), 'append', value(step.slice('list+'.length))));
  }
  if (step === 'pop' || step === 'clear') return py.expr(py.method(nameOf('list', scene), step));
  if (step === 'pick.pop' || step === 'pick.clear')
    return py.expr(py.method(nameOf('pick', scene), step.slice('pick.'.length)));
  if (step === 'collect') return py.expr(py.call('gc.collect'));
  if (step === 'print collect') return py.print(py.call('gc.collect'));
  const [verb, rest = ''] = step.split(' ');
  const places = rest.split(',').map((place) => placeOf(place, scene));
  if (verb === 'show') return py.print(py.compare(py.call(nameOf(rest, scene)), 'is', py.none()));
  if (verb === 'count') return py.print(py.call('sys.getrefcount', ...places));
  if (step === 'say') return py.print(py.str(scene.remark));
  const [first = py.none()] = places;
  return verb === 'del' ? py.remove(...places) : py.assign(first, py.none());
}

/** `Node("oak")` */
export function node(role: string, scene: NodeScene): py.Value {
  return py.call('Node', py.str(nth(scene.labels, NODES.indexOf(role))));
}

/** The name that a role has in a scene. */
export function nameOf(role: string, scene: NodeScene): string {
  if (NODES.includes(role)) return nth(scene.labels, NODES.indexOf(role));
  const names: Readonly<Record<string, string>> = {
    list: nth(scene.groups, 0),
    dict: nth(scene.records, 0),
    pick: scene.pick,
    w: scene.watch,
  };
  return names[role] ?? role;
}

/** `p`, `p.link`, `list[0]`, `dict[0]`. */
function placeOf(text: string, scene: NodeScene): py.Value {
  const [, role = text, rest = ''] = /^([a-z]+)(.*)$/.exec(text) ?? [];
  const name = nameOf(role, scene);
  if (rest === '') return py.name(name);
  if (rest === '[:]') return py.subscript(name, py.slice());
  if (rest.startsWith('[')) {
    const index = Number(rest.slice(1, -1));
    return py.subscript(name, role === 'dict' ? py.str(nth(scene.keys, index)) : py.int(index));
  }
  return rest
    .slice(1)
    .split('.')
    .reduce<py.Value>(
      (object, attribute) => py.attribute(object, attribute === 'link' ? scene.link : scene.load),
      name,
    );
}
