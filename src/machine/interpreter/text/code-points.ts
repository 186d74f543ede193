/** Text as Python sees it: positions count code points, not UTF-16 units. */
const BEYOND_UNITS = /[\ud800-\udfff]/;

/** Are units and code points the same here? */
export function isUnitText(text: string): boolean {
  return !BEYOND_UNITS.test(text);
}

/** Number of code points. */
export function pointLength(text: string): number {
  if (isUnitText(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Unit at which code point number `point` starts, 0 ≤ point ≤ length. */
export function unitAt(text: string, point: number): number {
  if (isUnitText(text)) return point;
  let unit = 0;
  for (const character of text) {
    if (point-- <= 0) break;
    unit += character.length;
  }
  return unit;
}

/** Number of the code point that starts at `unit`. */
export function pointAt(text: string, unit: number): number {
  return isUnitText(text) ? unit : pointLength(text.slice(0, unit));
}
