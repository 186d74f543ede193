import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { changed, sliced, strings } from '../lists.js';
import { nodeSceneFrom } from '../node-scenes.js';
import { nth } from '../scenes.js';

/** Two nodes with a list each, or one list for both; a second name for a node; changes through attributes. */
export const listsOfNodes = patternOf({
  id: 'lists-of-nodes',
  targets: ['assignment-copies-object', 'slice-aliases', 'rebind-mutates'],
  questions: ['predict-output'],
  nodes: 'plain',
  axes: {
    draft: ['none', 'kept', 'moved'],
    from: ['attribute', 'slice', 'draft'],
    guest: ['first', 'second'],
    change: ['append', 'insert', 'remove-first', 'remove-second', 'pop', 'set-last'],
    changer: ['node', 'guest'],
    moved: ['node', 'guest'],
    otherFirst: [false, true],
  },
  where: ({ draft, from, changer, moved }) => {
    if (from === 'draft' && draft === 'none') return false;
    return from === 'slice' || changer === moved;
  },
  lines: ({ draft, from, guest, change, changer, moved, otherFirst }, surface) => {
    const scene = nodeSceneFrom(surface);
    const named: Readonly<Record<string, string>> = {
      first: nth(scene.labels, 0),
      second: nth(scene.labels, 1),
      guest: nth(scene.labels, 2),
    };
    const name = (role: string): string => named[role === 'node' ? guest : role] ?? role;
    const path = (role: string): py.Value => py.attribute(name(role), scene.notes);
    const [old, fresh] = [scene.marks.slice(0, 2), scene.marks.slice(3, 5)];
    const line = changed(path(changer), change, old, nth(scene.marks, 2));
    const other = guest === 'first' ? 'second' : 'first';
    const move = py.assign(path(moved), from === 'slice' ? strings(...fresh) : sliced(path(other)));
    const shown = [path(moved === 'guest' ? 'node' : 'guest'), path(other)];
    const source = { draft: py.name(scene.draft), attribute: path('first'), slice: sliced(path('first')) }[from];
    return [
      ...['first', 'second'].map((role) => py.assign(name(role), py.call('Node', py.str(name(role))))),
      ...(draft === 'none' ? [] : [py.assign(scene.draft, strings(...old))]),
      py.assign(path('first'), draft === 'none' ? strings(...old) : py.name(scene.draft)),
      py.assign(path('second'), source),
      py.assign(name('guest'), py.name(name(guest))),
      ...(draft === 'moved' ? [py.assign(scene.draft, strings(nth(scene.marks, 5)))] : []),
      ...(from === 'slice' ? [line, move] : [move, line]),
      ...(otherFirst ? shown.toReversed() : shown).map((each) => py.print(each)),
    ];
  },
});

/** Nodes in slots and attributes: whose label changes? */
export const relabelled = patternOf({
  id: 'relabelled',
  targets: ['assignment-copies-object', 'rebind-mutates'],
  questions: ['predict-output', 'alias-groups'],
  nodes: 'plain',
  axes: {
    group: ['first, second', 'second, first', 'first, first'],
    link: ['first to second', 'second to first', 'first to itself'],
    changer: ['guest', 'first', 'slot 0', 'slot 1', 'link'],
    moved: ['first', 'guest'],
    goal: ['second', 'slot 0', 'slot 1', 'link'],
    moveFirst: [false, true],
    printed: ['guest', 'first', 'slot 0', 'slot 1', 'link', 'second'],
    also: ['guest', 'first', 'slot 0', 'slot 1', 'link'],
  },
  where: ({ group, link, changer, moved, goal, moveFirst, printed, also }) => {
    const ways = moveFirst ? [goal, changer, printed, also] : [changer, goal, printed, also];
    const indices = ways.flatMap((way) => (way.startsWith('slot') ? way.slice(-1) : []));
    if (indices[0] === '1' || printed === also) return false;
    const after = [printed, also, ...(moveFirst ? [changer] : [])];
    if (moved === 'first' && link.startsWith('first') && after.includes('link')) return false;
    const asFirst = [
      'first',
      'guest',
      ...(group.startsWith('first') ? ['slot 0'] : []),
      ...(group.endsWith('first') ? ['slot 1'] : []),
      ...(link === 'first to second' ? [] : ['link']),
    ];
    if (asFirst.includes(goal) || !asFirst.includes(changer)) return false;
    const kept = moved === 'first' ? 'guest' : 'first';
    const shown = [printed, also];
    if (moveFirst ? moved === 'guest' || changer === moved : moved === 'guest' && changer !== 'guest') return false;
    return shown.includes(kept) && shown.some((way) => way !== kept && way !== moved && asFirst.includes(way));
  },
  lines: ({ group, link, changer, moved, goal, moveFirst, printed, also }, surface) => {
    const scene = nodeSceneFrom(surface);
    const [first, second] = [nth(scene.labels, 0), nth(scene.labels, 1)];
    const [guest, list, fresh] = [nth(scene.labels, 2), nth(scene.groups, 0), nth(scene.labels, 3)];
    const owner = link.startsWith('first') ? first : second;
    const way = (text: string): py.Value => {
      if (text.startsWith('slot')) return py.subscript(list, py.int(Number(text.slice(-1))));
      if (text === 'link') return py.attribute(owner, scene.link);
      return py.name({ first, second, guest }[text] ?? text);
    };
    const linked = link === 'first to second' ? second : first;
    const line = py.assign(py.attribute(way(changer), 'label'), py.str(fresh));
    const move = py.assign(way(moved), way(goal));
    return [
      ...[first, second].map((name) => py.assign(name, py.call('Node', py.str(name)))),
      py.assign(list, py.list(...group.split(', ').map(way))),
      py.assign(py.attribute(owner, scene.link), py.name(linked)),
      py.assign(guest, py.name(first)),
      ...(moveFirst ? [move, line] : [line, move]),
      ...[printed, also].map((shown) => py.print(py.attribute(way(shown), 'label'))),
    ];
  },
});
