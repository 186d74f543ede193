import { bottomOf, type Edge, edgeKey, LANE, type Node, startOf } from './graph.js';
import type { PictureFrame, PictureObject, Scene } from './picture.js';
import type { Plan } from './plan.js';
import { boxKey, CORNER, portOffset, SIZE } from './shape.js';
import type { Hop } from './tracks.js';

/** An arrow on its way through the channels. Channel k lies right of column k. */
export interface Way {
  readonly from: PictureFrame | PictureObject;
  readonly edge: Edge;
  readonly hops: readonly Hop[];
}

interface Draft {
  readonly from: PictureFrame | PictureObject;
  readonly edge: Edge;
  /** Heights of the lanes, in order of the way. */
  readonly lanes: number[];
  port: number;
}

/** Distances from lines on the other side of a channel, tried in this order. */
const CLEAR = [3, 2, 1.2, 0.6];

/** Heights in use at both sides of the channels, so that no two level lines fall together. */
class Heights {
  readonly #used = new Map<number, { y: number; draft: Draft }[]>();

  take(channel: number, y: number, draft: Draft): void {
    const list = this.#used.get(channel);
    if (list === undefined) this.#used.set(channel, [{ y, draft }]);
    else list.push({ y, draft });
  }

  isClear(channel: number, y: number, draft: Draft, distance: number): boolean {
    for (const used of this.#used.get(channel) ?? []) {
      const gap = Math.abs(used.y - y);
      if (used.draft !== draft ? gap < distance : gap > 0 && gap < 2.5) return false;
    }
    return true;
  }
}

const approachOf = (draft: Draft): number => draft.lanes.at(-1) ?? startOf(draft.edge);
const isForward = ({ edge }: Draft): boolean => edge.to.column > edge.from.column;

/** Ways of all arrows of a scene: heights are settled, tracks are not. */
export function waysOf(scene: Scene, plan: Plan): readonly Way[] {
  const drafts: Draft[] = [];
  const heights = new Heights();
  for (const from of [...scene.frames, ...scene.objects]) {
    from.slots.forEach(({ target }, slot) => {
      if (target.kind !== 'reference') return;
      const edge = plan.edges.get(edgeKey(boxKey(from), slot, `object ${target.object}`));
      if (edge === undefined) return;
      const draft: Draft = { from, edge, lanes: [], port: 0 };
      drafts.push(draft);
      heights.take(edge.from.column, startOf(draft.edge), draft);
    });
  }
  placeLanes(drafts, plan, heights);
  for (const node of plan.nodes.values()) {
    const into = drafts.filter(({ edge }) => edge.to === node);
    if (into.length > 0) placePorts(node, into, heights);
  }
  return drafts.map((draft) => ({ from: draft.from, edge: draft.edge, hops: hopsOf(draft) }));
}

function placeLanes(drafts: readonly Draft[], plan: Plan, heights: Heights): void {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const { column, gap } of draft.edge.lanes) {
      const key = `${column} ${gap}`;
      groups.set(key, [...(groups.get(key) ?? []), draft]);
    }
  }
  const longest = Math.max(0, ...drafts.map(({ edge }) => edge.lanes.length));
  for (let index = 0; index < longest; index++) {
    for (const group of groups.values()) {
      const turn = group.filter(({ edge, lanes }) => lanes.length === index && edge.lanes[index] !== undefined);
      turn.sort((one, other) => approachOf(one) - approachOf(other));
      for (const draft of turn) placeLane(draft, index, plan, heights);
    }
  }
}

function placeLane(draft: Draft, index: number, plan: Plan, heights: Heights): void {
  const lane = draft.edge.lanes[index];
  if (lane === undefined) return;
  const column = plan.columns[lane.column] ?? [];
  const above = column[lane.gap - 1];
  const below = column[lane.gap];
  const low = above === undefined ? Number.NEGATIVE_INFINITY : bottomOf(above) + 3;
  const high = below === undefined ? Number.POSITIVE_INFINITY : below.y - 3;
  const outside = above === undefined ? -1 : 1;
  const start = above === undefined ? high - 2 : low + (below === undefined ? 2 : 0);
  for (const distance of [LANE, ...CLEAR]) {
    for (let y = start; y >= low && y <= high && Math.abs(y - start) < 400; y += outside * 0.5) {
      if (!heights.isClear(lane.column - 1, y, draft, distance) || !heights.isClear(lane.column, y, draft, distance))
        continue;
      draft.lanes.push(y);
      heights.take(lane.column - 1, y, draft);
      heights.take(lane.column, y, draft);
      return;
    }
  }
  draft.lanes.push(start);
}

function placePorts(node: Node, into: readonly Draft[], heights: Heights): void {
  const left = into.filter(isForward).sort((one, other) => approachOf(one) - approachOf(other));
  assign(node, left, node.column - 1, heights);
  const middle = node.y + node.shape.head / 2;
  const right = into.filter((draft) => !isForward(draft));
  const upper = right
    .filter((draft) => approachOf(draft) < middle)
    .sort((one, other) => approachOf(other) - approachOf(one));
  const lower = right
    .filter((draft) => approachOf(draft) >= middle)
    .sort((one, other) => approachOf(other) - approachOf(one));
  assign(node, [...upper, ...lower], node.column, heights);
}

/** Ports from top to bottom in the given order, near the title. */
function assign(node: Node, group: readonly Draft[], channel: number, heights: Heights): void {
  if (group.length === 0) return;
  const { y: top, shape } = node;
  const middle = top + portOffset(shape.head, 0, group.length);
  const straight =
    node.column - 1 === channel
      ? group.flatMap((draft, index) => {
          const start = approachOf(draft) - index * (SIZE.heads + 0.5);
          const inHead = start >= top + CORNER && (group.length > 1 || start <= top + shape.head - CORNER);
          return inHead && Math.abs(start - middle) <= 6 ? [start] : [];
        })
      : [];
  const starts = [...straight, middle];
  for (const distance of CLEAR) {
    for (const start of starts) {
      for (const shift of [0, -1, 1, -2, 2, -3]) {
        const ports = portsFrom(start + shift, { node, group, channel, heights, distance });
        if (ports === undefined) continue;
        ports.forEach((port, index) => {
          const draft = group[index];
          if (draft === undefined) return;
          draft.port = port;
          heights.take(channel, port, draft);
        });
        return;
      }
    }
  }
  group.forEach((draft, index) => {
    draft.port = top + CORNER + index * 3;
  });
}

interface Search {
  readonly node: Node;
  readonly group: readonly Draft[];
  readonly channel: number;
  readonly heights: Heights;
  readonly distance: number;
}

function portsFrom(start: number, { node, group, channel, heights, distance }: Search): readonly number[] | undefined {
  const ports: number[] = [];
  const bottom = node.y + node.shape.height - 3;
  let y = Math.max(node.y + CORNER, start);
  for (const draft of group) {
    while (!heights.isClear(channel, y, draft, distance)) y += 0.5;
    if (y > bottom) return undefined;
    ports.push(y);
    y += SIZE.heads;
  }
  return ports;
}

function hopsOf(draft: Draft): readonly Hop[] {
  const { edge, lanes, port } = draft;
  const forward = isForward(draft);
  const hops: Hop[] = [];
  let enter: Hop['enter'] = { side: 'left', y: startOf(draft.edge) };
  let channel = edge.from.column;
  for (const y of lanes) {
    hops.push({ channel, enter, leave: { side: forward ? 'right' : 'left', y } });
    enter = { side: forward ? 'left' : 'right', y };
    channel += forward ? 1 : -1;
  }
  hops.push({ channel, enter, leave: { side: forward ? 'right' : 'left', y: port } });
  return hops;
}
