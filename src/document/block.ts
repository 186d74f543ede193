import { plain, type Sentence } from './inline.js';

/** A piece of content without a format. `code` keeps every blank and line break. */
export type Block =
  | { readonly kind: 'paragraph'; readonly sentence: Sentence }
  | { readonly kind: 'code'; readonly code: string }
  /** Something drawn; `text` says the same: equal texts, equal drawings. */
  | { readonly kind: 'drawing'; readonly text: string };

export const paragraph = (sentence: Sentence): Block => ({ kind: 'paragraph', sentence });
export const codeBlock = (code: string): Block => ({ kind: 'code', code });
const sources = new WeakMap<Block, unknown>();

/** A drawing; only who draws it can read what it is `drawn` from, which is no part of the content. */
export function drawing(text: string, drawn: unknown): Block {
  const block: Block = { kind: 'drawing', text };
  sources.set(block, drawn);
  return block;
}

/** What a drawing is drawn from; undefined for one that {@link drawing} has not made, such as a copy. */
export const drawnFrom = (block: Block): unknown => sources.get(block);

/** The content without a format: prose, code, or what a drawing says. */
export function blockText(block: Block): string {
  if (block.kind === 'paragraph') return plain(block.sentence);
  return block.kind === 'code' ? block.code : block.text;
}
