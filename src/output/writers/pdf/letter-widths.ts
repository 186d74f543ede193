/** Advance widths of Source Sans 3 Regular from its `hmtx` table, in thousandths of the size: blank to tilde. */
const WIDTHS = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
] as const;

const FIRST = 32;
const OTHER = 560;

/** How much wider the heavier weights are. */
export const SEMIBOLD = 1.035;
export const BOLD = 1.06;

/** Width of a text in Source Sans 3 Regular of size 1, without kerning; letters beyond ASCII count as wide ones. */
export function proseWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS[(letter.codePointAt(0) ?? 0) - FIRST] ?? OTHER;
  return width / 1000;
}
