import { py, type Statement } from '../../machine/python/index.js';
import type { NodeScene } from './node-scenes.js';
import { nth } from './scenes.js';

/**
 * Lines of programs with nodes, written short. `p q r s` are names of nodes, `*s` a node without a name, `pick` a second
 * name, `list` and `dict` containers, `w` a weak reference:
 * `p` creates, `p.link=q` `p.load=*s` `list=p,q` `dict=p` `pick=p` `w=p` bind, `list+p` appends,
 * `del p,q` `none p` `none p.link` `none list[0]` `none dict[0]` `del dict[0]` `pop` `clear` take away,
 * `collect` `print collect` `show w` `count p` `say 0` do what they say.
 */
export type Step = string;

const NODES = ['p', 'q', 'r', 's', 't'];
const ROLES = [...NODES, 'pick', 'list', 'dict', 'w', 'spare'];

/**
 * Whether each line uses only names, attributes and slots that are there, binds no name twice, and does more than undo
 * the line before.
 */
export function canTell(steps: readonly Step[]): boolean {
  const bound = new Map<string, string>();
  const made = new Set<string>();
  const given = new Set<string>();
  let slots = 0;
  for (const [index, step] of steps.entries()) {
    if (undoes(steps[index - 1] ?? '', step)) return false;
    const { needs, gives, drops, created } = effectOf(step);
    if (needs.some((role) => !bound.has(role)) || created.some((node) => made.has(node))) return false;
    if (gives !== undefined && bound.has(gives)) return false;
    const { used, set } = attributesIn(step, (role) => bound.get(role) ?? role);
    if (used.some((attribute) => !given.has(attribute))) return false;
    if (/^(pop|none list)/.test(step) && slots === 0) return false;
    if (step.startsWith('list=')) slots = step.split(',').length;
    if (step.startsWith('list+')) slots += 1;
    if (step === 'pop') slots -= 1;
    if (step === 'clear') slots = 0;
    if (set !== undefined) given.add(set);
    if (gives !== undefined) bound.set(gives, step.startsWith('pick=') ? step.slice('pick='.length) : gives);
    for (const node of created) made.add(node);
    for (const role of drops) bound.delete(role);
  }
  return true;
}

/** Attributes that a line needs and the one it sets, by the node that has them. */
function attributesIn(
  step: Step,
  nodeOf: (role: string) => string,
): { readonly used: readonly string[]; readonly set: string | undefined } {
  const [, target] = /^([a-z]+\.\w+)=/.exec(step) ?? [];
  const rest = target === undefined ? step : step.slice(target.length);
  const owned = (path: string): string => {
    const [role = '', attribute = ''] = path.split('.');
    return `${nodeOf(role)}.${attribute}`;
  };
  const used = (rest.match(/[a-z]+\.(?:link|load)/g) ?? []).filter((path) => !/^(link|load)\./.test(path));
  return { used: used.map(owned), set: target === undefined ? undefined : owned(target) };
}

/** Whether a line only takes back what the line before has done, or says it again. */
function undoes(before: Step, step: Step): boolean {
  const [, target = ''] = /^([a-z.]+)=/.exec(before) ?? [];
  if (before.startsWith('list+')) return step === 'pop';
  if (before === step && step.startsWith('none')) return true;
  return target !== '' && (step === `del ${target}` || step === `none ${target}`);
}

interface Effect {
  readonly needs: readonly string[];
  readonly gives?: string;
  readonly drops: readonly string[];
  readonly created: readonly string[];
}

function effectOf(step: Step): Effect {
  if (NODES.includes(step)) return { needs: [], gives: step, drops: [], created: [step] };
  const bind = /^([a-z]+)(\.[\w.]+)?=(.*)$/.exec(step);
  if (bind) {
    const [, target = '', attribute, values = ''] = bind;
    const { named, created } = valuesIn(values);
    return attribute === undefined
      ? { needs: named, gives: target, drops: [], created }
      : { needs: [target, ...named], drops: [], created };
  }
  if (step.startsWith('list+')) {
    const { named, created } = valuesIn(step.slice('list+'.length));
    return { needs: ['list', ...named], drops: [], created };
  }
  if (step === 'pop' || step === 'clear') return { needs: ['list'], drops: [], created: [] };
  const [verb, rest = ''] = step.split(' ');
  if (verb === 'show' || verb === 'count') return { needs: [rest], drops: [], created: [] };
  if (verb !== 'del' && verb !== 'none') return { needs: [], drops: [], created: [] };
  const targets = rest.split(',');
  const roots = targets.map((target) => target.replace(/[.[].*/, ''));
  return { needs: roots, drops: targets.filter((target) => ROLES.includes(target)), created: [] };
}

function valuesIn(values: string): { readonly named: readonly string[]; readonly created: readonly string[] } {
  const all = values.split(',');
  return {
    named: all.filter((value) => !value.startsWith('*')).map((value) => value.replace(/\..*/, '')),
    created: all.filter((value) => value.startsWith('*')).map((value) => value.slice(1)),
  };
}

/** The lines, in the names of a scene. */
export function told(steps: readonly Step[], scene: NodeScene): readonly Statement[] {
  return steps.map((step) => lineOf(step, scene));
}

function lineOf(step: Step, scene: NodeScene): Statement {
  const value = (text: string): py.Value =>
    text.startsWith('*') ? node(text.slice(1), scene) : placeOf(text, scene);
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
  if (step === 'collect') return py.expr(py.call('gc.collect'));
  if (step === 'print collect') return py.print(py.call('gc.collect'));
  const [verb, rest = ''] = step.split(' ');
  const places = rest.split(',').map((place) => placeOf(place, scene));
  if (verb === 'show') return py.print(py.compare(py.call(nameOf(rest, scene)), 'is', py.none()));
  if (verb === 'count') return py.print(py.call('sys.getrefcount', ...places));
  if (verb === 'say') return py.print(py.str(nth(scene.keys, Number(rest))));
  const [first = py.none()] = places;
  return verb === 'del' ? py.remove(...places) : py.assign(first, py.none());
}

function node(role: string, scene: NodeScene): py.Value {
  return py.call('Node', py.str(nth(scene.labels, NODES.indexOf(role))));
}

function nameOf(role: string, scene: NodeScene): string {
  if (NODES.includes(role)) return nth(scene.labels, NODES.indexOf(role));
  const names: Readonly<Record<string, string>> = {
    list: nth(scene.groups, 0),
    spare: nth(scene.groups, 1),
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
  if (rest.startsWith('[')) {
    const index = Number(rest.slice(1, -1));
    return py.subscript(name, role === 'dict' ? py.str(nth(scene.keys, index)) : py.int(index));
  }
  return rest
    .slice(1)
    .split('.')
    .reduce<py.Value>((object, attribute) => py.attribute(object, attribute === 'link' ? scene.link : scene.load), name);
}
