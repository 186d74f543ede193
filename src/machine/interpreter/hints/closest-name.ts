const MOVE = 2;
const CASE = 1;
const MOST_NAMES = 750;
const LONGEST = 40;

/** The name that was perhaps meant, the first of the closest ones (`_Py_CalculateSuggestions`, Python/suggestions.c). */
export function closestName(wrong: string, names: readonly string[]): string | undefined {
  if (names.length >= MOST_NAMES) return undefined;
  let closest: string | undefined;
  let least = Number.MAX_SAFE_INTEGER;
  for (const name of names) {
    if (name === wrong) continue;
    const most = Math.min(Math.floor(((wrong.length + name.length + 3) * MOVE) / 6), least - 1);
    const found = distance(wrong, name, most);
    if (found > most) continue;
    closest = name;
    least = found;
  }
  return closest;
}

function distance(one: string, other: string, most: number): number {
  let [a, b] = [one, other];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  a = a.slice(start);
  b = b.slice(start);
  while (a !== '' && b !== '' && a.at(-1) === b.at(-1)) {
    a = a.slice(0, -1);
    b = b.slice(0, -1);
  }
  if (a === '' || b === '') return (a.length + b.length) * MOVE;
  if (a.length > LONGEST || b.length > LONGEST) return most + 1;
  if (b.length < a.length) [a, b] = [b, a];
  if ((b.length - a.length) * MOVE > most) return most + 1;
  const row = Array.from(a, (_, index) => (index + 1) * MOVE);
  let result = 0;
  for (const [index, letter] of [...b].entries()) {
    result = index * MOVE;
    let before = result;
    let minimum = Number.MAX_SAFE_INTEGER;
    for (const [column, other] of [...a].entries()) {
      const substituted = before + substitution(letter, other);
      before = row[column] as number;
      result = Math.min(Math.min(result, before) + MOVE, substituted);
      row[column] = result;
      minimum = Math.min(minimum, result);
    }
    if (minimum > most) return most + 1;
  }
  return result;
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE : MOVE;
}
