/** Where the road from a position to an item ends, in the order of the road. */
export const RULES = [
  'the machine refuses the program',
  'the program asks too much of its level',
  'the program gives no question',
  'the question has no key',
  'the key differs between versions',
  'no target idea gives another answer',
  'fewer than 2 wrong answers',
  'left out, or guessing would pay',
  'no way to answer',
  'a fault of the item',
] as const;
export type Rule = (typeof RULES)[number];

/** Told for every question that ends here, with what was found; whoever only wants the item does not listen. */
export type Rejected = (rule: Rule, detail?: string) => void;

/** Why a position gave no item: where the question that came furthest ended. */
export interface Rejection {
  readonly rule: Rule;
  readonly detail?: string;
}

/** Listens, and keeps what came furthest; the first of those. */
export function furthest(): { readonly rejected: Rejected; found(): Rejection | undefined } {
  let best: Rejection | undefined;
  return {
    rejected: (rule, detail) => {
      if (best !== undefined && RULES.indexOf(rule) <= RULES.indexOf(best.rule)) return;
      best = detail === undefined ? { rule } : { rule, detail };
    },
    found: () => best,
  };
}
