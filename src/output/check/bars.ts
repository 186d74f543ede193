import { htmlText } from '../writers/html/escape.js';

/** One bar: how long, what stands beside it, whether it breaks the law. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  readonly isOff: boolean;
}

export interface Plot {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Where the law draws its line, and the longest bar that is drawn. */
  readonly mark: number;
  readonly most: number;
}

const [ROW, LABELS, LENGTH, NUMBERS] = [18, 330, 420, 110];

/** A plot as its template takes it: lengths in pixels, longer bars cut off. */
export function barsView({ title, bars, mark, most }: Plot) {
  const along = (value: number): number => Math.round((Math.max(0, Math.min(value, most)) / most) * LENGTH * 10) / 10;
  const pixels = (value: number) => htmlText(String(value));
  return {
    title: htmlText(title),
    described: htmlText(`${title}: ${bars.map(({ label, shown }) => `${label} ${shown}`).join('; ')}`),
    width: pixels(LABELS + LENGTH + NUMBERS),
    height: pixels(bars.length * ROW + 4),
    mark: pixels(LABELS + along(mark)),
    bars: bars.map(({ label, value, shown, isOff }, index) => ({
      label: htmlText(label),
      shown: htmlText(shown),
      isOff,
      left: pixels(LABELS),
      top: pixels(index * ROW + 3),
      baseline: pixels(index * ROW + 13),
      length: pixels(along(value)),
      end: pixels(LABELS + along(value) + 6),
    })),
  };
}
