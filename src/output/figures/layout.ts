import type { Arrow, Box, HeapPicture, PictureFrame, PictureObject, Point, Scene } from './picture.js';
import { type Plan, planOf } from './plan.js';
import { type Way, waysOf } from './ports.js';
import { boxKey, heightOf } from './shape.js';
import { isStraight, tracksOf } from './tracks.js';

/** Around the whole picture, for the thickness of lines. */
const MARGIN = 2;
/** Between two tracks, and from a box to the nearest track. */
const TRACK = 4.5;
const SHORE = 8;
const HALF_PAGE = 235;
const PAGE = 480;

interface Routed {
  readonly ways: readonly Way[];
  /** Track of each hop of each way. */
  readonly tracks: readonly (readonly number[])[];
  /** Number of tracks by channel. */
  readonly counts: readonly number[];
}

interface Arranged {
  readonly plan: Plan;
  readonly routed: readonly Routed[];
  /** Left edge of each column, and of the channel right of it. */
  readonly columns: readonly number[];
  readonly channels: readonly number[];
  readonly widths: readonly number[];
  readonly width: number;
}

/** Places for all scenes together: the widest of a few arrangements that fits, else the narrowest. */
export function arrange(scenes: readonly Scene[], wished?: number): readonly HeapPicture[] {
  const objects = new Set(scenes.flatMap((scene) => scene.objects.map(({ id }) => id)));
  const width = wished ?? (objects.size <= 5 ? HALF_PAGE : PAGE);
  let best = attempt(scenes, Number.POSITIVE_INFINITY, false);
  const all = best.plan.columns.length - 1;
  if (best.width > width) {
    for (let limit = Math.max(1, all); limit >= 1 && best.width > width; limit--) {
      const other = attempt(scenes, limit, true);
      if (other.width < best.width) best = other;
    }
  }
  return picturesIn(scenes, best);
}

function attempt(scenes: readonly Scene[], limit: number, stacked: boolean): Arranged {
  const plan = planOf(scenes, limit, stacked);
  const routed = scenes.map((scene) => routedIn(scene, plan));
  const columns: number[] = [];
  const channels: number[] = [];
  const widths: number[] = [];
  let x = MARGIN;
  plan.columns.forEach((column, index) => {
    columns.push(x);
    x += Math.max(0, ...column.map(({ shape }) => shape.width));
    channels.push(x);
    const tracks = Math.max(0, ...routed.map(({ counts }) => counts[index] ?? 0));
    const last = index === plan.columns.length - 1;
    const width =
      last && tracks === 0 ? 0 : (tracks === 0 ? 1.5 : last ? 1.2 : 2) * SHORE + Math.max(0, tracks - 1) * TRACK;
    widths.push(width);
    x += width;
  });
  return { plan, routed, columns, channels, widths, width: Math.ceil(x + MARGIN) };
}

function routedIn(scene: Scene, plan: Plan): Routed {
  const ways = waysOf(scene, plan);
  const tracks = ways.map(({ hops }) => hops.map(() => -1));
  const counts = plan.columns.map((_, channel) => {
    const here = ways.flatMap(({ hops }, way) =>
      hops.flatMap((hop, index) => (hop.channel === channel ? [{ hop, way, index }] : [])),
    );
    const found = tracksOf(here.map(({ hop }) => hop));
    here.forEach(({ way, index }, place) => {
      const list = tracks[way];
      if (list !== undefined) list[index] = found[place] ?? -1;
    });
    return Math.max(-1, ...found) + 1;
  });
  return { ways, tracks, counts };
}

function picturesIn(scenes: readonly Scene[], arranged: Arranged): readonly HeapPicture[] {
  const { plan, routed, columns, width } = arranged;
  const ys = routed.flatMap(({ ways }) =>
    ways.flatMap(({ hops }) => hops.flatMap(({ enter, leave }) => [enter.y, leave.y])),
  );
  const nodes = [...plan.nodes.values()];
  const top = Math.min(0, ...ys.map((y) => y - 1)) - MARGIN;
  const bottom =
    Math.max(0, ...ys.map((y) => y + 1), ...nodes.map(({ y, shape }) => y + shape.height + shape.note)) + MARGIN;
  const height = Math.ceil(bottom - top);
  const boxOf = (boxed: PictureFrame | PictureObject): readonly [string, Box] => {
    const key = boxKey(boxed);
    const node = plan.nodes.get(key);
    if (node === undefined) throw new RangeError(`no place for ${key}`);
    const { head, keys, width } = node.shape;
    const atLeast = portsBottom(node.shape.key, routed, scenes.length) - node.y;
    const drawn = Math.max(heightOf(boxed, head), atLeast);
    return [key, { x: columns[node.column] ?? 0, y: node.y - top, width, height: drawn, head, keys }];
  };
  return scenes.map((scene, index) => {
    const boxes = new Map([...scene.frames, ...scene.objects].map(boxOf));
    const { ways, tracks } = routed[index] ?? { ways: [], tracks: [] };
    const arrows = ways.map((way, place): Arrow => {
      const points = pointsOf(way, tracks[place] ?? [], arranged, routed[index]?.counts ?? []);
      return {
        from: way.from,
        slot: way.edge.slot,
        to: Number(way.edge.to.shape.key.slice('object '.length)),
        points: points.map(({ x, y }) => ({ x, y: y - top })),
      };
    });
    return { ...scene, width, height, boxes, arrows, stacked: plan.stacked };
  });
}

/** Lowest port of a box at any moment, with room below it. */
function portsBottom(key: string, routed: readonly Routed[], moments: number): number {
  let lowest = Number.NEGATIVE_INFINITY;
  for (let moment = 0; moment < moments; moment++) {
    for (const { edge, hops } of routed[moment]?.ways ?? []) {
      if (edge.to.shape.key === key) lowest = Math.max(lowest, (hops.at(-1)?.leave.y ?? 0) + 3);
    }
  }
  return lowest;
}

/** From the dot in the slot to the tip. */
function pointsOf(
  { edge, hops }: Way,
  tracks: readonly number[],
  arranged: Arranged,
  counts: readonly number[],
): readonly Point[] {
  const { from, to } = edge;
  const left = (arranged.columns[from.column] ?? 0) + from.shape.keys;
  const right = (arranged.columns[from.column] ?? 0) + from.shape.width;
  const points: Point[] = [{ x: (left + right) / 2, y: from.y + edge.offset }];
  hops.forEach((hop, index) => {
    const { channel, enter, leave } = hop;
    const start = arranged.channels[channel] ?? 0;
    const width = arranged.widths[channel] ?? 0;
    const count = counts[channel] ?? 0;
    const free = width - (count - 1) * TRACK;
    const last = channel === arranged.channels.length - 1;
    const x = start + (last ? SHORE : free / 2) + (tracks[index] ?? 0) * TRACK;
    if (!isStraight(hop)) points.push({ x, y: enter.y }, { x, y: leave.y });
  });
  const column = arranged.columns[to.column] ?? 0;
  const end = hops.at(-1)?.leave;
  points.push({ x: end?.side === 'right' ? column : column + to.shape.width, y: end?.y ?? 0 });
  return points;
}
