import { py } from '../../../machine/python/index.js';
import { patternOf } from '../axes.js';
import { changed, sliced, strings } from '../lists.js';
import { nodeSceneFrom } from '../node-scenes.js';
import { nth } from '../scenes.js';

/** Two nodes with a list each, or one list for both; a third name; changes through attributes. */
export const listsOfNodes = patternOf({
  id: 'lists-of-nodes',
  targets: ['assignment-copies-object', 'slice-aliases', 'rebind-mutates'],
  questions: ['predict-output', 'alias-groups'],
  helper: 'plain',
  axes: {
    from: ['name', 'attribute', 'slice'],
    guest: ['first', 'second'],
    local: ['first', 'second', 'none'],
    change: ['append', 'remove-first', 'set-last'],
    changer: ['first', 'second', 'guest'],
    moved: ['first', 'second', 'guest'],
    to: ['new', 'slice'],
    moveFirst: [false, true],
    printed: ['first', 'second'],
  },
  where: ({ from, guest, local, changer, moved, to, moveFirst, printed }) => {
    if (from === 'name' && local === 'none') return false;
    if (from === 'slice' && to === 'slice') return false;
    const node = (who: string): string => (who === 'guest' ? guest : who);
    if (node(changer) === printed && changer !== 'guest') return false;
    if (moveFirst && node(moved) === node(changer)) return false;
    return moveFirst || node(moved) !== printed;
  },
  lines: ({ from, guest, local, change, changer, moved, to, moveFirst, printed }, surface) => {
    const { labels, notes: load, draft: box, marks: words } = nodeSceneFrom(surface);
    const named = { first: nth(labels, 0), second: nth(labels, 1), guest: nth(labels, 2) };
    const path = (who: 'first' | 'second' | 'guest'): py.Value => py.attribute(named[who], load);
    const old = words.slice(0, 2);
    const line = changed(path(changer), change, old, nth(words, 2));
    const other = (who: 'first' | 'second' | 'guest'): 'first' | 'second' =>
      (who === 'guest' ? guest : who) === 'first' ? 'second' : 'first';
    const move = py.assign(path(moved), to === 'new' ? strings(...words.slice(3, 5)) : sliced(path(other(moved))));
    const source = { name: py.name(box), attribute: path('first'), slice: sliced(path('first')) }[from];
    return [
      py.assign(named.first, py.call('Node', py.str(named.first))),
      py.assign(named.second, py.call('Node', py.str(named.second))),
      ...(local === 'none'
        ? [py.assign(path('first'), strings(...old))]
        : [py.assign(box, strings(...old)), py.assign(path('first'), py.name(box))]),
      py.assign(path('second'), source),
      py.assign(named.guest, py.name(named[guest])),
      ...(moveFirst ? [move, line] : [line, move]),
      ...(local === 'second' ? [py.print(py.name(box))] : []),
      py.print(path(printed)),
    ];
  },
});

/** Nodes in slots and attributes: whose label changes? */
export const relabelled = patternOf({
  id: 'relabelled',
  targets: ['assignment-copies-object', 'container-stores-copy', 'rebind-mutates', 'slice-aliases'],
  questions: ['predict-output', 'alias-groups'],
  helper: 'plain',
  axes: {
    group: ['first, second', 'second, first', 'first, first'],
    link: ['first to second', 'second to first', 'first to itself'],
    guest: ['slot 0', 'slot 1', 'link', 'first'],
    changer: ['guest', 'first', 'second', 'slot 0', 'slot 1', 'link'],
    moved: ['first', 'second', 'slot 0', 'slot 1', 'link'],
    goal: ['first', 'second', 'guest'],
    moveFirst: [false, true],
    printed: ['first', 'second', 'slot 0', 'link', 'guest'],
  },
  where: ({ guest, changer, moved, goal, printed, moveFirst }) => {
    if (changer === printed || moved === goal || moved === printed) return false;
    if (guest === 'first' && goal === 'guest' && moved === 'first') return false;
    return moveFirst ? moved === changer : moved !== changer || printed !== 'guest';
  },
  lines: ({ group, link, guest, changer, moved, goal, moveFirst, printed }, surface) => {
    const scene = nodeSceneFrom(surface);
    const [first, second, third, fresh] = [0, 1, 2, 3].map((index) => nth(scene.labels, index)) as [
      string,
      string,
      string,
      string,
    ];
    const list = nth(scene.groups, 0);
    const owner = link.startsWith('first') ? first : second;
    const way = (text: string): py.Value =>
      ({
        first: py.name(first),
        second: py.name(second),
        guest: py.name(third),
        'slot 0': py.subscript(list, py.int(0)),
        'slot 1': py.subscript(list, py.int(1)),
        link: py.attribute(owner, scene.link),
      })[text] ?? py.name(text);
    const items = group.split(', ').map(way);
    const linked = link.endsWith('itself') || link.endsWith('first') ? first : second;
    const line = py.assign(py.attribute(way(changer), 'label'), py.str(fresh));
    const move = py.assign(way(moved), way(goal));
    return [
      py.assign(first, py.call('Node', py.str(first))),
      py.assign(second, py.call('Node', py.str(second))),
      py.assign(list, py.list(...items)),
      py.assign(py.attribute(owner, scene.link), py.name(linked)),
      py.assign(third, way(guest)),
      ...(moveFirst ? [move, line] : [line, move]),
      py.print(py.attribute(way(printed), 'label')),
    ];
  },
});
