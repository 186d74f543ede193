import type { Point } from './picture.js';
import { readable } from './text.js';

/** For Python: names, values, types. */
const MONO = "'JetBrains Mono', monospace";
/** For our own words. */
const SANS = "'Source Sans 3', sans-serif";

/** At most two decimals, never an exponent. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** Text for XML; line ends stay, other letters that cannot be seen or that XML forbids are written as escapes. */
export function xml(text: string): string {
  return text
    .split('\n')
    .map((line) => readable(line, Number.POSITIVE_INFINITY))
    .join('\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** How a text is set; sizes in points. */
export interface Lettering {
  readonly size: number;
  readonly font?: 'mono' | 'sans';
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
}

/** A text whose small letters are centred on `y`. */
export function lettering(
  text: string,
  { x, y }: Point,
  { size, font = 'mono', bold = false, anchor = 'start', fill = '#000' }: Lettering,
): string {
  const baseline = y + size * (font === 'mono' ? 0.345 : 0.32);
  const family = font === 'mono' ? MONO : SANS;
  return (
    `<text x="${number(x)}" y="${number(baseline)}" font-family="${family}" font-size="${number(size)}"` +
    `${bold ? ' font-weight="700"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`} fill="${fill}" xml:space="preserve">${xml(text)}</text>`
  );
}

/** How a border is drawn. */
export interface Stroke {
  readonly width: number;
  readonly dashed?: boolean;
  readonly radius?: number;
}

/** An empty rectangle. */
export function outline(
  { x, y, width, height }: Point & { readonly width: number; readonly height: number },
  stroke: Stroke,
): string {
  const round = stroke.radius === undefined ? '' : ` rx="${number(stroke.radius)}"`;
  return (
    `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${round} fill="none" ` +
    `stroke="#000" stroke-width="${number(stroke.width)}"${stroke.dashed === true ? ' stroke-dasharray="4 2.5"' : ''}/>`
  );
}

/** A white rectangle that keeps a text readable. */
export const plate = ({ x, y }: Point, width: number, height: number): string =>
  `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="#fff"/>`;

/** A straight line. */
export type Part = readonly [from: Point, to: Point];

/** From left to right. */
export const level = (left: number, right: number, y: number): Part => [
  { x: left, y },
  { x: right, y },
];
/** From top to bottom. */
export const upright = (x: number, top: number, bottom: number): Part => [
  { x, y: top },
  { x, y: bottom },
];

/** Straight lines in one path. */
export function lines(parts: readonly Part[], width: number): string {
  if (parts.length === 0) return '';
  const way = parts.map(([a, b]) => `M${number(a.x)} ${number(a.y)}L${number(b.x)} ${number(b.y)}`).join('');
  return `<path d="${way}" fill="none" stroke="#000" stroke-width="${number(width)}"/>`;
}

/** Slanting lines all over a rectangle. */
export function hatching({ x, y, width, height }: Point & { readonly width: number; readonly height: number }): string {
  const parts: Part[] = [];
  for (let sum = 4; sum < width + height; sum += 5) {
    const right = Math.min(sum, width);
    const bottom = Math.min(sum, height);
    parts.push([
      { x: x + right, y: y + sum - right },
      { x: x + sum - bottom, y: y + bottom },
    ]);
  }
  return lines(parts, 0.75);
}

const RADIUS = 3;
const HEAD = 5.2;
const HALF_HEAD = 2.3;

/** An arrow from a dot, with rounded corners. */
export function arrow(points: readonly Point[]): string {
  const [start, tip, before] = [points[0], points.at(-1), points.at(-2)];
  if (start === undefined || tip === undefined || before === undefined) return '';
  const back = tip.x > before.x ? -1 : 1;
  const base = { x: tip.x + back * HEAD, y: tip.y };
  const way = [...points.slice(0, -1), { x: tip.x + back * (HEAD - 1), y: tip.y }];
  const head = `M${number(tip.x)} ${number(tip.y)}L${number(base.x)} ${number(tip.y - HALF_HEAD)}V${number(tip.y + HALF_HEAD)}Z`;
  return (
    `<path d="${rounded(way)}" fill="none" stroke="#000" stroke-width="1"/>` +
    `<circle cx="${number(start.x)}" cy="${number(start.y)}" r="1.9" fill="#000"/><path d="${head}" fill="#000"/>`
  );
}

function rounded(points: readonly Point[]): string {
  let way = '';
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) way += `M${number(point.x)} ${number(point.y)}`;
    else if (after === undefined) way += `L${number(point.x)} ${number(point.y)}`;
    else {
      const radius = Math.min(RADIUS, length(before, point) / 2, length(point, after) / 2);
      const from = toward(point, before, radius);
      const to = toward(point, after, radius);
      way += `L${number(from.x)} ${number(from.y)}Q${number(point.x)} ${number(point.y)} ${number(to.x)} ${number(to.y)}`;
    }
  });
  return way;
}

const length = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function toward(from: Point, to: Point, distance: number): Point {
  const whole = length(from, to);
  const part = whole === 0 ? 0 : distance / whole;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
