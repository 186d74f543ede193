/** Where a line enters or leaves the channel between two columns. */
export interface Terminal {
  readonly side: 'left' | 'right';
  readonly y: number;
}

/** A line through one channel: from a side along its height, up or down a track, to a side. */
export interface Hop {
  readonly channel: number;
  readonly enter: Terminal;
  readonly leave: Terminal;
}

/** Two upright parts on one track keep at least this distance. */
const APART = 5;
/** Level parts of two lines that come nearer than this look like one. */
const NEAR = 3.5;

/** A hop that needs no track. */
export const isStraight = ({ enter, leave }: Hop): boolean => enter.side !== leave.side && enter.y === leave.y;

/**
 * A track (0 is the leftmost) for each line of a channel: upright parts that would overlap get different tracks, in an
 * order with few crossings. Straight lines have no track (−1).
 */
export function tracksOf(hops: readonly Hop[]): readonly number[] {
  const bent = hops.flatMap((hop, index) => (isStraight(hop) ? [] : [index]));
  const spans = hops.map(({ enter, leave }) => [Math.min(enter.y, leave.y), Math.max(enter.y, leave.y)] as const);
  const price = bent.map((one) => bent.map((other) => (one === other ? 0 : leftOf(one, other))));

  function leftOf(one: number, other: number): number {
    const [left, right] = [hops[one], hops[other]];
    const [leftSpan, rightSpan] = [spans[one], spans[other]];
    if (left === undefined || right === undefined || leftSpan === undefined || rightSpan === undefined) return 0;
    let sum = 0;
    for (const start of [left.enter, left.leave]) {
      if (start.side !== 'right') continue;
      if (start.y > rightSpan[0] && start.y < rightSpan[1]) sum += 1;
      for (const end of [right.enter, right.leave]) {
        if (end.side === 'left' && Math.abs(end.y - start.y) < NEAR) sum += 2;
      }
    }
    for (const end of [right.enter, right.leave]) {
      if (end.side === 'left' && end.y > leftSpan[0] && end.y < leftSpan[1]) sum += 1;
    }
    return sum;
  }

  const order = ordered(price);
  const tracks = new Array<number>(hops.length).fill(-1);
  order.forEach((place, position) => {
    const index = bent[place];
    const span = index === undefined ? undefined : spans[index];
    if (index === undefined || span === undefined) return;
    let track = 0;
    for (const earlier of order.slice(0, position)) {
      const before = bent[earlier];
      const other = before === undefined ? undefined : spans[before];
      if (before === undefined || other === undefined) continue;
      if (span[0] < other[1] + APART && other[0] < span[1] + APART) track = Math.max(track, (tracks[before] ?? 0) + 1);
    }
    tracks[index] = track;
  });
  return tracks;
}

/** An order of 0 … n − 1 in which the sum of `price[earlier][later]` is locally least. */
function ordered(price: readonly (readonly number[])[]): readonly number[] {
  const order = price.map((_, index) => index);
  const gain = (one: number, other: number): number => (price[one]?.[other] ?? 0) - (price[other]?.[one] ?? 0);
  for (let sweep = 0, better = true; better && sweep < 8; sweep++) {
    better = false;
    for (let from = 0; from < order.length; from++) {
      const moved = order[from];
      if (moved === undefined) continue;
      let best = { change: -1e-6, to: from };
      for (let to = from - 1, change = 0; to >= 0; to--) {
        change -= gain(order[to] ?? 0, moved);
        if (change < best.change) best = { change, to };
      }
      for (let to = from + 1, change = 0; to < order.length; to++) {
        change -= gain(moved, order[to] ?? 0);
        if (change < best.change) best = { change, to };
      }
      if (best.to === from) continue;
      better = true;
      order.splice(from, 1);
      order.splice(best.to, 0, moved);
    }
  }
  return order;
}
