import { bottomOf, type Edge, GAP, type Node, startOf } from './graph.js';

/** More arrows than this take too long to order well. */
const MANY = 120;

/** Swaps neighbours in a column as long as that shortens arrows or removes crossings; lone boxes stay where they are. */
export function improve(columns: readonly Node[][], edges: readonly Edge[], linked: ReadonlySet<Node>): void {
  if (edges.length > MANY) return;
  let best = cost(edges);
  for (let sweep = 0, better = true; better && sweep < 4; sweep++) {
    better = false;
    for (const column of columns.slice(1)) {
      for (let index = 1; index < column.length; index++) {
        const lower = column[index];
        if (lower === undefined || !linked.has(lower)) continue;
        swap(column, index);
        const now = cost(edges);
        if (now < best - 1e-6) {
          best = now;
          better = true;
        } else swap(column, index);
      }
    }
  }
}

function swap(column: Node[], index: number): void {
  const [upper, lower] = [column[index - 1], column[index]];
  if (upper === undefined || lower === undefined) return;
  column[index - 1] = lower;
  column[index] = upper;
  lower.y = upper.y;
  upper.y = bottomOf(lower) + GAP;
}

function cost(edges: readonly Edge[]): number {
  let sum = 0;
  edges.forEach((edge, index) => {
    const start = startOf(edge);
    const end = edge.to.y + edge.to.shape.head / 2;
    sum += Math.abs(start - end) * edge.moments.length;
    for (let earlier = 0; earlier < index; earlier++) {
      const other = edges[earlier];
      if (other === undefined || other.from.column !== edge.from.column) continue;
      if (!edge.moments.some((moment) => other.moments.includes(moment))) continue;
      if (cross(edge, other)) sum += 40 * edge.moments.length;
    }
  });
  return sum;
}

/** Whether two arrows that leave the same column will cross, as far as one can tell before routing. */
function cross(one: Edge, other: Edge): boolean {
  const [oneStart, oneEnd] = [startOf(one), one.to.y + one.to.shape.head / 2];
  const [otherStart, otherEnd] = [startOf(other), other.to.y + other.to.shape.head / 2];
  const oneReturns = one.to.column <= one.from.column;
  const otherReturns = other.to.column <= other.from.column;
  const inside = (y: number, a: number, b: number): boolean => y > Math.min(a, b) && y < Math.max(a, b);
  if (!oneReturns && !otherReturns) return (oneStart - otherStart) * (oneEnd - otherEnd) < 0;
  if (oneReturns && otherReturns)
    return inside(oneStart, otherStart, otherEnd) !== inside(oneEnd, otherStart, otherEnd);
  return oneReturns ? inside(otherStart, oneStart, oneEnd) : inside(oneStart, otherStart, otherEnd);
}
