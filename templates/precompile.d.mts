/** Files of `templates/` with this ending, by their name in the folder, in the order of code points. */
export function filesEndingIn(ending: string): readonly { readonly name: string; readonly text: string }[];
/** Writes the module of compiled templates, unless it is up to date; vitest calls it before the tests. */
export function setup(): void;
