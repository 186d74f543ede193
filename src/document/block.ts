import { plain, type Sentence } from './inline.js';

/** A piece of content without a format. `code` keeps every blank and line break. */
export type Block =
  | { readonly kind: 'paragraph'; readonly sentence: Sentence }
  | { readonly kind: 'code'; readonly code: string }
  /** Something drawn: `text` says the same (equal texts, equal drawings), `drawn` only who draws it can read. */
  | { readonly kind: 'drawing'; readonly text: string; readonly drawn: unknown };

export const paragraph = (sentence: Sentence): Block => ({ kind: 'paragraph', sentence });
export const codeBlock = (code: string): Block => ({ kind: 'code', code });
export const drawing = (text: string, drawn: unknown): Block => ({ kind: 'drawing', text, drawn });

/** The content without a format: prose, code, or what a drawing says. */
export function blockText(block: Block): string {
  if (block.kind === 'paragraph') return plain(block.sentence);
  return block.kind === 'code' ? block.code : block.text;
}
