import type { Inline, Sentence } from '../document/index.js';
import { unreachable } from '../errors.js';

declare const format: unique symbol;

/** Text already escaped for format `F`; only escapers and templates make it, so raw text cannot enter a template. */
export type Markup<F extends string> = string & { readonly [format]: F };

/** What a template of format `F` may receive: markup, flags, and views or lists of them. */
export type View<F extends string> = {
  readonly [field: string]: Markup<F> | boolean | undefined | View<F> | readonly View<F>[] | readonly Markup<F>[];
};

/** Declares text to be markup: for escapers and rendered templates only. */
export const markup = <F extends string>(text: string): Markup<F> => text as Markup<F>;

/** A template literal whose values are already markup of format `F`. */
export function compose<F extends string>(literals: TemplateStringsArray, ...values: readonly Markup<F>[]): Markup<F> {
  let out = literals[0] ?? '';
  for (let index = 0; index < values.length; index++) out += `${values[index]}${literals[index + 1] ?? ''}`;
  return markup(out);
}

/** Pieces of markup one after the other. */
export const concat = <F extends string>(parts: readonly Markup<F>[], separator = ''): Markup<F> =>
  markup(parts.join(separator));

/** How one format writes the three kinds of inline runs. */
export interface InlineWriter<F extends string> {
  text(value: string): Markup<F>;
  code(value: string): Markup<F>;
  strong(content: Markup<F>): Markup<F>;
}

/** A sentence in the format of `writer`. */
export function sentenceIn<F extends string>(writer: InlineWriter<F>, sentence: Sentence): Markup<F> {
  let out = '';
  for (const run of sentence) out += inlineIn(writer, run);
  return markup(out);
}

function inlineIn<F extends string>(writer: InlineWriter<F>, run: Inline): Markup<F> {
  switch (run.kind) {
    case 'text':
      return writer.text(run.text);
    case 'code':
      return writer.code(run.code);
    case 'strong':
      return writer.strong(sentenceIn(writer, run.children));
    default:
      return unreachable(run);
  }
}

const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;
const UNSHOWABLE =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text with every character that no format can carry (controls but tab and newline, lone surrogates,
 * non-characters) as Python would escape it: `\x07`, `\ud83d`.
 */
export function visible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(UNSHOWABLE, (character) => {
    const value = character.charCodeAt(0);
    return value < 0x100 ? `\\x${value.toString(16).padStart(2, '0')}` : `\\u${value.toString(16).padStart(4, '0')}`;
  });
}
