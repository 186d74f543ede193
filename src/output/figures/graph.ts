import type { Scene } from './picture.js';
import { boxKey, momentsByBox, rowMiddle, type Shape, shapeOf } from './shape.js';

/** A frame or an object while the layout is made. */
export interface Node {
  readonly shape: Shape;
  /** 0 for frames, 1 for what a name refers to, … */
  column: number;
  y: number;
}

/** A slot refers to an object in some of the moments. */
export interface Edge {
  readonly from: Node;
  /** Index of the slot, and its middle below the top of `from`. */
  readonly slot: number;
  readonly offset: number;
  readonly to: Node;
  /** Indices of the moments. */
  readonly moments: number[];
  /** Gaps that it passes on its way through other columns; gap k is above the k-th box. */
  lanes: readonly Lane[];
}

/** The room above the box number `gap` of a column, or below the last one. */
export interface Lane {
  readonly column: number;
  readonly gap: number;
}

/** Boxes and arrows of all moments together. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, Node>;
  /** By `edgeKey`. */
  readonly edges: ReadonlyMap<string, Edge>;
}

/** Between two boxes of a column without lanes. */
export const GAP = 9;
/** Between two lanes in one gap. */
export const LANE = 5;

/** Lower end of what a box and its note take. */
export const bottomOf = ({ y, shape }: Node): number => y + shape.height + shape.note;

/** Height of the slot where an arrow begins. */
export const startOf = ({ from, offset }: Edge): number => from.y + offset;

/** The same for one slot and target at every moment. */
export const edgeKey = (from: string, slot: number, to: string): string => `${from} ${slot} ${to}`;

/** Everything that is drawn at some moment; objects are in columns by their distance from the frames, up to `limit`. */
export function graphOf(scenes: readonly Scene[], limit: number, stacked: boolean): Graph {
  const distances = distancesIn(scenes, limit);
  const heads = headsIn(scenes, distances);
  const nodes = new Map<string, Node>();
  for (const [key, moments] of momentsByBox(scenes)) {
    nodes.set(key, { shape: shapeOf(moments, heads.get(key) ?? 0, stacked), column: distances.get(key) ?? 0, y: 0 });
  }
  return { nodes, edges: edgesIn(scenes, nodes) };
}

function distancesIn(scenes: readonly Scene[], limit: number): Map<string, number> {
  const next = new Map<string, Set<string>>();
  const distances = new Map<string, number>();
  const objects: string[] = [];
  for (const scene of scenes) {
    for (const boxed of [...scene.frames, ...scene.objects]) {
      const key = boxKey(boxed);
      if (boxed.kind === 'frame') distances.set(key, 0);
      else objects.push(key);
      const targets = next.get(key) ?? new Set();
      next.set(key, targets);
      for (const { target } of boxed.slots) if (target.kind === 'reference') targets.add(`object ${target.object}`);
    }
  }
  const queue = [...distances.keys()];
  const walk = (): void => {
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      for (const target of next.get(key) ?? []) {
        if (distances.has(target)) continue;
        distances.set(target, Math.min(limit, (distances.get(key) ?? 0) + 1));
        queue.push(target);
      }
    }
  };
  walk();
  for (const key of objects) {
    if (distances.has(key)) continue;
    distances.set(key, 1);
    queue.push(key);
    walk();
  }
  return distances;
}

/** Greatest number of arrowheads at one side of each object. */
function headsIn(scenes: readonly Scene[], distances: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { frames, objects } of scenes) {
    const now = new Map<string, number>();
    for (const boxed of [...frames, ...objects]) {
      for (const { target } of boxed.slots) {
        if (target.kind !== 'reference') continue;
        const to = `object ${target.object}`;
        const left = (distances.get(boxKey(boxed)) ?? 0) < (distances.get(to) ?? 0);
        const side = `${left ? '<' : '>'}${to}`;
        now.set(side, (now.get(side) ?? 0) + 1);
      }
    }
    for (const [side, count] of now) most.set(side.slice(1), Math.max(count, most.get(side.slice(1)) ?? 0));
  }
  return most;
}

function edgesIn(scenes: readonly Scene[], nodes: ReadonlyMap<string, Node>): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  scenes.forEach(({ frames, objects }, moment) => {
    for (const boxed of [...frames, ...objects]) {
      boxed.slots.forEach(({ target }, slot) => {
        if (target.kind !== 'reference') return;
        const from = nodes.get(boxKey(boxed));
        const to = nodes.get(`object ${target.object}`);
        if (from === undefined || to === undefined) return;
        const key = edgeKey(from.shape.key, slot, to.shape.key);
        const known = edges.get(key);
        if (known !== undefined) known.moments.push(moment);
        else edges.set(key, { from, slot, offset: rowMiddle(from.shape.head, slot), to, moments: [moment], lanes: [] });
      });
    }
  });
  return edges;
}
