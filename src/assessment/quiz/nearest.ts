/**
 * The candidate that whoever wrote `word` most likely meant: the one with the fewest single-character changes
 * (insert, delete, replace, swap neighbours; Damerau–Levenshtein, optimal string alignment), or the only one that
 * begins or ends with the word. The first in the list wins a tie; `undefined` when none is close.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plainForm(word);
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const changes = changesBetween(wanted, plainForm(candidate), fewest);
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best ?? onlyOneAround(wanted, candidates);
}

/** `did you mean refcount-at-line?`, or `undefined` when nothing is close. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? undefined : `did you mean ${candidate}?`;
}

/** Case and the choice of dash, underline or blank are no difference. */
const plainForm = (word: string): string => word.toLowerCase().replace(/[\s_]/g, '-');

function onlyOneAround(wanted: string, candidates: readonly string[]): string | undefined {
  if (wanted.length < 3) return undefined;
  const around = candidates.filter((candidate) => {
    const form = plainForm(candidate);
    return form.startsWith(wanted) || form.endsWith(wanted);
  });
  return around.length === 1 ? around[0] : undefined;
}

/** The number of changes, or `limit` as soon as it is not below that. */
function changesBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const changes = [
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      ];
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        changes.push((beforeLast[column - 2] ?? limit) + 1);
      current.push(Math.min(...changes));
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[other.length] ?? limit, limit);
}
