import { bottomOf, type Edge, GAP, type Graph, graphOf, LANE, type Lane, type Node, startOf } from './graph.js';
import { improve } from './order.js';
import type { Scene } from './picture.js';
import { boxKey, portOffset } from './shape.js';

/** Columns and heights: all that the moments share but the widths of the channels. */
export interface Plan extends Graph {
  /** From top to bottom; the frames are column 0. */
  readonly columns: readonly (readonly Node[])[];
  readonly stacked: boolean;
}

/** Objects stand in columns by their distance from the frames, at most `limit` of them. */
export function planOf(scenes: readonly Scene[], limit: number, stacked: boolean): Plan {
  const { nodes, edges } = graphOf(scenes, limit, stacked);
  const depths = new Map(scenes.flatMap(({ frames }) => frames.map((frame) => [boxKey(frame), frame.depth])));
  const columns: Node[][] = [];
  for (const node of nodes.values()) {
    while (columns.length <= node.column) columns.push([]);
    columns[node.column]?.push(node);
  }
  placeFrames(columns[0] ?? [], depths);
  const list = [...edges.values()];
  for (const column of columns.slice(1)) {
    const wished = new Map(column.map((node) => [node, wishedY(node, list)]));
    column.sort((one, other) => (wished.get(one) ?? 1e6) - (wished.get(other) ?? 1e6));
    stack(column, () => GAP);
  }
  const linked = new Set(list.flatMap(({ from, to }) => [from, to]));
  improve(columns, list, linked);
  for (const edge of list) edge.lanes = lanesOf(edge, columns);
  settle(columns, list, scenes.length);
  return { nodes, edges, columns, stacked };
}

/** Frames that never run at the same time share a place. */
function placeFrames(frames: readonly Node[], depths: ReadonlyMap<string, number>): void {
  let y = 0;
  for (let depth = 0, placed = 0; placed < frames.length && depth <= 1000; depth++) {
    let bottom = y;
    for (const frame of frames) {
      if (depths.get(frame.shape.key) !== depth) continue;
      placed++;
      frame.y = y;
      bottom = Math.max(bottom, y + frame.shape.height + GAP);
    }
    y = bottom;
  }
}

/** Top that makes the arrows from earlier columns straight on average. */
function wishedY(node: Node, edges: readonly Edge[]): number | undefined {
  let sum = 0;
  let weight = 0;
  for (const { from, to, offset, moments } of edges) {
    if (to !== node || from.column >= node.column) continue;
    sum += (from.y + offset - node.shape.head / 2) * moments.length;
    weight += moments.length;
  }
  return weight === 0 ? undefined : sum / weight;
}

/** The top nearest to the wish that makes one arrow straight. */
function levelY(node: Node, edges: readonly Edge[]): number | undefined {
  const wish = wishedY(node, edges);
  if (wish === undefined) return undefined;
  const into = edges.filter(({ from, to }) => to === node && from.column === node.column - 1);
  const crowds = into.map(({ moments: [moment] }) =>
    into.filter(({ moments }) => moment !== undefined && moments.includes(moment)),
  );
  const most = crowds.reduce((best, crowd) => (crowd.length > best.length ? crowd : best), [] as readonly Edge[]);
  const tops = most
    .map(startOf)
    .sort((one, other) => one - other)
    .map((start, index) => start - portOffset(node.shape.head, index, most.length));
  return tops.reduce((best, top) => (Math.abs(top - wish) < Math.abs(best - wish) ? top : best), tops[0] ?? wish);
}

function stack(column: readonly Node[], gap: (index: number) => number): void {
  let y = 0;
  column.forEach((node, index) => {
    if (index > 0) y += gap(index);
    node.y = y;
    y += node.shape.height + node.shape.note;
  });
}

/** The gaps nearest to the way, for arrows that skip columns or come back over them. */
function lanesOf({ from, to, offset }: Edge, columns: readonly (readonly Node[])[]): readonly Lane[] {
  const forward = to.column > from.column;
  const first = forward ? from.column + 1 : from.column;
  const step = forward ? 1 : -1;
  const end = to.y + to.shape.head / 2;
  let y = from.y + offset;
  const lanes: Lane[] = [];
  for (let column = first; column !== to.column; column += step) {
    const boxes = columns[column] ?? [];
    let best = { gap: 0, way: Number.POSITIVE_INFINITY, y: 0 };
    for (let gap = 0; gap <= boxes.length; gap++) {
      const below = boxes[gap];
      const above = boxes[gap - 1];
      const at = below !== undefined ? below.y - GAP / 2 : above !== undefined ? bottomOf(above) + GAP / 2 : 0;
      const way = Math.abs(at - y) + Math.abs(at - end);
      if (way < best.way) best = { gap, way, y: at };
    }
    lanes.push({ column, gap: best.gap });
    y = best.y;
  }
  return lanes;
}

/** Final heights: room for lanes, boxes level with what refers to them where that costs no height. */
function settle(columns: readonly (readonly Node[])[], edges: readonly Edge[], moments: number): void {
  const crowd = new Map<string, number[]>();
  for (const edge of edges) {
    for (const { column, gap } of edge.lanes) {
      const key = `${column} ${gap}`;
      const counts = crowd.get(key) ?? new Array<number>(moments).fill(0);
      crowd.set(key, counts);
      for (const moment of edge.moments) counts[moment] = (counts[moment] ?? 0) + 1;
    }
  }
  const gapIn = (column: number) => (index: number) => {
    const lanes = Math.max(0, ...(crowd.get(`${column} ${index}`) ?? []));
    return lanes === 0 ? GAP : Math.max(GAP, LANE * lanes + 6);
  };
  let height = 0;
  columns.forEach((column, index) => {
    if (index > 0) stack(column, gapIn(index));
    for (const node of column) height = Math.max(height, bottomOf(node));
  });
  columns.forEach((column, index) => {
    if (index === 0) return;
    const gap = gapIn(index);
    let free = 0;
    column.forEach((node, place) => {
      node.y = Math.max(free, levelY(node, edges) ?? free);
      free = bottomOf(node) + gap(place + 1);
    });
    let limit = height;
    for (let place = column.length - 1; place >= 0; place--) {
      const node = column[place];
      if (node === undefined) continue;
      node.y = Math.max(0, Math.min(node.y, limit - node.shape.height - node.shape.note));
      limit = node.y - gap(place);
    }
  });
}
