import { orders } from '../axes.js';

/** One line of each kind, in all orders, no line twice: `del p; pop`. */
export function dropsOf(...kinds: readonly (readonly string[])[]): readonly string[] {
  const all = orders(kinds).flatMap((each) =>
    each.reduce<readonly (readonly string[])[]>(
      (told, kind) =>
        told.flatMap((lines) => kind.filter((line) => !lines.includes(line)).map((line) => [...lines, line])),
      [[]],
    ),
  );
  return [...new Set(all.map((lines) => lines.filter((line) => line !== '').join('; ')))];
}
