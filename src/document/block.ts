import type { Sentence } from './inline.js';

/** A piece of content without a format. `code` keeps every blank and line break. */
export type Block =
  | { readonly kind: 'paragraph'; readonly sentence: Sentence }
  | { readonly kind: 'code'; readonly code: string };

export const paragraph = (sentence: Sentence): Block => ({ kind: 'paragraph', sentence });
export const codeBlock = (code: string): Block => ({ kind: 'code', code });
