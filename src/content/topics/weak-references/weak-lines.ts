import { py, type Statement } from '../../../machine/python/index.js';
import type { Random } from '../../../random/index.js';
import { canTell } from '../node-check.js';
import { type NodeScene, nodeSceneFrom } from '../node-scenes.js';
import { lineOf, nameOf, node, type Step } from '../node-steps.js';
import { nth } from '../scenes.js';

const SECONDS = ['glance', 'trace', 'mirror', 'peek', 'echo'];
const BACKS = ['owner', 'parent', 'home', 'source'];

/** A scene with an attribute that leads from a part back to what it belongs to. */
export interface WeakScene extends NodeScene {
  readonly back: string;
  /** Name for a second weak reference. */
  readonly second: string;
}

export function weakSceneFrom(surface: Random): WeakScene {
  const scene = nodeSceneFrom(surface);
  const second = surface.fork('second').pick(SECONDS.filter((name) => name[0] !== scene.watch[0]));
  return { ...scene, back: surface.fork('back').pick(BACKS), second };
}

/**
 * Lines about weak references, written short, besides those of all programs with nodes: `pick=w()` `list=w(),q` `dict=w()`
 * `q.link=w()` take the node from the weak reference, `v=q` is a second weak reference, `w=p,tell` has a callback, `dict=weak` creates a dictionary of weak
 * values, `dict[0]=p` fills it, `pick=dict[0]` takes from it, `size` prints its length, `has` whether its first key is
 * there, `q.back=p` refers back, `q.back~p` does so weakly, `show q.back` prints whether that is gone, `finalize p` prints
 * "bye" when the node goes.
 */
export function weakLine(step: Step, scene: WeakScene): Statement {
  const name = (role: string): string => (role === 'v' ? scene.second : nameOf(role, scene));
  const value = (text: string): py.Value => {
    if (text.startsWith('*')) return node(text.slice(1), scene);
    if (text.endsWith('()')) return py.call(name(text.slice(0, -2)));
    const key = /^dict\[(\d)\]$/.exec(text)?.[1];
    return key === undefined ? py.name(name(text)) : py.subscript(name('dict'), py.str(nth(scene.keys, Number(key))));
  };
  if (step === 'dict=weak') return py.assign(name('dict'), py.call('weakref.WeakValueDictionary'));
  if (step.startsWith('v=')) return py.assign(name('v'), py.call('weakref.ref', py.name(name(step.slice(2)))));
  if (step === 'show v') return py.print(py.compare(py.call(name('v')), 'is', py.none()));
  if (step === 'size') return py.print(py.call('len', name('dict')));
  if (step === 'has') return py.print(py.compare(py.str(nth(scene.keys, 0)), 'in', py.name(name('dict'))));
  const [verb, role = ''] = step.split(' ');
  if (verb === 'finalize')
    return py.expr(py.call('weakref.finalize', py.name(name(role)), py.name('print'), py.str('bye')));
  if (verb === 'show' && role.endsWith('.back')) {
    const back = py.attribute(name(role.replace('.back', '')), scene.back);
    return py.print(py.compare({ kind: 'Call', func: back, args: [], keywords: [], at: back.at }, 'is', py.none()));
  }
  const [, owner, kind, target] = /^(\w)\.back([=~])(\w)$/.exec(step) ?? [];
  if (owner !== undefined && target !== undefined) {
    const whole = py.name(name(target));
    return py.assign(py.attribute(name(owner), scene.back), kind === '~' ? py.call('weakref.ref', whole) : whole);
  }
  const told = /^(\w)=(\w),tell$/.exec(step);
  if (told !== null) return py.assign(name('w'), py.call('weakref.ref', py.name(name(told[2] ?? '')), py.name('tell')));
  const [, place = '', values = ''] = /^(.+?)[=+](.*)$/.exec(step) ?? [];
  if (place.startsWith('dict[')) return py.assign(value(place), value(values));
  if (!/\(\)|dict\[|\bv\b/.test(values)) return lineOf(step, scene);
  const all = values.split(',').map(value);
  const [only = py.none()] = all;
  if (step.startsWith('list=')) return py.assign(name('list'), py.list(...all));
  if (step.startsWith('list+')) return py.expr(py.method(name('list'), 'append', only));
  if (step.startsWith('dict=')) return py.assign(name('dict'), py.dict([py.str(nth(scene.keys, 0)), only]));
  const [object = '', attribute] = place.split('.');
  if (attribute === undefined) return py.assign(name(object), only);
  return py.assign(py.attribute(name(object), attribute === 'link' ? scene.link : scene.load), only);
}

/** All lines, after `import weakref`. */
export function weakLines(all: readonly Step[], surface: Random): readonly Statement[] {
  const scene = weakSceneFrom(surface);
  return [py.importModule('weakref'), ...all.map((step) => weakLine(step, scene))];
}

/** Whether the lines use only names, attributes and slots that are there, as far as their text tells. */
export function canTellWeakly(all: readonly Step[]): boolean {
  return canTell(
    all.map((step) => {
      if (/^(size|has|finalize|show)/.test(step) || step.includes('.back') || step.startsWith('dict[')) return 'say';
      if (step === 'dict=weak') return 'dict=*z';
      if (step.startsWith('v=')) return 'say';
      return step
        .replaceAll('w()', 'w')
        .replace(/\bv\b(\(\))?/g, 'w')
        .replace(',tell', '');
    }),
  );
}
