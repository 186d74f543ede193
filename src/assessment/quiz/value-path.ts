import type { ErrorCode, SourcePlace } from '../../errors.js';

/** A path into plain data: keys of mappings and places in lists, from 0. */
export type Path = readonly (string | number)[];

/** How whoever wrote a request calls its parts and finds them again. */
export interface Naming {
  readonly code: ErrorCode;
  /** `count`, `--count`, `section 2`. */
  nameOf(path: Path): string;
  placeOf(path: Path): SourcePlace | undefined;
  placeOfKey(path: Path): SourcePlace | undefined;
}

/** What lies at a path, `undefined` when nothing does. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, part) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, part) : undefined),
    value,
  );
}

/** Lists may also be written as one text with commas or blanks between the words; each word once. */
export function listed(value: string | readonly string[] | undefined): readonly string[] {
  const all = typeof value === 'string' ? [value] : (value ?? []);
  return [...new Set(all.flatMap((part) => part.split(/[\s,]+/)).filter((word) => word !== ''))];
}
