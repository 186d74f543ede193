/** Orders of options by number: 0 leaves them as they are, up to n! − 1 (the factorial number system). */

export function ordered<T>(items: readonly T[], order: number): T[] {
  const rest = [...items];
  const result: T[] = [];
  let number = order % factorial(items.length);
  for (let left = items.length; left > 0; left--) {
    const block = factorial(left - 1);
    result.push(...rest.splice(Math.floor(number / block), 1));
    number %= block;
  }
  return result;
}

/** Numbers of the orders that bring the item at `from` to the place `to`. */
export function ordersThatMove(count: number, from: number, to: number): readonly number[] {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const all = Array.from({ length: factorial(count) }, (_, order) => order);
  return all.filter((order) => ordered(indexes, order)[to] === from);
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}
