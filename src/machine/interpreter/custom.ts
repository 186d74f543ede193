import { type Rules, trueRules } from '../rules/index.js';

/** Which rules differ from the true ones: the others take the direct path. */
export type Custom = { readonly [K in keyof Rules]: boolean };

const RULES = Object.keys(trueRules) as (keyof Rules)[];
const NOTHING_CUSTOM = Object.fromEntries(RULES.map((name) => [name, false])) as unknown as Custom;

/** Tells which rules a run replaces. */
export function customOf(rules: Rules): Custom {
  if (rules === trueRules) return NOTHING_CUSTOM;
  const custom: Partial<Record<keyof Rules, boolean>> = {};
  for (const name of RULES) custom[name] = rules[name] !== trueRules[name];
  return custom as Custom;
}
