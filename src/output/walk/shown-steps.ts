/** A view shows so many steps from the start, and so many up to the end. */
export const FIRST_STEPS = 60;
export const LAST_STEPS = 40;

/** The steps that are shown: all in one part, or two parts where the middle of a long run is left out. */
export function shownParts<T>(asked: readonly T[]): readonly (readonly T[])[] {
  const isShort = asked.length <= FIRST_STEPS + LAST_STEPS;
  return isShort ? [asked] : [asked.slice(0, FIRST_STEPS), asked.slice(-LAST_STEPS)];
}
